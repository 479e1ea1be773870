package vn.sovang.service.member;

import vn.sovang.base.Word;
import vn.sovang.base.Words;

/**
 * Something that can be chosen in a field.
 *
 * @param code what the form keeps
 * @param label what is shown; empty when {@code word} says it
 * @param word of the bundles, null when the label is data
 */
public record Choice(String code, String label, Word word) {

    static Choice of(String code, String label) {
        return new Choice(code, label, null);
    }

    static Choice of(String code, Word word) {
        return new Choice(code, "", word);
    }

    /** As it is shown. */
    public String text(Words words) {
        return word == null ? label : words.say(word.key());
    }
}
