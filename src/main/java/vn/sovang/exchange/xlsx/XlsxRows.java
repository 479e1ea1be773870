package vn.sovang.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetRow;

/** The rows of one sheet, read forwards from its XML. */
final class XlsxRows implements AutoCloseable {
    private static final int LAST_COLUMN = 16_384;

    private final InputStream part;
    private final XMLStreamReader xml;
    private final XlsxCells cells;
    private int number;
    private boolean inSheet;

    XlsxRows(InputStream part, XlsxCells cells) throws XMLStreamException {
        this.part = part;
        this.xml = Xml.open(part);
        this.cells = cells;
    }

    /** The next row, blank or not; empty at the end. */
    Optional<SheetRow> next() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("sheetData")) {
                        inSheet = true;
                    } else if (inSheet && xml.getLocalName().equals("row")) {
                        return Optional.of(row());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("sheetData")) {
                        return Optional.empty();
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private SheetRow row() throws XMLStreamException {
        String own = Xml.attribute(xml, "r");
        // A row without a number of its own is the one after the last.
        number = Math.max(number + 1, own == null ? 0 : Integer.parseInt(own));
        boolean hidden = Xml.isTrue(xml, "hidden");
        List<Cell> row = new ArrayList<>();
        int used = 0;
        int column = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return new SheetRow(number, List.copyOf(row.subList(0, used)), hidden);
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("row without end");
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String address = Xml.attribute(xml, "r");
            column = address == null ? column : column(address);
            Cell cell = xml.getLocalName().equals("c") ? cells.of(written()) : skipped();
            if (!cell.isBlank() || !cell.raw().isEmpty()) {
                put(row, column, cell);
                used = cell.isBlank() ? used : Math.max(used, column + 1);
            }
            column++;
        }
    }

    private static void put(List<Cell> row, int column, Cell cell) {
        if (column >= LAST_COLUMN) {
            throw new IndexOutOfBoundsException("no sheet has a column " + column);
        }
        while (row.size() <= column) {
            row.add(Cell.EMPTY);
        }
        row.set(column, cell);
    }

    private XlsxCells.Written written() throws XMLStreamException {
        String type = Xml.attribute(xml, "t");
        String style = Xml.attribute(xml, "s");
        String value = null;
        String formula = null;
        RichText inline = null;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return new XlsxCells.Written(
                        type, style == null ? -1 : Integer.parseInt(style), value, inline, formula);
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("cell without end");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "f" -> formula = xml.getElementText();
                    case "is" -> inline = RichText.read(xml);
                    default -> RichText.skip(xml);
                }
            }
        }
    }

    private Cell skipped() throws XMLStreamException {
        RichText.skip(xml);
        return Cell.EMPTY;
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        try (part) {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
