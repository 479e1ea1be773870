package vn.sovang.document.certificate;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a TrueType file says about itself.
 *
 * @param family as the fonts list of the system calls it
 * @param vietnamese whether it says that it has the letters of code page 1258
 */
record FontName(Path file, String family, boolean bold, boolean italic, boolean vietnamese) {
    private static final int TRUETYPE = 0x00010000;
    private static final int MOST_TABLES = 64;
    private static final int LONGEST_NAME = 200;
    private static final int MICROSOFT = 3;
    private static final int ENGLISH = 0x409;

    /** The bit of OS/2 fsType that forbids putting the font into a document. */
    private static final int RESTRICTED = 0x0002;

    private static final int VIETNAMESE_CODE_PAGE = 1 << 8;

    /** Empty when it is no TrueType font, is damaged, or must not be put into a document. */
    static Optional<FontName> read(Path file) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            return read(file, in);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How far it is from a wanted face; the weight counts more than the slant. */
    int distance(boolean wantedBold, boolean wantedItalic) {
        return (bold == wantedBold ? 0 : 2) + (italic == wantedItalic ? 0 : 1);
    }

    private static Optional<FontName> read(Path file, RandomAccessFile in) throws IOException {
        if (in.readInt() != TRUETYPE) {
            return Optional.empty();
        }
        int count = in.readUnsignedShort();
        if (count > MOST_TABLES) {
            return Optional.empty();
        }
        in.skipBytes(6);
        Map<String, Long> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            in.readFully(tag);
            in.skipBytes(4);
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), Integer.toUnsignedLong(in.readInt()));
            in.skipBytes(4);
        }
        if (!tables.keySet().containsAll(java.util.Set.of("name", "OS/2", "glyf"))) {
            return Optional.empty();
        }
        String family = family(in, tables.get("name"));
        long os2 = tables.get("OS/2");
        in.seek(os2);
        int version = in.readUnsignedShort();
        in.seek(os2 + 8);
        int kind = in.readUnsignedShort();
        in.seek(os2 + 62);
        int selection = in.readUnsignedShort();
        int codePages = 0;
        if (version > 0) {
            in.seek(os2 + 78);
            codePages = in.readInt();
        }
        if (family.isBlank() || (kind & RESTRICTED) != 0) {
            return Optional.empty();
        }
        return Optional.of(new FontName(
                file,
                family,
                (selection & 0x20) != 0,
                (selection & 0x01) != 0,
                (codePages & VIETNAMESE_CODE_PAGE) != 0));
    }

    /** The name of the family, the English one first; empty when there is none. */
    private static String family(RandomAccessFile in, long start) throws IOException {
        in.seek(start + 2);
        int count = in.readUnsignedShort();
        long texts = start + in.readUnsignedShort();
        String family = "";
        for (int i = 0; i < count; i++) {
            in.seek(start + 6 + 12L * i);
            int platform = in.readUnsignedShort();
            in.skipBytes(2);
            int language = in.readUnsignedShort();
            int name = in.readUnsignedShort();
            int length = in.readUnsignedShort();
            int offset = in.readUnsignedShort();
            if (platform == MICROSOFT && name == 1 && (family.isEmpty() || language == ENGLISH)) {
                family = text(in, texts + offset, length);
            }
        }
        return family;
    }

    private static String text(RandomAccessFile in, long place, int length) throws IOException {
        if (length > LONGEST_NAME) {
            throw new EOFException("a name of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.seek(place);
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_16BE).strip();
    }
}
