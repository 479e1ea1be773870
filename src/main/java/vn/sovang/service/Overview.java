package vn.sovang.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.Tally;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.target.Computed;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.YearTask;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.service.member.ReminderService;

/**
 * The working year at a glance.
 *
 * @param day up to which it is counted
 * @param empty whether the register holds neither members nor cells nor targets
 * @param figures the figures as papers print them
 * @param steps the yearly cycle in its order
 * @param targets judged as on the day
 * @param cells the cells with members that were rated, in the order of the register
 * @param admissions of the last ten years by year, the earliest first
 * @param overdue tasks of this and the year before that should have been done by today
 * @param soon tasks due within the next days
 * @param reminders what is due with members, the earliest first
 */
public record Overview(
        int year,
        LocalDate day,
        boolean empty,
        YearFigures figures,
        List<StepState> steps,
        List<TargetLine> targets,
        List<CellLevels> cells,
        Map<Integer, Computed> admissions,
        List<YearTask> overdue,
        List<YearTask> soon,
        List<ReminderService.Line> reminders) {
    public Overview {
        steps = List.copyOf(steps);
        targets = List.copyOf(targets);
        cells = List.copyOf(cells);
        overdue = List.copyOf(overdue);
        soon = List.copyOf(soon);
        reminders = List.copyOf(reminders);
    }

    /** The steps of a working year. */
    public enum Step {
        TARGETS,
        EVALUATIONS,
        PROPOSALS,
        DECISIONS,
        /** Certificates with a number in the register, so that they can be printed. */
        PRINTING,
        CONFERENCE,
        REPORT
    }

    /** How far a step is. */
    public enum Progress {
        OPEN,
        PART,
        DONE
    }

    /**
     * A step with what is done of it.
     *
     * @param done how many of all are done
     * @param all 0 when nothing is known yet
     * @param on the day of the conference, null for the other steps
     */
    public record StepState(Step step, Progress progress, long done, long all, LocalDate on) {}

    /** The evaluations of the members of one cell, counted. @param open those whose decision is missing */
    public record CellLevels(Cell cell, Tally tally, int open) {}

    /** The levels of the year from best to worst. */
    public List<Level> levels() {
        return figures.regime().levels();
    }
}
