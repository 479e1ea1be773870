package vn.sovang.exchange.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.sovang.base.Problem;

/**
 * The encoding of a text file.
 *
 * @param mark length of the byte order mark in bytes
 * @param doubt what the clerk should know about it, null when it is certain
 */
public record TextEncoding(Charset charset, int mark, Problem doubt) {
    private static final int HEAD = 1 << 16;
    /** A few damaged bytes do not make another encoding of a text. */
    private static final double MOST_SEQUENCES = 0.8;

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Finds the encoding: by its mark, else UTF-8 when its bytes fit (but for a few), else windows-1258, in which Vietnamese Windows
     * saves text (its marks stand behind the letters; the cleaning composes them), unless the bytes make words only in an
     * encoding from before Unicode: those are handed out as windows-1252 shows them, to be converted when confirmed.
     *
     * @return empty when the file is no text
     */
    public static Optional<TextEncoding> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(marked(file, StandardCharsets.UTF_8, 3));
        }
        if (begins(head, 0xFF, 0xFE)) {
            return Optional.of(marked(file, StandardCharsets.UTF_16LE, 2));
        }
        if (begins(head, 0xFE, 0xFF)) {
            return Optional.of(marked(file, StandardCharsets.UTF_16BE, 2));
        }
        if (zeros(head, 1, 2) > 0.3 && zeros(head, 0, 2) < 0.05) {
            return Optional.of(guessed(file, StandardCharsets.UTF_16LE));
        }
        if (zeros(head, 0, 2) > 0.3 && zeros(head, 1, 2) < 0.05) {
            return Optional.of(guessed(file, StandardCharsets.UTF_16BE));
        }
        if (zeros(head, 0, 1) > 0.1) {
            return Optional.empty();
        }
        if (fits(file, StandardCharsets.UTF_8, 0)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 0, null));
        }
        if (Utf8Share.of(head) >= MOST_SEQUENCES) {
            return Optional.of(marked(file, StandardCharsets.UTF_8, 0));
        }
        Script script = Evidence.of(new String(head, WINDOWS_1252), new String(head, WINDOWS_1258));
        return Optional.of(script.isOld() ? old(file, script.encoding()) : guessed(file, WINDOWS_1258));
    }

    private static TextEncoding old(Path file, OldEncoding encoding) {
        Problem doubt = Problem.of(1513, "import.encoding.old", file.getFileName(), encoding.title());
        return new TextEncoding(WINDOWS_1252, 0, doubt);
    }

    /** A reader behind the mark; what does not fit the encoding becomes U+FFFD. */
    public Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset), HEAD);
    }

    private static TextEncoding marked(Path file, Charset charset, int mark) throws IOException {
        Problem doubt = fits(file, charset, mark)
                ? null
                : Problem.of(125, "import.encoding.damaged", file.getFileName(), charset.name());
        return new TextEncoding(charset, mark, doubt);
    }

    private static TextEncoding guessed(Path file, Charset charset) {
        return new TextEncoding(
                charset, 0, Problem.of(124, "import.encoding.guessed", file.getFileName(), charset.name()));
    }

    private static boolean begins(byte[] head, int... bytes) {
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

    /** The share of zero bytes among every {@code step}th byte from {@code first} on. */
    private static double zeros(byte[] head, int first, int step) {
        int zeros = 0;
        int seen = 0;
        for (int i = first; i < head.length; i += step) {
            zeros += head[i] == 0 ? 1 : 0;
            seen++;
        }
        return seen == 0 ? 0 : (double) zeros / seen;
    }

    private static boolean fits(Path file, Charset charset, int mark) throws IOException {
        CharBuffer sink = CharBuffer.allocate(HEAD);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(mark);
            Reader strict = new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            while (strict.read(sink) >= 0) {
                sink.clear();
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
