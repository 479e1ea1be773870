package vn.sovang.domain.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sovang.domain.member.Membership.Standing;
import vn.sovang.domain.rule.RuleBook;

/** Which forms of discipline there are for whom, and how long one holds. */
public final class DisciplineRules {
    /** Code of the form that is an event as well. */
    public static final String EXPULSION = "expulsion";

    private DisciplineRules() {}

    /**
     * The codes of the forms, the mildest first.
     *
     * @param rules {@code membership.discipline.<standing>}
     * @return empty for who is no member
     */
    public static List<String> forms(RuleBook rules, Standing standing, LocalDate day) {
        return rules.find("membership.discipline." + standing.name().toLowerCase(Locale.ROOT), day)
                .map(rule -> List.of(rule.value().split("\\|", -1)))
                .orElse(List.of());
    }

    /** The day on which a discipline ceases to have effect: as decided, else by the rule; null for an expulsion. */
    public static LocalDate end(Discipline discipline, RuleBook rules) {
        if (discipline.lifted() != null || discipline.form().equals(EXPULSION)) {
            return discipline.lifted();
        }
        return discipline
                .day()
                .plusMonths(rules.number("membership.discipline.months", discipline.day())
                        .intValueExact());
    }
}
