package vn.sovang.exchange.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.text.Nfc;

class TextEncodingTest {
    private static final String TEXT = "Họ và tên,Chi bộ\nĐặng Thị Huệ,Nà Cáy\nNông Văn Thiệu,Thôm Khoan\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 0",
        "UTF-16LE, 124",
        "UTF-16BE, 124",
    })
    void unicodeWithoutAMarkIsFound(String charset, int doubt) throws IOException {
        check(TEXT.getBytes(Charset.forName(charset)), Charset.forName(charset).name(), doubt, TEXT);
    }

    @Test
    void aFewDamagedBytesDoNotMakeAnotherEncoding() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xE1;

        TextEncoding encoding = TextEncoding.of(write(bytes)).orElseThrow();

        assertEquals(StandardCharsets.UTF_8, encoding.charset());
        assertEquals(125, encoding.doubt().code());
    }

    @ParameterizedTest
    @CsvSource({"TCVN3, TCVN3 (ABC)", "VNI, VNI Windows"})
    void bytesOfOldEncodingsAreHandedOutAsWindowsShowedThem(OldEncoding old, String title) throws IOException {
        String text = TEXT.replace("Đặng", "đặng");
        byte[] bytes = old.encode(text).getBytes(Charset.forName("windows-1252"));

        TextEncoding encoding = TextEncoding.of(write(bytes)).orElseThrow();

        assertEquals(1513, encoding.doubt().code());
        assertEquals(title, encoding.doubt().args().get(1));
        assertEquals(text, old.decode(read(encoding, write(bytes))));
    }

    @Test
    void vietnameseWindowsIsComposed() throws IOException {
        // Hat, breve and horn stand in the letter, the tone behind it.
        String apart = TEXT.replace("ọ", "o\u0323")
                .replace("à", "a\u0300")
                .replace("ộ", "ô\u0323")
                .replace("ặ", "ă\u0323")
                .replace("ị", "i\u0323")
                .replace("ệ", "ê\u0323")
                .replace("á", "a\u0301");
        check(apart.getBytes(Charset.forName("windows-1258")), "windows-1258", 124, TEXT);
    }

    private void check(byte[] bytes, String charset, int doubt, String text) throws IOException {
        TextEncoding encoding = TextEncoding.of(write(bytes)).orElseThrow();
        assertEquals(charset, encoding.charset().name());
        assertEquals(doubt, encoding.doubt() == null ? 0 : encoding.doubt().code());
        assertEquals(text, Nfc.of(read(encoding, write(bytes))));
    }

    private static String read(TextEncoding encoding, Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (BufferedReader reader = new BufferedReader(encoding.open(file))) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("dữ liệu.csv"), bytes);
    }
}
