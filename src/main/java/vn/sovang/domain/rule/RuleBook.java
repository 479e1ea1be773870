package vn.sovang.domain.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.time.Timeline;

/** All dated rules together: the date of a document chooses the value. */
public final class RuleBook {
    private final Map<String, Timeline<Rule>> timelines;

    private RuleBook(Map<String, Timeline<Rule>> timelines) {
        this.timelines = timelines;
    }

    /**
     * A book of these rows.
     *
     * @param rules shipped and own rows in any order; the order of first appearance of the keys is kept
     */
    public static RuleBook of(Collection<Rule> rules) {
        Map<String, Map<LocalDate, Rule>> byKey = new LinkedHashMap<>();
        for (Rule rule : rules) {
            byKey.computeIfAbsent(rule.key(), key -> new LinkedHashMap<>())
                    .merge(rule.from(), rule, (one, other) -> one.own() ? one : other);
        }
        Map<String, Timeline<Rule>> timelines = new LinkedHashMap<>();
        byKey.forEach((key, dated) -> timelines.put(key, timeline(dated.values())));
        return new RuleBook(timelines);
    }

    private static Timeline<Rule> timeline(Collection<Rule> rules) {
        List<Timeline.Entry<Rule>> entries = new ArrayList<>();
        for (Rule rule : rules) {
            entries.add(new Timeline.Entry<>(rule.from(), rule));
        }
        return Timeline.of(entries);
    }

    /** The row that holds on a day; empty when none does or its value has been ended. */
    public Optional<Rule> find(String key, LocalDate day) {
        return Optional.ofNullable(timelines.get(key))
                .flatMap(timeline -> timeline.at(day))
                .filter(rule -> !rule.value().isEmpty());
    }

    /** The row that held before the present one ended or changed, for a warning about expired bases. */
    public List<Rule> history(String key) {
        Timeline<Rule> timeline = timelines.get(key);
        return timeline == null
                ? List.of()
                : timeline.entries().stream().map(Timeline.Entry::value).toList();
    }

    /**
     * The row that holds on a day.
     *
     * @throws vn.sovang.base.ProblemException 240 when there is none
     */
    public Rule get(String key, LocalDate day) {
        return find(key, day)
                .orElseThrow(
                        () -> Problem.of(240, "problem.rule.missing", key, day).asException());
    }

    public String text(String key, LocalDate day) {
        return get(key, day).value();
    }

    /**
     * The number that holds on a day.
     *
     * @throws vn.sovang.base.ProblemException 241 when the value is no number; 240 when there is none
     */
    public BigDecimal number(String key, LocalDate day) {
        Rule rule = get(key, day);
        try {
            return new BigDecimal(rule.value());
        } catch (NumberFormatException e) {
            throw Problem.of(241, "problem.rule.number", key, rule.value()).asException(e);
        }
    }

    /** The keys that begin with a prefix and hold on a day, in the order in which they were laid down. */
    public List<Rule> under(String prefix, LocalDate day) {
        List<Rule> found = new ArrayList<>();
        for (String key : timelines.keySet()) {
            if (key.startsWith(prefix)) {
                find(key, day).ifPresent(found::add);
            }
        }
        return found;
    }
}
