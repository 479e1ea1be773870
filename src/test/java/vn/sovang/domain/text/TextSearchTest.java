package vn.sovang.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextSearchTest {
    private record Item(String title, SearchText text) {}

    private static final SearchText.Maker MAKER = new SearchText.Maker();

    private static final List<Item> ITEMS = List.of(
            item("Bàn Phúc Ninh", "Bí thư Đảng ủy; Chủ tịch HĐND xã Chi bộ Cơ quan xã 00000017"),
            item("Bàn Phúc Nguyên", "Trưởng thôn Khuổi Ho Chi bộ thôn Khuổi Ho"),
            item("Hoàng Thị Hoà", "Chi bộ Trường học"),
            item("Hoàng Thị Hoa", "Chi bộ Nà Cáy"),
            item("Chi bộ Nà Cáy", "Đảng bộ xã Cao Sơn"),
            item("Quyết định 05/QĐ-UBND", "05/01/2023 khen thưởng tập thể, hộ gia đình, cá nhân"),
            item("Quyết định 01-QĐ/ĐU", "05/01/2023 biểu dương"),
            item("Lý 😀 \"Ba\"", ""));

    private static Item item(String title, String beside) {
        return new Item(title, MAKER.of(title, beside));
    }

    private static List<String> find(String query) {
        return TextSearch.of(query).find(ITEMS, Item::text).stream()
                .map(Item::title)
                .toList();
    }

    @Test
    void titleAndPostTogetherInAnyOrder() {
        assertEquals(List.of("Bàn Phúc Ninh"), find("bi thu ninh"));
        assertEquals(List.of("Bàn Phúc Nguyên"), find("phuc truong thon"));
        assertEquals(List.of("Bàn Phúc Ninh"), find("17 BÀN"));
        assertEquals(List.of("Chi bộ Nà Cáy", "Hoàng Thị Hoa"), find("cay na bo"));
    }

    @Test
    void exactAccentsFirst() {
        assertEquals(List.of("Hoàng Thị Hoà", "Hoàng Thị Hoa"), find("hoàng hoà"));
        assertEquals(List.of("Hoàng Thị Hoa", "Hoàng Thị Hoà"), find("hoàng hoa"));
        assertEquals(List.of("Hoàng Thị Hoà", "Hoàng Thị Hoa"), find("hòa thị"));
    }

    @Test
    void decisionsByNumberHoweverTheSignsAreTyped() {
        for (String query : List.of(
                "05/QĐ-UBND", "05/qd-ubnd", "5/QĐ-UBND", "05/QĐ/UBND", "05-qđ-ubnd", "05 qđ ubnd", "QĐ 05 UBND")) {
            assertEquals("Quyết định 05/QĐ-UBND", find(query).getFirst(), query);
        }
        assertEquals(List.of("Quyết định 01-QĐ/ĐU"), find("01/QĐ-ĐU"));
        assertEquals(List.of("Quyết định 05/QĐ-UBND", "Quyết định 01-QĐ/ĐU"), find("05/01/2023"));
    }

    @Test
    void whateverIsPastedIsTakenCalmly() {
        assertEquals(ITEMS.size(), find(" \t\u00a0 ").size());
        assertEquals(List.of("Bàn Phúc Ninh"), find(Normalizer.normalize("BÀN PHÚC NINH", Normalizer.Form.NFD)));
        assertEquals(List.of("Bàn Phúc Ninh"), find("\u202Ebàn\u200B \u2066ninh\u2069"));
        assertEquals(List.of("Lý 😀 \"Ba\""), find("😀"));
        assertEquals("Lý 😀 \"Ba\"", find("“ba”").getFirst());
        assertEquals("Bàn Phúc Ninh", find("\"Bàn Phúc Ninh\"").getFirst());
        assertEquals(List.of(), find("';--"));
        assertEquals(List.of(), find("x".repeat(10_000)));
        assertEquals(List.of("Bàn Phúc Ninh", "Bàn Phúc Nguyên"), find("bàn ".repeat(2_500)));
    }

    @Test
    void theBestFewAndHowManyThereAre() {
        TextSearch.Top<Item> top = TextSearch.of("chi bo").top(ITEMS, Item::text, 2);
        assertEquals(
                List.of("Chi bộ Nà Cáy", "Bàn Phúc Ninh"),
                top.hits().stream().map(Item::title).toList());
        assertEquals(5, top.total());
        assertEquals(TextSearch.Quality.IN_TITLE, top.quality());
        assertEquals(
                TextSearch.Quality.TITLE,
                TextSearch.of("chi bo na cay").top(ITEMS, Item::text, 2).quality());
        assertEquals(
                TextSearch.Quality.BESIDE,
                TextSearch.of("truong thon").top(ITEMS, Item::text, 2).quality());
        assertEquals(0, TextSearch.of(" ").top(ITEMS, Item::text, 2).total());
        for (String query : List.of("hoang hoa", "na", "05", "phuc bi thu")) {
            assertEquals(
                    find(query),
                    TextSearch.of(query).top(ITEMS, Item::text, 99).hits().stream()
                            .map(Item::title)
                            .toList());
        }
    }

    /** Names alone are ranked as the search of names does it, the short way for one word included. */
    @Test
    void ranksOfTitlesAreThoseOfNames() {
        Random random = new Random(5);
        List<String> syllables = List.of("Bàn", "Ban", "Bản", "Phúc", "Phục", "Ninh", "Nình", "An", "Ân", "Hoà", "Hòa");
        for (int i = 0; i < 2_000; i++) {
            String name = some(syllables, 1 + random.nextInt(4), random);
            String query = some(syllables, 1 + random.nextInt(3), random);
            query = query.substring(0, 1 + random.nextInt(query.length()));
            OptionalInt slow = NameSearch.of(query).rank(name);
            int quick = TextSearch.of(query).rank(MAKER.of(name, ""));
            if (slow.isPresent()) {
                assertEquals(slow.getAsInt(), quick, query + " in " + name);
            }
            assertEquals(slow.isPresent(), NameSearch.of(query).matches(name), query + " in " + name);
        }
    }

    private static String some(List<String> syllables, int count, Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(syllables.get(random.nextInt(syllables.size())));
        }
        return String.join(" ", words);
    }
}
