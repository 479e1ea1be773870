package vn.sovang.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.time.Period;
import vn.sovang.service.form.Form;

class VillageServiceTest extends PeopleFixture {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private Map<VillageField, Problem> problems(Form<VillageField> form) {
        VillageList list = services.villages().list(DAY);
        return VillageForms.problems(form.tidy(VillageForms.kind(list, TODAY)), list, TODAY);
    }

    private void save(Form<VillageField> form, String label) {
        assertEquals(Map.of(), problems(form));
        services.villages().save(form, services.villages().list(DAY), label);
    }

    private VillageMerge merge(long into, String code, String name, String head) {
        return new VillageMerge(
                List.of(village("T02", DAY).id(), village("T03", DAY).id()),
                into,
                code,
                name,
                head,
                JULY,
                "NQ 12/NQ-HĐND");
    }

    @Test
    void theSampleHasItsSevenVillages() {
        VillageList list = services.villages().list(DAY);
        assertEquals(
                List.of("Khuổi Piểu", "Lủng Lỳ", "Nà Cáy", "Nà Muồng", "Nặm Cáp", "Pác Lùng", "Thôm Khoan"),
                list.rows().stream().map(VillageRow::label).toList());
        assertEquals(217, list.rows().stream().mapToInt(VillageRow::households).sum());
        assertFalse(village("T02", DAY).differs());
    }

    @Test
    void aRenameFromADayKeepsNameAndHeadOfBefore() {
        save(
                VillageForms.of(village("T02", DAY))
                        .with(VillageField.NAME, "Nà Cáy Một")
                        .with(VillageField.HEAD, "Lý Thị Mới")
                        .with(VillageField.CHANGE_DAY, "1/7/2025")
                        .with(VillageField.CHANGE_DECISION, "NQ 05"),
                "Đổi tên thôn");
        assertEquals("Nà Cáy", village("T02", JUNE).label());
        assertEquals("Nông Văn Thiệu", village("T02", JUNE).village().headName());
        assertEquals("Nà Cáy Một", village("T02", JULY).label());
        assertEquals("NQ 05", village("T02", JULY).past().getFirst().decision());
        Problem early = problems(VillageForms.of(village("T02", JULY))
                        .with(VillageField.HEAD, "Người Khác")
                        .with(VillageField.CHANGE_DAY, "01/07/2025"))
                .get(VillageField.CHANGE_DAY);
        assertEquals(2251, early.code());
        assertEquals(LocalDate.of(2025, 7, 2), early.args().getFirst());
        store.undo();
        assertEquals("Nà Cáy", village("T02", JULY).label());
    }

    @Test
    void aSlipInANameIsMendedEverywhere() {
        save(VillageForms.of(village("T02", DAY)).with(VillageField.NAME, "Nà Cáy Thượng"), "Sửa");
        assertEquals("Nà Cáy Thượng", village("T02", DAY).label());
        assertEquals(List.of(), village("T02", DAY).past());
    }

    @Test
    void theNumberTypedAndTheHouseholdsOfTheRegisterAreBothShownWhereTheyDiffer() {
        household("Lý Văn Một", "T02");
        VillageRow row = village("T02", DAY);
        assertEquals(36, row.households());
        assertEquals(1, row.registered());
        assertTrue(row.differs());
        assertEquals(
                1271,
                problems(VillageForms.of(row)).get(VillageField.HOUSEHOLDS).code());
        save(VillageForms.of(row).with(VillageField.HOUSEHOLDS, ""), "Bỏ số gõ");
        assertEquals(1, village("T02", DAY).households());
    }

    @Test
    void twoVillagesBecomeOneAndTheirHouseholdsMoveAtOneStroke() {
        List<Long> ids = new ArrayList<>();
        for (String head : List.of("Lý Văn Một", "Lý Văn Hai", "Lý Văn Ba")) {
            ids.add(household(head, head.endsWith("Một") ? "T02" : "T03"));
        }
        int changes = store.history().size();
        long into = services.villages().merge(merge(0, "T08", "Nà Nặm", "Lý Thị Mới"), "Nhập thôn");
        assertEquals(changes + 1, store.history().size());
        assertEquals("Nà Cáy", village("T02", JUNE).label());
        assertEquals(
                List.of("Nà Cáy", "Nặm Cáp", "Nặm Cáp"),
                ids.stream().map(id -> household(id, JUNE).village()).toList());
        assertEquals(
                List.of("Nà Nặm", "Nà Nặm", "Nà Nặm"),
                ids.stream().map(id -> household(id, JULY).village()).toList());
        assertFalse(village("T02", JULY).present());
        assertEquals("Nà Nặm", village("T02", JULY).successor());
        assertTrue(village("T08", JULY).present());
        assertFalse(village("T08", JUNE).present());
        assertEquals(70, village("T08", JULY).village().households());
        assertEquals(3, village("T08", JULY).registered());
        assertEquals(0, village("T02", JULY).registered());
        assertEquals(into, household(ids.getFirst(), TODAY).last().villageId());
        assertEquals(
                "NQ 12/NQ-HĐND",
                household(ids.getFirst(), TODAY).past().getFirst().reason());
        assertEquals(List.of(), complaints());
        store.undo();
        assertEquals("Nặm Cáp", household(ids.getLast(), JULY).village());
        assertTrue(village("T02", JULY).present());
        store.redo();
        assertEquals("Nà Nặm", household(ids.getLast(), JULY).village());
    }

    @Test
    void oneOfThemMayGoOnUnderAnotherNameWithItsOwnHead() {
        long stays = household("Lý Văn Một", "T02");
        long moves = household("Lý Văn Hai", "T03");
        long into = village("T02", DAY).id();
        services.villages().merge(merge(into, "", "Nà Nặm", "Nông Văn Thiệu"), "Nhập thôn");
        assertEquals("Nà Cáy", village("T02", JUNE).label());
        assertEquals("Nà Nặm", village("T02", JULY).label());
        assertEquals("Nông Văn Thiệu", village("T02", JULY).village().headName());
        assertEquals(List.of(), household(stays, JULY).past(), "who stays has nothing to remember");
        assertEquals("Nà Nặm", household(stays, JULY).village());
        assertEquals("Nặm Cáp", household(moves, JUNE).village());
        assertEquals("Nà Nặm", household(moves, JULY).village());
    }

    @Test
    void whatHappenedAfterTheMergerAlreadyGoesIntoTheNewVillage() {
        long changed = household("Lý Văn Một", "T02");
        save(HouseholdForms.of(household(changed, TODAY))
                .with(HouseholdField.HEAD, "Lý Thị Con")
                .with(HouseholdField.CHANGE_DAY, "01/09/2025"));
        long left = household("Lý Văn Hai", "T03");
        save(HouseholdForms.of(household(left, TODAY)).with(HouseholdField.TO, "30/06/2025"));
        long late = household("Lý Văn Ba", "T03");
        save(HouseholdForms.of(household(late, TODAY)).with(HouseholdField.FROM, "15/08/2025"));
        services.villages().merge(merge(0, "T08", "Nà Nặm", ""), "Nhập thôn");
        HouseholdRow then = household(changed, LocalDate.of(2025, 8, 1));
        assertEquals("Lý Văn Một", then.head());
        assertEquals("Nà Nặm", then.village());
        assertEquals("Nà Cáy", household(changed, JUNE).village());
        assertEquals("Lý Thị Con", household(changed, TODAY).head());
        assertEquals("Nà Nặm", household(changed, TODAY).village());
        Household gone = household(left, TODAY).last();
        assertEquals(village("T03", DAY).id(), gone.villageId(), "who had left is not moved");
        assertEquals(List.of(), household(late, TODAY).past());
        assertEquals("Nà Nặm", household(late, TODAY).village());
        assertEquals(List.of("Thôn Nà Nặm chưa ghi trưởng thôn. Hãy ghi ở màn hình Thôn."), complaints());
    }

    @Test
    void whatCannotBeMergedIsSaidAndNothingHappens() {
        int changes = store.history().size();
        VillageService villages = services.villages();
        long one = village("T02", DAY).id();
        assertProblem(
                2260, () -> villages.merge(new VillageMerge(List.of(one, one), 0, "T08", "x", "", JULY, ""), "Nhập"));
        assertProblem(2258, () -> villages.merge(merge(0, "T08", "", ""), "Nhập"));
        assertProblem(2256, () -> villages.merge(merge(0, "", "x", ""), "Nhập"));
        assertProblem(2257, () -> villages.merge(merge(0, "t01", "x", ""), "Nhập"));
        assertProblem(2260, () -> villages.merge(merge(village("T01", DAY).id(), "", "x", ""), "Nhập"));
        assertProblem(
                2252, () -> villages.merge(new VillageMerge(List.of(one, 99L), 0, "T08", "x", "", JULY, ""), "Nhập"));
        assertEquals(changes, store.history().size());
        villages.merge(merge(0, "T08", "Nà Nặm", ""), "Nhập");
        assertProblem(2261, () -> villages.merge(merge(0, "T09", "x", ""), "Nhập"));
    }

    @Test
    void twoOfOneNameAreToldApart() {
        Form<VillageField> form = Form.<VillageField>blank()
                .with(VillageField.NAME, "Nà Cáy")
                .with(VillageField.CODE, "S01")
                .with(VillageField.HEAD, "Đinh A")
                .with(VillageField.FROM, "01/07/2025");
        assertEquals(1259, problems(form).get(VillageField.FORMER_COMMUNE).code());
        save(form.with(VillageField.FORMER_COMMUNE, "Sỹ Bình"), "Thêm");
        assertEquals("Nà Cáy (Sỹ Bình cũ)", village("S01", JULY).label());
        assertEquals("Nà Cáy (T02)", village("T02", JULY).label());
        assertEquals("Nà Cáy", village("T02", JUNE).label());
        long id = household("Lý Văn Một", "S01");
        assertEquals("Nà Cáy (Sỹ Bình cũ)", household(id, JULY).village());
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        Form<VillageField> form = Form.<VillageField>blank()
                .with(VillageField.CODE, "t02")
                .with(VillageField.HOUSEHOLDS, "ba mươi")
                .with(VillageField.HEAD, "Lý 3")
                .with(VillageField.FROM, "1/7/2025")
                .with(VillageField.TO, "30/6/2025");
        Map<VillageField, Problem> problems = problems(form);
        assertEquals(
                List.of(2258, 2257, 263, 2259, 2250),
                problems.values().stream().map(Problem::code).toList());
        assertEquals("Mã này đang là của thôn Nà Cáy.", sentence(problems.get(VillageField.CODE)));
    }

    @Test
    void aHeadWhoIsChosenIsAPersonAndOneWhoIsTypedIsAName() {
        KnownPerson ninh = services.villages()
                .list(DAY)
                .persons()
                .offers("ban phuc ninh", null)
                .getFirst();
        save(
                VillageForms.of(village("T02", DAY))
                        .with(VillageField.HEAD, "Bàn Phúc Ninh")
                        .with(
                                VillageField.HEAD_PERSON,
                                Long.toString(ninh.person().id()))
                        .with(VillageField.CHANGE_DAY, "01/01/2024"),
                "Đổi trưởng thôn");
        assertEquals(ninh.person(), village("T02", TODAY).village().headPerson());
        assertNull(village("T02", DAY).village().headPerson());
        assertTrue(services.villages()
                .list(DAY)
                .persons()
                .find(ninh.person().id())
                .orElseThrow()
                .roles()
                .contains(new Role(Role.Kind.VILLAGE_HEAD, "Nà Cáy")));
        assertEquals(Period.ALWAYS, village("T02", TODAY).last().period());
    }
}
