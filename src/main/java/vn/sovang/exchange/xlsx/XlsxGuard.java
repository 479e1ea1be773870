package vn.sovang.exchange.xlsx;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.sheet.Door;

/**
 * Looks through a workbook before it is read row by row: a few bytes that unpack to
 * gigabytes, a cell in a column that no sheet has, or a reference to the two-billionth string would take all memory.
 */
final class XlsxGuard {
    /** Twice what 100,000 members with all their columns take. */
    static final long MOST_UNPACKED = 256L << 20;

    private final String file;
    private final long limit;
    private final XmlFacts facts;
    private long unpacked;

    private XlsxGuard(String file, long limit) {
        this.file = file;
        this.limit = limit;
        this.facts = new XmlFacts(file);
    }

    /**
     * Checks a file.
     *
     * @throws FileSystemException when the file cannot be had
     * @throws ProblemException 204, 205, 206, 208 or 210
     */
    static XmlFacts check(Path path) throws FileSystemException {
        return check(path, MOST_UNPACKED);
    }

    /** @param limit bytes all parts together may unpack to */
    static XmlFacts check(Path path, long limit) throws FileSystemException {
        XlsxGuard guard = new XlsxGuard(String.valueOf(path.getFileName()), limit);
        return Door.through(guard.file, () -> guard.facts(path));
    }

    private XmlFacts facts(Path path) throws IOException, XMLStreamException {
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            checkKind(zip);
            checkDeclaredSizes(zip);
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
                checkPart(zip, entries.nextElement());
            }
        }
        if (facts.highestString() >= facts.strings()) {
            throw problem(205, "import.file.damaged").asException();
        }
        return facts;
    }

    private void checkKind(ZipFile zip) {
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.bin") != null) {
            throw problem(204, "import.file.unknown").asException();
        }
        boolean workbook = false;
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            workbook |= entry.getName().toLowerCase(Locale.ROOT).endsWith("workbook.xml");
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw problem(208, "import.file.password").asException();
            }
        }
        if (!workbook) {
            throw problem(204, "import.file.unknown").asException();
        }
    }

    /** Most bombs say how large they are; those that lie are found while they are counted. */
    private void checkDeclaredSizes(ZipFile zip) {
        long declared = 0;
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            declared += entry.getName().endsWith(".xml") ? Math.max(0, entry.getSize()) : 0;
        }
        if (declared > limit) {
            throw tooLarge();
        }
    }

    private ProblemException tooLarge() {
        return Problem.of(206, "import.file.bomb", file, limit >> 20).asException();
    }

    private void checkPart(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
        if (entry.isDirectory()) {
            return;
        }
        try (InputStream in = new Counted(new BufferedInputStream(zip.getInputStream(entry)))) {
            facts.read(entry.getName(), in);
        }
    }

    private Problem problem(int code, String key) {
        return Problem.of(code, key, file);
    }

    /** Counts what all parts together unpack to. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > limit) {
                throw tooLarge();
            }
        }
    }
}
