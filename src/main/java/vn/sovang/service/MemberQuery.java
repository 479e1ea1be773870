package vn.sovang.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;

/**
 * A filter of the list of members, typed as a form. What cannot be read filters nothing and is told beside its field.
 */
public final class MemberQuery {
    /** Stands for every ethnic group but the majority. */
    public static final String MINORITY = "minority";

    public static final String WITH = "with";
    public static final String WITHOUT = "without";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Form<MemberCriterion> form;
    private final MemberList list;
    private final List<Predicate<MemberRow>> tests = new ArrayList<>();

    private MemberQuery(Form<MemberCriterion> form, MemberList list) {
        this.form = form;
        this.list = list;
    }

    /** What a filter is checked against. */
    public static Form.Kind<MemberCriterion> kind(LocalDate today) {
        return new FieldForm<>(MemberCriterion.class, today, form -> problems(form, today));
    }

    private static Map<MemberCriterion, Problem> problems(Form<MemberCriterion> form, LocalDate today) {
        FormProblems<MemberCriterion> problems = new FormProblems<>(form, today);
        for (MemberCriterion field : List.of(
                MemberCriterion.AGE_FROM,
                MemberCriterion.AGE_TO,
                MemberCriterion.PARTY_AGE_FROM,
                MemberCriterion.PARTY_AGE_TO)) {
            if (form.has(field) && number(form, field).isEmpty()) {
                problems.say(field, 2705, "filter.problem.number");
            }
        }
        problems.period(MemberCriterion.JOINED_FROM, MemberCriterion.JOINED_TO);
        return problems.all();
    }

    private static OptionalInt number(Form<MemberCriterion> form, MemberCriterion field) {
        String typed = form.get(field);
        return NUMBER.matcher(typed).matches() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    /**
     * Whom a filter shows.
     *
     * @param form tidied
     * @param list whose day, cells and code lists count
     */
    public static Predicate<MemberRow> of(Form<MemberCriterion> form, MemberList list) {
        MemberQuery query = new MemberQuery(form, list);
        query.tests.add(state(form)::shows);
        query.cell();
        query.person();
        query.levels();
        query.party();
        return row -> query.tests.stream().allMatch(test -> test.test(row));
    }

    /** The state a filter asks for; those present when it asks for none. */
    public static MemberFilter state(Form<MemberCriterion> form) {
        return form.has(MemberCriterion.STATE)
                ? MemberFilter.valueOf(form.get(MemberCriterion.STATE))
                : MemberFilter.PRESENT;
    }

    private void cell() {
        if (form.has(MemberCriterion.CELL)) {
            String wanted = form.get(MemberCriterion.CELL);
            Set<String> codes = CellTree.of(list.cells()).subtree(wanted).stream()
                    .map(Cell::code)
                    .collect(Collectors.toSet());
            codes.add(wanted);
            tests.add(row -> row.cell() != null && codes.contains(row.cell().code()));
        }
    }

    private void person() {
        between(MemberCriterion.AGE_FROM, MemberCriterion.AGE_TO, this::age);
        equal(MemberCriterion.GENDER, row -> row.member().person().gender().name());
        equal(MemberCriterion.RELIGION, row -> row.member().religion());
        equal(MemberCriterion.OCCUPATION, row -> row.member().details().occupation());
        if (form.get(MemberCriterion.ETHNIC_GROUP).equals(MINORITY)) {
            String majority = list.rules()
                    .find("statistics.majority", list.day())
                    .map(Rule::value)
                    .orElse("");
            tests.add(row -> row.member().ethnicGroup() != null
                    && !row.member().ethnicGroup().equals(majority));
        } else {
            equal(MemberCriterion.ETHNIC_GROUP, row -> row.member().ethnicGroup());
        }
        List<String> words = Fold.words(form.get(MemberCriterion.RESIDENCE));
        if (!words.isEmpty()) {
            tests.add(row -> {
                String residence = Fold.of(row.member().residence());
                return words.stream().allMatch(residence::contains);
            });
        }
    }

    private OptionalInt age(MemberRow row) {
        PartialDate birth = row.member().person().birth();
        return birth == null ? OptionalInt.empty() : OptionalInt.of(birth.ageAt(list.day()));
    }

    private void levels() {
        from(
                MemberCriterion.EDUCATION_FROM,
                list.codes("education"),
                row -> row.member().education());
        from(
                MemberCriterion.PROFESSIONAL_FROM,
                list.codes("professional_level"),
                row -> row.member().professionalLevel());
        from(
                MemberCriterion.THEORY_FROM,
                list.codes("political_theory"),
                row -> row.member().politicalTheory());
    }

    private void party() {
        between(MemberCriterion.PARTY_AGE_FROM, MemberCriterion.PARTY_AGE_TO, MemberRow::partyYears);
        form.day(MemberCriterion.JOINED_FROM)
                .ifPresent(first -> tests.add(
                        row -> row.admitted() != null && !row.admitted().isBefore(first)));
        form.day(MemberCriterion.JOINED_TO)
                .ifPresent(last -> tests.add(
                        row -> row.admitted() != null && !row.admitted().isAfter(last)));
        if (form.has(MemberCriterion.CARD)) {
            boolean without = form.get(MemberCriterion.CARD).equals(WITHOUT);
            tests.add(row -> row.member().cardNumber().isEmpty() == without);
        }
    }

    private void equal(MemberCriterion field, Function<MemberRow, String> value) {
        String wanted = form.get(field);
        if (!wanted.isEmpty()) {
            tests.add(row -> Objects.equals(value.apply(row), wanted));
        }
    }

    private void between(MemberCriterion from, MemberCriterion to, Function<MemberRow, OptionalInt> value) {
        number(form, from).ifPresent(least -> tests.add(row -> value.apply(row).orElse(Integer.MIN_VALUE) >= least));
        number(form, to).ifPresent(most -> tests.add(row -> value.apply(row).orElse(Integer.MAX_VALUE) <= most));
    }

    /** Ranks are looked up once for each value: a register has thousands of rows and few levels. */
    private void from(MemberCriterion field, CodeList levels, Function<MemberRow, String> level) {
        if (form.has(field)) {
            int least = levels.rank(form.get(field));
            Map<String, Integer> ranks = new HashMap<>();
            tests.add(row -> {
                String text = level.apply(row);
                return text != null
                        && ranks.computeIfAbsent(
                                        text,
                                        named -> levels.rank(levels.find(named).orElse(null)))
                                >= least;
            });
        }
    }
}
