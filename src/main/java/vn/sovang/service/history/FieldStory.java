package vn.sovang.service.history;

import vn.sovang.base.Word;
import vn.sovang.base.Words;

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

        /** The value in a language. */
        default String say(Words words) {
            return switch (this) {
                case Plain plain -> plain.text();
                case Said said -> words.say(said.word().key());
            };
        }
    }
}
