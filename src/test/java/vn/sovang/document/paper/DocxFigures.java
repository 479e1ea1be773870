package vn.sovang.document.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;

/** Reads the figures of a DOCX back: the text within each content control that bears a tag. */
public final class DocxFigures {
    private static final String SDT =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:sdt";

    private DocxFigures() {}

    /** Name of each figure with the ways it is written. */
    public static Map<String, Set<String>> read(Path file) throws IOException {
        Map<String, Set<String>> figures = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            for (XmlObject object : document.getDocument().selectPath(SDT)) {
                CTSdtRun control = (CTSdtRun) object;
                figures.computeIfAbsent(control.getSdtPr().getTag().getVal(), name -> new TreeSet<>())
                        .add(text(control));
            }
        }
        return figures;
    }

    private static String text(CTSdtRun control) {
        try (XmlCursor cursor = control.getSdtContent().newCursor()) {
            return cursor.getTextValue();
        }
    }
}
