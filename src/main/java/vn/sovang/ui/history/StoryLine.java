package vn.sovang.ui.history;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.service.history.FieldStory;
import vn.sovang.service.history.RowStory;

/** One line of a story: the record, or one of its fields below it. */
public sealed interface StoryLine {

    /**
     * A change that stands above the records it touched, where changes follow one another.
     *
     * @param label what was done, in the words of the one who did it
     */
    record Step(LocalDateTime at, String who, String label) implements StoryLine {}

    /** Stands above the fields of a record. */
    record Head(RowStory row) implements StoryLine {}

    /** A field of the record above. */
    record Of(FieldStory field) implements StoryLine {}

    /**
     * The last line of a story that is too long.
     *
     * @param count of the records that are not told
     */
    record Left(long count) implements StoryLine {}

    /** The lines of records. */
    static List<StoryLine> of(List<RowStory> rows) {
        List<StoryLine> lines = new ArrayList<>();
        for (RowStory row : rows) {
            lines.add(new Head(row));
            row.fields().forEach(field -> lines.add(new Of(field)));
        }
        return lines;
    }
}
