package vn.sovang.domain.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;

/**
 * The levels of general schooling: which class of which system finishes each, as dated rules say
 * ({@code statistics.education.primary}: {@code 4/10|5/12|Tiểu học}); the lowest stands first and needs no class.
 */
public final class Schooling {
    private static final String PREFIX = "statistics.education.";
    private static final Pattern CLASS = Pattern.compile("(\\d{1,2})[/_](\\d{2})\\b.*");

    private final List<Level> levels;
    private final CodeList written;

    private Schooling(List<Level> levels, CodeList written) {
        this.levels = levels;
        this.written = written;
    }

    /**
     * A level.
     *
     * @param classes finishing it, for instance {@code 4/10} and {@code 5/12}
     */
    public record Level(String code, List<String> classes, String label, Certainty certainty) {}

    public static Schooling of(RuleBook rules, LocalDate day) {
        List<Level> levels = new ArrayList<>();
        for (Rule rule : rules.under(PREFIX, day)) {
            List<String> parts = List.of(rule.value().split("\\|", -1));
            levels.add(new Level(
                    rule.key().substring(PREFIX.length()),
                    parts.subList(0, parts.size() - 1),
                    parts.getLast(),
                    rule.certainty()));
        }
        return new Schooling(levels, CodeList.of(rules, "education", day));
    }

    public List<Level> levels() {
        return levels;
    }

    /** The code of the level somebody has finished; empty when what is written cannot be told. */
    public Optional<String> level(String education) {
        if (education.isBlank() || levels.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> known = CLASS.matcher(education).matches() ? Optional.of(education) : written.find(education);
        return known.map(CLASS::matcher).filter(Matcher::matches).map(this::finished);
    }

    private String finished(Matcher attended) {
        String finished = levels.getFirst().code();
        for (Level level : levels) {
            for (String needed : level.classes()) {
                Matcher last = CLASS.matcher(needed);
                if (last.matches()
                        && last.group(2).equals(attended.group(2))
                        && Integer.parseInt(last.group(1)) <= Integer.parseInt(attended.group(1))) {
                    finished = level.code();
                }
            }
        }
        return finished;
    }
}
