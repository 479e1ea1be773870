package vn.sovang.document.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Words;

class LayoutFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        for (String id : LayoutFile.READY) {
            Layout layout = LayoutFile.ready(id);
            Path file = folder.resolve(id + ".json");
            LayoutFile.write(file, layout, false);
            assertEquals(layout, LayoutFile.read(file));
        }
    }

    @Test
    void theReadyLayoutsNameTheirFields() {
        assertEquals(
                List.of(
                        "authority",
                        "honorific",
                        "recipient",
                        "detail",
                        "reason",
                        "placeDate",
                        "signPost",
                        "signer",
                        "decision",
                        "register"),
                List.copyOf(LayoutFile.ready("giay-khen-a4").fields()));
    }

    @Test
    void thirtyFiveMillimetresAreLeftForSignatureAndSeal() {
        for (String id : LayoutFile.READY) {
            double signer = text(id, "Người ký").box().y();
            TextElement post = text(id, "Chức vụ người ký");
            double lines = (Typeface.ASCENT + Typeface.DESCENT + post.style().lineSpacing())
                    * post.style().size()
                    / TextFitter.POINTS;
            assertTrue(signer - post.box().y() - lines >= 34, id + " below two lines of the post");
        }
    }

    @Test
    void badFilesAreRefusedInWords() throws IOException {
        refused(221, "{ \"format\": 1,");
        refused(222, "{\"format\": 99}");
        refused(223, "{\"id\": \"x\"}");
        refused(223, "");
        String good = LayoutFile.toJson(LayoutFile.ready("giay-khen-a4"));
        refused(223, good.replace("vien-giay-khen", "vien-khac"));
        refused(223, good.replace("\"center\"", "\"centre\""));
        refused(223, good.replaceFirst("\"width\" : 297.0", "\"width\" : 20"));
        refused(223, good.replaceFirst("#BE1118", "red"));
        refused(223, good.replaceFirst("\"name\" : \"Tặng\"", "\"nmae\" : \"Tặng\""));
        assertEquals(
                220,
                assertThrows(ProblemException.class, () -> LayoutFile.read(folder.resolve("gone.json")))
                        .problem()
                        .code());
    }

    private void refused(int code, String json) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), json);
        Problem problem = assertThrows(ProblemException.class, () -> LayoutFile.read(file), json)
                .problem();
        assertEquals(code, problem.code(), json);
        for (Locale locale : List.of(Words.VIETNAMESE, Words.ENGLISH)) {
            String sentence = Words.of(locale).say(problem.key(), problem.args().toArray());
            assertTrue(sentence.contains("bad.json") && !sentence.contains("⟨"), sentence);
        }
    }

    private static TextElement text(String layout, String name) {
        return LayoutFile.ready(layout).elements().stream()
                .filter(TextElement.class::isInstance)
                .map(TextElement.class::cast)
                .filter(text -> text.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
