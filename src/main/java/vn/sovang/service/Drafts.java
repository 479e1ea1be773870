package vn.sovang.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.service.form.Form;
import vn.sovang.store.DraftTable.Draft;
import vn.sovang.store.Store;

/**
 * Unsaved forms in the store, so that a crash or a power cut loses nothing that was typed. Keeping one is no change of the
 * register.
 */
public final class Drafts {
    /** Parts a field from its text, and lines from one another; no text that is typed holds them. */
    private static final char OF_FIELD = '\u001F';

    private static final char OF_LINE = '\u001E';

    private final Store store;
    private final Clock clock;

    public Drafts(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The unsaved forms of a screen, the oldest first. What a later program would keep in fields that this one does not
     * know is passed over.
     */
    public <F extends Enum<F>> List<Form<F>> kept(String screen, Class<F> type) {
        List<Draft> drafts = store.notes(notes -> notes.drafts().of(screen));
        List<Form<F>> forms = new ArrayList<>();
        drafts.forEach(draft -> forms.add(new Form<>(draft.subject(), values(draft.content(), type))));
        return forms;
    }

    /** Keeps a form as it stands now. */
    public <F extends Enum<F>> void keep(String screen, Form<F> form) {
        StringBuilder content = new StringBuilder();
        form.values()
                .forEach((field, text) -> content.append(field.name())
                        .append(OF_FIELD)
                        .append(text.replace(OF_LINE, ' '))
                        .append(OF_LINE));
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        store.notes(notes -> {
            notes.drafts().put(new Draft(screen, form.id(), now, content.toString()));
            return null;
        });
    }

    /** The form was saved or thrown away. */
    public void drop(String screen, long subject) {
        store.notes(notes -> {
            notes.drafts().remove(screen, subject);
            return null;
        });
    }

    private static <F extends Enum<F>> Map<F, String> values(String content, Class<F> type) {
        Map<F, String> values = new LinkedHashMap<>();
        for (String line : content.split(String.valueOf(OF_LINE))) {
            int end = line.indexOf(OF_FIELD);
            for (F field : type.getEnumConstants()) {
                if (end > 0 && field.name().contentEquals(line.substring(0, end))) {
                    values.put(field, line.substring(end + 1));
                }
            }
        }
        return values;
    }
}
