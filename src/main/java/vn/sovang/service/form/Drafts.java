package vn.sovang.service.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.store.DraftTable.Draft;
import vn.sovang.store.Store;

/** Keeps unsaved forms in the store, so that a crash loses nothing that was typed. They are no change of the register. */
public final class Drafts {
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final JsonFactory JSON = new JsonFactory();

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
            read(draft.content(), fields)
                    .filter(edits -> !edits.isEmpty())
                    .ifPresent(edits -> drafts.add(new FormDraft<>(draft.subject(), edits)));
        }
        return drafts;
    }

    /** Keeps a draft in the place of an earlier one of the same form. */
    public <F extends Enum<F>> void keep(String screen, FormDraft<F> draft, LocalDateTime now) {
        String content = write(draft.edits());
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

    private static <F extends Enum<F>> String write(Map<F, String> edits) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<F, String> edit : new TreeMap<>(edits).entrySet()) {
                json.writeStringField(edit.getKey().name(), edit.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A draft that cannot be read must not keep the register from being opened. */
    private static <F extends Enum<F>> Optional<Map<F, String>> read(String content, Class<F> fields) {
        Map<String, F> byName = new HashMap<>();
        for (F field : fields.getEnumConstants()) {
            byName.put(field.name(), field);
        }
        Map<F, String> edits = new HashMap<>();
        try (JsonParser json = JSON.createParser(content)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                F field = byName.get(json.currentName());
                String text = json.nextTextValue();
                if (field != null && text != null) {
                    edits.put(field, text);
                }
            }
            return Optional.of(edits);
        } catch (IOException e) {
            LOG.warn("a draft cannot be read: {}", content, e);
            return Optional.empty();
        }
    }
}
