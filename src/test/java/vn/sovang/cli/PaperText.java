package vn.sovang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Reads the text of papers back. */
final class PaperText {
    private static final String PARAGRAPHS =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:p";

    private PaperText() {}

    /** The text of a DOCX, paragraph by paragraph, with what stands in tables and content controls. */
    static String docx(Path file) {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            StringBuilder text = new StringBuilder();
            for (XmlObject paragraph : document.getDocument().selectPath(PARAGRAPHS)) {
                text.append(words(paragraph)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(XmlObject paragraph) {
        StringBuilder words = new StringBuilder();
        for (XmlObject part : paragraph.selectPath(
                "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:t")) {
            try (XmlCursor cursor = part.newCursor()) {
                words.append(cursor.getTextValue());
            }
        }
        return words.toString();
    }
    /** The text in the order in which it was written, so that the lines of one cell follow one another. */
    static String cellByCell(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
