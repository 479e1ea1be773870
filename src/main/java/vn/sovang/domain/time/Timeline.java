package vn.sovang.domain.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A value that changes over time: names, salaries, rules. Each entry holds from its date until the next one begins; the
 * date of a document picks the entry. Immutable.
 *
 * @param <T> what holds, never null; where something ceases to hold, use a value that says so
 */
public final class Timeline<T> {
    private final NavigableMap<LocalDate, T> values;

    private Timeline(NavigableMap<LocalDate, T> values) {
        this.values = values;
    }

    /**
     * A value and the first day on which it holds.
     *
     * @param from never null
     * @param value never null
     */
    public record Entry<T>(LocalDate from, T value) {
        public Entry {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(value, "value");
        }
    }

    /** A timeline on which nothing holds yet. */
    public static <T> Timeline<T> empty() {
        return new Timeline<>(new TreeMap<>());
    }

    /**
     * A timeline of these entries.
     *
     * @param entries in any order
     * @throws IllegalArgumentException when two entries begin on the same day
     */
    public static <T> Timeline<T> of(Collection<? extends Entry<? extends T>> entries) {
        NavigableMap<LocalDate, T> values = new TreeMap<>();
        for (Entry<? extends T> entry : entries) {
            add(values, entry.from(), entry.value());
        }
        return new Timeline<>(values);
    }

    /** The value that holds on {@code day}; empty before the first entry. */
    public Optional<T> at(LocalDate day) {
        return Optional.ofNullable(values.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** The entry that holds on {@code day}, with the day it began; empty before the first entry. */
    public Optional<Entry<T>> entryAt(LocalDate day) {
        return Optional.ofNullable(values.floorEntry(day)).map(Timeline::entry);
    }

    /** All entries, the earliest first. */
    public List<Entry<T>> entries() {
        List<Entry<T>> entries = new ArrayList<>(values.size());
        values.entrySet().forEach(e -> entries.add(entry(e)));
        return List.copyOf(entries);
    }

    /**
     * This timeline with one more entry.
     *
     * @throws IllegalArgumentException when an entry begins on that day already
     */
    public Timeline<T> with(LocalDate from, T value) {
        NavigableMap<LocalDate, T> more = new TreeMap<>(values);
        add(more, from, Objects.requireNonNull(value, "value"));
        return new Timeline<>(more);
    }

    /** The days between {@code first} and {@code last}, both included, on which a new value begins. */
    public List<LocalDate> changes(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? List.of()
                : List.copyOf(values.subMap(first, true, last, true).keySet());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    private static <T> void add(NavigableMap<LocalDate, T> values, LocalDate from, T value) {
        T present = values.putIfAbsent(from, value);
        if (present != null) {
            throw new IllegalArgumentException("Two values from " + from + ": " + present + " and " + value);
        }
    }

    private static <T> Entry<T> entry(Map.Entry<LocalDate, T> e) {
        return new Entry<>(e.getKey(), e.getValue());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
