package vn.sovang.service.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.document.paper.Paper;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Fund;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.service.SampleYear;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.store.Store;

class BooksTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    @TempDir
    Path folder;

    @Test
    void theRegistersTellWhatIsVoidAndWhatWasRevoked() throws IOException {
        try (Store store = Store.open(SampleYear.store(folder))) {
            DecisionServices services = DecisionServices.of(store);
            long id = DraftSamples.draft(store, Stream.STATE, DAY);
            services.steps().submit(id, SampleYear.WORDS);
            services.steps().sign(id, DAY, "Dương Văn Hùng", 0, SampleYear.WORDS);
            List<Award> awards = services.desk().file(id).awards();
            services.acts().annul(id, awards.getFirst().id(), "in hỏng phôi", true, SampleYear.WORDS);
            services.acts()
                    .revoke(
                            id,
                            new DecisionActs.Signing(DAY, "Dương Văn Hùng", 0, "báo cáo sai"),
                            Set.of(awards.getLast().id()),
                            SampleYear.WORDS);
            assertEquals(List.of("2023", "2024"), services.books().series(Stream.STATE));
            String book = read(services, services.books().certificates(Stream.STATE, "2024", TODAY), "so");
            assertTrue(book.contains("SỔ KHEN THƯỞNG") && book.contains("Năm 2024"), book);
            assertTrue(book.contains("Hủy: in hỏng phôi"), book);
            assertTrue(book.contains("Thu hồi theo Quyết định 02/QĐ-UBND"), book);
            assertTrue(book.contains("Danh sách có 04 dòng"), book);
            String decisions = read(services, services.books().decisions(Stream.STATE, "2024", TODAY), "so-qd");
            assertTrue(decisions.contains("Thu hồi Quyết định số 01/QĐ-UBND"), decisions);
            String first = read(services, services.books().certificates(Stream.STATE, "2023", TODAY), "so-2023");
            assertTrue(first.contains("Danh sách có 43 dòng"), first);
            String party = read(services, services.books().certificates(Stream.PARTY, "2020–2025", TODAY), "so-dang");
            assertTrue(party.contains("Kỳ 2020–2025") && party.contains("Danh sách có 16 dòng"), party);
        }
    }

    @Test
    void oneNameOnOnePageFromBothBodies() throws IOException {
        try (Store store = Store.open(SampleYear.store(folder))) {
            DecisionServices services = DecisionServices.of(store);
            String name =
                    services.books().all().getFirst().line().award().recipient().name();
            String paper = read(services, services.books().history(0, name, TODAY), "mot-nguoi");
            assertTrue(paper.contains("QUÁ TRÌNH KHEN THƯỞNG") && paper.contains(name), paper);
            assertEquals(
                    2881,
                    assertThrows(ProblemException.class, () -> services.books().history(0, "Không Ai", TODAY))
                            .problem()
                            .code());
            assertEquals(
                    2880,
                    assertThrows(
                                    ProblemException.class,
                                    () -> services.books().certificates(Stream.STATE, "1999", TODAY))
                            .problem()
                            .code());
        }
    }

    private String read(DecisionServices services, Paper paper, String name) throws IOException {
        Path keep = System.getProperty("sovang.keep") == null ? folder : Path.of(System.getProperty("sovang.keep"));
        Path pdf = keep.resolve(name + ".pdf");
        services.papers().write(paper, RegisterFormat.PDF, pdf, true, Progress.none());
        services.papers().write(paper, RegisterFormat.XLSX, folder.resolve(name + ".xlsx"), true, Progress.none());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[ \\n\\r]+", " ");
        }
    }

    @Test
    void theSummaryOfAPeriodCountsWhatStands() throws IOException {
        try (Store store = Store.open(SampleYear.store(folder))) {
            DecisionServices services = DecisionServices.of(store);
            Paper year = services.books().statistics(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
            String paper = read(services, year, "thong-ke");
            assertTrue(paper.contains("UBND xã: Giấy khen 43 8 5 30"), paper);
            assertTrue(paper.contains("Đảng ủy: Biểu dương 16 1 0 15"), paper);
            assertTrue(paper.contains("Cộng 59") && paper.contains("12.200.000"), paper);
            Paper before = services.books().statistics(LocalDate.of(2018, 1, 1), LocalDate.of(2022, 12, 31));
            assertTrue(read(services, before, "thong-ke-truoc").contains("Cộng 0"));
        }
    }

    @Test
    void theFundOfAYearTellsWhatIsSpentAndPlanned() {
        try (Store store = Store.open(SampleYear.store(folder))) {
            DecisionServices services = DecisionServices.of(store);
            LocalDate first = LocalDate.of(2023, 1, 1);
            store.change("Quỹ", tables -> {
                tables.rules()
                        .put(
                                new Rule("money.state.fund", first, "20000000", "Dự toán", Certainty.CERTAIN, true),
                                9_000);
                return null;
            });
            DraftSamples.draft(store, Stream.STATE, LocalDate.of(2023, 6, 1));
            Fund fund = services.desk().fund(Stream.STATE, 2023);
            assertEquals(new Fund(Stream.STATE, 2023, 20_000_000, 12_200_000, 1_020_000), fund);
            assertEquals(6_780_000, fund.left());
            assertEquals(0, services.desk().fund(Stream.STATE, 2024).allocated(), "a fund is that of its year only");
        }
    }
}
