package vn.sovang.service.history;

import java.util.List;
import vn.sovang.base.Word;
import vn.sovang.service.search.Subject;

/**
 * What became of one record in one change.
 *
 * @param changeId the change
 * @param kind of record, as it is called
 * @param what the name of the record; empty when nobody knows it any more
 * @param subject what can be opened, null when it is shown nowhere
 * @param fields of a changed record those that differ, of a new or removed one those that say anything
 */
public record RowStory(long changeId, Deed deed, Word kind, String what, Subject subject, List<FieldStory> fields) {
    public RowStory {
        fields = List.copyOf(fields);
    }

    /** What was done with the record. */
    public enum Deed {
        ADDED,
        CHANGED,
        REMOVED
    }
}
