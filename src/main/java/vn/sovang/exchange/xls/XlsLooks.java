package vn.sovang.exchange.xls;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.RecordInputStream;
import vn.sovang.exchange.sheet.SheetLooks;

/**
 * What a sheet looks like, found before its cells are read.
 *
 * @param hiddenRows counted from 0
 * @param sorted whether the records of its cells stand from top to bottom; Excel sees to that, other programs do not
 */
record XlsLooks(SheetLooks looks, BitSet hiddenRows, boolean sorted) {
    private static final int ROW = 0x208;
    private static final int COLUMN = 0x7D;
    private static final int MERGED = 0xE5;
    private static final Set<Integer> CELLS = Set.of(0x06, 0x203, 0x204, 0x205, 0x27E, 0xBD, 0xFD);
    private static final int HIDDEN_ROW = 0x20;
    private static final int LENGTH_OF_AREA = 8;

    static XlsLooks of(Biff biff, XlsBook.Tab tab) throws IOException {
        Finder finder = new Finder();
        try (InputStream in = biff.bytes(tab.place())) {
            RecordInputStream records = biff.records(in, tab.place());
            int depth = 0;
            while (records.hasNextRecord()) {
                records.nextRecord();
                depth += records.getSid() == Biff.BOF ? 1 : 0;
                depth -= records.getSid() == Biff.EOF ? 1 : 0;
                if (depth <= 0) {
                    break;
                }
                if (depth == 1) {
                    finder.take(records);
                }
                records.readRemainder();
            }
        }
        return new XlsLooks(new SheetLooks(finder.hidden, finder.merged), finder.hiddenRows, finder.sorted);
    }

    private static final class Finder {
        private final Set<Integer> hidden = new HashSet<>();
        private final List<SheetLooks.Area> merged = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private boolean sorted = true;
        private int last;

        void take(RecordInputStream in) {
            int sid = in.getSid();
            if (CELLS.contains(sid)) {
                int row = in.readUShort();
                sorted &= row >= last;
                last = row;
            } else if (sid == ROW) {
                int row = in.readUShort();
                for (int field = 0; field < 5; field++) {
                    in.readUShort();
                }
                hiddenRows.set(row, (in.readUShort() & HIDDEN_ROW) != 0);
            } else if (sid == COLUMN) {
                column(in);
            } else if (sid == MERGED) {
                in.readUShort();
                while (in.remaining() >= LENGTH_OF_AREA) {
                    SheetLooks.add(
                            merged,
                            new SheetLooks.Area(
                                    in.readUShort() + 1, in.readUShort() + 1, in.readUShort(), in.readUShort()));
                }
            }
        }

        private void column(RecordInputStream in) {
            int first = in.readUShort();
            int last = Math.min(in.readUShort(), 255);
            in.readUShort();
            in.readUShort();
            if ((in.readUShort() & 1) != 0) {
                for (int column = first; column <= last; column++) {
                    hidden.add(column);
                }
            }
        }
    }
}
