package vn.sovang.service.history;

import vn.sovang.base.Word;

/**
 * What became of one field.
 *
 * @param name of the field
 * @param before as the clerk reads it, null when there was nothing
 * @param after null when there is nothing any more
 */
public record FieldStory(Word name, Told before, Told after) {

    /** A value in words: of the register itself, or of the bundles. */
    public sealed interface Told {
        /** As it is kept, with names for keys and days as they are written. */
        record Plain(String text) implements Told {}

        /** A word of the program. */
        record Said(Word word) implements Told {}
    }
}
