package vn.sovang.service.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.evaluation.Cap;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.service.SampleYear;
import vn.sovang.service.ShippedRules;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.YearReader;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;

class RuleServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String BASE = "evaluation.qd132.cap.base";

    @TempDir
    Path folder;

    private Store store;
    private RuleService rules;

    @BeforeEach
    void open() {
        store = new StoreOpening(SampleYear.WORDS).open(SampleYear.store(folder));
        rules = new RuleService(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private RuleList list() {
        return rules.list(DAY, SampleYear.WORDS);
    }

    private RuleRow row(String key) {
        return list().rows().stream()
                .filter(row -> row.rule().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Form<RuleField> edited(RuleRow row, String value) {
        return RuleForms.of(row).with(RuleField.VALUE, value).with(RuleField.SOURCE, "Công văn của Tỉnh ủy");
    }

    @Test
    void everyShippedRowIsThereWithItsDaysAndEveryRuleThatCountsHasAName() {
        RuleList list = list();
        assertEquals(ShippedRules.all().size() - 7, list.rows().size());
        assertEquals(7, list.points().size(), "the seven open points");
        list.points()
                .forEach(point -> assertTrue(
                        point.number() == 6 || list.rows().stream().anyMatch(row -> row.openPoint() == point.number()),
                        "no row belongs to open point " + point.number()));
        RuleRow salary = row("money.base_salary");
        assertEquals(LocalDate.of(2023, 6, 30), salary.until());
        assertFalse(salary.holds());
        for (RuleRow row : list.rows()) {
            if (row.rule().key().matches("(evaluation|money|signing|layout|paper)\\..*")) {
                assertFalse(row.name().equals(row.rule().key()), row.name() + " is not said in words");
            }
        }
    }

    @Test
    void aChangedRowTakesThePlaceOfTheShippedOneUntilThatIsRestored() {
        RuleList before = list();
        assertEquals("đúng mức tốt", row(BASE).value());
        long id = rules.save(edited(row(BASE), "từ mức tốt trở lên"), before, "Quy định: thử");
        RuleRow own = list().find(id).orElseThrow();
        assertTrue(own.rule().own() && own.disagrees());
        assertEquals("good_or_above", own.rule().value());
        assertEquals(
                Cap.Base.GOOD_OR_ABOVE,
                Regime.of(RuleBook.of(store.read(t -> t.rules().all())), 2022)
                        .cap()
                        .base());
        assertEquals(
                "26",
                new YearReader(store)
                        .figures(2022)
                        .get("members.outstanding.allowed")
                        .plain());
        assertEquals(before.rows().size() + 1, list().rows().size(), "both are shown");
        assertEquals(
                before.find(5).orElseThrow().rule(),
                list().find(5).orElseThrow().rule(),
                "places stay");
        rules.restore(own.rule(), "Trả lại");
        assertEquals(
                before.rows().stream().map(RuleRow::rule).toList(),
                list().rows().stream().map(RuleRow::rule).toList());
        store.undo();
        assertTrue(list().rows().stream().anyMatch(row -> row.rule().own()));
        store.undo();
        assertFalse(list().rows().stream().anyMatch(row -> row.rule().own()));
    }

    @Test
    void anotherDayIsAnotherRow() {
        Form<RuleField> form = Form.<RuleField>blank()
                .with(RuleField.KEY, "money.base_salary")
                .with(RuleField.FROM, "01/07/2027")
                .with(RuleField.VALUE, "2800000")
                .with(RuleField.SOURCE, "Nghị định mới")
                .with(RuleField.CERTAINTY, "certain");
        assertEquals(Map.of(), RuleForms.problems(form, list(), DAY));
        rules.save(form, list(), "Thêm");
        assertEquals(
                "2800000",
                RuleBook.of(store.read(t -> t.rules().all())).text("money.base_salary", LocalDate.of(2028, 1, 1)));
        assertEquals(
                2924, RuleForms.problems(form, list(), DAY).get(RuleField.FROM).code());
    }

    @ParameterizedTest
    @CsvSource({
        "evaluation.qd132.cap.base, tất cả, 2923",
        "evaluation.qd132.cap.percent, hai mươi, 2925",
        "evaluation.qd366.points.most, -1, 2925",
        "money.base_salary, 1.490.000đ, 2925",
        "evaluation.regime, qd999, 2926",
        "evaluation.qd132.participation.exempt, có lẽ, 2923",
    })
    void aValueThatCannotBeReadIsRefusedAtItsField(String key, String value, int code) {
        assertEquals(
                code,
                RuleForms.problems(edited(row(key), value), list(), DAY)
                        .get(RuleField.VALUE)
                        .code());
    }

    @Test
    void withoutASourceNothingIsKept() {
        Form<RuleField> form = RuleForms.of(row(BASE)).with(RuleField.SOURCE, "");
        assertEquals(
                2921,
                RuleForms.problems(form, list(), DAY).get(RuleField.SOURCE).code());
    }

    @Test
    void everyShippedValueIsSound() {
        RuleList list = list();
        for (RuleRow row : list.rows()) {
            assertEquals(
                    List.of(),
                    RuleForms.problems(RuleForms.of(row), list, DAY).values().stream()
                            .filter(Form::blocks)
                            .toList(),
                    row.rule().toString());
        }
    }
}
