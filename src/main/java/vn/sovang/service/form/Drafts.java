package vn.sovang.service.form;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.store.DraftTable.Draft;
import vn.sovang.store.Store;

/** Keeps unsaved forms in the store, so that a crash loses nothing that was typed. They are no change of the register. */
public final class Drafts {
    private final Store store;

    public Drafts(Store store) {
        this.store = store;
    }

    /** How many unsaved forms each screen has. */
    public Map<String, Integer> counts() {
        return store.notes(notes -> notes.drafts().counts());
    }

    /**
     * The unsaved forms of a screen, the oldest first. What an older program called otherwise is left out.
     *
     * @param fields the fields the screen has now
     */
    public <F extends Enum<F>> List<FormDraft<F>> of(String screen, Class<F> fields) {
        List<FormDraft<F>> drafts = new ArrayList<>();
        for (Draft draft : store.notes(notes -> notes.drafts().of(screen))) {
            Texts.read(draft.content(), fields)
                    .filter(edits -> !edits.isEmpty())
                    .ifPresent(edits -> drafts.add(new FormDraft<>(draft.subject(), edits)));
        }
        return drafts;
    }

    /** Keeps a draft in the place of an earlier one of the same form. */
    public <F extends Enum<F>> void keep(String screen, FormDraft<F> draft, LocalDateTime now) {
        String content = Texts.write(draft.edits());
        store.notes(notes -> {
            notes.drafts().put(new Draft(screen, draft.id(), now, content));
            return null;
        });
    }

    /** Forgets a draft: it was saved or thrown away. */
    public void remove(String screen, long id) {
        store.notes(notes -> {
            notes.drafts().remove(screen, id);
            return null;
        });
    }

    /** Forgets all drafts of a screen. */
    public void removeAll(String screen) {
        store.notes(notes -> {
            notes.drafts().removeAll(screen);
            return null;
        });
    }
}
