package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.CapCount;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Tally;
import vn.sovang.service.GeneratedCommune;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.evaluation.EvaluationEdit;
import vn.sovang.service.evaluation.EvaluationEdit.Place;
import vn.sovang.service.evaluation.EvaluationEdit.Put;
import vn.sovang.service.evaluation.EvaluationRow;
import vn.sovang.service.evaluation.EvaluationService;
import vn.sovang.service.evaluation.EvaluationSheet;
import vn.sovang.service.register.PaperWish;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.service.register.RegisterPaper;
import vn.sovang.service.register.RegisterPapers;
import vn.sovang.store.Store;

/**
 * The evaluation of a year beside the least that anyone would do: the grid read until its rows are there beside a plain
 * reading of the same tables; an entry until every count is right beside counting alone; the entry on the disk; the summary
 * as PDF. The bounds hold for a grid of 500 members, for an entry among 2,500, and for the summary of 2,500.
 */
public final class EvaluationBench {
    private static final int SMALL = 500;
    private static final int LARGE = 2_500;
    private static final double MOST_OPEN = 150;
    private static final double MOST_ENTRY = 16;
    private static final double MOST_SUMMARY = 1_000;
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private final List<String> missed = new ArrayList<>();

    private EvaluationBench() {}

    public static void main(String[] args) throws IOException {
        EvaluationBench bench = new EvaluationBench();
        System.out.println("members  what                           clock     95 %  process    95 %  |   clock     95 %"
                + "  process |");
        bench.measure(SMALL);
        bench.measure(LARGE);
        bench.missed.forEach(bound -> System.out.println("MISSED: " + bound));
        System.exit(bench.missed.isEmpty() ? 0 : 1);
    }

    private void measure(int members) throws IOException {
        Path folder = Files.createTempDirectory("evaluation-bench");
        Path file = folder.resolve(members + ".sovang");
        GeneratedCommune.create(file, members);
        try (Store store = new StoreOpening(Words.of(Words.VIETNAMESE)).open(file)) {
            EvaluationService service = new EvaluationService(store);
            opens(members, store, service);
            entries(members, service);
            if (members == LARGE) {
                summary(members, store, folder);
            }
        }
    }

    private void opens(int members, Store store, EvaluationService service) {
        Timing timing = Timing.of(
                30,
                i -> service.sheet(true, DAY.getYear(), DAY),
                i -> store.read(tables -> tables.members().all().size()
                        + tables.memberEvents().all().size()
                        + tables.memberEvaluations().of(DAY.getYear()).size()));
        timing.print(members, "grid opens");
        bound(timing, members, SMALL, "the grid opens", MOST_OPEN);
    }

    private void entries(int members, EvaluationService service) {
        EvaluationSheet[] sheet = {service.sheet(true, DAY.getYear(), DAY)};
        List<String> letters = List.of("x", "t", "h", "k");
        Timing counted = Timing.of(
                400,
                i -> sheet[0] = entered(sheet[0], i, letters.get(i % letters.size())),
                i -> Tally.ofLines(lines(sheet[0])));
        counted.print(members, "entry until counted");
        bound(counted, members, LARGE, "an entry is counted", MOST_ENTRY);
        long[] known = {service.lastChange()};
        Timing kept = Timing.of(
                100,
                i -> {
                    EvaluationRow row = sheet[0].rows().get(i % sheet[0].rows().size());
                    Evaluation one = row.line().evaluation();
                    known[0] = service.save(
                            true,
                            List.of(one.with(one.details().withNote("Lần " + i))),
                            "Xếp loại " + row.name(),
                            known[0]);
                },
                i -> {});
        kept.print(members, "entry on the disk");
    }

    /** What the screen does with a letter before it is saved: the cell, the rows, all counts and the cap of all bodies. */
    private static EvaluationSheet entered(EvaluationSheet sheet, int turn, String letter) {
        int at = turn % sheet.rows().size();
        EvaluationRow row = sheet.rows().get(at);
        var outcome = EvaluationEdit.apply(
                sheet.entry(),
                subject -> row.line(),
                List.of(new Put(new Place(row.subjectId(), EvaluationField.DECIDED), letter)));
        List<EvaluationRow> rows = new ArrayList<>(sheet.rows());
        EvaluationLine line = outcome.changed().getOrDefault(row.subjectId(), row.line());
        rows.set(at, row.with(line));
        EvaluationSheet now = sheet.with(rows, sheet.change());
        Tally.ofLines(lines(now)).percents(now.regime());
        CapCount.over(now.counts());
        return now;
    }

    private static Collection<EvaluationLine> lines(EvaluationSheet sheet) {
        return sheet.rows().stream().map(EvaluationRow::line).toList();
    }

    private void summary(int members, Store store, Path folder) {
        RegisterPapers papers = new RegisterPapers(store);
        PaperWish wish = PaperWish.of(RegisterPaper.RATING_SUMMARY, DAY);
        Path pdf = folder.resolve("tong-hop.pdf");
        for (int i = 0; i < 5; i++) {
            papers.write(wish, RegisterFormat.PDF, pdf, true, Progress.none());
        }
        Timing timing = Timing.of(15, i -> papers.write(wish, RegisterFormat.PDF, pdf, true, Progress.none()), i -> {});
        timing.print(members, "summary as PDF");
        bound(timing, members, LARGE, "the summary is written", MOST_SUMMARY);
    }

    private void bound(Timing timing, int members, int at, String what, double most) {
        if (members == at && timing.clock() > most) {
            missed.add(String.format("%s at %,d members within %.0f ms: %.1f ms", what, members, most, timing.clock()));
        }
    }
}
