package vn.sovang.domain.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.time.Period;

/** Two villages of one name meet on 01/07/2025, one is renamed, one is merged into another. */
class VillagesTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private final Village cave = village(1, "T01", "Nà Còi", "Cao Sơn", Period.ALWAYS);
    private final Village other = village(2, "S03", "Nà Còi", "Sỹ Bình", Period.from(AFTER));
    private final Village renamed = village(3, "T02", "Nà Cáy Một", "Cao Sơn", Period.ALWAYS);
    private final Village merged =
            village(4, "T03", "Nặm Cáp", "Cao Sơn", Period.ALWAYS).ended(BEFORE, 3, "NQ 05/NQ-HĐND");
    private final Villages villages = Villages.of(
            List.of(cave, other, renamed, merged),
            List.of(
                    new VillagePast(2, 3, BEFORE, "Nà Cáy", "Nông Văn Thiệu", null, "NQ 05/NQ-HĐND"),
                    new VillagePast(1, 3, LocalDate.of(2020, 3, 31), "Nà Cáy", "Bàn Văn Cũ", null, "")));

    private static Village village(long id, String code, String name, String commune, Period period) {
        return new Village(id, code, name, "Trưởng " + code, null, null, commune, period, 0, "");
    }

    @Test
    void theDateChoosesNameAndHead() {
        assertEquals("Nà Cáy", villages.on(renamed, BEFORE).name());
        assertEquals("Nông Văn Thiệu", villages.on(renamed, BEFORE).headName());
        assertEquals(
                "Bàn Văn Cũ", villages.on(renamed, LocalDate.of(2020, 3, 31)).headName());
        assertEquals(
                "Nông Văn Thiệu", villages.on(renamed, LocalDate.of(2020, 4, 1)).headName());
        assertEquals("Nà Cáy Một", villages.on(renamed, AFTER).name());
        assertEquals("Trưởng T02", villages.on(renamed, AFTER).headName());
    }

    @Test
    void theDateChoosesWhichVillagesThereAre() {
        assertEquals(
                List.of("T01", "T02", "T03"),
                villages.existing(BEFORE).stream().map(Village::code).toList());
        assertEquals(
                List.of("T01", "S03", "T02"),
                villages.existing(AFTER).stream().map(Village::code).toList());
    }

    @Test
    void namesakesAreToldApartFromTheDayOnWhichTheyMeet() {
        assertEquals("Nà Còi", villages.label(cave, BEFORE));
        assertEquals("Nà Còi (Cao Sơn cũ)", villages.label(cave, AFTER));
        assertEquals("Nà Còi (Sỹ Bình cũ)", villages.label(2, AFTER));
        assertEquals("Nà Cáy Một", villages.label(renamed, AFTER));
        Villages bare = Villages.of(
                List.of(new Village(1, "A", "Nà Còi", null, null), new Village(2, "B", "na coi", null, null)),
                List.of());
        assertEquals("Nà Còi (A)", bare.label(1, AFTER));
        assertEquals("", bare.label(9, AFTER));
    }

    @ParameterizedTest
    @CsvSource({
        "t02, 2025-06-30, T02",
        "Thôn Nà Cáy, 2025-06-30, T02",
        "na cay, 2025-07-01, ''",
        "Nà Còi, 2025-06-30, T01",
        "Nà Còi, 2025-07-01, T01 S03",
        "thôn nà còi (sỹ bình cũ), 2025-07-01, S03",
        "Nặm Cáp, 2025-07-01, T03",
        "'', 2025-07-01, ''",
        "Không có, 2025-07-01, ''",
    })
    void aTextMeansWhatItNamesOnTheDay(String text, LocalDate day, String codes) {
        assertEquals(
                codes,
                String.join(
                        " ",
                        villages.named(text, day).stream().map(Village::code).toList()));
    }

    @Test
    void codesOfHouseholdsCountWithinTheirVillage() {
        HouseholdCodes codes = new HouseholdCodes(List.of("T01-001", "t01-014", "khác", "H-7"));
        assertEquals("T01-015", codes.next("T01"));
        assertEquals("T01-016", codes.next("T01"));
        assertEquals("T02-001", codes.next("T02"));
        assertEquals("H-008", codes.next(""));
        assertTrue(codes.isTaken("T01-016"));
        assertTrue(codes.isTaken("KHÁC"));
    }
}
