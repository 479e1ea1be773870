package vn.sovang.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sovang.exchange.encoding.OldFont;
import vn.sovang.exchange.sheet.Cell;

/**
 * A text of a workbook.
 *
 * @param text all of it
 * @param runs its pieces when one of them names a font of an old encoding, else empty; the font of a piece is null when it
 *     is that of the cell
 */
record RichText(String text, List<Cell.Run> runs) {

    /** Reads from behind the beginning of {@code si} or {@code is} to its end. Readings of Asian words are left out. */
    static RichText read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        List<Cell.Run> runs = new ArrayList<>();
        String font = null;
        boolean old = false;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    switch (xml.getLocalName()) {
                        case "r" -> font = null;
                        case "rFont" -> {
                            String name = Xml.attribute(xml, "val");
                            boolean isOld = OldFont.of(name).isPresent();
                            font = isOld ? name : "";
                            old |= isOld;
                        }
                        case "t" -> {
                            String piece = xml.getElementText();
                            depth--;
                            all.append(piece);
                            runs.add(new Cell.Run(XlsxCells.unescaped(piece), font));
                        }
                        case "rPh" -> {
                            skip(xml);
                            depth--;
                        }
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("text without end");
                default -> {}
            }
        }
        boolean several = runs.stream().anyMatch(run -> run.font() != null);
        return new RichText(XlsxCells.unescaped(all.toString()), old || several ? List.copyOf(runs) : List.of());
    }

    /** Passes over the element whose beginning was just read. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("element without end");
                default -> {}
            }
        }
    }
}
