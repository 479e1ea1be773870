package vn.sovang.service.form;

import java.util.HashMap;
import java.util.Map;

/**
 * What was typed into a form and is not saved. Only fields that differ are in it: the others go on showing what the
 * register keeps, whatever changes there meanwhile.
 *
 * @param id of what the form is about, 0 for something new
 * @param edits by field; an empty text was emptied by the clerk
 */
public record FormDraft<F extends Enum<F>>(long id, Map<F, String> edits) {
    public FormDraft {
        edits = Map.copyOf(edits);
    }

    /**
     * What somebody typed.
     *
     * @param kept the form as the register keeps it
     * @param typed the same form as it stands on the screen
     * @param <F> the fields
     */
    public static <F extends Enum<F>> FormDraft<F> of(Form<F> kept, Form<F> typed) {
        Map<F, String> edits = new HashMap<>();
        Form<F> base = kept.isNew() ? Form.blank() : kept;
        typed.values().forEach((field, text) -> {
            if (!base.get(field).equals(text)) {
                edits.put(field, text);
            }
        });
        base.values().keySet().stream()
                .filter(field -> typed.get(field).isEmpty())
                .forEach(field -> edits.put(field, ""));
        return new FormDraft<>(kept.id(), edits);
    }

    /** The form with what was typed into it. */
    public Form<F> over(Form<F> kept) {
        Map<F, String> values = new HashMap<>(id == 0 ? Map.of() : kept.values());
        values.putAll(edits);
        return new Form<>(kept.id(), values);
    }

    /** What was typed into a field, empty when nothing. */
    public String get(F field) {
        return edits.getOrDefault(field, "");
    }
}
