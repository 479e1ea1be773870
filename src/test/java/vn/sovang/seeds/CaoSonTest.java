package vn.sovang.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.text.NameOrder;

/** The counts that the figures, papers and later tests rely on, counted in the files themselves. */
class CaoSonTest {
    private final Sheet members = Sheet.ofCaoSon("dang-vien.csv");
    private final Sheet evaluations = Sheet.ofCaoSon("danh-gia-dang-vien-2022.csv");

    @ParameterizedTest
    @CsvSource({
        "HTXS, 20",
        "HTT, 112",
        "HT, 13",
        "KHT, 1",
    })
    void ratingsOfMembers(String level, int expected) {
        assertEquals(expected, evaluations.count("Quyết định", level));
    }

    @Test
    void whoIsNotRatedHasAReasonAndNoLevel() {
        assertEquals(3, evaluations.count("Lý do không xếp loại", "Miễn công tác và sinh hoạt đảng"));
        assertEquals(1, evaluations.count("Lý do không xếp loại", "Mới kết nạp, chưa đủ 6 tháng"));
        assertEquals(
                0,
                evaluations.count(row -> row.getField("Quyết định").isEmpty()
                        != !row.getField("Lý do không xếp loại").isEmpty()));
    }

    @Test
    void everyMemberIsEvaluatedInTheOwnCell() {
        assertEquals(150, new HashSet<>(members.column("Số thẻ")).size());
        for (String heading : List.of("Số thẻ", "Họ và tên", "Chi bộ")) {
            assertEquals(members.column(heading), evaluations.column(heading));
        }
    }

    @Test
    void sixAdmissionsOneOfLessThanSixMonths() {
        List<LocalDate> days = members.rows().stream()
                .map(row -> Sheet.day(row, "Ngày vào Đảng"))
                .filter(day -> day.getYear() >= 2022)
                .sorted()
                .toList();
        assertEquals(6, days.size());
        assertEquals(LocalDate.of(2022, 9, 16), days.getLast());
        assertTrue(days.get(4).isBefore(LocalDate.of(2022, 7, 1)));
        assertEquals(6, members.count("Ngày chính thức", ""));
    }

    @Test
    void membersStandByCellAndName() {
        for (String cell : new HashSet<>(members.column("Chi bộ"))) {
            List<String> names = members.rows().stream()
                    .filter(row -> row.getField("Chi bộ").equals(cell))
                    .map(row -> row.getField("Họ và tên"))
                    .toList();
            assertEquals(names.stream().sorted(NameOrder.INSTANCE).toList(), names, cell);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "khen-thuong-dang-uy.csv, 1, 0, 15",
        "khen-thuong-ubnd.csv, 8, 5, 30",
    })
    void recipientsByKind(String file, int collectives, int households, int individuals) {
        Sheet awards = Sheet.ofCaoSon(file);
        assertEquals(collectives, awards.count("Đối tượng", "Tập thể"));
        assertEquals(households, awards.count("Đối tượng", "Hộ gia đình"));
        assertEquals(individuals, awards.count("Đối tượng", "Cá nhân"));
        assertEquals(awards.rows().size(), new HashSet<>(awards.column("Thành tích")).size());
    }

    @Test
    void householdsOfTheVillagesAreTheAssessedOnes() {
        int households = Sheet.ofCaoSon("thon.csv").column("Số hộ").stream()
                .mapToInt(Integer::parseInt)
                .sum();
        NamedCsvRecord families = Sheet.ofCaoSon("chi-tieu-2022.csv").rows().stream()
                .filter(row -> row.getField("Chỉ tiêu").equals("Gia đình văn hóa"))
                .findFirst()
                .orElseThrow();
        assertEquals("193", families.getField("Tử số"));
        assertEquals(Integer.toString(households), families.getField("Mẫu số"));
    }

    @ParameterizedTest
    @CsvSource({
        "don-vi, 8",
        "chi-bo, 12",
        "can-bo-cong-chuc, 20",
        "chi-tieu-2023, 7",
        "nhiem-vu-2023, 5",
        "khen-cap-tren, 3",
        "phong-trao, 2",
        "quyet-dinh, 2",
        "hoi-nghi, 1",
    })
    void rows(String file, int expected) {
        assertEquals(expected, Sheet.ofCaoSon(file + ".csv").rows().size());
    }
}
