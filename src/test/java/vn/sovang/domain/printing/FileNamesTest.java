package vn.sovang.domain.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    private static String named(String name) {
        return new FileNames("{ten}", ".pdf").next(Map.of("ten", name));
    }

    @Test
    void namesAreSafeOnEverySystem() {
        assertEquals("05-QĐ-UBND.pdf", named("05/QĐ-UBND"));
        assertEquals("-..-etc-passwd.pdf", named("../../etc/passwd".substring(2)));
        assertEquals("a-b-c.pdf", named("a<b>\u0000\u202Ec"));
        assertEquals("_CON.pdf", named("CON"));
        assertEquals("_lpt1.x.pdf", named("lpt1.x"));
        assertEquals("Nà Cáy.pdf", named("  Nà   Cáy. . "));
        assertEquals("-.pdf", named("..."));
        assertEquals("-.pdf", named(""));
        assertEquals("Nguyễn.pdf", named("Nguye\u0302\u0303n"));
        assertTrue(named("ộ".repeat(500)).length() <= 104);
        assertEquals("{stt}.pdf", named("{stt}"), "what a field brings is no place");
    }

    @Test
    void noTwoAreAlikeHoweverTheyAreCapitalised() {
        FileNames names = new FileNames("{ten}", ".pdf");
        assertEquals("Lý Thị Hà.pdf", names.next(Map.of("ten", "Lý Thị Hà")));
        assertEquals("LÝ THỊ HÀ (2).pdf", names.next(Map.of("ten", "LÝ THỊ HÀ")));
        assertEquals("Lý Thị Hà (3).pdf", names.next(Map.of("ten", "Lý Thị Hà")));
    }

    @Test
    void anUnknownPlaceIsNamed() {
        assertEquals("{ho}", FileNames.unknownPlace("{stt} {ho}", Set.of("stt")));
        assertEquals("", FileNames.unknownPlace("{stt} a", Set.of("stt")));
    }
}
