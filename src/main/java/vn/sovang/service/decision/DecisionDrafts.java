package vn.sovang.service.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardDetails;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.store.Tables;

/** Makes drafts of decisions from the lines that a council has accepted. */
public final class DecisionDrafts {
    private DecisionDrafts() {}

    /**
     * Drafts the decisions of a wish inside the change that is open: one for each form, because a decision confers one
     * form. A draft has no number and no signatory yet; its list has collectives first, then households, then
     * individuals.
     *
     * @return the keys of the drafts, in the order in which the forms appear in the lines
     * @throws vn.sovang.base.ProblemException 2860 when there is no line, 2861 when a line has no name
     */
    public static List<Long> create(Tables tables, DraftWish wish) {
        if (wish.lines().isEmpty()) {
            throw Problem.of(2860, "decide.draft.no_line").asException();
        }
        Map<String, List<DraftLine>> byForm = new LinkedHashMap<>();
        for (DraftLine line : wish.lines()) {
            if (line.recipient().name().isBlank()) {
                throw Problem.of(2861, "decide.draft.no_name", wish.lines().indexOf(line) + 1)
                        .asException();
            }
            byForm.computeIfAbsent(line.form(), form -> new ArrayList<>()).add(line);
        }
        List<Long> ids = new ArrayList<>();
        byForm.forEach((form, lines) -> ids.add(create(tables, wish, lines)));
        return ids;
    }

    private static long create(Tables tables, DraftWish wish, List<DraftLine> lines) {
        long id = tables.decisions()
                .insert(new Decision(
                        0,
                        wish.stream(),
                        0,
                        wish.day(),
                        wish.honouredYear(),
                        "",
                        summary(wish),
                        "",
                        DecisionState.DRAFT,
                        wish.kind(),
                        wish.campaignId(),
                        null));
        List<DraftLine> ordered = lines.stream()
                .sorted(Comparator.comparing(line -> line.recipient().kind()))
                .toList();
        int position = 0;
        for (DraftLine line : ordered) {
            tables.awards()
                    .insert(new Award(
                            0,
                            id,
                            ++position,
                            line.recipient(),
                            line.achievement(),
                            line.form(),
                            0,
                            AwardDetails.of(line.links(), line.field())));
        }
        return id;
    }

    /** The usual words of such a decision. */
    private static String summary(DraftWish wish) {
        if (!wish.summary().isBlank()) {
            return wish.summary();
        }
        return switch (wish.stream()) {
            case STATE ->
                "Về việc khen thưởng tập thể, hộ gia đình, cá nhân có thành tích xuất sắc năm " + wish.honouredYear();
            case PARTY -> "Về việc khen thưởng tập thể, cá nhân có thành tích tốt năm " + wish.honouredYear();
        };
    }
}
