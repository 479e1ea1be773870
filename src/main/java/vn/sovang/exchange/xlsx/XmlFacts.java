package vn.sovang.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sovang.base.Problem;
import vn.sovang.exchange.sheet.SheetLooks;

/** What the XML parts of a workbook hold, found in one pass without keeping any of it. */
final class XmlFacts {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final int LAST_COLUMN = 16_384;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_INDEX = 9;
    /** All shared strings are kept in memory; so much text still fits a small PC. */
    private static final long MOST_SHARED_TEXT = 64L << 20;

    private static final long MOST_STRINGS = 4_000_000;
    /** Cells up to the last one filled in each row: a value in the last column of each of a million rows is no table. */
    private static final long MOST_CELLS = 100_000_000;

    /** What an XML part may begin with: a bracket, a byte order mark, a blank. */
    private static final String XML_BEGINS = "<\u00EF\u00FE\u00FF \t\r\n";

    private final String file;
    private final Map<String, LooksFacts> looks = new HashMap<>();
    private final StringBuilder index = new StringBuilder();
    private long strings;
    private long highestString = -1;
    private boolean inStringCell;
    private boolean inIndex;
    private boolean inSheet;
    private LooksFacts present = new LooksFacts();
    private int column;
    private int widest;
    private long area;
    private long textLength;
    private long sharedLength;

    XmlFacts(String file) {
        this.file = file;
    }

    /** What a sheet looks like, by the name of its part. */
    SheetLooks looks(String part) {
        LooksFacts found = looks.get(LooksFacts.key(part));
        return found == null ? SheetLooks.PLAIN : found.looks();
    }

    /** How many shared strings there are. */
    long strings() {
        return strings;
    }

    /** The highest shared string a cell asks for, -1 when none does. */
    long highestString() {
        return highestString;
    }

    /**
     * Takes in one part. A part that is no XML from its first byte on (a picture) is passed over: nobody reads it as XML.
     *
     * @param part its name
     * @param in with marks
     * @throws XMLStreamException when it begins as XML and is broken
     * @throws IllegalArgumentException when it names a cell that no sheet has
     * @throws vn.sovang.base.ProblemException 206 when it holds too much text, 210 when it has a document type
     */
    void read(String part, InputStream in) throws IOException, XMLStreamException {
        in.mark(1);
        int first = in.read();
        in.reset();
        if (XML_BEGINS.indexOf(first) < 0) {
            return;
        }
        inSheet = false;
        present = new LooksFacts();
        XMLStreamReader xml = Xml.open(in);
        while (xml.hasNext()) {
            take(xml, xml.next());
        }
        xml.close();
        if (inSheet) {
            looks.put(LooksFacts.key(part), present);
        }
    }

    private void take(XMLStreamReader xml, int event) throws XMLStreamException {
        switch (event) {
            // No spreadsheet program writes a document type; entities of one could call files and addresses.
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw Problem.of(210, "import.file.harmful", file).asException();
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) {
        textLength = 0;
        switch (xml.getLocalName()) {
            case "si" -> strings++;
            case "sheetData" -> inSheet = true;
            case "col" -> present.column(xml);
            case "mergeCell" -> present.merged(xml);
            case "row" -> {
                area += widest;
                widest = 0;
                column = 0;
            }
            case "c" -> {
                inStringCell = inSheet && "s".equals(xml.getAttributeValue(null, "t"));
                column = inSheet ? check(xml.getAttributeValue(null, "r"), column + 1) : 0;
            }
            case "is" -> widest = Math.max(widest, column);
            case "v" -> {
                widest = Math.max(widest, column);
                inIndex = inStringCell;
                index.setLength(0);
            }
            default -> {}
        }
    }

    private void end(String name) {
        if (inIndex && name.equals("v")) {
            inIndex = false;
            if (!index.isEmpty()) {
                highestString = Math.max(highestString, Long.parseLong(index.toString()));
            }
        }
    }

    private void text(XMLStreamReader xml) throws XMLStreamException {
        textLength += xml.getTextLength();
        sharedLength += inSheet ? 0 : xml.getTextLength();
        boolean texts = textLength > LONGEST_TEXT || sharedLength > MOST_SHARED_TEXT || strings > MOST_STRINGS;
        if (texts || area > MOST_CELLS) {
            throw Problem.of(206, "import.file.bomb", file, XlsxGuard.MOST_UNPACKED >> 20)
                    .asException();
        }
        if (inIndex && index.length() <= LONGEST_INDEX) {
            index.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    /** The column of a cell from 1; without an address it is the one after the last. */
    private static int check(String address, int next) {
        if (address == null) {
            return next;
        }
        Matcher parts = ADDRESS.matcher(address);
        int column = parts.matches() ? column(parts.group(1)) : LAST_COLUMN + 1;
        if (column > LAST_COLUMN) {
            throw new IllegalArgumentException("no such cell: " + address);
        }
        return column;
    }

    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
