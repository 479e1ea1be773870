package vn.sovang.service.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.sovang.base.Problem;

/**
 * Puts records beside those already there: new, changed or the same. A key that comes twice in one file is refused, so
 * that a row never silently overwrites another of the same file.
 *
 * @param <K> what a record is found again by
 */
final class Upsert<K, R> {
    private final Map<K, R> present;
    private final Set<K> taken = new HashSet<>();
    private final Consumer<R> insert;
    private final Consumer<R> update;

    Upsert(Iterable<R> present, Function<R, K> key, Consumer<R> insert, Consumer<R> update) {
        this.present = new HashMap<>();
        present.forEach(record -> this.present.put(key.apply(record), record));
        this.insert = insert;
        this.update = update;
    }

    /**
     * Puts one record.
     *
     * @param name what the clerk calls it, for the sentence
     * @param make makes the record; given the present one, or null when there is none
     * @throws vn.sovang.base.ProblemException 141 when the key came before in this file
     */
    Outcome put(K key, String name, UnaryOperator<R> make) {
        if (taken.contains(key)) {
            throw Problem.of(141, "import.row.twice", name).asException();
        }
        R old = present.get(key);
        R record = make.apply(old);
        taken.add(key);
        if (old == null) {
            insert.accept(record);
            return Outcome.CREATED;
        }
        if (record.equals(old)) {
            return Outcome.SAME;
        }
        update.accept(record);
        return Outcome.CHANGED;
    }

    /** A cell's value; where the cell is empty the present record's, so that an import never wipes what is known. */
    static <R, T> T or(Optional<T> cell, R old, Function<R, T> part, T otherwise) {
        return cell.orElseGet(() -> old == null ? otherwise : part.apply(old));
    }
}
