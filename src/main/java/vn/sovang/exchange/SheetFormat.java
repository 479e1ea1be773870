package vn.sovang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its first bytes; its name is not trusted. */
enum SheetFormat {
    CSV,
    XLSX,
    /** The workbook of Excel 97 to 2003, or a newer one sealed with a password. */
    XLS,
    /** A sheet of Excel 2 to 4, which is no workbook yet. */
    XLS_BEFORE_97,
    /** A web page, under whatever name: old web exports are. */
    HTML,
    EMPTY,
    UNKNOWN;

    private static final int HEAD = 1 << 16;
    private static final Pattern PAGE = Pattern.compile("<(?:!doctype html|html|head|body|table|tr|td)[\\s>]");

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
            return XLS;
        }
        if (startsWith(head, 9, 0, 4, 0) || startsWith(head, 9, 2, 6, 0) || startsWith(head, 9, 4, 6, 0)) {
            return XLS_BEFORE_97;
        }
        return ofText(head);
    }

    private static SheetFormat ofText(byte[] head) {
        String all = text(head).stripLeading().toLowerCase(Locale.ROOT);
        String start = all.substring(0, Math.min(all.length(), 64));
        if (start.startsWith("<") && PAGE.matcher(all).find()) {
            return HTML;
        }
        boolean other = start.startsWith("%pdf")
                || start.startsWith("{\\rtf")
                || start.startsWith("<?xml")
                || start.startsWith("mime-version:")
                || startsWith(head, 0x89, 'P', 'N', 'G')
                || startsWith(head, 0xFF, 0xD8, 0xFF)
                || startsWith(head, 0x1F, 0x8B)
                || startsWith(head, 'R', 'a', 'r', '!')
                || startsWith(head, '7', 'z', 0xBC, 0xAF);
        return other ? UNKNOWN : CSV;
    }

    /** The beginning as text, well enough to find tags in it. */
    private static String text(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE)) {
            return new String(head, 2, head.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new String(head, 2, head.length - 2, StandardCharsets.UTF_16BE);
        }
        int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new String(head, mark, head.length - mark, StandardCharsets.ISO_8859_1);
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
}
