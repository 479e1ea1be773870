package vn.sovang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Reads the text of a DOCX, paragraph by paragraph, with what stands in tables and content controls. */
final class Docx {
    private static final String PARAGRAPHS =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:p";

    private Docx() {}

    static String text(Path file) {
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
}
