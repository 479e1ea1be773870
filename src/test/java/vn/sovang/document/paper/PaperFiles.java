package vn.sovang.document.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.sovang.document.paper.docx.PaperDocx;
import vn.sovang.document.paper.pdf.PaperPdf;

/** Writes papers into {@code target/papers}, where they can also be looked at, and reads their text. */
public final class PaperFiles {
    private static final Path FOLDER = Path.of("target", "papers");

    private PaperFiles() {}

    public static Path pdf(String name, Paper paper) throws IOException {
        Path file = Files.createDirectories(FOLDER).resolve(name + ".pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            PaperPdf.write(paper, out);
        }
        return file;
    }

    public static Path docx(String name, Paper paper) throws IOException {
        Path file = Files.createDirectories(FOLDER).resolve(name + ".docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            PaperDocx.write(paper, out);
        }
        return file;
    }

    /** The text of one page, runs of white as one blank. */
    public static String page(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ").strip();
    }

    /** The text of all pages, runs of white as one blank. */
    public static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(page(pdf, page)).append(' ');
            }
            return text.toString();
        }
    }
}
