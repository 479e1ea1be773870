package vn.sovang.domain.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/** The labels of codes as the dated lists have them on one day; each list is read once. */
public final class Codes {
    private final RuleBook rules;
    private final LocalDate day;
    private final Map<String, CodeList> lists = new HashMap<>();

    public Codes(RuleBook rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    /** A list by its name, for instance {@code ethnic_group}. */
    public CodeList list(String name) {
        return lists.computeIfAbsent(name, wanted -> CodeList.of(rules, wanted, day));
    }

    /** The label of a code; empty for null, the code itself where the list does not know it. */
    public String label(String list, String code) {
        return list(list).label(code);
    }
}
