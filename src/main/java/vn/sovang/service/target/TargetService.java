package vn.sovang.service.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.target.Results;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.TargetLines;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The targets of a year and their results. */
public final class TargetService {
    private final Store store;

    public TargetService(Store store) {
        this.store = store;
    }

    /**
     * The targets of a year.
     *
     * @param day up to which the register is counted: the last of the year, or today while it runs
     */
    public TargetList list(int year, LocalDate day) {
        return store.read(tables -> list(tables, year, day));
    }

    private static TargetList list(Tables tables, int year, LocalDate day) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        LocalDate end = new WorkingYear(year).lastDay();
        boolean over = !day.isBefore(end);
        CodeList figures = CodeList.of(rules, "target_figure", end);
        SearchText.Maker maker = new SearchText.Maker();
        List<TargetLine> lines = TargetReader.lines(tables, rules, year, day, over);
        List<TargetRow> rows = TargetLines.byGroup(lines, line -> line.target().group()).values().stream()
                .flatMap(List::stream)
                .map(line -> row(line, maker))
                .toList();
        return new TargetList(year, day, over, rows, TargetReader.figures(tables, rules, year, day), figures);
    }

    private static TargetRow row(TargetLine line, SearchText.Maker maker) {
        Target target = line.target();
        return new TargetRow(
                line,
                maker.of(
                        target.name(),
                        String.join(
                                " ",
                                target.group(),
                                target.unit(),
                                target.source(),
                                line.result().shown(),
                                target.note())));
    }

    /**
     * Keeps a form as one named change; a new target comes last in its year.
     *
     * @param form tidied, without a problem that blocks it
     * @param list the list the form was opened from
     * @return the id of the target
     * @throws vn.sovang.base.ProblemException 2520 when the target is no longer in the register
     */
    public long save(Form<TargetField> form, TargetList list, String label) {
        return store.change(label, tables -> write(tables, form, list.year()));
    }

    private static long write(Tables tables, Form<TargetField> form, int year) {
        List<Target> all = tables.targets().of(year);
        String indicator = indicator(tables, form.get(TargetField.NAME), year);
        if (form.isNew()) {
            int last = all.stream().mapToInt(Target::position).max().orElse(0);
            return tables.targets().insert(TargetForms.target(form, year, last + 1, indicator));
        }
        Target before = require(all, form.id());
        Target typed = TargetForms.target(form, year, before.position(), indicator);
        if (!typed.equals(before)) {
            tables.targets().update(typed);
        }
        return form.id();
    }

    private static String indicator(Tables tables, String name, int year) {
        return CodeList.of(RuleBook.of(tables.rules().all()), "indicator", new WorkingYear(year).lastDay())
                .find(name)
                .orElse(null);
    }

    private static Target require(List<Target> all, long id) {
        return all.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.of(2520, "target.problem.gone").asException());
    }

    /** Keeps the results of several targets of a year as one named change. @return how many were changed */
    public int saveResults(int year, Map<Long, Results> results, String label) {
        return store.change(label, tables -> {
            List<Target> all = tables.targets().of(year);
            int changed = 0;
            for (Map.Entry<Long, Results> entry : results.entrySet()) {
                Target before = require(all, entry.getKey());
                if (!before.results().equals(entry.getValue())) {
                    tables.targets().update(before.with(entry.getValue()));
                    changed++;
                }
            }
            return changed;
        });
    }

    /** Takes a target out, as one named change. */
    public void delete(long id, String label) {
        store.change(label, tables -> {
            tables.targets().delete(id);
            return null;
        });
    }

    /** The targets that would go on into the next year: those it does not have yet. */
    public List<Target> copies(int year) {
        return store.read(tables -> copies(tables, year));
    }

    private static List<Target> copies(Tables tables, int year) {
        return TargetLines.copies(
                tables.targets().of(year), year + 1, tables.targets().of(year + 1));
    }

    /**
     * Lets targets go on into the next year, as one named change.
     *
     * @param chosen those of {@link #copies} that are wanted; what the next year has got since is left out
     * @return how many were taken over
     */
    public int copy(int year, Collection<Target> chosen, String label) {
        return store.change(label, tables -> {
            List<Target> possible = new ArrayList<>(copies(tables, year));
            possible.removeIf(one -> chosen.stream()
                    .noneMatch(wanted ->
                            wanted.name().equals(one.name()) && wanted.group().equals(one.group())));
            possible.sort(Comparator.comparingInt(Target::position));
            int place = tables.targets().of(year + 1).stream()
                    .mapToInt(Target::position)
                    .max()
                    .orElse(0);
            for (Target one : possible) {
                tables.targets().insert(one.in(year + 1, ++place));
            }
            return possible.size();
        });
    }
}
