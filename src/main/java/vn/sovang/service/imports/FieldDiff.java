package vn.sovang.service.imports;

import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.base.Word;
import vn.sovang.base.Words;
import vn.sovang.service.history.FieldStory.Told;

/**
 * A field that a row changes, or a record that it adds to one that was there.
 *
 * @param name of the field, or what the added record is called
 * @param added whether a record is added
 * @param before null for nothing, and for something added
 * @param after what it becomes, of an added record all that it says; none for nothing
 */
public record FieldDiff(Word name, boolean added, Told before, List<Told> after) {
    public FieldDiff {
        after = List.copyOf(after);
    }

    /** The changes of a row in one line. */
    public static String say(List<FieldDiff> changes, Words words) {
        return changes.stream().map(change -> change.say(words)).collect(Collectors.joining("; "));
    }

    private String say(Words words) {
        return words.say("wizard.change", title(words), value(words));
    }

    /** What is changed or added. */
    public String title(Words words) {
        return added ? words.say("wizard.added", name) : words.say(name.key());
    }

    /** From what to what. */
    public String value(Words words) {
        String now = after.stream().map(told -> told.say(words)).collect(Collectors.joining(" · "));
        return before == null ? now : words.say("wizard.detail.change", before.say(words), now);
    }
}
