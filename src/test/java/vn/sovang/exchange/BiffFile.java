package vn.sovang.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Old workbooks written record by record, as long and as odd as a test wants them; POI keeps all of one in memory. */
final class BiffFile implements AutoCloseable {
    private static final String SHEET = "Trang 1";

    private final Path target;
    private final Path records;
    private final OutputStream out;

    BiffFile(Path target) throws IOException {
        this.target = target;
        this.records = target.resolveSibling(target.getFileName() + ".records");
        this.out = new BufferedOutputStream(Files.newOutputStream(records));
        int globals = 20 + 4 + 8 + 2 * SHEET.length() + 4;
        write(0x809, shorts(0x600, 0x05, 0, 0, 0, 0, 0, 0));
        ByteBuffer tab = buffer(8 + 2 * SHEET.length());
        tab.putInt(globals).putShort((short) 0).put((byte) SHEET.length()).put((byte) 1);
        tab.put(SHEET.getBytes(StandardCharsets.UTF_16LE));
        write(0x85, tab.array());
        write(0x0A, new byte[0]);
        write(0x809, shorts(0x600, 0x10, 0, 0, 0, 0, 0, 0));
    }

    /** @param row from 0 */
    void text(int row, int column, String text) throws IOException {
        ByteBuffer cell = buffer(9 + 2 * text.length());
        cell.putShort((short) row).putShort((short) column).putShort((short) 0);
        cell.putShort((short) text.length()).put((byte) 1);
        cell.put(text.getBytes(StandardCharsets.UTF_16LE));
        write(0x204, cell.array());
    }

    void number(int row, int column, double number) throws IOException {
        ByteBuffer cell = buffer(14);
        cell.putShort((short) row).putShort((short) column).putShort((short) 0).putDouble(number);
        write(0x203, cell.array());
    }

    private void write(int sid, byte[] data) throws IOException {
        out.write(shorts(sid, data.length));
        out.write(data);
    }

    private static byte[] shorts(int... values) {
        ByteBuffer bytes = buffer(values.length * 2);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        write(0x0A, new byte[0]);
        out.close();
        try (POIFSFileSystem files = POIFSFileSystem.create(target.toFile());
                InputStream in = Files.newInputStream(records)) {
            files.createDocument(in, "Workbook");
            files.writeFilesystem();
        }
        Files.delete(records);
    }
}
