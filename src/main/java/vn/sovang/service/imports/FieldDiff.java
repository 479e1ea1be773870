package vn.sovang.service.imports;

import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.base.Words;

/**
 * A field that a row changes, or a record that it adds to one that was there.
 *
 * @param key of what it is called in the bundles
 * @param before as the clerk reads it; empty for nothing, and for something added
 * @param after as the clerk reads it; empty for nothing
 */
public record FieldDiff(String key, String before, String after) {

    /** The changes of a row in one line. */
    public static String say(List<FieldDiff> changes, Words words) {
        return changes.stream().map(change -> change.say(words)).collect(Collectors.joining("; "));
    }

    private String say(Words words) {
        String name = words.say(key);
        return before.isEmpty()
                ? words.say("wizard.change.new", name, after)
                : words.say("wizard.change", name, before, after);
    }
}
