package vn.sovang.exchange.xls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import vn.sovang.exchange.encoding.OldFont;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.NumberFormat;

/** What stands before the sheets of an old workbook and holds for all of them: tabs, fonts, formats, texts. */
final class XlsBook {
    private static final int BOUND_SHEET = 0x85;
    private static final int DATE_1904 = 0x22;
    private static final int FONT = 0x31;
    private static final int FORMAT = 0x41E;
    private static final int XF = 0xE0;
    private static final int SST = 0xFC;
    /** The font that no workbook has, so that the fifth is number 5. */
    private static final int FONT_THAT_NEVER_WAS = 4;

    private final List<Tab> tabs = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<int[]> styles = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, List<Cell.Run>> runs = new HashMap<>();
    private boolean since1904;
    private boolean oldFonts;

    /**
     * A sheet of cells.
     *
     * @param place where it begins in the stream
     */
    record Tab(String name, int place, boolean hidden) {}

    private XlsBook() {}

    static XlsBook read(Biff biff) throws IOException {
        XlsBook book = new XlsBook();
        try (InputStream in = biff.bytes(0)) {
            RecordInputStream records = biff.records(in, 0);
            while (records.hasNextRecord()) {
                records.nextRecord();
                if (records.getSid() == Biff.EOF) {
                    break;
                }
                book.take(records);
                records.readRemainder();
            }
        }
        book.tabs.removeIf(tab -> !isWorksheet(biff, tab));
        return book;
    }

    private static boolean isWorksheet(Biff biff, Tab tab) {
        try {
            return biff.isWorksheet(tab.place());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(RecordInputStream in) {
        switch (in.getSid()) {
            case BOUND_SHEET -> {
                BoundSheetRecord sheet = new BoundSheetRecord(in);
                tabs.add(new Tab(
                        sheet.getSheetname(), sheet.getPositionOfBof(), sheet.isHidden() || sheet.isVeryHidden()));
            }
            case DATE_1904 -> since1904 = in.readShort() == 1;
            case FONT -> {
                String name = new FontRecord(in).getFontName();
                fonts.add(OldFont.of(name).isPresent() ? name : "");
                oldFonts |= OldFont.of(name).isPresent();
            }
            case FORMAT -> {
                FormatRecord format = new FormatRecord(in);
                formats.put(format.getIndexCode(), format.getFormatString());
            }
            case XF -> styles.add(new int[] {in.readUShort(), in.readUShort()});
            case SST -> readTexts(in);
            default -> {}
        }
    }

    private void readTexts(RecordInputStream in) {
        in.readInt();
        int count = in.readInt();
        for (int i = 0; i < count && (in.available() > 0 || in.getNextSid() == 0x3C); i++) {
            UnicodeString text = new UnicodeString(in);
            texts.add(text.getString());
            List<Cell.Run> pieces = pieces(text);
            if (!pieces.isEmpty()) {
                runs.put(i, pieces);
            }
        }
    }

    /** The font of a piece is null when it is that of the cell. */
    private List<Cell.Run> pieces(UnicodeString text) {
        int count = Math.max(0, text.getFormatRunCount());
        List<Cell.Run> pieces = new ArrayList<>();
        String all = text.getString();
        String font = null;
        int from = 0;
        for (int i = 0; i < count; i++) {
            FormatRun run = text.getFormatRun(i);
            int to = Math.clamp(run.getCharacterPos(), from, all.length());
            if (to > from) {
                pieces.add(new Cell.Run(all.substring(from, to), font));
            }
            from = to;
            font = font(run.getFontIndex());
        }
        if (count > 0 && from < all.length()) {
            pieces.add(new Cell.Run(all.substring(from), font));
        }
        return pieces;
    }

    private String font(int index) {
        int place = index > FONT_THAT_NEVER_WAS ? index - 1 : index;
        return place >= 0 && place < fonts.size() ? fonts.get(place) : "";
    }

    List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    boolean since1904() {
        return since1904;
    }

    /** The number format of a style; null when it shows a number plainly. */
    String format(int style) {
        if (style >= styles.size()) {
            return null;
        }
        int format = styles.get(style)[1];
        return formats.containsKey(format) && !isBuiltIn(format) ? formats.get(format) : NumberFormat.builtIn(format);
    }

    /** Formats of Excel's own are written down in the language of the office that made the file. */
    private static boolean isBuiltIn(int format) {
        return NumberFormat.builtIn(format) != null;
    }

    /** A cell of one of the shared texts. */
    Cell text(int number, int style) {
        return text(texts.get(number), runs.getOrDefault(number, List.of()), style);
    }

    /** A cell of a text that stands in the sheet itself. */
    Cell text(String text, int style) {
        return text(text, List.of(), style);
    }

    private Cell text(String text, List<Cell.Run> pieces, int style) {
        Cell cell = Cell.ofText(text);
        String own = style < styles.size() ? font(styles.get(style)[0]) : "";
        return oldFonts ? cell.inFonts(pieces, own) : cell;
    }
}
