package vn.sovang.service.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;

class UnitServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Store store;
    private UnitService units;

    @BeforeEach
    void before() {
        store = new StoreOpening(SampleYear.WORDS).open(SampleYear.store(folder));
        units = new UnitService(store);
    }

    @AfterEach
    void after() {
        store.close();
    }

    @Test
    void theListShowsEveryNameTheBodiesInOrderTheLatestFirst() {
        List<String> names = units.list(DAY).rows().stream()
                .map(row -> row.unit().name() + (row.present() ? " ✓" : "") + (row.last() ? " ." : ""))
                .toList();
        assertEquals(
                List.of(
                        "Đảng ủy xã Vĩnh Thông ✓ .",
                        "Đảng ủy xã Cao Sơn",
                        "Ủy ban nhân dân xã Vĩnh Thông ✓ .",
                        "Ủy ban nhân dân xã Cao Sơn"),
                names.subList(0, 4));
        assertTrue(units.list(LocalDate.of(2022, 12, 31)).rows().get(1).present());
    }

    @Test
    void aNameFromADayOnLeavesTheOldOneToItsTime() {
        Form<UnitField> form = open("UBND")
                .with(UnitField.NAME, "Ủy ban nhân dân phường Vĩnh Thông")
                .with(UnitField.CHANGE_DAY, "01/01/2027")
                .with(UnitField.DECISION, "Nghị quyết 12");
        assertEquals(Map.of(), problems(form));
        long id = units.save(form, units.list(DAY), "Đổi tên");
        assertEquals("Ủy ban nhân dân xã Vĩnh Thông", name("UBND", LocalDate.of(2026, 12, 31)));
        assertEquals("Ủy ban nhân dân phường Vĩnh Thông", name("UBND", LocalDate.of(2027, 1, 1)));
        UnitVersion fresh = units.list(DAY).find(id).orElseThrow().unit();
        assertEquals("Nghị quyết 12", fresh.decision());
        assertEquals("tỉnh Thái Nguyên", fresh.superior());
        store.undo();
        assertEquals("Ủy ban nhân dân xã Vĩnh Thông", name("UBND", LocalDate.of(2027, 1, 1)));
        assertTrue(open("UBND").get(UnitField.TO).isEmpty());
    }

    @Test
    void withoutADayASlipIsMended() {
        int before = units.list(DAY).rows().size();
        units.save(open("UBND").with(UnitField.PLACE, "Vĩnh thông"), units.list(DAY), "Sửa");
        assertEquals(before, units.list(DAY).rows().size());
        assertEquals("Vĩnh thông", open("UBND").get(UnitField.PLACE));
    }

    @Test
    void theCodeOfABodyStays() {
        units.save(open("UBND").with(UnitField.CODE, "X").with(UnitField.PLACE, "A"), units.list(DAY), "Sửa");
        assertEquals("UBND", open("UBND").get(UnitField.CODE));
    }

    @Test
    void aNewBodyIsFoundByItsCode() {
        Form<UnitField> form = Form.<UnitField>blank()
                .with(UnitField.NAME, "Ban Xây dựng Đảng")
                .with(UnitField.CODE, "BXDD")
                .with(UnitField.KIND, "party_committee")
                .with(UnitField.FROM, "01/07/2025");
        assertEquals(List.of(1225), codes(form), "a hint only");
        units.save(form, units.list(DAY), "Thêm");
        assertEquals("Ban Xây dựng Đảng", name("BXDD", DAY));
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        assertEquals(List.of(2229, 2230, 2231), codes(Form.<UnitField>blank().with(UnitField.PLACE, "x")));
        assertEquals(
                Map.of(UnitField.CODE, 2232),
                problems(Form.<UnitField>blank()
                        .with(UnitField.NAME, "Đảng ủy")
                        .with(UnitField.CODE, "du")
                        .with(UnitField.KIND, "party_committee")
                        .with(UnitField.PLACE, "Vĩnh Thông")
                        .with(UnitField.TO, "01/01/1990")));
        assertEquals(Map.of(UnitField.FROM, 2233), problems(open("DU").with(UnitField.FROM, "30/06/2025")));
        assertEquals(
                Map.of(UnitField.CHANGE_DAY, 2225),
                problems(open("DU").with(UnitField.SUPERIOR, "x").with(UnitField.CHANGE_DAY, "01/07/2025")));
        assertEquals(Map.of(UnitField.PLACE, 1226), problems(open("DU").with(UnitField.PLACE, "Cao Sơn")));
        assertEquals(Map.of(UnitField.TO, 2250), problems(open("DU").with(UnitField.TO, "01/01/2020")));
        assertEquals(
                260,
                problems(open("DU").with(UnitField.NAME, "x".repeat(10_000))).get(UnitField.NAME));
        assertEquals(Map.of(UnitField.SUPERIOR, 261), problems(open("DU").with(UnitField.SUPERIOR, "=1+1")));
    }

    @Test
    void aBodyThatIsUsedKeepsItsOnlyName() {
        UnitRow present = row("DU");
        units.remove(present.id(), "Xóa");
        assertEquals("", name("DU", DAY));
        int refused = assertThrows(
                        ProblemException.class, () -> units.remove(row("DU").id(), "Xóa"))
                .problem()
                .code();
        assertEquals(2235, refused);
        assertEquals("Đảng ủy xã Cao Sơn", name("DU", LocalDate.of(2022, 12, 31)));
        store.undo();
        assertEquals("Đảng ủy xã Vĩnh Thông", name("DU", DAY));
    }

    @Test
    void whatIsGoneIsSaid() {
        Form<UnitField> form = open("DU").with(UnitField.SUPERIOR, "x");
        UnitList list = units.list(DAY);
        units.remove(form.id(), "Xóa");
        ProblemException refused = assertThrows(ProblemException.class, () -> units.save(form, list, "Sửa"));
        assertEquals(2234, refused.problem().code());
        assertFalse(SampleYear.WORDS.say(refused.problem()).contains("⟨"));
    }

    private UnitRow row(String code) {
        return units.list(DAY).rows().stream()
                .filter(row -> row.unit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Form<UnitField> open(String code) {
        return UnitForms.of(row(code));
    }

    private Map<UnitField, Integer> problems(Form<UnitField> form) {
        Form.Kind<UnitField> kind = UnitForms.kind(units.list(DAY), DAY);
        return kind.problems(form.tidy(kind)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().code()));
    }

    private List<Integer> codes(Form<UnitField> form) {
        Form.Kind<UnitField> kind = UnitForms.kind(units.list(DAY), DAY);
        return kind.problems(form.tidy(kind)).values().stream()
                .map(Problem::code)
                .toList();
    }

    private String name(String code, LocalDate day) {
        return units.list(DAY).units().find(code, day).map(UnitVersion::name).orElse("");
    }
}
