package vn.sovang.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.document.commendation.DecisionPaper;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.yearend.ReportPaper;
import vn.sovang.document.yearend.TargetPaper;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.Signatories;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.domain.yearend.Conference;
import vn.sovang.domain.yearend.ReportRecords;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.store.Store;

/** Writes the flowing papers: decisions and the year-end report. */
public final class Papers {
    private final Store store;
    private final DecisionReader decisions;
    private final YearReader years;

    public Papers(Store store) {
        this.store = store;
        decisions = new DecisionReader(store);
        years = new YearReader(store);
    }

    /**
     * Writes a decision with its annexed list.
     *
     * @param asOf the day of a draft, or null for the decision as it was made
     * @return complaints: a vacant post, an empty list
     */
    public List<Problem> decision(
            Decision decision, LocalDate asOf, PaperFormat format, Path target, boolean overwrite) {
        DecisionRecords records = asOf == null ? decisions.original(decision) : decisions.asOf(decision, asOf);
        write(DecisionPaper.of(records), format, target, overwrite);
        List<Problem> complaints = new ArrayList<>();
        if (records.signature().vacant()) {
            String post = Case.lower(records.signature().authority().getLast());
            complaints.add(Problem.of(
                    120,
                    "problem.post.vacant",
                    Case.sentence(post),
                    records.body().name(),
                    records.day()));
        }
        if (records.lines().isEmpty()) {
            complaints.add(Problem.of(121, "problem.decision.empty", decision.fullNumber()));
        }
        return complaints;
    }

    /** Writes the year-end report with its annexes. @return complaints */
    public List<Problem> report(int year, PaperFormat format, Path target, boolean overwrite) {
        ReportRecords records = records(year);
        write(ReportPaper.of(records), format, target, overwrite);
        return complaints(records);
    }

    /** Writes the targets of a year as one table. @return complaints */
    public List<Problem> targets(int year, PaperFormat format, Path target, boolean overwrite) {
        ReportRecords records = records(year);
        write(TargetPaper.of(records), format, target, overwrite);
        return complaints(records);
    }

    private ReportRecords records(int year) {
        YearFigures figures = years.figures(year);
        return store.read(tables -> {
            RuleBook rules = figures.records().rules();
            Conference conference = tables.conferences().all().stream()
                    .filter(held -> held.day().getYear() == year + 1)
                    .findFirst()
                    .orElse(null);
            LocalDate day = conference == null ? new WorkingYear(year).lastDay() : conference.day();
            Units units = Units.of(tables.units().all());
            return new ReportRecords(
                    figures,
                    day,
                    units.get(Stream.PARTY.unitCode(), day),
                    units.get(Stream.STATE.unitCode(), day),
                    new Signatories(rules, tables.posts().all()).on(Stream.PARTY.key(), Stream.PARTY.unitCode(), day),
                    conference);
        });
    }

    private static List<Problem> complaints(ReportRecords records) {
        return records.signature().vacant()
                ? List.of(Problem.of(
                        120,
                        "problem.post.vacant",
                        Case.sentence(Case.lower(records.signature().authority().getLast())),
                        records.party().name(),
                        records.day()))
                : List.of();
    }

    private void write(Paper paper, PaperFormat format, Path target, boolean overwrite) {
        Outputs.require(store, target, overwrite);
        AtomicFile.write(target, overwrite, out -> format.write(paper, out));
    }
}
