package vn.sovang.domain.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;

/** Who stands in the evaluation of a year: everybody of the year's last day, and whoever was evaluated besides. */
public final class EvaluationLines {
    private EvaluationLines() {}

    /**
     * The members of a day with their evaluations. A member stands in the cell in which it was evaluated, else in its own
     * cell of that day; guests are evaluated at home.
     *
     * @param day the last day of the year, or the present one while the year runs
     * @param lastDay the last day of the year, by which new members are told
     * @param events of all members
     * @param evaluations of that year
     */
    public static List<EvaluationLine> ofMembers(
            Regime regime,
            LocalDate day,
            LocalDate lastDay,
            Collection<MemberEvent> events,
            Collection<Evaluation> evaluations) {
        Map<Long, List<MemberEvent>> byMember = new HashMap<>();
        for (MemberEvent event : events) {
            byMember.computeIfAbsent(event.memberId(), id -> new ArrayList<>()).add(event);
        }
        Map<Long, Evaluation> written =
                evaluations.stream().collect(Collectors.toMap(Evaluation::subjectId, Function.identity()));
        List<EvaluationLine> lines = new ArrayList<>();
        byMember.forEach((member, happened) -> {
            Membership membership = Membership.on(day, happened);
            Evaluation evaluation = written.remove(member);
            if (membership.isMember()) {
                Participation proposed = regime.of(membership, lastDay);
                lines.add(new EvaluationLine(
                        proposed,
                        evaluation == null
                                ? Evaluation.none(member, membership.cellId(), lastDay.getYear())
                                : evaluation,
                        true));
            } else if (evaluation != null) {
                lines.add(new EvaluationLine(Participation.RATED, evaluation, false));
            }
        });
        written.values().forEach(evaluation -> lines.add(new EvaluationLine(Participation.RATED, evaluation, false)));
        return lines;
    }

    /**
     * The cells of a day with their evaluations.
     *
     * @param cells those that exist on the day
     */
    public static List<EvaluationLine> ofCells(int year, Collection<Cell> cells, Collection<Evaluation> evaluations) {
        Map<Long, Evaluation> written =
                evaluations.stream().collect(Collectors.toMap(Evaluation::subjectId, Function.identity()));
        Set<Long> present = new HashSet<>();
        List<EvaluationLine> lines = new ArrayList<>();
        for (Cell cell : cells) {
            present.add(cell.id());
            Evaluation evaluation = written.getOrDefault(cell.id(), Evaluation.none(cell.id(), cell.id(), year));
            lines.add(new EvaluationLine(Participation.RATED, evaluation, true));
        }
        evaluations.stream()
                .filter(evaluation -> !present.contains(evaluation.subjectId()))
                .forEach(evaluation -> lines.add(new EvaluationLine(Participation.RATED, evaluation, false)));
        return lines;
    }
}
