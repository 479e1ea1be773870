package vn.sovang.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Nfc;
import vn.sovang.store.RuleTable;
import vn.sovang.store.Store;

/**
 * Lists of codes that the clerk extends with entries of the office's own. An entry holds from the beginning: it was only
 * missing from the list, so papers of earlier years are not changed by it.
 */
public final class CodeLists {
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final int LONGEST = 60;
    private static final String SEPARATOR = "|";
    private static final String FORMULA_SIGNS = "=+@-";

    private final Store store;

    public CodeLists(Store store) {
        this.store = store;
    }

    /** What is wrong with the name of a new entry; empty when nothing. */
    public static Optional<Problem> problem(String typed) {
        String label = Nfc.clean(typed);
        if (label.isEmpty()) {
            return Optional.of(Problem.of(2710, "form.list.problem.empty"));
        }
        if (label.length() > LONGEST) {
            return Optional.of(Problem.of(2711, "form.list.problem.long", LONGEST, label.length()));
        }
        if (label.contains(SEPARATOR)
                || FORMULA_SIGNS.indexOf(label.charAt(0)) >= 0
                || code(label).isEmpty()) {
            return Optional.of(Problem.of(2712, "form.list.problem.signs"));
        }
        return Optional.empty();
    }

    /**
     * Adds an entry as one named change. A name the list knows already, also as another name of an entry, adds nothing.
     *
     * @param list the name of the list, one of {@link CodeList#EXTENDABLE}
     * @param typed the name of the entry
     * @return its code
     * @throws vn.sovang.base.ProblemException 2710 to 2712 when the name cannot stand in a list
     */
    public String add(String list, String typed, Words words) {
        if (!CodeList.EXTENDABLE.contains(list)) {
            throw new IllegalArgumentException("the order of " + list + " means something");
        }
        problem(typed).ifPresent(problem -> {
            throw problem.asException();
        });
        String label = Nfc.clean(typed);
        List<Rule> rules = store.read(tables -> tables.rules().all());
        CodeList known = CodeList.of(RuleBook.of(rules), list, LocalDate.MAX);
        Optional<String> there = known.find(label);
        if (there.isPresent()) {
            return there.get();
        }
        String code = free(code(label), known.codes());
        Rule rule = new Rule(
                "list." + list + "." + code, BEGINNING, label, words.say("form.list.source"), Certainty.CERTAIN, true);
        store.change(words.say("form.list.change", label), tables -> {
            tables.rules().put(rule, RuleTable.AFTER_SHIPPED + rules.size());
            return code;
        });
        return code;
    }

    /** Letters and digits of the folded name, with underlines between words; Đ is folded to d. */
    private static String code(String label) {
        return Fold.words(label).stream()
                .map(word -> word.replaceAll("[^a-z0-9]", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("_"));
    }

    private static String free(String wanted, List<String> taken) {
        String code = wanted;
        for (int number = 2; taken.contains(code); number++) {
            code = wanted + "_" + number;
        }
        return code;
    }
}
