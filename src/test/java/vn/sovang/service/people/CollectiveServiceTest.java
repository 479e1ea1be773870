package vn.sovang.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Problem;
import vn.sovang.service.form.Form;

class CollectiveServiceTest extends PeopleFixture {

    private CollectiveList list(LocalDate day) {
        return services.collectives().list(day);
    }

    private Map<CollectiveField, Problem> problems(Form<CollectiveField> form) {
        CollectiveList list = list(DAY);
        return CollectiveForms.problems(form.tidy(CollectiveForms.kind(list, TODAY)), list, TODAY);
    }

    private static Form<CollectiveField> board(String from, String to) {
        return Form.<CollectiveField>blank()
                .with(CollectiveField.NAME, "Ban Chỉ đạo hoạt động hè")
                .with(CollectiveField.KIND, "board")
                .with(CollectiveField.SUPERIOR, "UBND xã Cao Sơn")
                .with(CollectiveField.LEADER, "Nông Thị Hoài")
                .with(CollectiveField.FROM, from)
                .with(CollectiveField.TO, to);
    }

    @Test
    void aBoardExistsForItsSummer() {
        long id = services.collectives().save(board("01/06/2022", "31/08/2022"), list(DAY), "Thêm ban");
        assertEquals(false, list(DAY).find(id).orElseThrow().present());
        assertEquals(true, list(LocalDate.of(2022, 7, 1)).find(id).orElseThrow().present());
        assertEquals(Map.of(), problems(board("01/06/2023", "31/08/2023")), "the next summer's is another one");
        assertEquals(
                1280,
                problems(board("01/08/2022", "")).get(CollectiveField.NAME).code());
    }

    @Test
    void theLeaderStaysOnePersonUntilAnotherIsNamed() {
        int persons = persons();
        KnownPerson hoai = list(DAY).persons().offers("Nông Thị Hoài", null).getFirst();
        long id = services.collectives()
                .save(
                        board("", "")
                                .with(
                                        CollectiveField.LEADER_PERSON,
                                        Long.toString(hoai.person().id())),
                        list(DAY),
                        "Thêm");
        assertEquals(
                hoai.person(), list(DAY).find(id).orElseThrow().collective().leader());
        Form<CollectiveField> form = CollectiveForms.of(list(DAY).find(id).orElseThrow());
        services.collectives().save(form.with(CollectiveField.NOTE, "năm 2022"), list(DAY), "Sửa");
        assertEquals(
                hoai.person(), list(DAY).find(id).orElseThrow().collective().leader());
        assertEquals(persons, persons());
        services.collectives().save(form.with(CollectiveField.LEADER, "Lý Văn Khác"), list(DAY), "Sửa");
        assertEquals("Lý Văn Khác", list(DAY).find(id).orElseThrow().leader());
        assertEquals(persons + 1, persons());
        services.collectives().save(form.with(CollectiveField.LEADER, ""), list(DAY), "Sửa");
        assertNull(list(DAY).find(id).orElseThrow().collective().leader());
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        Form<CollectiveField> form = Form.<CollectiveField>blank()
                .with(CollectiveField.LEADER, "Lý 1")
                .with(CollectiveField.FROM, "mai")
                .with(CollectiveField.NOTE, "@x");
        assertEquals(
                List.of(2280, 2281, 263, 277, 261),
                problems(form).values().stream().map(Problem::code).toList());
    }
}
