package vn.sovang.document.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;

/**
 * Which pieces stand on a page, in their order.
 *
 * @param keys of the printed texts: the piece's index, or for a row of a table {@code index/row}
 */
record PageKeys(List<Key> keys) {

    /**
     * A printed text.
     *
     * @param piece index of the piece, or -1 for the headings of a table
     * @param row index of the row, or -1 outside of tables
     * @param height of the part of the text that stands on this page, points
     */
    record Key(int piece, int row, double height) {}

    static PageKeys of(JRPrintPage page) {
        List<Key> keys = new ArrayList<>();
        collect(page.getElements(), keys);
        return new PageKeys(List.copyOf(keys));
    }

    private static void collect(List<JRPrintElement> elements, List<Key> keys) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                collect(frame.getElements(), keys);
            }
            String key = element.hasProperties() ? element.getPropertiesMap().getProperty(Looks.ROW_PROPERTY) : null;
            // A text that goes over to the next page without a line here leaves an empty part behind.
            if (key != null && element instanceof JRPrintText text && text.getTextHeight() > 0) {
                keys.add(parse(key, text.getTextHeight()));
            }
        }
    }

    private static Key parse(String key, double height) {
        if (key.equals(Looks.HEADING_ROW)) {
            return new Key(-1, -1, height);
        }
        int slash = key.indexOf('/');
        return slash < 0
                ? new Key(Integer.parseInt(key), -1, height)
                : new Key(
                        Integer.parseInt(key.substring(0, slash)), Integer.parseInt(key.substring(slash + 1)), height);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    Key last() {
        return keys.getLast();
    }

    /** The first text that is no heading of a table; null when there is none. */
    Key first() {
        return keys.stream().filter(key -> key.piece() >= 0).findFirst().orElse(null);
    }

    boolean endsWithTableHeadings() {
        return last().piece() < 0;
    }
}
