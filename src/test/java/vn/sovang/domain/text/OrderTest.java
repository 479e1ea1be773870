package vn.sovang.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final NameOrder NAMES = NameOrder.INSTANCE;
    private static final VietnameseOrder TITLES = VietnameseOrder.INSTANCE;

    private static void assertSorts(Comparator<String> order, List<String> expected) {
        Random random = new Random(17);
        for (Function<String, String> form : List.<Function<String, String>>of(s -> s, Alphabet::nfd)) {
            List<String> shuffled = new ArrayList<>(expected.stream().map(form).toList());
            Collections.shuffle(shuffled, random);
            shuffled.sort(order);
            assertEquals(expected, shuffled.stream().map(Nfc::of).toList());
        }
    }

    @Test
    void everyLetterHasItsPlace() {
        List<String> letters = Alphabet.inOrder();
        assertEquals(2 * (12 * 6 + 21), letters.size());
        assertSorts(NAMES, letters);
        assertSorts(TITLES, letters);
    }

    @Test
    void composedAndDecomposedAreEqual() {
        for (String letter : Alphabet.inOrder()) {
            assertEquals(
                    0,
                    NAMES.compare("L" + letter + "n Văn B" + letter, Alphabet.nfd("L" + letter + "n Văn B" + letter)));
            assertEquals(0, TITLES.compare(letter, Alphabet.nfd(letter)));
        }
    }

    @Test
    void givenNameThenFamilyNameThenMiddleNames() {
        assertSorts(
                NAMES,
                List.of(
                        "Bàn Văn An",
                        "Bàn Văn Anh",
                        "Lý Thị Ân",
                        "Hoàng Dung",
                        "Bàn Văn Dũng",
                        "Dương Văn Dũng",
                        "Đặng Dũng",
                        "Đặng Thị Dũng",
                        "Đặng Văn Dũng",
                        "Hoàng Văn Dũng",
                        "Hoàng Văn Anh Dũng",
                        "Bàn Văn Đào",
                        "Bàn Hữu Hòa",
                        "Bàn Phúc Nguyên",
                        "Dương Văn Nguyễn",
                        "Bàn Phúc Ninh",
                        "Bàn Phúc Ninh (A)",
                        "Bàn Phúc Ninh (B)",
                        "Bàn Văn Ninh",
                        "Lý Văn Ơn",
                        "Lý Thị Ưng",
                        "Lý Thị Y",
                        "Lý Thị Yến"));
    }

    @Test
    void wholeSyllablesComeBeforeTheNextWord() {
        assertSorts(TITLES, List.of("Ba Chúc", "Ba Đình", "Bà Rịa", "Bản An", "Bản Đán", "Bang", "Bàng Ái", "Bảng"));
        assertSorts(
                TITLES,
                List.of(
                        "Chi bộ thôn 1",
                        "Chi bộ thôn 2",
                        "Chi bộ thôn 2A",
                        "Chi bộ thôn 10",
                        "Chi bộ thôn 100",
                        "Chi bộ thôn Nà Cáy"));
        assertSorts(TITLES, List.of("02", "2", "10", "Thôn 2", "Thôn 10", "Thôn Thôm Khoan"));
        assertSorts(TITLES, List.of("Nà Cáy", "Nà Còi", "“Nà Còi”", "Nà Mu - Nà Phja", "Nà Mu Phja"));
        assertSorts(TITLES, List.of("hoa", "Hoa", "hoà", "hòa", "Hòa", "HÒA", "hoả", "hỏa", "hoạ"));
    }

    @Test
    void placeOfToneDoesNotPartNames() {
        List<String> sorted =
                NameOrder.sorted(List.of("Lý Văn Hoả", "Lý Thị Hòa", "Bàn Hoà", "Dương Hòa", "Đặng Hoà"), s -> s);
        assertEquals(List.of("Bàn Hoà", "Dương Hòa", "Đặng Hoà", "Lý Thị Hòa", "Lý Văn Hoả"), sorted);
    }

    @Test
    void oneSyllableSortsAsTheJdkDoesForVietnamese() {
        Collator collator = Collator.getInstance(Locale.of("vi", "VN"));
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        List<String> syllables = new ArrayList<>();
        for (String start : List.of("", "b", "d", "đ", "ngh", "th", "v")) {
            for (String vowels : Alphabet.VOWELS) {
                for (int i = 0; i < vowels.length(); i++) {
                    for (String end : List.of("", "c", "n", "ng")) {
                        syllables.add(start + vowels.charAt(i) + end);
                    }
                }
            }
        }
        List<String> byJdk = new ArrayList<>(syllables);
        Collections.shuffle(byJdk, new Random(3));
        byJdk.sort(collator);
        assertEquals(byJdk, VietnameseOrder.sorted(syllables, s -> s));
    }

    @Test
    void theLawsOfAnOrderHold() {
        Random random = new Random(2022);
        for (Comparator<String> order : List.<Comparator<String>>of(NAMES, TITLES)) {
            for (int i = 0; i < 60_000; i++) {
                String a = anyName(random);
                String b = random.nextInt(4) == 0 ? Normalizer.normalize(a, Normalizer.Form.NFD) : anyName(random);
                String c = anyName(random);
                int ab = Integer.signum(order.compare(a, b));
                int bc = Integer.signum(order.compare(b, c));
                int ac = Integer.signum(order.compare(a, c));
                assertEquals(-ab, Integer.signum(order.compare(b, a)));
                assertEquals(ab == 0, Nfc.of(a).equals(Nfc.of(b)), a + " and " + b);
                if (ab == bc || bc == 0) {
                    assertEquals(ab, ac, () -> a + ", " + b + ", " + c);
                }
            }
        }
    }

    private static String anyName(Random random) {
        String sounds = "aàâấăđdDĐeêếnghN  -('19öж";
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            name.append(sounds.charAt(random.nextInt(sounds.length())));
        }
        return random.nextBoolean() ? Alphabet.nfd(name.toString()) : name.toString();
    }

    @Test
    void fiftyThousandNamesAreSortedAtOnce() {
        Random random = new Random(5);
        String[] family = {"Bàn", "Dương", "Đặng", "Hoàng", "Lý", "Nguyễn", "Triệu"};
        String[] middle = {"Văn", "Thị", "Phúc", "Hữu", "Đức"};
        String[] given = {"An", "Ân", "Dũng", "Đào", "Hòa", "Hoà", "Nguyên", "Ninh", "Ưng", "Yến"};
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            names.add(family[random.nextInt(7)] + " " + middle[random.nextInt(5)] + " " + given[random.nextInt(10)]);
        }
        long start = System.nanoTime();
        List<String> sorted = NameOrder.sorted(names, s -> s);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("50,000 names sorted in " + millis + " ms");
        assertTrue(millis < 3000, millis + " ms");
        for (int i = 1; i < sorted.size(); i++) {
            assertTrue(NAMES.compare(sorted.get(i - 1), sorted.get(i)) <= 0);
        }
    }
}
