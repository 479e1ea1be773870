package vn.sovang.domain.yearend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.Rewards;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.EvaluationLines;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.evaluation.Tally;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.target.ComputedFigures;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.TargetLines;
import vn.sovang.domain.target.Verdict;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.time.WorkingYear;

/**
 * The figures of one year up to one cut-off day. A pure function of {@link YearRecords}; every screen and every paper
 * reads these and nobody counts again.
 */
public final class YearFigures {
    private final YearRecords records;
    private final Regime regime;
    private final Tally members;
    private final Tally cells;
    private final List<EvaluationLine> memberLines;
    private final List<EvaluationLine> cellLines;
    private final List<AwardLine> awards;
    private final SortedMap<String, Figure> named = new TreeMap<>();

    private YearFigures(YearRecords records) {
        this.records = records;
        regime = Regime.of(records.rules(), records.year());
        memberLines = EvaluationLines.ofMembers(
                regime,
                records.cutoff(),
                new WorkingYear(records.year()).lastDay(),
                records.memberEvents(),
                records.memberEvaluations());
        cellLines = EvaluationLines.ofCells(records.year(), records.cells(), records.cellEvaluations());
        members = Tally.ofLines(memberLines);
        cells = Tally.ofLines(cellLines);
        awards = awardLines();
        nameEvaluations();
        nameMembers();
        nameCells();
        nameAwards();
        nameTargets();
    }

    public static YearFigures of(YearRecords records) {
        return new YearFigures(records);
    }

    public YearRecords records() {
        return records;
    }

    /** The evaluation regime of the year. */
    public Regime regime() {
        return regime;
    }

    /** The members' evaluations counted over the whole commune. */
    public Tally members() {
        return members;
    }

    /** The cells' own evaluations counted. */
    public Tally cells() {
        return cells;
    }

    /** The members' evaluations of one cell counted. */
    public Tally membersOf(long cellId) {
        return Tally.ofLines(linesOf(cellId));
    }

    /** Who stands in the evaluation of the members, with what became of them. */
    public List<EvaluationLine> memberLines() {
        return memberLines;
    }

    /** The cells in their own evaluation. */
    public List<EvaluationLine> cellLines() {
        return cellLines;
    }

    /** The members' lines of one cell alone. */
    public List<EvaluationLine> linesOf(long cellId) {
        return memberLines.stream().filter(line -> line.cellId() == cellId).toList();
    }

    /** Members and cells of the whole, members of each cell, and of each body with cells below it. */
    private void nameEvaluations() {
        EvaluationFigures.of("members.", memberLines, regime, regime.cap()).forEach(this::put);
        EvaluationFigures.of("cells.", cellLines, regime, regime.cellCap()).forEach(this::put);
        EvaluationFigures.of(
                        "leaders.",
                        memberLines.stream()
                                .filter(line -> records.leaders().contains(line.subjectId()))
                                .toList(),
                        regime,
                        null)
                .forEach(this::put);
        CellTree tree = CellTree.of(records.cells());
        Set<Long> grassroots = tree.roots().stream()
                .filter(root -> !tree.below(root.code()).isEmpty())
                .map(Cell::id)
                .collect(Collectors.toSet());
        EvaluationFigures.of(
                        "organisations.",
                        cellLines.stream()
                                .filter(line -> grassroots.contains(line.subjectId()))
                                .toList(),
                        regime,
                        regime.cellCap())
                .forEach(this::put);
        Map<Long, List<EvaluationLine>> byCell =
                memberLines.stream().collect(Collectors.groupingBy(EvaluationLine::cellId));
        for (Cell cell : records.cells()) {
            List<EvaluationLine> own = byCell.getOrDefault(cell.id(), List.of());
            EvaluationFigures.of(EvaluationFigures.ofCell(cell.code()), own, regime, regime.cap())
                    .forEach(this::put);
            if (!tree.below(cell.code()).isEmpty()) {
                List<EvaluationLine> all = tree.subtree(cell.code()).stream()
                        .flatMap(below -> byCell.getOrDefault(below.id(), List.of()).stream())
                        .toList();
                EvaluationFigures.of(EvaluationFigures.ofOrganisation(cell.code()), all, regime, regime.cap())
                        .forEach(this::put);
            }
        }
    }

    /** The awards of a stream in the order of their lists. */
    public List<AwardLine> awards(Stream stream) {
        return awards.stream()
                .filter(line -> line.decision().stream() == stream)
                .toList();
    }

    /** All figures, sorted by name. */
    public Collection<Figure> all() {
        return named.values();
    }

    /** Whether there is a figure of that name; a percentage of nothing is none. */
    public boolean has(String name) {
        return named.containsKey(name);
    }

    /**
     * The figure of a name.
     *
     * @throws IllegalArgumentException when there is no figure of that name
     */
    public Figure get(String name) {
        Figure figure = named.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + name);
        }
        return figure;
    }

    private List<AwardLine> awardLines() {
        Rewards rewards = new Rewards(records.rules());
        return records.decisions().stream()
                .flatMap(decision -> rewards.lines(decision, records.awardsOf(decision), decision.day()).stream())
                .toList();
    }

    private void nameMembers() {
        count("members.total", headcount());
        count("members.in_evaluation", memberLines.size());
        int good = members.count("good");
        percent("members.outstanding.percent_of_good", members.count("outstanding"), good);
        count(
                "members.admitted",
                ComputedFigures.admissions(
                                records.memberEvents(),
                                day -> day.getYear() == records.year() && !day.isAfter(records.cutoff()))
                        .size());
    }

    private long headcount() {
        Map<Long, List<MemberEvent>> byMember = new HashMap<>();
        for (MemberEvent event : records.memberEvents()) {
            byMember.computeIfAbsent(event.memberId(), id -> new ArrayList<>()).add(event);
        }
        return byMember.values().stream()
                .filter(events -> Membership.on(records.cutoff(), events).isMember())
                .count();
    }

    private void nameCells() {
        percent("cells.good_or_above.percent", cells.count("outstanding") + cells.count("good"), cells.rated());
    }

    private void nameAwards() {
        count("awards.total", awards.size());
        for (Stream stream : Stream.values()) {
            AwardFigures.of("awards." + stream.key() + ".", awards(stream)).forEach(this::put);
        }
        for (Decision decision : records.decisions()) {
            AwardFigures.of(decision, linesOf(decision)).forEach(this::put);
        }
        count("higher_awards.total", records.higherAwards().size());
    }

    private List<AwardLine> linesOf(Decision decision) {
        return awards.stream().filter(line -> line.decision().equals(decision)).toList();
    }

    private void nameTargets() {
        for (TargetLine line : records.targets()) {
            String indicator = line.target().indicator();
            if (indicator != null && line.result().isRatio()) {
                String prefix = "results." + indicator + ".";
                put(new Figure(prefix + "numerator", line.result().numerator(), Figure.Kind.COUNT));
                put(new Figure(prefix + "denominator", line.result().denominator(), Figure.Kind.COUNT));
                line.percent().ifPresent(percent -> put(new Figure(prefix + "percent", percent, Figure.Kind.PERCENT)));
            }
        }
        int next = records.year() + 1;
        String targets = "targets." + records.year() + ".";
        count(targets + "total", records.targets().size());
        count(
                targets + "judged",
                records.targets().stream()
                        .filter(line -> line.verdict() != Verdict.NONE)
                        .count());
        count(targets + "met", TargetLines.met(records.targets()));
        count("targets." + next + ".total", records.nextTargets().size());
        count("tasks." + next + ".total", records.nextTasks().size());
    }

    private void count(String name, long value) {
        put(Figure.count(name, value));
    }

    private void percent(String name, int part, int whole) {
        Decimals.percent(part, whole).ifPresent(value -> put(new Figure(name, value, Figure.Kind.PERCENT)));
    }

    private void put(Figure figure) {
        named.put(figure.name(), figure);
    }
}
