package vn.sovang.service.ruling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.SearchText;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The dated rules, read and changed. A shipped row is never touched: the clerk's own one takes its place. */
public final class RuleService {
    private static final int AFTER_SHIPPED = 1_000_000;

    private final Store store;

    public RuleService(Store store) {
        this.store = store;
    }

    /** All rows. @param day by which is told what holds */
    public RuleList list(LocalDate day, Words words) {
        return of(store.read(tables -> tables.rules().all()), day, new RuleWords(words));
    }

    static RuleList of(List<Rule> all, LocalDate day, RuleWords words) {
        RuleBook book = RuleBook.of(all);
        List<OpenPoint> points = OpenPoint.of(all);
        Map<String, Integer> order = new HashMap<>();
        Map<List<Object>, Rule> sides = new HashMap<>();
        for (Rule rule : all) {
            order.putIfAbsent(rule.key(), order.size());
            sides.put(List.of(rule.key(), rule.from(), rule.own()), rule);
        }
        SearchText.Maker maker = new SearchText.Maker();
        List<RuleRow> rows = new ArrayList<>();
        for (int place = 1; place <= all.size(); place++) {
            Rule rule = all.get(place - 1);
            if (rule.key().startsWith("open_point.")) {
                continue;
            }
            String name = words.name(rule.key());
            String value = words.value(rule.key(), rule.value());
            rows.add(new RuleRow(
                    place,
                    rule,
                    name,
                    value,
                    until(book, rule),
                    book.find(rule.key(), day).filter(rule::equals).isPresent(),
                    sides.get(List.of(rule.key(), rule.from(), !rule.own())),
                    points.stream()
                            .filter(point -> point.isAbout(rule))
                            .map(OpenPoint::number)
                            .findFirst()
                            .orElse(0),
                    maker.of(name, String.join(" ", rule.key(), value, rule.source()))));
        }
        rows.sort(Comparator.comparingInt((RuleRow row) -> order.get(row.rule().key()))
                .thenComparing(row -> row.rule().from())
                .thenComparing(row -> row.rule().own()));
        return new RuleList(day, rows, points, words);
    }

    private static LocalDate until(RuleBook book, Rule rule) {
        return book.history(rule.key()).stream()
                .map(Rule::from)
                .filter(from -> from.isAfter(rule.from()))
                .min(Comparator.naturalOrder())
                .map(from -> from.minusDays(1))
                .orElse(null);
    }

    /**
     * Lays down the clerk's own row of a form as one named change.
     *
     * @param form tidied, without a problem that blocks it
     * @param list the list the form was opened from
     * @return the place of the row among all
     */
    public long save(Form<RuleField> form, RuleList list, String label) {
        Rule typed = RuleForms.rule(form, list.words());
        Optional<Rule> opened = list.find(form.id()).map(RuleRow::rule);
        store.change(label, tables -> {
            boolean moved = opened.filter(Rule::own)
                    .filter(own -> !own.key().equals(typed.key()) || !own.from().equals(typed.from()))
                    .isPresent();
            if (moved) {
                tables.rules().remove(opened.get());
            }
            put(tables, typed);
            return null;
        });
        return place(typed);
    }

    /** Behind the shipped rows, so that these keep their places; one that stands there already keeps its own. */
    private static void put(Tables tables, Rule typed) {
        List<Rule> all = tables.rules().all();
        boolean there = all.stream()
                .anyMatch(rule -> rule.own()
                        && rule.key().equals(typed.key())
                        && rule.from().equals(typed.from()));
        if (there) {
            tables.rules().revise(typed);
        } else {
            tables.rules().put(typed, AFTER_SHIPPED + all.size());
        }
    }

    private long place(Rule typed) {
        return store.read(tables -> (long) tables.rules().all().indexOf(typed) + 1);
    }

    /**
     * Takes the clerk's own row away as one named change, so that the shipped one counts again where there is one.
     *
     * @throws vn.sovang.base.ProblemException 2927 when the row is none of the clerk's, or is gone
     */
    public void restore(Rule own, String label) {
        store.change(label, tables -> {
            if (!own.own() || !tables.rules().all().contains(own)) {
                throw Problem.of(2927, "ruling.problem.gone").asException();
            }
            tables.rules().remove(own);
            return null;
        });
    }
}
