package vn.sovang.ui.common;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;

/** The language of the screen, which can be switched while the window is open. */
public final class Language {
    private final ReadOnlyObjectWrapper<Words> words;

    public Language(Locale locale) {
        words = new ReadOnlyObjectWrapper<>(Words.of(locale));
    }

    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public Words words() {
        return words.get();
    }

    /** From Vietnamese to English and back. */
    public void toggle() {
        words.set(Words.of(isVietnamese() ? Words.ENGLISH : Words.VIETNAMESE));
    }

    public boolean isVietnamese() {
        return words().locale().equals(Words.VIETNAMESE);
    }

    public String say(String key, Object... args) {
        return words().say(key, args);
    }

    public String say(Problem problem) {
        return words().say(problem);
    }
}
