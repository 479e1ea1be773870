package vn.sovang.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Problem;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.form.Form;

class HouseholdServiceTest extends PeopleFixture {

    private Map<HouseholdField, Problem> problems(Form<HouseholdField> form) {
        HouseholdList list = services.households().list(DAY);
        return HouseholdForms.problems(form.tidy(HouseholdForms.kind(list, TODAY)), list, TODAY);
    }

    @Test
    void householdsGetCodesAndStandInTheOrderOfTheirHeads() {
        household("Triệu Văn Sơn", "T01");
        household("Lý Văn An", "T02");
        household("Bàn Văn Sơn", "T01");
        HouseholdList list = services.households().list(DAY);
        assertEquals(
                List.of("Lý Văn An", "Bàn Văn Sơn", "Triệu Văn Sơn"),
                list.rows().stream().map(HouseholdRow::head).toList());
        assertEquals(
                List.of("T02-001", "T01-002", "T01-001"),
                list.rows().stream().map(row -> row.last().code()).toList());
        assertEquals(
                List.of("Bàn Văn Sơn"),
                TextSearch.of("thom khoan ban son").find(list.rows(), HouseholdRow::searched).stream()
                        .map(HouseholdRow::head)
                        .toList());
    }

    @Test
    void aNewHeadFromADayIsAnotherPersonAndTheOldOneStaysKnown() {
        long id = household("Triệu Văn Sơn", "T01");
        int persons = persons();
        save(HouseholdForms.of(household(id, TODAY))
                .with(HouseholdField.HEAD, "Đặng Thị Lan")
                .with(HouseholdField.GENDER, "FEMALE")
                .with(HouseholdField.CHANGE_DAY, "10/05/2023")
                .with(HouseholdField.CHANGE_REASON, "Chủ hộ cũ từ trần"));
        assertEquals(persons + 1, persons());
        assertEquals("Triệu Văn Sơn", household(id, LocalDate.of(2023, 5, 9)).head());
        assertEquals("Đặng Thị Lan", household(id, LocalDate.of(2023, 5, 10)).head());
        Problem early = problems(HouseholdForms.of(household(id, TODAY))
                        .with(HouseholdField.ADDRESS, "Khu 2")
                        .with(HouseholdField.CHANGE_DAY, "10/05/2023"))
                .get(HouseholdField.CHANGE_DAY);
        assertEquals(2251, early.code());
        store.undo();
        assertEquals("Triệu Văn Sơn", household(id, TODAY).head());
        assertEquals(List.of(), household(id, TODAY).past());
    }

    @Test
    void withoutADayANameIsMendedAndTheClerkIsTold() {
        long id = household("Triệu Văn Son", "T01");
        int persons = persons();
        Form<HouseholdField> accents = HouseholdForms.of(household(id, DAY)).with(HouseholdField.HEAD, "Triệu Văn Sơn");
        assertNull(problems(accents).get(HouseholdField.CHANGE_DAY), "other accents are a slip");
        Form<HouseholdField> other = accents.with(HouseholdField.HEAD, "Triệu Văn Sang");
        Problem hint = problems(other).get(HouseholdField.CHANGE_DAY);
        assertEquals(1273, hint.code());
        save(other);
        assertEquals("Triệu Văn Sang", household(id, DAY).head());
        assertEquals(persons, persons());
    }

    @Test
    void aMemberWhoIsChosenIsHeadOfOneHouseholdOnly() {
        HouseholdList list = services.households().list(DAY);
        KnownPerson ninh = list.persons().offers("Bàn Phúc Ninh", null).getFirst();
        Form<HouseholdField> form = Form.<HouseholdField>blank()
                .with(HouseholdField.HEAD, "Bàn Phúc Ninh")
                .with(HouseholdField.HEAD_PERSON, Long.toString(ninh.person().id()))
                .with(HouseholdField.VILLAGE, Long.toString(village("T01", DAY).id()));
        assertEquals(Map.of(), problems(form));
        long id = save(form);
        assertEquals(ninh.person(), household(id, DAY).last().head());
        assertEquals(1272, problems(form).get(HouseholdField.HEAD).code());
        assertEquals(Map.of(), problems(HouseholdForms.of(household(id, DAY))));
        save(form);
        assertEquals(
                List.of("Bàn Phúc Ninh đang là chủ của 2 hộ: Thôm Khoan."
                        + " Hãy đổi chủ hộ hoặc kết thúc hộ không còn."),
                complaints());
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        household("Triệu Văn Sơn", "T01");
        Form<HouseholdField> form = Form.<HouseholdField>blank()
                .with(HouseholdField.HEAD, "=1+1")
                .with(HouseholdField.BIRTH, "0/13/1999")
                .with(HouseholdField.CODE, "t01-001")
                .with(HouseholdField.FROM, "2/1/2020")
                .with(HouseholdField.TO, "1/1/2020");
        assertEquals(
                List.of(261, 264, 2270, 2271, 2250),
                problems(form).values().stream().map(Problem::code).toList());
    }

    @Test
    void titlesAreGivenAndTakenAtOneStroke() {
        long one = household("Triệu Văn Sơn", "T01");
        long two = household("Lý Văn An", "T01");
        long other = household("Lý Văn Ở", "T02");
        TitleService titles = services.titles();
        TitleSheet sheet = titles.sheet(2022, DAY);
        assertEquals(
                List.of("cultural_family", "exemplary_cultural_family"),
                sheet.codes().codes());
        assertEquals("Nghị định 122/2018/NĐ-CP", sheet.basis());
        assertEquals(
                "Nghị định 86/2023/NĐ-CP",
                titles.sheet(2024, LocalDate.of(2024, 12, 31)).basis());
        assertEquals(List.of(two, one, other).size(), sheet.rows().size());
        assertEquals("Lý Văn Ở", sheet.rows().getFirst().household().head().name(), "Nà Cáy before Thôm Khoan");
        titles.save(2022, Map.of(one, Set.of("cultural_family"), two, Set.of("cultural_family")), "15/QĐ", "Ghi");
        titles.save(2021, Map.of(one, Set.of("exemplary_cultural_family")), "", "Ghi");
        assertEquals(0, titles.save(2022, Map.of(one, Set.of("cultural_family")), "", "Ghi"));
        TitleSheet after = titles.sheet(2022, DAY);
        assertEquals(
                Map.of(one, Set.of("cultural_family"), two, Set.of("cultural_family"), other, Set.of()), after.kept());
        assertEquals(
                1,
                after.rows().stream()
                        .filter(row -> row.id() == one)
                        .findFirst()
                        .orElseThrow()
                        .before());
        assertEquals(2, titles.save(2022, Map.of(one, Set.of("exemplary_cultural_family")), "16/QĐ", "Đổi danh hiệu"));
        assertTrue(household(one, DAY).cultural());
        assertFalse(household(other, DAY).cultural());
        assertEquals(2, household(one, DAY).titles().size());
        store.undo();
        assertEquals(Set.of("cultural_family"), titles.sheet(2022, DAY).kept().get(one));
        assertEquals(List.of(), complaints());
    }

    @Test
    void aLineOfThePastThatWasAMistakeIsTakenOut() {
        long id = household("Triệu Văn Sơn", "T01");
        save(HouseholdForms.of(household(id, TODAY))
                .with(HouseholdField.HEAD, "Đặng Thị Lan")
                .with(HouseholdField.CHANGE_DAY, "10/05/2023"));
        services.households().forget(household(id, TODAY).past().getFirst(), "Bỏ dòng ghi nhầm");
        assertEquals("Đặng Thị Lan", household(id, LocalDate.of(2020, 1, 1)).head());
        assertEquals(List.of(), household(id, TODAY).past());
        store.undo();
        assertEquals("Triệu Văn Sơn", household(id, LocalDate.of(2020, 1, 1)).head());
    }
}
