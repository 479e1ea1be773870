package vn.sovang.exchange.xls;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import vn.sovang.base.Problem;

/** The stream of records in an old workbook, opened at any place. */
final class Biff {
    static final int BOF = 0x809;
    static final int EOF = 0x0A;
    private static final int FILE_PASS = 0x2F;
    private static final int VERSION_8 = 0x600;
    private static final int WORKBOOK_GLOBALS = 0x05;
    static final int WORKSHEET = 0x10;
    private static final int LENGTH_OF_HEADER = 4;

    private final String file;
    private final DirectoryNode root;
    private final String stream;
    private final EncryptionInfo key;

    private Biff(String file, DirectoryNode root, String stream, EncryptionInfo key) {
        this.file = file;
        this.root = root;
        this.stream = stream;
        this.key = key;
    }

    /**
     * Finds the stream.
     *
     * @throws vn.sovang.base.ProblemException 204 when there is no workbook in the file, 208 when it has a password, 212
     *     when it is older than Excel 97
     */
    static Biff of(String file, DirectoryNode root) throws IOException {
        String stream = null;
        boolean older = false;
        for (Entry entry : root) {
            if (entry.getName().equals("EncryptedPackage")) {
                throw Problem.of(208, "import.file.password", file).asException();
            }
            stream = entry.getName().equalsIgnoreCase("Workbook") ? entry.getName() : stream;
            older |= entry.getName().equalsIgnoreCase("Book");
        }
        if (stream == null) {
            throw older
                    ? Problem.of(212, "import.file.xls", file).asException()
                    : Problem.of(204, "import.file.unknown", file).asException();
        }
        return new Biff(file, root, stream, key(file, new Biff(file, root, stream, null)));
    }

    /** A workbook that only asks not to be changed is sealed with a password that everybody knows. */
    private static EncryptionInfo key(String file, Biff plain) throws IOException {
        try (InputStream in = plain.bytes(0)) {
            RecordInputStream records = plain.records(in, 0);
            records.nextRecord();
            if (records.getSid() != BOF
                    || records.readUShort() != VERSION_8
                    || records.readUShort() != WORKBOOK_GLOBALS) {
                throw Problem.of(212, "import.file.xls", file).asException();
            }
            records.readRemainder();
            while (records.hasNextRecord()) {
                records.nextRecord();
                if (records.getSid() == FILE_PASS) {
                    EncryptionInfo key = new FilePassRecord(records).getEncryptionInfo();
                    Decryptor decryptor = key.getDecryptor();
                    if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                        throw Problem.of(208, "import.file.password", file).asException();
                    }
                    return key;
                }
                if (records.getSid() == EOF) {
                    return null;
                }
                records.readRemainder();
            }
            return null;
        } catch (GeneralSecurityException e) {
            throw Problem.of(208, "import.file.password", file).asException(e);
        }
    }

    String file() {
        return file;
    }

    /** The bytes from a place on. */
    InputStream bytes(int place) throws IOException {
        InputStream in = root.createDocumentInputStream(stream);
        in.skipNBytes(place);
        return in;
    }

    /** The records in bytes that begin at a place. */
    RecordInputStream records(InputStream bytes, int place) throws IOException {
        return key == null ? new RecordInputStream(bytes) : new RecordInputStream(bytes, key, place);
    }

    /** Whether a sheet of cells begins at a place. */
    boolean isWorksheet(int place) throws IOException {
        try (InputStream in = bytes(place)) {
            byte[] head = in.readNBytes(LENGTH_OF_HEADER + 4);
            return head.length == LENGTH_OF_HEADER + 4
                    && (head[0] & 0xFF | (head[1] & 0xFF) << 8) == BOF
                    && (head[6] & 0xFF | (head[7] & 0xFF) << 8) == WORKSHEET;
        }
    }
}
