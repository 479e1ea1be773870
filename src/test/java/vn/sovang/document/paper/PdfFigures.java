package vn.sovang.document.paper;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
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
                Map<COSDictionary, Map<String, PDPageFitRectangleDestination>> places = new LinkedHashMap<>();
                collect(names.getDests(), places);
                for (Map<String, PDPageFitRectangleDestination> onPage : places.values()) {
                    read(onPage, figures);
                }
            }
        }
        return figures;
    }

    /** Collects the places by the page they stand on, so that each page is read once. */
    private static void collect(
            PDDestinationNameTreeNode node, Map<COSDictionary, Map<String, PDPageFitRectangleDestination>> places)
            throws IOException {
        if (node.getNames() != null) {
            for (Map.Entry<String, PDPageDestination> named : node.getNames().entrySet()) {
                if (named.getValue() instanceof PDPageFitRectangleDestination place) {
                    places.computeIfAbsent(place.getPage().getCOSObject(), page -> new LinkedHashMap<>())
                            .put(named.getKey(), place);
                }
            }
        }
        if (node.getKids() != null) {
            for (Object kid : node.getKids()) {
                collect((PDDestinationNameTreeNode) kid, places);
            }
        }
    }

    private static void read(Map<String, PDPageFitRectangleDestination> places, Map<String, Set<String>> figures)
            throws IOException {
        PDPage page = places.values().iterator().next().getPage();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        double height = page.getMediaBox().getHeight();
        places.forEach((name, place) -> stripper.addRegion(
                name,
                new Rectangle2D.Double(
                        place.getLeft() - HAIR,
                        height - place.getTop(),
                        (double) place.getRight() - place.getLeft(),
                        (double) place.getTop() - place.getBottom())));
        stripper.extractRegions(page);
        for (String name : places.keySet()) {
            figures.computeIfAbsent(name.replaceFirst("~\\d+$", ""), figure -> new TreeSet<>())
                    .add(stripper.getTextForRegion(name).strip());
        }
    }
}
