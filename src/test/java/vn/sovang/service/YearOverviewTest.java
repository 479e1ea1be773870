package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.document.paper.DocxFigures;
import vn.sovang.document.paper.PdfFigures;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.Computed;
import vn.sovang.domain.target.ComputedFigure;
import vn.sovang.domain.target.Plan;
import vn.sovang.domain.target.Result;
import vn.sovang.domain.target.Results;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.text.Decimals;
import vn.sovang.service.Overview.Progress;
import vn.sovang.service.Overview.Step;
import vn.sovang.service.search.Subject;
import vn.sovang.service.target.FigureRow;
import vn.sovang.service.target.TargetList;

/** The overview and the targets of the sample and of a large commune. */
class YearOverviewTest {
    private static final LocalDate END = LocalDate.of(2022, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Services sample() {
        return Services.open(SampleYear.store(folder), SampleYear.WORDS);
    }

    private static Progress progress(Overview overview, Step step) {
        return overview.steps().stream()
                .filter(state -> state.step() == step)
                .findFirst()
                .orElseThrow()
                .progress();
    }

    @Test
    void theSampleYearIsDoneButForItsReport() {
        try (Services services = sample()) {
            Overview overview = services.overview().of(2022, END, TODAY);
            assertFalse(overview.empty());
            for (Step step : Step.values()) {
                assertEquals(
                        step == Step.REPORT ? Progress.OPEN : Progress.DONE, progress(overview, step), step.name());
            }
            assertEquals(10, overview.admissions().size());
            assertEquals(
                    overview.figures().get("members.admitted").value().intValueExact(),
                    overview.admissions().get(2022).counted().size());
            assertEquals(12, overview.cells().size());
            assertEquals(
                    146,
                    overview.cells().stream()
                            .mapToInt(cell -> cell.tally().rated())
                            .sum());
            assertEquals(
                    5,
                    overview.overdue().size()
                            + services.overview()
                                    .of(2023, END, LocalDate.of(2024, 1, 15))
                                    .overdue()
                                    .size());
            services.overview().reported(2022, TODAY);
            assertEquals(Progress.DONE, progress(services.overview().of(2022, END, TODAY), Step.REPORT));
        }
    }

    @Test
    void anEmptyRegisterSaysSo() {
        try (Services services =
                Services.of(new StoreOpening(SampleYear.WORDS).create(folder.resolve("trong.sovang")))) {
            Overview overview = services.overview().of(2026, TODAY, TODAY);
            assertTrue(overview.empty());
            assertTrue(overview.steps().stream().allMatch(state -> state.progress() == Progress.OPEN));
        }
    }

    @Test
    void aLargeCommuneIsReadInEveryYear() {
        Path file = folder.resolve("lon.sovang");
        GeneratedCommune.create(file, 2_500);
        try (Services services = Services.open(file, SampleYear.WORDS)) {
            for (int year : List.of(2022, 2023, 2025, 2026)) {
                LocalDate day = year == 2026 ? TODAY : LocalDate.of(year, 12, 31);
                Overview overview = services.overview().of(year, day, TODAY);
                assertFalse(overview.empty());
                int rated = overview.cells().stream()
                        .mapToInt(cell -> cell.tally().rated())
                        .sum();
                assertEquals(overview.figures().get("members.rated").value().intValueExact(), rated, "" + year);
            }
        }
    }

    @Test
    void theRegisterCountsWhatTheTargetsAskForAndNamesWhoIsBehind() {
        try (Services services = sample()) {
            TargetList list = services.targets().targets().list(2022, END);
            Map<ComputedFigure, String> expected = Map.of(
                    ComputedFigure.ADMISSIONS, "6",
                    ComputedFigure.MEMBERS_GOOD, "132/146",
                    ComputedFigure.MEMBERS_COMPLETED, "145/146",
                    ComputedFigure.CELLS_GOOD, "12/12",
                    ComputedFigure.STAFF_PROFESSIONAL, "19/20",
                    ComputedFigure.STAFF_THEORY, "18/20");
            expected.forEach((figure, value) -> assertEquals(
                    value, list.computed().find(figure).orElseThrow().result().typed(), figure.code()));
            assertTrue(list.computed().find(ComputedFigure.CULTURAL_FAMILIES).isEmpty(), "no household is entered");
            Computed good = list.computed().find(ComputedFigure.MEMBERS_GOOD).orElseThrow();
            List<FigureRow> rows = services.targets().rows().of(good, END);
            assertEquals(146, rows.size());
            assertEquals(14, rows.stream().filter(row -> !row.counted()).count());
            assertEquals(Subject.Kind.MEMBER, rows.getFirst().subject().kind());
        }
    }

    @Test
    void targetsGoOutAndComeBackWithAllTheirColumns() {
        Target target = new Target(
                0,
                2022,
                15,
                "Kinh tế - xã hội",
                "Thu ngân sách, \"đợt 1\"",
                "triệu đồng",
                new Plan(
                        Comparison.BETWEEN,
                        new BigDecimal("1250.5"),
                        new BigDecimal("1300"),
                        new BigDecimal("1200"),
                        true),
                new Results(Result.of("1.275,25"), List.of("300", "12/14", "xong", ""), true),
                null,
                "NQ",
                null,
                "ghi chú");
        Target named = new Target(
                0,
                2022,
                16,
                "Xây dựng Đảng",
                "Kết nạp đảng viên",
                "đảng viên",
                Plan.of(Comparison.AT_LEAST, BigDecimal.valueOf(5)),
                Results.NONE,
                null,
                "",
                null,
                "");
        Path first = SampleYear.store(folder);
        List<Target> before;
        try (var store = new StoreOpening(SampleYear.WORDS).open(first)) {
            store.change("Chỉ tiêu", tables -> {
                tables.targets().insert(target);
                return tables.targets().insert(named);
            });
            before = store.read(tables -> tables.targets().of(2022));
            new Exporter(store).export(folder.resolve("ra"), false);
        }
        Path second = folder.resolve("lai.sovang");
        new SeedLoader(SampleYear.WORDS).load(folder.resolve("ra"), second, false, vn.sovang.base.Progress.none());
        try (var store = new StoreOpening(SampleYear.WORDS).open(second)) {
            List<Target> after = store.read(tables -> tables.targets().of(2022));
            assertEquals(
                    before.stream().map(YearOverviewTest::withoutId).toList(),
                    after.stream().map(YearOverviewTest::withoutId).toList());
        }
    }

    private static String withoutId(Target target) {
        return target.toString().replaceFirst("id=\\d+, ", "");
    }

    @Test
    void theTableOfTargetsBearsTheFiguresOfTheYear() throws IOException {
        try (Services services = sample()) {
            Path pdf = folder.resolve("chi-tieu.pdf");
            Path docx = folder.resolve("chi-tieu.docx");
            services.yearPapers().targets(2022, PaperFormat.PDF, pdf, false);
            services.yearPapers().targets(2022, PaperFormat.DOCX, docx, false);
            services.workbook().writeTargets(2022, folder.resolve("chi-tieu.xlsx"), false);
            Map<String, Set<String>> printed = PdfFigures.read(pdf);
            assertEquals(printed, DocxFigures.read(docx));
            assertEquals(Set.of("88,94%"), printed.get("results.cultural_families.percent"));
            var figures = services.overview().of(2022, END, TODAY).figures();
            printed.forEach((name, texts) -> assertEquals(
                    Set.of(figures.get(name).value()),
                    Set.of(Decimals.parse(texts.iterator().next())
                            .orElseThrow()
                            .setScale(figures.get(name).value().scale())),
                    name));
            assertTrue(printed.containsKey("targets.2022.met") && printed.containsKey("targets.2022.total"));
        }
    }

    @Test
    void theYearBeforeStandsBesideAndTheRunningYearIsNotMissedYet() {
        try (Services services = sample()) {
            List<TargetLine> lines = services.targets()
                    .targets()
                    .list(2023, LocalDate.of(2023, 12, 31))
                    .lines();
            TargetLine cells = lines.stream()
                    .filter(line -> line.target().name().startsWith("Chi bộ"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("12/12", cells.before().result().typed());
            TargetLine running = services.targets().targets().list(2023, LocalDate.of(2023, 9, 1)).lines().stream()
                    .filter(line -> line.target().name().startsWith("Kết nạp"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(vn.sovang.domain.target.Verdict.PENDING, running.verdict());
        }
    }
}
