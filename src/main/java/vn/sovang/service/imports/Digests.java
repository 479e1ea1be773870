package vn.sovang.service.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.PackedSheet;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/** By what a file or a sheet is known again. */
final class Digests {
    private static final int BUFFER = 1 << 16;

    private Digests() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Digest of what the cells say; where a table stands in its sheet and how it looks does not count. */
    static String of(PackedSheet sheet) {
        MessageDigest digest = sha256();
        try (SheetSource source = sheet.source(UnaryOperator.identity())) {
            for (Optional<SheetRow> row = source.next(); row.isPresent(); row = source.next()) {
                StringBuilder line = new StringBuilder();
                row.get().cells().stream()
                        .map(Cell::text)
                        .forEach(text -> line.append(text).append('\t'));
                digest.update(line.toString().stripTrailing().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
