package vn.sovang.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.target.Computed;
import vn.sovang.domain.target.ComputedFigure;
import vn.sovang.domain.target.ComputedFigures;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.YearTask;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.domain.yearend.Conference;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.domain.yearend.YearRecords;
import vn.sovang.service.Overview.Progress;
import vn.sovang.service.Overview.Step;
import vn.sovang.service.Overview.StepState;
import vn.sovang.service.member.ReminderService;
import vn.sovang.service.target.TargetReader;
import vn.sovang.service.target.TaskService;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Gathers the working year at a glance; the figures are those of {@link YearFigures}, counted once. */
public final class OverviewService {
    private static final int YEARS = 10;
    private static final String REPORT = "overview.report.";

    private final Store store;
    private final YearReader years;
    private final ReminderService reminders;
    private final Preferences preferences;

    public OverviewService(Store store) {
        this.store = store;
        years = new YearReader(store);
        reminders = new ReminderService(store);
        preferences = new Preferences(store);
    }

    /**
     * The overview of a year.
     *
     * @param day the last of the year, or today while it runs
     * @param today decides what is overdue
     */
    public Overview of(int year, LocalDate day, LocalDate today) {
        YearFigures figures = years.figures(year);
        boolean reported = preferences.find(REPORT + year).isPresent();
        List<ReminderService.Line> due = reminders.of(today, TaskService.AHEAD);
        return store.read(tables -> {
            RuleBook rules = figures.records().rules();
            boolean over = !day.isBefore(new WorkingYear(year).lastDay());
            List<TargetLine> targets = TargetReader.lines(tables, rules, year, day, over);
            List<YearTask> tasks = Stream.of(today.getYear() - 1, today.getYear())
                    .flatMap(of -> tables.yearTasks().of(of).stream())
                    .toList();
            return new Overview(
                    year,
                    day,
                    figures.records().memberEvents().isEmpty()
                            && figures.records().cells().isEmpty()
                            && targets.isEmpty(),
                    figures,
                    steps(tables, figures, targets, today, reported),
                    targets,
                    cells(figures),
                    admissions(figures.records().memberEvents(), year, day),
                    tasks.stream().filter(task -> task.isOverdue(today)).toList(),
                    tasks.stream()
                            .filter(task -> task.isDueSoon(today, TaskService.AHEAD))
                            .toList(),
                    due);
        });
    }

    /** Keeps in mind that the report of a year was written. It is no change of the register. */
    public void reported(int year, LocalDate today) {
        preferences.put(REPORT + year, today.toString());
    }

    private static List<StepState> steps(
            Tables tables, YearFigures figures, List<TargetLine> targets, LocalDate today, boolean reported) {
        YearRecords records = figures.records();
        List<Decision> decisions = tables.decisions().all().stream()
                .filter(one -> one.honouredYear() == records.year() && one.state() != DecisionState.REVOKED)
                .toList();
        List<StepState> steps = new ArrayList<>();
        steps.add(step(Step.TARGETS, count(targets, line -> !line.verdict().isOpen()), targets.size()));
        List<EvaluationLine> rated = figures.memberLines().stream()
                .filter(line -> line.participation(figures.regime()).isRated())
                .toList();
        steps.add(step(Step.EVALUATIONS, count(rated, line -> line.evaluation().decided() != null), rated.size()));
        steps.add(step(Step.PROPOSALS, count(decisions, one -> one.state() != DecisionState.DRAFT), decisions.size()));
        steps.add(step(Step.DECISIONS, records.decisions().size(), decisions.size()));
        steps.add(step(
                Step.PRINTING,
                count(records.awards(), award -> award.registerNumber() > 0),
                records.awards().size()));
        steps.add(conference(tables, records.year(), today));
        steps.add(new StepState(Step.REPORT, reported ? Progress.DONE : Progress.OPEN, reported ? 1 : 0, 1, null));
        return steps;
    }

    private static <T> long count(List<T> all, Predicate<T> done) {
        return all.stream().filter(done).count();
    }

    private static StepState step(Step step, long done, long all) {
        Progress progress = done == 0 ? Progress.OPEN : done < all ? Progress.PART : Progress.DONE;
        return new StepState(step, progress, done, all, null);
    }

    /** The conference that closes a year is held early in the next one. */
    private static StepState conference(Tables tables, int year, LocalDate today) {
        return tables.conferences().all().stream()
                .map(Conference::day)
                .filter(day -> day.getYear() == year + 1)
                .findFirst()
                .map(day -> new StepState(
                        Step.CONFERENCE,
                        day.isAfter(today) ? Progress.PART : Progress.DONE,
                        day.isAfter(today) ? 0 : 1,
                        1,
                        day))
                .orElse(new StepState(Step.CONFERENCE, Progress.OPEN, 0, 1, null));
    }

    private static List<Overview.CellLevels> cells(YearFigures figures) {
        return figures.records().cells().stream()
                .map(cell -> new Overview.CellLevels(cell, figures.membersOf(cell.id()), (int)
                        count(figures.linesOf(cell.id()), line -> line.isOpen(figures.regime()))))
                .filter(levels -> levels.tally().rated() > 0)
                .toList();
    }

    private static Map<Integer, Computed> admissions(List<MemberEvent> events, int year, LocalDate day) {
        Map<Integer, Computed> byYear = new TreeMap<>();
        for (int of = year - YEARS + 1; of <= year; of++) {
            int counted = of;
            byYear.put(
                    of,
                    new Computed(
                            ComputedFigure.ADMISSIONS,
                            ComputedFigures.admissions(events, when -> when.getYear() == counted && !when.isAfter(day)),
                            List.of()));
        }
        return byYear;
    }
}
