package vn.sovang.domain.commendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Awards of a period counted by form and by recipient: what the commune's summary and its share of the forms of Thông tư
 * 02/2023/TT-BNV (0601.N to 0603.N) ask for. Who works directly is whoever holds no leading post by the rule
 * {@code count.award.leading}; the exact columns of the forms are uncertain.
 */
public record AwardStatistics(LocalDate from, LocalDate to, List<Line> lines) {
    public AwardStatistics {
        lines = List.copyOf(lines);
    }

    /**
     * An award as it is counted.
     *
     * @param woman null when the register does not know
     * @param minority whether the person belongs to an ethnic minority; null when the register does not know
     * @param leading whether the post is a leading one
     */
    public record Counted(AwardLine line, Boolean woman, Boolean minority, boolean leading) {}

    /**
     * The counts of one body and form.
     *
     * @param working individuals who hold no leading post
     * @param women of the individuals, as far as known
     * @param minority of the individuals, as far as known
     * @param unknown individuals whose sex or ethnic group is not known
     * @param money đồng
     */
    public record Line(
            Stream stream,
            String form,
            int collectives,
            int households,
            int individuals,
            int working,
            int women,
            int minority,
            int unknown,
            long money) {

        public int total() {
            return collectives + households + individuals;
        }

        private Line and(Counted one) {
            RecipientKind kind = one.line().kind();
            boolean person = kind == RecipientKind.INDIVIDUAL;
            return new Line(
                    stream,
                    form,
                    collectives + (kind == RecipientKind.COLLECTIVE ? 1 : 0),
                    households + (kind == RecipientKind.HOUSEHOLD ? 1 : 0),
                    individuals + (person ? 1 : 0),
                    working + (person && !one.leading() ? 1 : 0),
                    women + (person && Boolean.TRUE.equals(one.woman()) ? 1 : 0),
                    minority + (person && Boolean.TRUE.equals(one.minority()) ? 1 : 0),
                    unknown + (person && (one.woman() == null || one.minority() == null) ? 1 : 0),
                    money + one.line().reward().amount());
        }
    }

    /** Counts the awards of signed decisions within a period, both days included. Revoked awards are left out. */
    public static AwardStatistics of(Collection<Counted> awards, LocalDate from, LocalDate to) {
        record Key(Stream stream, String form) {}
        Map<Key, Line> lines = new LinkedHashMap<>();
        List<Counted> ordered = new ArrayList<>(awards);
        ordered.sort(java.util.Comparator.comparing((Counted one) -> one.line().decision().stream())
                .reversed());
        for (Counted one : ordered) {
            Decision decision = one.line().decision();
            boolean within = !decision.day().isBefore(from) && !decision.day().isAfter(to);
            boolean counts = decision.state() == DecisionState.SIGNED || decision.state() == DecisionState.PRESENTED;
            if (within && counts && one.line().award().stands()) {
                Key key = new Key(decision.stream(), one.line().award().form());
                Line line = lines.getOrDefault(key, new Line(key.stream(), key.form(), 0, 0, 0, 0, 0, 0, 0, 0));
                lines.put(key, line.and(one));
            }
        }
        return new AwardStatistics(from, to, List.copyOf(lines.values()));
    }
}
