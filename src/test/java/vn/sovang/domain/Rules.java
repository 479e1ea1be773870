package vn.sovang.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.service.ShippedRules;

/** Books of rules for tests: the shipped ones, alone or with a clerk's own rows beside. */
public final class Rules {
    private Rules() {}

    public static RuleBook shipped() {
        return RuleBook.of(ShippedRules.all());
    }

    /** The shipped rules with own rows added. */
    public static RuleBook with(Rule... own) {
        List<Rule> rules = new ArrayList<>(ShippedRules.all());
        rules.addAll(List.of(own));
        return RuleBook.of(rules);
    }

    public static Rule own(String key, LocalDate from, String value) {
        return new Rule(key, from, value, "", Certainty.CERTAIN, true);
    }

    public static Rule shipped(String key, LocalDate from, String value) {
        return new Rule(key, from, value, "Nguồn", Certainty.LIKELY, false);
    }

    public static void assertProblem(int code, Executable work) {
        ProblemException failure = Assertions.assertThrows(ProblemException.class, work);
        Assertions.assertEquals(code, failure.problem().code(), failure::getMessage);
    }

    public static void assertNumber(String expected, BigDecimal actual) {
        Assertions.assertEquals(0, new BigDecimal(expected).compareTo(actual), expected + " and " + actual);
    }
}
