package vn.sovang.service.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.document.paper.Paper;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.DecisionPart;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.SampleYear;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.store.Store;

class DecisionPapersTest {
    private static final Words WORDS = SampleYear.WORDS;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final String SIGNER = "Dương Văn Hùng";

    @TempDir
    Path folder;

    private Store store;
    private DecisionServices decisions;

    @BeforeEach
    void open() {
        store = Store.open(SampleYear.store(folder));
        decisions = DecisionServices.of(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDraftSaysSoAndTheCopyToBeSignedIsClean() throws IOException {
        long id = DraftSamples.draft(store, Stream.STATE, DAY);
        String draft = read(decisions.papers().paper(id, DecisionPapers.Kind.DECISION), "du-thao");
        assertTrue(draft.contains("(Dự thảo)"), draft);
        assertTrue(draft.contains("Số: …/QĐ-UBND"), draft);
        assertTrue(draft.contains("(*) Hệ số này"), draft);
        decisions.steps().submit(id, WORDS);
        decisions.steps().reserve(id, 0, WORDS);
        String clean = read(decisions.papers().paper(id, DecisionPapers.Kind.DECISION), "de-ky")
                .replaceAll("[ ]+", " ");
        assertFalse(clean.contains("Dự thảo") || clean.contains("(*)"), clean);
        assertTrue(clean.contains("Số: 01/QĐ-UBND"), clean);
        assertTrue(clean.contains("Lý Văn <b>Cả</b>"), "markup is text");
        assertTrue(clean.contains("Thôn Nà Cáy & «bạn»"), clean);
        assertTrue(clean.contains("Nghị định số 98/2023/NĐ-CP"), clean);
    }

    @Test
    void moneyIsThatOfTheDayAndAnOwnAmountKeepsItsReason() throws IOException {
        long id = DraftSamples.draft(store, Stream.STATE, LocalDate.of(2024, 8, 1));
        Award last = decisions.desk().file(id).awards().getLast();
        decisions.desk().pay(id, last.id(), "01 bộ ấm chén", 400_000L, "gương điển hình", WORDS);
        String list = read(decisions.papers().paper(id, DecisionPapers.Kind.PAYMENT), "chi-tien");
        assertTrue(list.contains("710.000") && list.contains("702.000"), list);
        assertTrue(list.contains("400.000") && list.contains("gương điển hình"), list);
        assertTrue(list.contains("351.000 đồng (chưa làm tròn)"), list);
        assertTrue(list.contains("01 bộ ấm chén"), list);
        assertTrue(list.replaceAll("\\s+", " ").contains("Một triệu sáu trăm bốn mươi nghìn đồng"), list);
        decisions
                .papers()
                .write(
                        decisions.papers().paper(id, DecisionPapers.Kind.PAYMENT),
                        RegisterFormat.XLSX,
                        folder.resolve("chi-tien.xlsx"),
                        false,
                        Progress.none());
    }

    @Test
    void ownParagraphsAreFilledLikeTemplates() throws IOException {
        long id = DraftSamples.draft(store, Stream.STATE, DAY);
        DecisionFile file = decisions.desk().file(id);
        DecisionEdit edit = new DecisionEdit(
                DAY,
                2023,
                "",
                "Về việc khen <thưởng> & «riêng»",
                Map.of(
                        DecisionPart.AWARD,
                        "Tặng {hình thức} cho {số lượng}, {không có}.",
                        DecisionPart.EXECUTORS,
                        file.templates().ready(DecisionPart.EXECUTORS)));
        decisions.desk().save(id, edit, WORDS);
        assertEquals(
                Set.of("award"),
                store.read(tables -> tables.decisions().texts(id)).keySet());
        String paper = read(decisions.papers().paper(id, DecisionPapers.Kind.DECISION), "rieng");
        assertTrue(
                paper.replaceAll("\\s+", " ")
                        .contains("Tặng Giấy khen cho 01 tập thể, 01 hộ gia đình và 01 cá nhân, {không có}."),
                paper);
        List<Integer> codes =
                decisions.desk().file(id).findings().stream().map(Problem::code).toList();
        assertTrue(codes.contains(1869), codes.toString());
        store.undo();
        assertEquals(Map.of(), store.read(tables -> tables.decisions().texts(id)));
    }

    @Test
    void basesOutOfForceAndASignatoryOutOfOfficeAreTold() {
        long id = DraftSamples.draft(store, Stream.STATE, DAY);
        String old = "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật"
                + " Thi đua, khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013";
        String later = "Nghị định số 73/2024/NĐ-CP ngày 30 tháng 6 năm 2024 của Chính phủ quy định mức lương cơ sở và"
                + " chế độ tiền thưởng";
        decisions
                .desk()
                .save(
                        id,
                        new DecisionEdit(
                                DAY, 2023, "Người Lạ", "Về việc", Map.of(DecisionPart.BASES, old + "\n" + later)),
                        WORDS);
        List<Integer> codes =
                decisions.desk().file(id).findings().stream().map(Problem::code).toList();
        assertTrue(codes.containsAll(List.of(1867, 1868, 1865)), codes.toString());
    }

    @Test
    void theLaterRulesHoldInTwoThousandTwentySix() throws IOException {
        long id = DraftSamples.draft(store, Stream.STATE, LocalDate.of(2026, 8, 3));
        String paper = read(decisions.papers().paper(id, DecisionPapers.Kind.DECISION), "2026")
                .replaceAll("\\s+", " ");
        assertTrue(paper.contains("2.530.000 đồng/tháng"), paper);
        assertTrue(paper.contains("tập thể 1.520.000 đồng (hệ số 0,6)"), paper);
        assertTrue(paper.contains("hộ gia đình 1.140.000 đồng (hệ số 0,45)"), paper);
        assertTrue(paper.contains("cá nhân 760.000 đồng (hệ số 0,3)"), paper);
        assertTrue(paper.contains("XÃ VĨNH THÔNG"), paper);
        List<Integer> codes =
                decisions.desk().file(id).findings().stream().map(Problem::code).toList();
        assertTrue(codes.contains(1864), "the post is vacant in the sample");
        long party = DraftSamples.draft(store, Stream.PARTY, LocalDate.of(2026, 8, 3));
        String praised = read(decisions.papers().paper(party, DecisionPapers.Kind.DECISION), "2026-dang")
                .replaceAll("\\s+", " ");
        assertTrue(praised.contains("Tặng Giấy khen của Đảng ủy xã Vĩnh Thông cho"), praised);
        assertTrue(praised.contains("759.000 đồng (hệ số 0,3)"), "the party does not round");
    }

    @Test
    void actsHaveTheirPapers() throws IOException {
        long id = DraftSamples.draft(store, Stream.STATE, DAY);
        read(decisions.papers().paper(id, DecisionPapers.Kind.SUBMISSION), "to-trinh");
        decisions.steps().submit(id, WORDS);
        decisions.steps().sign(id, DAY, SIGNER, 0, WORDS);
        Award wrong = decisions.desk().file(id).awards().getLast();
        Recipient right = new Recipient.Individual("Bà", "Bàn Thị Mói", "Trưởng thôn", "Thôn Lủng Lỳ");
        DecisionActs.Signing signing =
                new DecisionActs.Signing(DAY.plusDays(9), SIGNER, 0, "danh sách ghi sai họ tên do đánh máy");
        long correction = decisions
                .acts()
                .correct(
                        id,
                        signing,
                        List.of(new DecisionActs.Correction(wrong.id(), right, wrong.achievement())),
                        WORDS);
        String corrected = read(decisions.papers().act(correction), "sua-doi").replaceAll("\\s+", " ");
        assertTrue(corrected.contains("Về việc sửa đổi Quyết định số 01/QĐ-UBND"), corrected);
        assertTrue(corrected.contains("«Bà Bàn Thị Mới, Trưởng thôn Lủng Lỳ, Có thành tích"), corrected);
        assertTrue(corrected.contains("sửa thành «Bà Bàn Thị Mói"), corrected);
        assertTrue(corrected.contains("Số: 02/QĐ-UBND"), corrected);
        String original = read(decisions.papers().paper(id, DecisionPapers.Kind.DECISION), "goc");
        assertTrue(original.contains("Bàn Thị Mới") && !original.contains("Bàn Thị Mói"), original);
        long revocation = decisions.acts().revoke(id, signing, Set.of(wrong.id()), WORDS);
        String revoked = read(decisions.papers().act(revocation), "thu-hoi").replaceAll("\\s+", " ");
        assertTrue(revoked.contains("đối với: - Bà Bàn Thị Mói"), revoked);
        assertTrue(revoked.contains("Xét thực tế: danh sách ghi sai"), revoked);
    }

    private String read(Paper paper, String name) throws IOException {
        Path keep = System.getProperty("sovang.keep") == null ? folder : Path.of(System.getProperty("sovang.keep"));
        Path pdf = keep.resolve(name + ".pdf");
        decisions.papers().write(paper, RegisterFormat.PDF, pdf, true, Progress.none());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
