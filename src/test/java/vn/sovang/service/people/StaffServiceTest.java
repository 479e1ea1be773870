package vn.sovang.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Share;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.form.Form;

class StaffServiceTest extends PeopleFixture {

    private StaffList list(LocalDate day) {
        return services.staff().list(day);
    }

    private StaffRow named(String name, LocalDate day) {
        return list(day).rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<StaffField, Problem> problems(Form<StaffField> form) {
        StaffList list = list(DAY);
        return StaffForms.problems(form.tidy(StaffForms.kind(list, TODAY)), list, TODAY);
    }

    private static Form<StaffField> fresh(String name) {
        return Form.<StaffField>blank().with(StaffField.NAME, name).with(StaffField.KIND, "contract");
    }

    @Test
    void theListOfTheSampleInTheOrderOfNamesWithItsFigures() {
        StaffList list = list(DAY);
        assertEquals(20, list.rows().size());
        assertEquals("Triệu Phúc Bảo", list.rows().getFirst().name());
        assertEquals(new Share(19, 20), list.figures().professional());
        assertEquals(new Share(18, 20), list.figures().theory());
        assertEquals(
                List.of("Nguyễn Thu Hà", "Bàn Thị Hương"),
                list.rows().stream()
                        .filter(row -> list.shows(StaffFilter.BELOW_THEORY, row))
                        .map(StaffRow::name)
                        .toList());
        assertEquals(
                List.of("Lường Văn Chiến"),
                TextSearch.of("tu phap chien").find(list.rows(), StaffRow::searched).stream()
                        .map(StaffRow::name)
                        .toList());
    }

    @Test
    void aPromotionLeavesTheYearsBeforeAsTheyWere() {
        StaffRow row = named("Dương Đình Khải", DAY);
        Form<StaffField> form = StaffForms.of(row)
                .with(StaffField.PROFESSIONAL_LEVEL, "intermediate")
                .with(StaffField.CHANGE_DAY, "01/07/2024");
        assertTrue(StaffForms.changes(form, list(DAY)));
        assertEquals(Map.of(), problems(form));
        long id = services.staff().save(form, list(DAY), "Đổi");
        assertEquals(new Share(19, 20), list(DAY).figures().professional());
        assertEquals(
                new Share(19, 20), list(LocalDate.of(2024, 6, 30)).figures().professional());
        assertEquals(new Share(20, 20), list(LocalDate.of(2024, 7, 1)).figures().professional());
        assertEquals(id, named("Dương Đình Khải", TODAY).id());
        assertEquals(row.id(), named("Dương Đình Khải", DAY).id());
        assertFalse(named("Dương Đình Khải", DAY).isLast());
        assertEquals(List.of(), complaints());
        store.undo();
        assertEquals(new Share(19, 20), list(TODAY).figures().professional());
    }

    @Test
    void aSlipIsMendedWithoutADay() {
        StaffRow row = named("Dương Đình Khải", DAY);
        services.staff().save(StaffForms.of(row).with(StaffField.PROFESSIONAL_LEVEL, "intermediate"), list(DAY), "Sửa");
        assertEquals(new Share(20, 20), list(DAY).figures().professional());
        assertEquals(1, named("Dương Đình Khải", DAY).stretches().size());
    }

    @Test
    void oneWhoIsChosenStaysOnePersonAndOneWhoIsNotIsNew() {
        KnownPersons persons = list(DAY).persons();
        List<KnownPerson> thanh = persons.offers("bàn văn thanh", null);
        assertEquals(2, thanh.size(), "both are offered");
        assertEquals(Role.Kind.MEMBER, thanh.getFirst().roles().getFirst().kind());
        KnownPerson meant = thanh.getLast();
        assertEquals(
                List.of(meant), persons.offers("Bàn Văn Thanh", meant.person().birth()), "a known birth leaves one");
        int before = persons();
        long id = services.staff()
                .save(
                        fresh("Bàn Văn Thanh")
                                .with(
                                        StaffField.PERSON,
                                        Long.toString(meant.person().id())),
                        list(DAY),
                        "Thêm");
        assertEquals(before, persons());
        StaffRow added = list(DAY).find(id).orElseThrow();
        assertEquals(meant.person(), added.staff().person());
        assertEquals(
                2,
                list(DAY)
                        .persons()
                        .find(meant.person().id())
                        .orElseThrow()
                        .roles()
                        .size());
        services.staff().save(fresh("Bàn Văn Thanh"), list(DAY), "Thêm");
        assertEquals(before + 1, persons());
    }

    @Test
    void aNamesakeOfTheSameBirthIsAHintAndSomebodyWhoServesIsRefused() {
        StaffRow ninh = named("Bàn Phúc Ninh", DAY);
        Form<StaffField> form = fresh("Bàn Phúc Ninh").with(StaffField.BIRTH, "18/8/1972");
        Problem hint = problems(form).get(StaffField.NAME);
        assertEquals(1270, hint.code());
        assertEquals(1, hint.exitCode());
        Problem refused = problems(form.with(
                        StaffField.PERSON, Long.toString(ninh.staff().person().id())))
                .get(StaffField.NAME);
        assertEquals(2255, refused.code());
        assertNull(problems(StaffForms.of(ninh)).get(StaffField.NAME), "nobody is the namesake of himself");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, '', 262",
        "NAME, 'Lý 2', 263",
        "NAME, '=cmd', 261",
        "BIRTH, 31/2/1990, 264",
        "BIRTH, 2030, 265",
        "KIND, '', 2254",
        "SINCE, 31/2/2020, 277",
        "UNTIL, 1/1/2015, 2250",
        "UNTIL, 1/1/2099, 265",
        "TITLE, '+x', 261",
    })
    void whatIsWrongIsSaidBesideItsField(StaffField field, String text, int code) {
        Form<StaffField> form =
                fresh("Lý Văn A").with(StaffField.SINCE, "1/1/2016").with(field, text);
        assertEquals(code, problems(form).get(field).code());
    }

    @Test
    void aChangeComesAfterTheStretchBegan() {
        Form<StaffField> form = StaffForms.of(named("Dương Tập", DAY))
                .with(StaffField.TITLE, "Phó Chủ tịch UBND")
                .with(StaffField.CHANGE_DAY, "01/06/2012");
        assertEquals(
                "Ngày thay đổi phải từ 02/06/2012 trở đi, sau lần ghi trước. Nếu chỉ sửa lỗi ghi thì để trống.",
                sentence(problems(form).get(StaffField.CHANGE_DAY)));
        assertEquals(
                260, problems(fresh("x".repeat(10_000))).get(StaffField.NAME).code());
    }

    @Test
    void whatWasUndoneMeanwhileIsSaid() {
        StaffList before = list(DAY);
        long id = services.staff().save(fresh("Lý Văn Mới"), before, "Thêm");
        StaffList list = list(DAY);
        Form<StaffField> form = StaffForms.of(list.find(id).orElseThrow()).with(StaffField.NOTE, "x");
        store.undo();
        assertProblem(2252, () -> services.staff().save(form, list, "Sửa"));
    }

    @Test
    void aStretchThatWasAMistakeIsTakenOutAndTheOneBeforeGoesOn() {
        Form<StaffField> form = StaffForms.of(named("Dương Tập", DAY))
                .with(StaffField.TITLE, "Phó Chủ tịch UBND")
                .with(StaffField.CHANGE_DAY, "01/07/2024");
        services.staff().save(form, list(DAY), "Đổi");
        StaffRow row = named("Dương Tập", TODAY);
        services.staff().forget(row, row.staff(), "Bỏ");
        StaffRow after = named("Dương Tập", TODAY);
        assertEquals(1, after.stretches().size());
        assertNull(after.staff().until());
        assertEquals("Công chức Văn hóa - Xã hội", after.staff().title());
    }
}
