package vn.sovang.document.paper;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitRectangleDestination;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Reads the figures of a PDF back: the text that stands within each named place. */
public final class PdfFigures {
    private static final double HAIR = 0.2;

    private PdfFigures() {}

    /** Name of each figure with the ways it is written. */
    public static Map<String, Set<String>> read(Path file) throws IOException {
        Map<String, Set<String>> figures = new TreeMap<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
            if (names != null && names.getDests() != null) {
                collect(names.getDests(), figures);
            }
        }
        return figures;
    }

    private static void collect(PDDestinationNameTreeNode node, Map<String, Set<String>> figures) throws IOException {
        if (node.getNames() != null) {
            for (Map.Entry<String, PDPageDestination> named : node.getNames().entrySet()) {
                if (named.getValue() instanceof PDPageFitRectangleDestination place) {
                    String figure = named.getKey().replaceFirst("~\\d+$", "");
                    figures.computeIfAbsent(figure, name -> new TreeSet<>()).add(text(place));
                }
            }
        }
        if (node.getKids() != null) {
            for (Object kid : node.getKids()) {
                collect((PDDestinationNameTreeNode) kid, figures);
            }
        }
    }

    private static String text(PDPageFitRectangleDestination place) throws IOException {
        PDPage page = place.getPage();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        double height = page.getMediaBox().getHeight();
        stripper.addRegion(
                "figure",
                new Rectangle2D.Double(
                        place.getLeft() - HAIR,
                        height - place.getTop(),
                        (double) place.getRight() - place.getLeft(),
                        (double) place.getTop() - place.getBottom()));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("figure").strip();
    }
}
