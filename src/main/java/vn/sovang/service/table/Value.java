package vn.sovang.service.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What stands in one place of a table. */
public sealed interface Value {

    /** Words of the register itself, as they are kept. */
    record Text(String text) implements Value {}

    /** A figure, written in {@code text} as it is shown. */
    record Figure(double number, String text) implements Value {}

    record Day(LocalDate day) implements Value {}

    record Moment(LocalDateTime moment) implements Value {}

    /**
     * A word of the program, from the bundles.
     *
     * @param tone how it is coloured, besides being said
     */
    record Word(String key, List<Object> args, Tone tone) implements Value {
        public Word {
            args = List.copyOf(args);
        }
    }

    /** How something is to be taken. */
    enum Tone {
        PLAIN,
        GOOD,
        DOUBTFUL,
        BAD
    }

    /** Text; null and blank are nothing. */
    static Value text(String text) {
        return text == null || text.isBlank() ? null : new Text(text);
    }

    /** A day, null is nothing. */
    static Value day(LocalDate day) {
        return day == null ? null : new Day(day);
    }

    /** A count, null is nothing. */
    static Value count(Integer count) {
        return count == null ? null : new Figure(count, String.valueOf(count));
    }

    static Value word(String key, Object... args) {
        return new Word(key, List.of(args), Tone.PLAIN);
    }

    static Value word(Tone tone, String key, Object... args) {
        return new Word(key, List.of(args), tone);
    }
}
