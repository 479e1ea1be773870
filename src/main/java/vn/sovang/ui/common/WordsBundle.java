package vn.sovang.ui.common;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.sovang.base.Words;

/** The words of a language as the loader of FXML wants them. */
final class WordsBundle extends ResourceBundle {
    private final Words words;

    WordsBundle(Words words) {
        this.words = words;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.say(key);
    }

    @Override
    public boolean containsKey(String key) {
        return true;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Locale getLocale() {
        return words.locale();
    }
}
