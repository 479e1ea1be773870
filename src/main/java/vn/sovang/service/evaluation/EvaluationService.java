package vn.sovang.service.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.evaluation.CapException;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.EvaluationLines;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.store.ChangeEntry;
import vn.sovang.store.EvaluationTable;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Reads the evaluation of a year as a grid and keeps what is entered, each entry as one named change. */
public final class EvaluationService {
    private final Store store;

    public EvaluationService(Store store) {
        this.store = store;
    }

    /**
     * The grid of a year.
     *
     * @param members whether of the members, else of the cells
     * @param day the day of that year whose members and cells stand in it
     * @throws vn.sovang.base.ProblemException 2980 when the year has no regime
     */
    public EvaluationSheet sheet(boolean members, int year, LocalDate day) {
        return store.read(tables -> read(tables, members, year, day, lastChange()));
    }

    /** The last change of the register, 0 when there is none; by it a grid knows whether it is up to date. */
    public long lastChange() {
        return store.lastChange().map(ChangeEntry::id).orElse(0L);
    }

    private static EvaluationSheet read(Tables tables, boolean members, int year, LocalDate day, long change) {
        LocalDate last = new WorkingYear(year).lastDay();
        RuleBook rules = RuleBook.of(tables.rules().all());
        Regime regime = Regime.of(rules, year);
        CellRegister register = tables.cellRegister();
        List<Evaluation> ofMembers = tables.memberEvaluations().of(year);
        List<Evaluation> ofCells = tables.cellEvaluations().of(year);
        List<Cell> cells = cells(register, day, ofMembers, ofCells);
        CellTree tree = CellTree.of(cells);
        List<Cell> order = inOrder(tree);
        List<EvaluationRow> rows = members
                ? memberRows(
                        tables,
                        EvaluationLines.ofMembers(
                                regime, day, last, tables.memberEvents().all(), ofMembers),
                        order,
                        tree)
                : cellRows(
                        EvaluationLines.ofCells(
                                year,
                                order.stream()
                                        .filter(cell -> register.exists(cell.id(), day))
                                        .toList(),
                                ofCells),
                        order,
                        tree);
        return new EvaluationSheet(
                members,
                year,
                day,
                regime,
                CodeList.of(rules, "not_rated_reason", last),
                order,
                tree,
                rows,
                tables.capExceptions().of(year).stream()
                        .filter(one -> one.members() == members)
                        .toList(),
                change);
    }

    private static List<Cell> cells(
            CellRegister register, LocalDate day, List<Evaluation> ofMembers, List<Evaluation> ofCells) {
        Set<Long> evaluated = Stream.concat(ofMembers.stream(), ofCells.stream())
                .map(Evaluation::cellId)
                .collect(Collectors.toSet());
        return register.ever(day).stream()
                .filter(cell -> register.exists(cell.id(), day) || evaluated.contains(cell.id()))
                .toList();
    }

    /** Each body before what is below it. */
    private static List<Cell> inOrder(CellTree tree) {
        Set<Cell> order = new LinkedHashSet<>();
        tree.roots().forEach(root -> order.addAll(tree.subtree(root.code())));
        return List.copyOf(order);
    }

    private static List<EvaluationRow> memberRows(
            Tables tables, Collection<EvaluationLine> lines, List<Cell> order, CellTree tree) {
        Map<Long, Member> members =
                tables.members().all().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        Map<Long, Cell> cells = order.stream().collect(Collectors.toMap(Cell::id, Function.identity()));
        Map<Long, Integer> places = places(order);
        Map<Long, String> labels = new HashMap<>();
        order.forEach(cell -> labels.put(cell.id(), tree.label(cell)));
        SearchText.Maker maker = new SearchText.Maker();
        record Keyed(int place, String name, EvaluationRow row) {}
        List<Keyed> keyed = new ArrayList<>();
        for (EvaluationLine line : lines) {
            Member member = members.get(line.subjectId());
            String name = member.person().name();
            String cell = labels.getOrDefault(line.cellId(), "");
            keyed.add(new Keyed(
                    places.getOrDefault(line.cellId(), Integer.MAX_VALUE),
                    NameOrder.key(name),
                    new EvaluationRow(
                            name,
                            member.cardNumber(),
                            cells.get(line.cellId()),
                            cell,
                            maker.of(name, member.cardNumber() + " " + cell),
                            line)));
        }
        return keyed.stream()
                .sorted(Comparator.comparingInt(Keyed::place).thenComparing(Keyed::name))
                .map(Keyed::row)
                .toList();
    }

    private static List<EvaluationRow> cellRows(Collection<EvaluationLine> lines, List<Cell> order, CellTree tree) {
        Map<Long, Cell> cells = order.stream().collect(Collectors.toMap(Cell::id, Function.identity()));
        Map<Long, Integer> places = places(order);
        SearchText.Maker maker = new SearchText.Maker();
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> places.getOrDefault(line.subjectId(), Integer.MAX_VALUE)))
                .map(line -> {
                    Cell cell = cells.get(line.subjectId());
                    String name = cell == null ? "" : tree.label(cell);
                    String code = cell == null ? "" : cell.code();
                    return new EvaluationRow(name, code, cell, name, maker.of(name, code), line);
                })
                .toList();
    }

    private static Map<Long, Integer> places(List<Cell> order) {
        Map<Long, Integer> places = new HashMap<>();
        order.forEach(cell -> places.put(cell.id(), places.size()));
        return places;
    }

    /**
     * Keeps some evaluations as one named change; a blank one is not kept.
     *
     * @param known the last change the grid knew of
     * @return the last change there is now, or {@code known} when something else was changed meanwhile, so that the grid
     *     must be read anew
     */
    public long save(boolean members, Collection<Evaluation> evaluations, String label, long known) {
        store.change(label, tables -> {
            EvaluationTable table = members ? tables.memberEvaluations() : tables.cellEvaluations();
            Map<Integer, List<Evaluation>> byYear =
                    evaluations.stream().collect(Collectors.groupingBy(Evaluation::year));
            byYear.forEach((year, wanted) -> put(table, year, wanted));
            return null;
        });
        return after(known);
    }

    private static void put(EvaluationTable table, int year, List<Evaluation> wanted) {
        Map<Long, Long> present = new HashMap<>();
        table.of(year).forEach(one -> present.put(one.subjectId(), one.id()));
        for (Evaluation one : wanted) {
            Long id = present.get(one.subjectId());
            if (id == null) {
                if (!one.isBlank()) {
                    table.insert(one);
                }
            } else if (one.isBlank()) {
                table.delete(id);
            } else {
                table.update(one.withId(id));
            }
        }
    }

    /**
     * Lets a body keep more outstanding ones than the cap allows, or no longer.
     *
     * @param reason empty for no longer
     */
    public void keepOverCap(boolean members, int year, long cellId, String reason, String label) {
        store.change(label, tables -> {
            Optional<CapException> present = tables.capExceptions().of(year).stream()
                    .filter(one -> one.members() == members && one.cellId() == cellId)
                    .findFirst();
            CapException wanted =
                    new CapException(present.map(CapException::id).orElse(0L), year, members, cellId, reason);
            if (present.isEmpty()) {
                if (!reason.isEmpty()) {
                    tables.capExceptions().insert(wanted);
                }
            } else if (reason.isEmpty()) {
                tables.capExceptions().delete(present.get().id());
            } else {
                tables.capExceptions().update(wanted);
            }
            return null;
        });
    }

    private long after(long known) {
        long last = lastChange();
        return last == known + 1 || last == known ? last : known;
    }
}
