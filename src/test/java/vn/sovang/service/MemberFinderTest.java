package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.text.NameOrder;

class MemberFinderTest {
    private static final Cell CELL = new Cell(1, "CB01", "Chi bộ thôn Nà Cáy", "village", "DU", null, null, null);
    private static final List<String> FAMILY =
            List.of("Bàn", "Đặng", "Triệu", "Hoàng", "Nông", "Lý", "Phùng", "Hà", "Dương", "Lường");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Phúc", "Đức", "Mùi", "Tiến", "Ngọc", "Thanh");
    private static final List<String> GIVEN =
            List.of("Ninh", "Nguyên", "Hùng", "Ấn", "Anh", "Dũng", "Đào", "Thủy", "Thuý", "Kiểm", "Quyên", "Ỹ");

    private static MemberRow row(long id, String name, String card) {
        Person person = new Person(id, name, Gender.UNKNOWN, null);
        Member member = new Member(id, person, card, null, null, "", "", "", null, null, "", "");
        return new MemberRow(
                member,
                List.of(),
                Membership.on(LocalDate.of(2022, 12, 31), List.of()),
                CELL,
                NameOrder.key(name),
                Fold.of(name),
                Fold.of(card + " " + CELL.name()));
    }

    private static List<String> found(List<MemberRow> rows, String query) {
        return MemberFinder.find(rows, query).stream().map(MemberRow::name).toList();
    }

    @Test
    void exactAccentsComeFirstThenTheOrderOfNames() {
        List<MemberRow> rows =
                List.of(row(1, "Lý Thị Thủy", ""), row(2, "Lý Thị Thuý", ""), row(3, "Bàn Phúc Ninh", ""));
        assertEquals(List.of("Lý Thị Thủy", "Lý Thị Thuý"), found(rows, "thuy ly"));
        assertEquals("Lý Thị Thuý", found(rows, "Thuý").getFirst());
        assertEquals(List.of("Bàn Phúc Ninh"), found(rows, "BÀN PHÚC NINH"));
        assertEquals(3, found(rows, "  ").size());
    }

    @Test
    void whatStandsBesideTheNameIsFoundAfterNames() {
        List<MemberRow> rows = List.of(row(1, "Lý Văn Cầu", "00000001"), row(2, "Lý Nà Cáy", "00000002"));
        assertEquals(List.of("Lý Nà Cáy", "Lý Văn Cầu"), found(rows, "na cay"));
        assertEquals(List.of("Lý Nà Cáy"), found(rows, "00000002"));
        assertEquals(List.of(), found(rows, "đông"));
    }

    /** A keystroke among 5,000 members; the 95th percentile over every beginning of many names. */
    @Test
    @Tag("long")
    void aKeystrokeAmongFiveThousandIsQuick() {
        Random random = new Random(7);
        List<MemberRow> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            String name = any(FAMILY, random) + " " + any(MIDDLE, random) + " " + any(GIVEN, random);
            rows.add(row(i, name, String.format("%08d", i)));
        }
        rows.sort(Comparator.comparing(MemberRow::sortKey));
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            String name = rows.get(random.nextInt(rows.size())).name();
            for (int length = 1; length <= name.length(); length++) {
                long start = System.nanoTime();
                MemberFinder.find(rows, name.substring(0, length));
                times.add(System.nanoTime() - start);
            }
        }
        long[] sorted = times.subList(times.size() / 2, times.size()).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        double percentile = sorted[(int) (sorted.length * 0.95)] / 1e6;
        System.out.printf(
                "search among 5,000: median %.1f ms, 95 %% %.1f ms%n", sorted[sorted.length / 2] / 1e6, percentile);
        assertTrue(percentile < 100, Arrays.toString(sorted));
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
