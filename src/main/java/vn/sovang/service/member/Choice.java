package vn.sovang.service.member;

import java.util.List;
import vn.sovang.base.Word;
import vn.sovang.base.Words;
import vn.sovang.domain.rule.CodeList;

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

    /** The codes of a list, in its order. */
    static List<Choice> all(CodeList list) {
        return list.codes().stream().map(code -> of(code, list.label(code))).toList();
    }

    /** As it is shown. */
    public String text(Words words) {
        return word == null ? label : words.say(word.key());
    }
}
