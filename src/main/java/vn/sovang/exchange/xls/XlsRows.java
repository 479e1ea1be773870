package vn.sovang.exchange.xls;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.StoredNumber;

/** The cells of one sheet in the order of its records. */
final class XlsRows implements AutoCloseable {
    private static final int FORMULA = 0x06;
    private static final int NUMBER = 0x203;
    private static final int LABEL = 0x204;
    private static final int BOOL_ERR = 0x205;
    private static final int STRING = 0x207;
    private static final int RK = 0x27E;
    private static final int MUL_RK = 0xBD;
    private static final int LABEL_SST = 0xFD;
    private static final int LAST_COLUMN = 255;

    private final XlsBook book;
    private final InputStream bytes;
    private final RecordInputStream records;
    private boolean begun;
    private int depth;
    private boolean ended;
    private Place result;

    /** The cells that one record holds, side by side. */
    record Piece(int row, int column, List<Cell> cells) {}

    private record Place(int row, int column, int style) {}

    XlsRows(Biff biff, XlsBook book, XlsBook.Tab tab) throws IOException {
        this.book = book;
        this.bytes = biff.bytes(tab.place());
        this.records = biff.records(bytes, tab.place());
    }

    /** The next cells; empty at the end of the sheet. */
    Optional<Piece> next() {
        while (!ended && records.hasNextRecord()) {
            records.nextRecord();
            Optional<Piece> piece = take();
            records.readRemainder();
            if (piece.isPresent()) {
                return piece;
            }
        }
        return Optional.empty();
    }

    /** A chart in the sheet is a sheet within it. */
    private Optional<Piece> take() {
        int sid = records.getSid();
        if (sid == Biff.BOF) {
            depth += begun ? 1 : 0;
            begun = true;
        } else if (sid == Biff.EOF) {
            ended = depth == 0;
            depth--;
        } else if (depth == 0) {
            return cells(sid);
        }
        return Optional.empty();
    }

    private Optional<Piece> cells(int sid) {
        return switch (sid) {
            case LABEL_SST -> {
                Place place = place();
                yield one(place, book.text(records.readInt(), place.style()));
            }
            case NUMBER -> {
                Place place = place();
                yield one(place, number(records.readDouble(), place.style()));
            }
            case RK -> {
                Place place = place();
                yield one(place, number(RKUtil.decodeNumber(records.readInt()), place.style()));
            }
            case MUL_RK -> several();
            case BOOL_ERR -> {
                Place place = place();
                int value = records.readUByte();
                yield one(place, records.readUByte() == 0 ? truth(value != 0) : error(value));
            }
            case LABEL -> {
                LabelRecord label = new LabelRecord(records);
                yield one(
                        new Place(label.getRow(), label.getColumn(), label.getXFIndex()),
                        book.text(label.getValue(), label.getXFIndex()));
            }
            case FORMULA -> formula(new FormulaRecord(records));
            case STRING -> {
                Place place = result;
                result = null;
                yield place == null
                        ? Optional.empty()
                        : one(place, book.text(new StringRecord(records).getString(), place.style()));
            }
            default -> Optional.empty();
        };
    }

    private Place place() {
        return new Place(records.readUShort(), records.readUShort(), records.readUShort());
    }

    private Optional<Piece> several() {
        int row = records.readUShort();
        int first = records.readUShort();
        List<Cell> cells = new ArrayList<>();
        while (records.remaining() >= 6) {
            int style = records.readUShort();
            cells.add(number(RKUtil.decodeNumber(records.readInt()), style));
        }
        return piece(row, first, cells);
    }

    /** The result as it was saved; the text of one stands in the next record but one. */
    private Optional<Piece> formula(FormulaRecord formula) {
        Place place = new Place(formula.getRow(), formula.getColumn(), formula.getXFIndex());
        if (formula.hasCachedResultString()) {
            result = place;
            return Optional.empty();
        }
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case BOOLEAN -> one(place, truth(formula.getCachedBooleanValue()));
            case ERROR -> one(place, error(formula.getCachedErrorValue()));
            case STRING -> Optional.empty();
            default -> one(place, number(formula.getValue(), place.style()));
        };
    }

    private static Optional<Piece> one(Place place, Cell cell) {
        return piece(place.row(), place.column(), List.of(cell));
    }

    private static Optional<Piece> piece(int row, int column, List<Cell> cells) {
        if (column + cells.size() > LAST_COLUMN + 1) {
            throw new IndexOutOfBoundsException("no sheet has a column " + (column + cells.size()));
        }
        return Optional.of(new Piece(row, column, cells));
    }

    private Cell number(double number, int style) {
        return Double.isFinite(number)
                ? StoredNumber.of(BigDecimal.valueOf(number), book.format(style), book.since1904())
                : Cell.ofError(String.valueOf(number));
    }

    private Cell truth(boolean truth) {
        return Cell.ofTruth(truth, book.since1904());
    }

    private static Cell error(int code) {
        return Cell.ofError(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
