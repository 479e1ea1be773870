package vn.sovang.domain.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;

/**
 * The paragraphs of a decision before their fields are filled: those the office has worded, else the templates of the
 * day ({@code wording.<stream>.<part>}, for one form of award {@code wording.<stream>.<part>.<form>}; the bases are
 * {@code basis.<stream>.decision.<n>}).
 */
public record DecisionTemplates(RuleBook rules, Stream stream, String form, LocalDate day, Map<String, String> own) {
    public DecisionTemplates {
        own = Map.copyOf(own);
    }

    public static DecisionTemplates of(DecisionRecords records) {
        String form = records.lines().isEmpty()
                ? ""
                : records.lines().getFirst().award().form();
        return new DecisionTemplates(
                records.rules(), records.decision().stream(), form, records.day(), records.texts());
    }

    /** The paragraph of a part; empty when there is none on that day. */
    public String text(DecisionPart part) {
        String worded = own.get(part.key());
        return worded == null ? ready(part) : worded;
    }

    /** The paragraph of the template, whatever the office has worded. */
    public String ready(DecisionPart part) {
        if (part == DecisionPart.BASES) {
            return rules.under("basis." + stream.key() + ".decision.", day).stream()
                    .map(Rule::value)
                    .collect(Collectors.joining("\n"));
        }
        String key = "wording." + stream.key() + "." + part.key();
        Optional<Rule> ofForm = form.isEmpty() ? Optional.empty() : rules.find(key + "." + form, day);
        String text = ofForm.or(() -> rules.find(key, day)).map(Rule::value).orElse("");
        return part == DecisionPart.RECIPIENTS ? text.replace("|", "\n") : text;
    }

    /** The lines of a part that has several. */
    public List<String> lines(DecisionPart part) {
        return text(part)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
