package vn.sovang.document.paper.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.DocxFigures;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperFiles;
import vn.sovang.document.paper.PaperStyle;
import vn.sovang.document.paper.SamplePapers;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Table.Column;

class PaperDocxTest {

    @Test
    void marginsAreThoseOfTheRegimeInEverySection() throws Exception {
        try (XWPFDocument document = open("report", SamplePapers.report())) {
            List<CTSectPr> sections = sections(document);
            assertEquals(3, sections.size());
            for (CTSectPr section : sections) {
                assertEquals(1134, intOf(section.getPgMar().getTop()), "20 mm");
                assertEquals(1134, intOf(section.getPgMar().getBottom()), "20 mm");
                assertEquals(1701, intOf(section.getPgMar().getLeft()), "30 mm");
                assertEquals(850, intOf(section.getPgMar().getRight()), "15 mm");
            }
            assertEquals(STPageOrientation.PORTRAIT, sections.get(0).getPgSz().getOrient());
            assertEquals(STPageOrientation.LANDSCAPE, sections.get(1).getPgSz().getOrient());
            assertEquals(16838, intOf(sections.get(1).getPgSz().getW()));
        }
    }

    @Test
    void theFirstPageHasNoNumberTheOthersHaveOneInTheMiddle() throws Exception {
        try (XWPFDocument document = open("report", SamplePapers.report())) {
            List<CTSectPr> sections = sections(document);
            assertTrue(sections.getFirst().isSetTitlePg());
            assertFalse(sections.get(1).isSetTitlePg());
            String header = document.getHeaderFooterPolicy() == null
                    ? ""
                    : document.getHeaderList().stream()
                            .map(one -> one._getHdrFtr().xmlText())
                            .filter(xml -> xml.contains("PAGE"))
                            .findFirst()
                            .orElse("");
            assertTrue(header.contains("w:pStyle w:val=\"Header\""), header);
            assertTrue(style(document, "Header").contains("w:jc w:val=\"center\""));
        }
    }

    @Test
    void stylesAreThoseWordKnowsWithTheLooksOfTheRegime() throws Exception {
        try (XWPFDocument document = open("state", SamplePapers.stateDecision())) {
            String body = style(document, "BodyText");
            assertTrue(body.contains("w:firstLine=\"720\""), body);
            assertTrue(body.contains("w:line=\"360\" w:lineRule=\"exact\""), body);
            assertTrue(body.contains("w:jc w:val=\"both\""), body);
            assertTrue(body.contains("w:sz w:val=\"28\""), body);
            assertTrue(style(document, "Heading1").contains("<w:outlineLvl w:val=\"0\"/>"));
            assertTrue(style(document, "Title").contains("w:sz w:val=\"28\""));
            String defaults = part("state", "word/styles.xml");
            assertTrue(defaults.contains("w:ascii=\"Times New Roman\""));
            assertTrue(defaults.contains("w:lang w:val=\"vi-VN\""));
        }
        try (XWPFDocument document = open("party-2026", SamplePapers.partyDecision(PaperStyle.PARTY_2026))) {
            assertTrue(style(document, "BodyText").contains("w:firstLine=\"567\""), "10 mm");
            assertTrue(style(document, "SvCountry").contains("w:sz w:val=\"30\""));
        }
    }

    @Test
    void everyParagraphHasAStyleOfTheSheet() throws Exception {
        for (Paper paper : List.of(SamplePapers.stateDecision(), SamplePapers.report())) {
            try (XWPFDocument document = open("styles", paper)) {
                for (XWPFParagraph paragraph : paragraphs(document)) {
                    if (!paragraph.getText().isEmpty()) {
                        assertTrue(document.getStyles().styleExist(paragraph.getStyle()), paragraph.getText());
                    }
                }
            }
        }
    }

    @Test
    void tablesRepeatTheirHeadingsAndNeverPartARow() throws Exception {
        try (XWPFDocument document = open("state", SamplePapers.stateDecision())) {
            XWPFTable list = document.getTables().getLast();
            assertTrue(list.getRow(0).isRepeatHeader());
            assertEquals(1 + 43 + 3 + 1, list.getRows().size());
            assertTrue(list.getRows().stream().allMatch(row -> row.isCantSplitRow()));
            assertEquals("TableGrid", list.getStyleID());
        }
    }

    @Test
    void everyFigureStandsInAControlOfItsName() throws Exception {
        for (Paper paper : List.of(
                SamplePapers.stateDecision(),
                SamplePapers.partyDecision(PaperStyle.PARTY_2018),
                SamplePapers.report())) {
            assertEquals(paper.figures(), DocxFigures.read(PaperFiles.docx("figures", paper)));
        }
    }

    @Test
    void whatTheUserTypedIsKeptAsItIs() throws Exception {
        String typed = "<w:b/> A & B \"C\" &lt; ]]> \u0007x  y";
        Paper paper = Paper.in(PaperStyle.STATE, typed)
                .paragraph(typed)
                .table(Table.of(Column.left(typed, 1)).row(typed).build())
                .build();
        try (XWPFDocument document = open("typed", paper)) {
            String kept = typed.replace("\u0007", "");
            assertEquals(kept, document.getParagraphs().getFirst().getText());
            assertEquals(
                    kept, document.getTables().getFirst().getRow(1).getCell(0).getText());
        }
    }

    @Test
    void wordOpensItInItsPresentMode() throws Exception {
        open("state", SamplePapers.stateDecision()).close();
        assertTrue(part("state", "word/settings.xml").contains("w:val=\"15\""));
    }

    @Test
    void theLastParagraphStaysWithTheSignature() throws Exception {
        try (XWPFDocument document = open("state", SamplePapers.stateDecision())) {
            XWPFParagraph last = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("Điều 3"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(last.isKeepNext());
        }
    }

    @Test
    void pdfAndDocxSayTheSame() throws Exception {
        Paper paper = SamplePapers.partyDecision(PaperStyle.PARTY_2018);
        try (XWPFDocument document = open("same", paper)) {
            List<String> docx = words(String.join(
                    " ",
                    paragraphs(document).stream().map(XWPFParagraph::getText).toList()));
            List<String> pdf = words(PaperFiles.text(PaperFiles.pdf("same", paper)));
            assertTrue(pdf.remove("2"), "the number of the second page");
            assertEquals(docx, pdf);
        }
    }

    @Test
    void anEmptySectionIsStillASheet() throws Exception {
        Paper paper = Paper.in(PaperStyle.STATE, "Trống")
                .paragraph("a")
                .landscape()
                .portrait()
                .add(Block.Centred.of("b"))
                .build();
        try (XWPFDocument document = open("empty", paper)) {
            assertEquals(3, sections(document).size());
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
        words.sort(null);
        return words;
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFParagraph> paragraphs = new ArrayList<>(document.getParagraphs());
        document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .forEach(cell -> paragraphs.addAll(cell.getParagraphs()));
        return paragraphs;
    }

    private static List<CTSectPr> sections(XWPFDocument document) {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    private static String style(XWPFDocument document, String id) {
        XWPFStyle style = document.getStyles().getStyle(id);
        return style.getCTStyle().xmlText();
    }

    private static int intOf(Object value) {
        return Integer.parseInt(value.toString());
    }

    private static String part(String name, String part) throws IOException {
        try (ZipFile zip =
                        new ZipFile(Path.of("target", "papers", name + ".docx").toFile());
                InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static XWPFDocument open(String name, Paper paper) throws IOException {
        try (InputStream in = Files.newInputStream(PaperFiles.docx(name, paper))) {
            return new XWPFDocument(in);
        }
    }
}
