package vn.sovang.service;

import java.nio.file.Path;
import vn.sovang.base.Words;
import vn.sovang.store.Store;

/** Opens and makes stores together with the dated tables of this program. */
public final class StoreOpening {
    private final Words words;

    public StoreOpening(Words words) {
        this.words = words;
    }

    /**
     * Opens a store.
     *
     * @throws vn.sovang.base.ProblemException as {@link Store#open}
     */
    public Store open(Path file) {
        return withRules(Store.open(file));
    }

    /**
     * Makes a store and opens it.
     *
     * @throws vn.sovang.base.ProblemException as {@link Store#create}
     */
    public Store create(Path file) {
        return withRules(Store.create(file));
    }

    private Store withRules(Store store) {
        boolean ready = false;
        try {
            ShippedRules.layInto(store, words);
            ready = true;
            return store;
        } finally {
            if (!ready) {
                store.close();
            }
        }
    }
}
