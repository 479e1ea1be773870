package vn.sovang.service;

import java.util.Map;
import java.util.Optional;
import vn.sovang.store.Store;

/** How the clerk likes the screens: columns of tables, named filters. They are no change of the register. */
public final class Preferences {
    private final Store store;

    public Preferences(Store store) {
        this.store = store;
    }

    public Optional<String> find(String key) {
        return store.notes(notes -> notes.preferences().find(key));
    }

    /** All values whose keys begin alike, by key. */
    public Map<String, String> under(String beginning) {
        return store.notes(notes -> notes.preferences().under(beginning));
    }

    public void put(String key, String value) {
        store.notes(notes -> {
            notes.preferences().put(key, value);
            return null;
        });
    }

    public void remove(String key) {
        store.notes(notes -> {
            notes.preferences().remove(key);
            return null;
        });
    }
}
