package vn.sovang.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.own;
import static vn.sovang.domain.Rules.shipped;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.Rules;

class CodeListTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private final CodeList ethnicGroups = CodeList.of(Rules.shipped(), "ethnic_group", DAY);

    @ParameterizedTest
    @CsvSource({
        "Dao, dao",
        "DAO, dao",
        "Dao Tiền, dao",
        "tày, tay",
        "Tay, tay",
        "Kinh, kinh",
        "H'Mông, mong",
        "Sán Chỉ, san_chay",
        "san_chay, san_chay",
    })
    void findsByLabelAliasAndCode(String text, String code) {
        assertEquals(Optional.of(code), ethnicGroups.find(text));
    }

    @Test
    void knowsNothingOfWhatIsNotInTheList() {
        assertEquals(Optional.empty(), ethnicGroups.find("Klingon"));
        assertEquals(Optional.empty(), ethnicGroups.find(""));
    }

    @Test
    void saysALabelAndShowsAnUnknownCodeAsItIs() {
        assertEquals("Dao", ethnicGroups.label("dao"));
        assertEquals("xa_la", ethnicGroups.label("xa_la"));
        assertEquals("", ethnicGroups.label(null));
    }

    @Test
    void fiftyFourEthnicGroupsThatAllFindThemselves() {
        assertEquals(54, ethnicGroups.codes().size());
        for (String code : ethnicGroups.codes()) {
            assertEquals(Optional.of(code), ethnicGroups.find(ethnicGroups.label(code)), code);
        }
    }

    @Test
    void orderedLevelsCompareByTheirPlace() {
        CodeList levels = CodeList.of(Rules.shipped(), "professional_level", DAY);
        String vocational = levels.find("Trung cấp").orElseThrow();
        String university = levels.find("Đại học").orElseThrow();
        String elementary = levels.find("Sơ cấp").orElseThrow();
        assertTrue(levels.rank(elementary) < levels.rank(vocational));
        assertTrue(levels.rank(vocational) < levels.rank(university));
        assertEquals(-1, levels.rank(null));
        assertEquals(-1, levels.rank("khác"));
    }

    @Test
    void aListIsAsItStandsOnTheDay() {
        LocalDate later = LocalDate.of(2025, 7, 1);
        RuleBook rules = RuleBook.of(List.of(
                shipped("list.l.a", DAY, "Huyện|H"), shipped("list.l.b", DAY, "Xã"), own("list.l.a", later, "")));
        assertEquals(List.of("a", "b"), CodeList.of(rules, "l", DAY).codes());
        assertEquals("H", CodeList.of(rules, "l", DAY).abbreviation("a"));
        assertEquals("Xã", CodeList.of(rules, "l", DAY).abbreviation("b"));
        assertEquals("", CodeList.of(rules, "l", DAY).abbreviation(null));
        assertEquals(List.of("b"), CodeList.of(rules, "l", later).codes());
    }
}
