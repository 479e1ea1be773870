package vn.sovang.service.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.document.paper.PaperFiles;
import vn.sovang.document.register.RatingYears;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.yearend.CellYears;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.service.GeneratedCommune;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;

/** Notices to members, the comparison of years, the sheet of leaders by quarter: read back from the files. */
class RatingFurtherPapersTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private static int number(Runnable task) {
        return assertThrows(ProblemException.class, task::run).problem().code();
    }

    @Test
    void aCellGetsItsNoticesInOneFileAndOneMemberItsOwn() throws Exception {
        try (RegisterFixture register = new RegisterFixture(folder)) {
            long kim = register.member("Triệu Mùi Chiêu");
            register.store.change("Quyết định", tables -> {
                Evaluation one = tables.memberEvaluations().of(2022).stream()
                        .filter(of -> of.subjectId() == kim)
                        .findFirst()
                        .orElseThrow();
                tables.memberEvaluations()
                        .update(one.with(
                                one.details().withDecision("12-QĐ/ĐU").withDecisionDay(LocalDate.of(2022, 12, 20))));
                return null;
            });
            PaperWish cell = PaperWish.of(RegisterPaper.RATING_NOTICES, DAY).ofCells(Set.of("CB01"));
            try (PDDocument pdf =
                    Loader.loadPDF(register.write(cell, RegisterFormat.PDF).toFile())) {
                assertEquals(18, pdf.getNumberOfPages(), "a page for each");
            }
            String all = PaperFiles.text(register.write(cell, RegisterFormat.PDF));
            assertTrue(all.contains("không đánh giá, xếp loại"), "the exempt one is told so");
            String one = PaperFiles.text(register.write(cell.ofMembers(Set.of(kim)), RegisterFormat.PDF));
            assertTrue(one.contains("Triệu Mùi Chiêu") && one.contains("12-QĐ/ĐU, ngày 20/12/2022"), one);
            assertTrue(one.contains("THÔNG BÁO") && one.contains("nhiệm vụ"), one);
            assertFalse(one.contains("Đặng Văn Hợp"), one);
            assertEquals(
                    2,
                    RegisterFixture.sheet(register.write(cell.ofMembers(Set.of(kim)), RegisterFormat.XLSX), 0)
                            .size());
        }
    }

    @Test
    void nobodyIsToldWhatIsNotDecided() {
        try (RegisterFixture register = new RegisterFixture(folder)) {
            PaperWish wish = PaperWish.of(RegisterPaper.RATING_NOTICES, LATER).dated(DAY);
            assertEquals(2404, number(() -> register.papers.preview(wish, Progress.none())));
        }
    }

    @Test
    void leadersHaveASheetForEachQuarterFrom2026() throws Exception {
        try (RegisterFixture register = new RegisterFixture(folder)) {
            PaperWish wish = PaperWish.of(RegisterPaper.LEADER_QUARTER, LATER).dated(DAY);
            String text = PaperFiles.text(register.write(wish, RegisterFormat.PDF));
            assertTrue(text.contains("Quý IV năm 2026"), text);
            assertTrue(text.contains("tối đa") && text.contains("Hà Đức Thuận"), text);
            List<String> headings = RegisterFixture.sheet(register.write(wish, RegisterFormat.XLSX), 0)
                    .getFirst();
            assertEquals(10, headings.size(), headings.toString());
            PaperWish before = PaperWish.of(RegisterPaper.LEADER_QUARTER, LocalDate.of(2025, 12, 31))
                    .dated(DAY);
            assertEquals(2982, number(() -> register.papers.preview(before, Progress.none())));
        }
    }

    /** Three years of two regimes, counted once more by hand. */
    @Test
    void yearsStandSideBySideEachByItsOwnRegime() throws Exception {
        Path file = folder.resolve("lon.sovang");
        GeneratedCommune.create(file, 2_500);
        try (Store store = new StoreOpening(SampleYear.WORDS).open(file)) {
            PaperWish wish = PaperWish.of(RegisterPaper.RATING_YEARS, LocalDate.of(2025, 12, 31));
            RatingYears records = new RegisterReader(store).years(wish);
            assertEquals(
                    List.of(2023, 2024, 2025),
                    records.years().years().stream()
                            .map(year -> year.records().year())
                            .toList());
            assertEquals("qd124", records.years().years().getFirst().regime().code());
            assertEquals("qd366", records.years().last().regime().code());
            assertEquals(88, records.register().cells().size());
            Cell cell = records.register().cells().getLast();
            for (YearFigures year : records.years().years()) {
                List<Evaluation> own =
                        store
                                .read(tables -> tables.memberEvaluations()
                                        .of(year.records().year()))
                                .stream()
                                .filter(one -> one.cellId() == cell.id() && one.decided() != null)
                                .toList();
                long good = own.stream()
                        .filter(one -> !one.decided().equals("completed"))
                        .count();
                BigDecimal expected = Decimals.percent(good, own.size()).orElse(null);
                assertEquals(expected, CellYears.of(year, cell).orElseThrow().goodOrAbove());
                assertEquals("HTT", CellYears.of(year, cell).orElseThrow().level());
                assertEquals(
                        year.get("members.rated").value().intValueExact(),
                        CellYears.whole(year).members().rated());
            }
            Path pdf = folder.resolve("so-sanh.pdf");
            new RegisterPapers(store).write(wish, RegisterFormat.PDF, pdf, false, Progress.none());
            String text = PaperFiles.text(pdf);
            assertTrue(text.contains("Các năm 2023 – 2025") && text.contains("Toàn đảng bộ"), text);
        }
    }
}
