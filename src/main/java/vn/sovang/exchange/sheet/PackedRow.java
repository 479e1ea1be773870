package vn.sovang.exchange.sheet;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row as a few bytes: a table of a hundred thousand rows fits where its cells as objects would not. */
final class PackedRow {
    private static final Cell.Kind[] KINDS = Cell.Kind.values();
    private static final int SINCE_1904 = 0x10;
    private static final int OWN_TEXT = 0x20;
    private static final int OWN_NUMBER = 0x40;
    private static final int RUNS = 0x80;

    private byte[] bytes = new byte[256];
    private int length;

    /** Packs a row; {@link #unpack} gives an equal one. */
    byte[] pack(SheetRow row) {
        length = 0;
        whole(row.number());
        whole(row.cells().size() << 1 | (row.hidden() ? 1 : 0));
        row.cells().forEach(this::cell);
        return Arrays.copyOf(bytes, length);
    }

    private void cell(Cell cell) {
        boolean ownText = !cell.text().equals(cell.raw());
        boolean ownNumber = cell.number() != null;
        boolean runs = !cell.runs().isEmpty();
        octet(cell.kind().ordinal()
                | (cell.since1904() ? SINCE_1904 : 0)
                | (ownText ? OWN_TEXT : 0)
                | (ownNumber ? OWN_NUMBER : 0)
                | (runs ? RUNS : 0));
        text(cell.raw());
        if (ownText) {
            text(cell.text());
        }
        if (ownNumber) {
            text(cell.number().toString());
        }
        if (runs) {
            whole(cell.runs().size());
            cell.runs().forEach(run -> {
                text(run.text());
                text(run.font());
            });
        }
    }

    private void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        whole(encoded.length);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    /** Seven bits an octet, the lowest first. */
    private void whole(int number) {
        int rest = number;
        while (rest > 0x7F) {
            octet(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        octet(rest);
    }

    private void octet(int octet) {
        room(1);
        bytes[length++] = (byte) octet;
    }

    private void room(int wanted) {
        if (length + wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + wanted));
        }
    }

    /** The number of a packed row. */
    static int number(byte[] packed) {
        return whole(ByteBuffer.wrap(packed));
    }

    static SheetRow unpack(byte[] packed) {
        ByteBuffer in = ByteBuffer.wrap(packed);
        int number = whole(in);
        int sizeAndHidden = whole(in);
        int size = sizeAndHidden >>> 1;
        List<Cell> cells = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cells.add(cell(in));
        }
        return new SheetRow(number, cells, (sizeAndHidden & 1) == 1);
    }

    private static Cell cell(ByteBuffer in) {
        int flags = in.get();
        String raw = text(in);
        String text = (flags & OWN_TEXT) == 0 ? raw : text(in);
        BigDecimal number = (flags & OWN_NUMBER) == 0 ? null : new BigDecimal(text(in));
        List<Cell.Run> runs = (flags & RUNS) == 0 ? List.of() : runs(in);
        return new Cell(KINDS[flags & 0xF], raw, text, number, (flags & SINCE_1904) != 0, runs);
    }

    private static List<Cell.Run> runs(ByteBuffer in) {
        int size = whole(in);
        List<Cell.Run> runs = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            runs.add(new Cell.Run(text(in), text(in)));
        }
        return runs;
    }

    private static String text(ByteBuffer in) {
        int size = whole(in);
        String text = new String(in.array(), in.position(), size, StandardCharsets.UTF_8);
        in.position(in.position() + size);
        return text;
    }

    private static int whole(ByteBuffer in) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int octet = in.get();
            number |= (octet & 0x7F) << shift;
            if (octet >= 0) {
                return number;
            }
        }
    }
}
