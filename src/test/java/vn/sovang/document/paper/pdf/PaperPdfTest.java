package vn.sovang.document.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Page;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperFiles;
import vn.sovang.document.paper.PaperStyle;
import vn.sovang.document.paper.PdfFigures;
import vn.sovang.document.paper.SamplePapers;
import vn.sovang.document.paper.Section;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Text;

class PaperPdfTest {

    @Test
    void aDecisionReadsAsItWasWritten() throws Exception {
        Path file = PaperFiles.pdf("state", SamplePapers.stateDecision());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String first = PaperFiles.page(pdf, 1);
            assertTrue(first.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), first);
            assertTrue(first.contains("Số: 05/QĐ-UBND Cao Sơn, ngày 05 tháng 01 năm 2023"), first);
            assertTrue(first.contains("Điều 1. Tặng giấy khen cho 08 tập thể, 05 hộ gia đình và 30 cá nhân"), first);
            assertTrue(first.contains("Dương Văn Hùng"), first);
            assertEquals(
                    "Quyết định số 05/QĐ-UBND", pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void allFontsAreEmbeddedSubsets() throws Exception {
        Path file = PaperFiles.pdf("party-2018", SamplePapers.partyDecision(PaperStyle.PARTY_2018));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+LiberationSerif.*"), font.getName());
                }
            }
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOnAcrossSections() throws Exception {
        Path file = PaperFiles.pdf("report", SamplePapers.report());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertTrue(PaperFiles.page(pdf, 1).startsWith("ỦY BAN NHÂN DÂN"));
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                String text = PaperFiles.page(pdf, page);
                assertTrue(text.startsWith(page + " "), text);
            }
        }
    }

    @Test
    void annexesStandOnLandscapeSheetsAndRepeatTheirHeadings() throws Exception {
        Path file = PaperFiles.pdf("report", SamplePapers.report());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            int landscape = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                if (pdf.getPage(page - 1).getMediaBox().getWidth() > 800) {
                    landscape++;
                    assertTrue(PaperFiles.page(pdf, page).contains("STT Chỉ tiêu ĐVT"), "page " + page);
                }
            }
            assertEquals(6, landscape);
        }
    }

    @Test
    void everyFigureIsReadBackAtItsNamedPlace() throws Exception {
        for (Paper paper : List.of(
                SamplePapers.stateDecision(),
                SamplePapers.partyDecision(PaperStyle.PARTY_2026),
                SamplePapers.report())) {
            assertEquals(paper.figures(), PdfFigures.read(PaperFiles.pdf("figures", paper)));
        }
    }

    @Test
    void allRowsOfALongTableAreThereOnce() throws Exception {
        String text = PaperFiles.text(PaperFiles.pdf("rows", SamplePapers.of(1, SamplePapers.numbered(200))));
        for (int row = 1; row <= 200; row++) {
            assertEquals(2, text.split("dòng=" + row + "=", -1).length, "row " + row);
        }
    }

    @Test
    void whatTheUserTypedIsNeverMarkup() throws Exception {
        String typed = "<b>A & B</b> \"C\" &amp; <style isBold=\"true\">$F{x} ${y} \\n";
        Paper paper = Paper.in(PaperStyle.STATE, typed)
                .paragraph(typed)
                .paragraph(Text.of("x ").bold(typed))
                .table(Table.of(Column.left(typed, 1), Column.left("b", 1))
                        .row(typed, "")
                        .build())
                .build();
        String text = PaperFiles.text(PaperFiles.pdf("markup", paper));
        assertTrue(text.contains(typed), text);
        assertTrue(text.contains("x " + typed), text);
    }

    @Test
    void decomposedTextIsPrintedComposed() throws Exception {
        String typed = Normalizer.normalize("Nguyễn Thị Ngọc Ánh, Đặng Văn Ổn", Normalizer.Form.NFD);
        String text = PaperFiles.text(PaperFiles.pdf(
                "nfd", Paper.in(PaperStyle.STATE, "x").paragraph(typed).build()));
        assertTrue(text.contains("Nguyễn Thị Ngọc Ánh, Đặng Văn Ổn"), text);
    }

    @Test
    void anEmptySectionAndAnEmptyTableMakeAPageEach() throws Exception {
        Table table =
                Table.of(Column.left("Họ và tên", 1), Column.left("Ghi chú", 1)).build();
        Page wide = new Page(Page.Size.A4, true, PaperStyle.STATE.margins());
        Paper paper = new Paper(
                PaperStyle.STATE,
                "Trống",
                List.of(
                        new Section(wide, List.of(), false),
                        new Section(wide, List.of(new Block.TableBlock(table)), false)));
        try (PDDocument pdf = Loader.loadPDF(PaperFiles.pdf("empty", paper).toFile())) {
            assertEquals(2, pdf.getNumberOfPages());
            assertTrue(PaperFiles.page(pdf, 2).contains("(Không có)"));
        }
    }

    @Test
    void aWordWithoutEndIsBrokenNotCut() throws Exception {
        String word = "Ư".repeat(180);
        Paper paper = Paper.in(PaperStyle.STATE, "Từ dài")
                .paragraph(word)
                .table(Table.of(Column.left("a", 1), Column.left("b", 1))
                        .row(word, word)
                        .build())
                .build();
        String text = PaperFiles.text(PaperFiles.pdf("long-word", paper));
        assertEquals(3 * 180, text.chars().filter(letter -> letter == 'Ư').count());
        assertFalse(text.contains("…"));
    }
}
