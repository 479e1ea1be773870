package vn.sovang.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.text.Fold;

/** Choice boxes over codes: they show labels, keep codes, and go to an entry whose first letters are typed. */
public final class Choices {
    private static final long PAUSE_MILLIS = 1200;

    /** The entry at the end of a list that the clerk may extend; it is never a value. */
    private static final String ADD = "+";

    private Choices() {}

    /**
     * Fills a box whose list the clerk may extend: the last entry asks for a new one.
     *
     * @param none what the empty code is called
     * @param add what the last entry is called
     */
    public static void fill(ComboBox<String> box, CodeList codes, String none, String add) {
        List<String> values = new ArrayList<>();
        values.add("");
        values.addAll(codes.codes());
        values.add(ADD);
        fill(box, values, code -> code.isEmpty() ? none : code.equals(ADD) ? add : codes.label(code));
    }

    /**
     * Says what the last entry of such a box does; the box keeps the value it had. Passing over the entry by the arrow
     * keys while the list is closed does nothing.
     */
    public static void onAdd(ComboBox<String> box, Runnable ask) {
        String[] before = {box.getValue()};
        box.valueProperty().subscribe(value -> {
            if (ADD.equals(value)) {
                if (!box.isShowing()) {
                    box.setValue(before[0]);
                }
            } else if (value != null) {
                before[0] = value;
            }
        });
        box.addEventHandler(ComboBoxBase.ON_HIDDEN, event -> {
            if (ADD.equals(box.getValue())) {
                box.setValue(before[0]);
                ask.run();
            }
        });
    }

    /**
     * Fills a box with the codes of a list and the empty code before them.
     *
     * @param none what the empty code is called
     */
    public static void fill(ComboBox<String> box, CodeList codes, String none) {
        List<String> values = new ArrayList<>();
        values.add("");
        values.addAll(codes.codes());
        fill(box, values, code -> code.isEmpty() ? none : codes.label(code));
    }

    /** Fills a box; a value that is chosen stays chosen, even when it is not among the new ones. */
    public static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> label) {
        T chosen = box.getValue();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : label.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        box.setValue(chosen);
    }

    /** Keeps a box and a property alike; that a box shows nothing for a moment while it is filled does not count. */
    public static <T> Subscription bind(ComboBox<T> box, Property<T> property) {
        Subscription toBox = property.subscribe(box::setValue);
        Subscription back = box.valueProperty().subscribe(value -> {
            if (value != null && !ADD.equals(value)) {
                property.setValue(value);
            }
        });
        return toBox.and(back);
    }

    /** Lets typed letters choose: accents may be left out, a pause begins anew. */
    public static <T> void typeAhead(ComboBox<T> box) {
        StringBuilder typed = new StringBuilder();
        long[] last = {0};
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String letter = event.getCharacter();
            if (letter.isEmpty()
                    || Character.isISOControl(letter.charAt(0))
                    || event.isShortcutDown()
                    || event.isAltDown()) {
                return;
            }
            long now = System.currentTimeMillis();
            if (now - last[0] > PAUSE_MILLIS) {
                typed.setLength(0);
            }
            last[0] = now;
            typed.append(letter);
            String wanted = Fold.of(typed.toString());
            box.getItems().stream()
                    .filter(value -> !wanted.isEmpty()
                            && Fold.of(box.getConverter().toString(value)).startsWith(wanted))
                    .findFirst()
                    .ifPresent(box::setValue);
        });
    }
}
