package vn.sovang.domain.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.sovang.domain.Rules.assertProblem;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.time.Period;

class UnitsTest {
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private final Units units = Units.of(List.of(
            version("UBND", "Ủy ban nhân dân xã Cao Sơn", new Period(LocalDate.of(1997, 1, 1), LAST)),
            version("UBND", "Ủy ban nhân dân xã Vĩnh Thông", Period.from(LAST.plusDays(1))),
            version("DU", "Đảng ủy xã Cao Sơn", new Period(null, LAST))));

    private static UnitVersion version(String code, String name, Period period) {
        return new UnitVersion(0, code, "committee", name, "", "", period);
    }

    @Test
    void theDateChoosesTheName() {
        assertEquals("Ủy ban nhân dân xã Cao Sơn", units.get("UBND", LAST).name());
        assertEquals(
                "Ủy ban nhân dân xã Vĩnh Thông",
                units.get("UBND", LAST.plusDays(1)).name());
        assertEquals(
                "Đảng ủy xã Cao Sơn", units.get("DU", LocalDate.of(1950, 1, 1)).name());
    }

    @Test
    void withoutANameOnThatDayThereIsNoPaper() {
        assertFalse(units.find("DU", LAST.plusDays(1)).isPresent());
        assertProblem(242, () -> units.get("DU", LAST.plusDays(1)));
        assertProblem(242, () -> units.get("UBND", LocalDate.of(1996, 12, 31)));
        assertProblem(242, () -> units.get("HDND", LAST));
    }

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân xã Cao Sơn, Ủy ban nhân dân, xã Cao Sơn, ỦY BAN NHÂN DÂN|XÃ CAO SƠN",
        "Ủy ban nhân dân phường Đức Xuân, Ủy ban nhân dân, phường Đức Xuân, ỦY BAN NHÂN DÂN|PHƯỜNG ĐỨC XUÂN",
        "Ủy ban nhân dân thị trấn Phủ Thông, Ủy ban nhân dân, thị trấn Phủ Thông, ỦY BAN NHÂN DÂN|THỊ TRẤN PHỦ THÔNG",
        "Đảng ủy xã Vĩnh Thông, Đảng ủy, xã Vĩnh Thông, ĐẢNG ỦY|XÃ VĨNH THÔNG",
        "Trạm Y tế, Trạm Y tế, '', TRẠM Y TẾ",
        "Hội nông dân xãhội, Hội nông dân xãhội, '', HỘI NÔNG DÂN XÃHỘI",
    })
    void aNameIsTakenApartAtTheKindOfCommune(String name, String office, String commune, String heading) {
        UnitName parts = UnitName.of(name);
        assertEquals(new UnitName(office, commune), parts);
        assertEquals(List.of(heading.split("\\|")), parts.headingLines());
    }
}
