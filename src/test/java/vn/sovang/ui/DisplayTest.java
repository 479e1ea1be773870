package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.base.Words;

/** A display that cannot be used is found out quickly and said in words. */
class DisplayTest {
    private static int code(String name) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> Display.problem(Map.of("DISPLAY", name)).orElseThrow().code());
    }

    @Test
    void noneIsSet() {
        assertEquals(430, Display.problem(Map.of()).orElseThrow().code());
        assertEquals(430, code(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {":4711", "localhost:4711", ":4711.0", "unix:4711", "nonsense", "a b:c", "host.invalid:0"})
    void itDoesNotAnswer(String name) {
        assertEquals(431, code(name));
    }

    @Test
    void theSentenceNamesTheDisplay() {
        String said = Words.of(Words.VIETNAMESE)
                .say(Display.problem(Map.of("DISPLAY", ":4711")).orElseThrow());
        assertEquals("màn hình :4711 không trả lời", said);
    }
}
