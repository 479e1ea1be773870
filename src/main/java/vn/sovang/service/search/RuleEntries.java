package vn.sovang.service.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.DayText;

/** The dated rules: found by their words, their source and what a clerk calls them. */
final class RuleEntries {
    /** What a clerk calls rules whose key and value are no words. */
    private static final Map<String, String> CALLED = Map.of(
            "money.base_salary", "mức lương cơ sở",
            "money.", "tiền thưởng kèm theo mức khen",
            "coefficient", "hệ số",
            "rounding", "làm tròn",
            "factor", "hệ số lần tập thể hộ gia đình cá nhân",
            "numbering.", "đánh số văn bản",
            "cap", "tỷ lệ tối đa",
            "paper.", "thể thức văn bản",
            "layout.", "mẫu giấy khen phôi");

    private RuleEntries() {}

    static List<Entry> rules(Reading reading) {
        List<Rule> all = reading.tables().rules().all();
        RuleBook book = RuleBook.of(all);
        return Reading.asRead(
                IntStream.range(0, all.size()).mapToObj(place -> rule(reading, all.get(place), book, place + 1)));
    }

    private static Entry rule(Reading reading, Rule rule, RuleBook book, int place) {
        boolean words = rule.key().matches("(?:list|basis|wording)\\..*");
        boolean holds =
                book.find(rule.key(), reading.day()).filter(rule::equals).isPresent()
                        || rule.from().isAfter(reading.day());
        String called = CALLED.entrySet().stream()
                .filter(entry -> rule.key().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
        String value = rule.value().replace("|", " – ");
        return reading.entry(
                Subject.of(Subject.Kind.RULE, place),
                words && !value.isEmpty() ? value : rule.key(),
                Reading.dotted(words ? rule.key() : value, DayText.of(rule.from())),
                holds ? Entry.Mark.NONE : Entry.Mark.FORMER,
                rule.source(),
                called);
    }
}
