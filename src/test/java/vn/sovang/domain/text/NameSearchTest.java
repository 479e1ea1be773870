package vn.sovang.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSearchTest {
    private static final List<String> NAMES = List.of(
            "Bàn Phúc Nguyên",
            "Bàn Phúc Ninh",
            "Nình A Bản",
            "Dương Văn Hùng",
            "Dương Tập",
            "Nguyễn Thị Hoà",
            "Nguyễn Thị Hòa",
            "Nguyễn Thị Hoa",
            "Đặng Nguyên Anh");

    private static List<String> find(String query) {
        return NameSearch.of(query).search(NAMES, s -> s);
    }

    @Test
    void wordsInAnyOrderWithOrWithoutAccents() {
        for (String query : List.of("ban phuc ninh", "BÀN PHÚC NINH", "ninh phuc", "phu nin ba", "Bàn  Ninh")) {
            assertTrue(find(query).contains("Bàn Phúc Ninh"), query);
        }
        assertEquals("Bàn Phúc Ninh", find("bàn ninh").getFirst());
        assertEquals(List.of("Nình A Bản", "Bàn Phúc Ninh"), find("ninh ban"));
        assertEquals(List.of("Đặng Nguyên Anh"), find("dang anh"));
        assertEquals(NAMES.size(), find(" ").size());
    }

    @Test
    void theVeryAccentsComeFirst() {
        assertEquals(List.of("Nguyễn Thị Hoa", "Nguyễn Thị Hoà", "Nguyễn Thị Hòa"), find("hoa"));
        assertEquals(List.of("Nguyễn Thị Hoà", "Nguyễn Thị Hòa", "Nguyễn Thị Hoa"), find("hoà"));
        assertEquals("Nguyễn Thị Hoa", find("Nguyễn hoa").getFirst());
        assertEquals(
                List.of("Đặng Nguyên Anh", "Bàn Phúc Nguyên"), find("nguyên").subList(0, 2));
        assertEquals(5, find("nguyen").size());
        assertTrue(find("nguyễn").getFirst().startsWith("Nguyễn"));
    }

    @Test
    void wholeWordsThenBeginningsThenInside() {
        List<String> people = List.of("Lý Văn Anh", "Lý An", "Hoàng Văn Toan");
        assertEquals(
                List.of("Lý An", "Lý Văn Anh", "Hoàng Văn Toan"),
                NameSearch.of("an").search(people, s -> s));
    }

    @Test
    void everyWordNeedsAWordOfItsOwn() {
        assertFalse(NameSearch.of("ninh ninh").matches("Bàn Phúc Ninh"));
        assertTrue(NameSearch.of("n nguyen").matches("Nguyên Ninh"));
        assertTrue(NameSearch.of("nguyen n").matches("Nguyên Ninh"));
        assertFalse(NameSearch.of("Bàn Phúc Ninh A").matches("Bàn Phúc Ninh"));
    }
}
