package vn.sovang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its first bytes; its name is not trusted. */
enum SheetFormat {
    CSV,
    XLSX,
    /** The workbook of Excel before 2007. */
    XLS,
    /** A workbook that opens only with a password. */
    SEALED,
    HTML,
    EMPTY,
    UNKNOWN;

    private static final int HEAD = 1 << 16;
    private static final byte[] SEALED_MARK = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static SheetFormat of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return XLSX;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return holdsSealedMark(file) ? SEALED : XLS;
        }
        return ofText(head);
    }

    private static SheetFormat ofText(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<html") || start.startsWith("<!doctype html") || start.startsWith("<table")) {
            return HTML;
        }
        boolean other = start.startsWith("%pdf")
                || start.startsWith("{\\rtf")
                || start.startsWith("<?xml")
                || startsWith(head, 0x89, 'P', 'N', 'G')
                || startsWith(head, 0xFF, 0xD8, 0xFF)
                || startsWith(head, 0x1F, 0x8B)
                || startsWith(head, 'R', 'a', 'r', '!')
                || startsWith(head, '7', 'z', 0xBC, 0xAF);
        return other ? UNKNOWN : CSV;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The directory of an old compound file may lie anywhere in it, so all of it is looked through. */
    private static boolean holdsSealedMark(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        for (int i = 0; i + SEALED_MARK.length <= all.length; i++) {
            int same = 0;
            while (same < SEALED_MARK.length && all[i + same] == SEALED_MARK[same]) {
                same++;
            }
            if (same == SEALED_MARK.length) {
                return true;
            }
        }
        return false;
    }
}
