package vn.sovang.document.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperStyle;
import vn.sovang.document.paper.SamplePapers;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;

class PaginationTest {
    private static final Block SIGNATURE =
            new Block.Signature(List.of("Như Điều 3;", "Lưu: VT."), List.of("CHỦ TỊCH"), "Dương Văn Hùng");

    @Test
    void aSignatureNeverStandsAloneOnAPage() throws Exception {
        for (int paragraphs = 15; paragraphs <= 34; paragraphs++) {
            List<String> last = pages(SamplePapers.of(paragraphs, SIGNATURE)).getLast();
            assertTrue(
                    last.stream().anyMatch(line -> line.startsWith("Đoạn văn")), paragraphs + " paragraphs: " + last);
            assertTrue(last.contains("Dương Văn Hùng"));
        }
    }

    @Test
    void aSignatureBelowATableTakesTwoRowsAlong() throws Exception {
        for (int rows = 24; rows <= 34; rows++) {
            List<String> last = pages(SamplePapers.of(1, SamplePapers.numbered(rows), SIGNATURE))
                    .getLast();
            long kept = last.stream().filter(line -> line.startsWith("dòng=")).count();
            assertTrue(kept >= 2, rows + " rows: " + last);
            assertTrue(last.contains("STT"), "the headings go along");
        }
    }

    @Test
    void aTableOfFewTallRowsDoesNotLeaveTheSignatureAlone() throws Exception {
        Table table = Table.of(Table.Column.left("Thành tích", 1), Table.Column.left("Tên", 1))
                .row("Có thành tích xuất sắc ".repeat(60), "Bàn Phúc Nguyên")
                .row("Có thành tích xuất sắc ".repeat(60), "Bàn Phúc Ninh")
                .build();
        List<String> last = pages(SamplePapers.of(0, new Block.TableBlock(table), SIGNATURE))
                .getLast();
        assertTrue(last.contains("Bàn Phúc Ninh"), last::toString);
    }

    @Test
    void aHeadingNeverEndsAPage() throws Exception {
        for (int paragraphs = 20; paragraphs <= 34; paragraphs++) {
            Paper paper = SamplePapers.of(
                    paragraphs,
                    new Block.Heading(1, Text.of("Đề mục")),
                    new Block.Heading(2, Text.of("Tiểu mục")),
                    new Block.Paragraph(Text.of("Nội dung của tiểu mục.")));
            for (List<String> page : pages(paper)) {
                assertNotEquals("1. Tiểu mục", page.getLast(), paragraphs + " paragraphs");
                assertNotEquals("I. Đề mục", page.getLast(), paragraphs + " paragraphs");
            }
        }
    }

    @Test
    void tableHeadingsAndGroupsNeverEndAPage() throws Exception {
        for (int paragraphs = 18; paragraphs <= 34; paragraphs++) {
            Table.Builder table = Table.of(Table.Column.left("Họ và tên", 1));
            for (int group = 1; group <= 12; group++) {
                table.group("Nhóm " + group).row("Một").row("Hai");
            }
            Paper paper = SamplePapers.of(
                    paragraphs, new Block.Heading(1, Text.of("Danh sách")), new Block.TableBlock(table.build()));
            for (List<String> page : pages(paper)) {
                String last = page.getLast();
                assertTrue(
                        !last.startsWith("Nhóm") && !last.equals("Họ và tên") && !last.startsWith("I."),
                        paragraphs + " paragraphs: " + last);
            }
        }
    }

    @Test
    void aSumNeverStandsAlone() throws Exception {
        for (int rows = 24; rows <= 36; rows++) {
            Table.Builder table = Table.of(Table.Column.left("Nội dung", 3), Table.Column.right("Số tiền", 1));
            for (int row = 0; row < rows; row++) {
                table.row("Mục", "230.000");
            }
            table.total(1, "Tổng cộng", Text.of("12.200.000"));
            List<String> last = pages(SamplePapers.of(1, new Block.TableBlock(table.build())))
                    .getLast();
            assertTrue(last.contains("Mục"), rows + " rows: " + last);
        }
    }

    @Test
    void noSingleLineOfAShortParagraphIsLeftBehind() throws Exception {
        String three = "Năm 2022, cấp ủy, chính quyền và Nhân dân các dân tộc trong xã đã đoàn kết, nỗ lực phấn đấu,"
                + " tổ chức thực hiện thắng lợi các chỉ tiêu, nhiệm vụ theo Nghị quyết Đại hội Đảng bộ huyện và Nghị"
                + " quyết Đại hội Đảng bộ xã nhiệm kỳ.";
        for (int paragraphs = 20; paragraphs <= 34; paragraphs++) {
            List<List<String>> pages = pages(SamplePapers.of(paragraphs, new Block.Paragraph(Text.of(three))));
            long parts = pages.stream()
                    .flatMap(List::stream)
                    .filter(line -> line.contains(" ") && !line.startsWith("Đoạn văn"))
                    .count();
            assertEquals(1, parts, paragraphs + " paragraphs: " + pages);
        }
    }

    @Test
    void noTextIsCut() throws Exception {
        String three = "Có thành tích xuất sắc ".repeat(120);
        Table table = Table.of(Table.Column.left("Thành tích", 1), Table.Column.left("Tên", 8))
                .row(three, "Bàn Phúc Nguyên")
                .row("x".repeat(400), "y")
                .build();
        for (Paper paper : List.of(
                SamplePapers.stateDecision(),
                SamplePapers.partyDecision(PaperStyle.PARTY_2018),
                SamplePapers.report(),
                SamplePapers.of(3, new Block.TableBlock(table)))) {
            for (JasperPrint print : fill(paper)) {
                for (JRPrintPage page : print.getPages()) {
                    texts(page.getElements())
                            .forEach(text -> assertNull(text.getTextTruncateIndex(), text.getFullText()));
                }
            }
        }
    }

    private static List<List<String>> pages(Paper paper) throws Exception {
        List<List<String>> pages = new ArrayList<>();
        for (JasperPrint print : fill(paper)) {
            for (JRPrintPage page : print.getPages()) {
                pages.add(texts(page.getElements()).stream()
                        .filter(text ->
                                text.getTextHeight() > 0 && !text.getFullText().isBlank())
                        .map(JRPrintText::getFullText)
                        .toList());
            }
        }
        return pages;
    }

    private static List<JasperPrint> fill(Paper paper) throws Exception {
        return PaperPdf.fill(paper, DefaultJasperReportsContext.getInstance());
    }

    private static List<JRPrintText> texts(List<JRPrintElement> elements) {
        List<JRPrintText> texts = new ArrayList<>();
        for (JRPrintElement element : elements) {
            switch (element) {
                case JRPrintFrame frame -> texts.addAll(texts(frame.getElements()));
                case JRPrintText text -> texts.add(text);
                default -> {}
            }
        }
        return texts;
    }
}
