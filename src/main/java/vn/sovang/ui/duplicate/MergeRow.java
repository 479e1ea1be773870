package vn.sovang.ui.duplicate;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.sovang.service.duplicate.MergeField;

/** One thing in which two records differ, and whether it is taken from the second one. */
public sealed interface MergeRow {
    /** Whether the second record's is taken. */
    BooleanProperty take();

    /** A value of which the two hold different ones. */
    record Value(MergeField field, String kept, String other, BooleanProperty take) implements MergeRow {}

    /** Something that happened according to the second record only. */
    record Event(long id, String text, BooleanProperty take) implements MergeRow {}

    /** Two evaluations of one year. */
    record Evaluation(int year, String kept, String other, BooleanProperty take) implements MergeRow {}

    static BooleanProperty taken(boolean at) {
        return new SimpleBooleanProperty(at);
    }
}
