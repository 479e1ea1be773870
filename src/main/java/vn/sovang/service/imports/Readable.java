package vn.sovang.service.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.sovang.base.Word;
import vn.sovang.service.history.FieldStory.Told;
import vn.sovang.service.history.FieldWords;
import vn.sovang.store.RowChange;

/** What a row of a table does to rows of the store, in the words of the history. */
final class Readable {
    /** What only ties rows together: the row of the table says itself whom it speaks of. */
    private static final Set<String> UNTOLD = Set.of("person_id", "member_id", "household_id", "head_id", "leader_id");

    private final FieldWords words;
    private final String year;

    Readable(ImportContext context) {
        words = new FieldWords(context.tables(), context.day());
        year = String.valueOf(context.year());
    }

    /** The fields that a step has changed, and one line for each record it has added. */
    List<FieldDiff> of(List<RowChange> changes) {
        return changes.stream()
                .flatMap(change -> change.inserted() ? Stream.of(added(change)) : changed(change))
                .toList();
    }

    private Stream<FieldDiff> changed(RowChange change) {
        Map<String, String> before = new HashMap<>(Map.of("year", year));
        Map<String, String> after = new HashMap<>(before);
        change.fields().forEach(field -> {
            before.put(field.column(), field.before());
            after.put(field.column(), field.after());
        });
        return told(change)
                .map(field -> new FieldDiff(
                        FieldWords.name(change.table(), field.column()),
                        false,
                        isNothing(field.before()) ? null : value(change, field.column(), field.before(), before),
                        isNothing(field.after())
                                ? List.of()
                                : List.of(value(change, field.column(), field.after(), after))));
    }

    /** Of events the kind is the name. */
    private FieldDiff added(RowChange change) {
        Map<String, String> row = new HashMap<>(Map.of("year", year));
        change.fields().forEach(field -> row.put(field.column(), field.after()));
        boolean event = change.table().equals("member_event");
        Word name = event
                ? new Word("event.kind." + row.get("kind").toLowerCase(Locale.ROOT))
                : FieldWords.record(change.table());
        List<Told> values = told(change)
                .filter(field ->
                        !isNothing(field.after()) && !(event && field.column().equals("kind")))
                .map(field -> value(change, field.column(), field.after(), row))
                .toList();
        return new FieldDiff(name, true, null, values);
    }

    private static Stream<RowChange.Field> told(RowChange change) {
        return change.fields().stream()
                .filter(field ->
                        !UNTOLD.contains(field.column()) && !FieldWords.isHidden(change.table(), field.column()));
    }

    private static boolean isNothing(String stored) {
        return stored == null || stored.isEmpty();
    }

    private Told value(RowChange change, String column, String stored, Map<String, String> row) {
        return words.value(change.table(), column, stored, row);
    }
}
