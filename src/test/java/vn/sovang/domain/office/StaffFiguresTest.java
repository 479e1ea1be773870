package vn.sovang.domain.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sovang.domain.Rules.assertProblem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Gender;

class StaffFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private final List<Rule> rules = new ArrayList<>();
    private final List<Staff> staff = new ArrayList<>();

    StaffFiguresTest() {
        for (String level : List.of("none", "elementary", "intermediate", "university")) {
            rule("list.professional_level." + level, level);
        }
        for (String level : List.of("none", "elementary", "intermediate", "advanced")) {
            rule("list.political_theory." + level, level);
        }
        rule("count.staff.kinds", "cadre|civil_servant");
        rule("count.staff.professional_level", "intermediate");
        rule("count.staff.political_theory", "elementary");
    }

    private void rule(String key, String value) {
        rules.add(new Rule(key, LocalDate.of(2010, 1, 1), value, "", Certainty.CERTAIN, false));
    }

    private void serves(long person, String kind, String level, String theory, String since, String until) {
        staff.add(new Staff(
                staff.size() + 1L,
                new Person(person, "Người " + person, Gender.UNKNOWN, null),
                kind,
                "",
                level,
                theory,
                since == null ? null : LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until),
                ""));
    }

    private StaffFigures on(LocalDate day) {
        return StaffFigures.on(staff, day, RuleBook.of(rules));
    }

    @Test
    void levelsFromTheFloorUpCountAndUnknownOnesDoNot() {
        serves(1, "cadre", "intermediate", "elementary", null, null);
        serves(2, "cadre", "elementary", "none", null, null);
        serves(3, "civil_servant", null, null, null, null);
        serves(4, "civil_servant", "university", "advanced", null, null);
        serves(5, "civil_servant", "university", "hoàng gia", null, null);
        serves(6, "non_professional", "none", null, null, null);
        assertEquals(new Share(3, 5), on(DAY).professional());
        assertEquals(new Share(2, 5), on(DAY).theory());
        assertEquals(
                List.of(2L, 3L),
                on(DAY).belowProfessional().stream()
                        .map(one -> one.person().id())
                        .toList());
    }

    @Test
    void whoServesIsAMatterOfTheDay() {
        serves(1, "cadre", "elementary", null, "2015-01-01", "2022-12-30");
        serves(1, "cadre", "university", "elementary", "2022-12-31", null);
        serves(2, "cadre", "university", null, "2023-01-01", null);
        assertEquals(new Share(0, 1), on(DAY.minusDays(1)).professional());
        assertEquals(new Share(1, 1), on(DAY).professional());
        assertEquals(new Share(1, 2), on(DAY.plusDays(1)).theory());
        assertEquals(new Share(0, 0), on(LocalDate.of(2014, 12, 31)).theory());
    }

    @Test
    void onePersonCountsOnceEvenWhereStretchesOverlap() {
        serves(1, "cadre", "university", "advanced", "2020-01-01", null);
        serves(1, "cadre", "elementary", "none", null, null);
        assertEquals(new Share(1, 1), on(DAY).professional());
        assertEquals(new Share(1, 1), on(DAY).theory());
    }

    @Test
    void aMissingRuleIsSaid() {
        assertProblem(240, () -> on(LocalDate.of(2009, 12, 31)));
        rules.removeIf(rule -> rule.key().startsWith("count.staff.political"));
        assertProblem(240, () -> on(DAY));
    }
}
