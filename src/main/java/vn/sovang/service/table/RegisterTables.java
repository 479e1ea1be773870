package vn.sovang.service.table;

import vn.sovang.service.decision.Books;
import vn.sovang.store.Store;

/** The doors to all tables. */
public final class RegisterTables {
    private final Store store;

    public RegisterTables(Store store) {
        this.store = store;
    }

    public TableSource conferences() {
        return (year, day) -> store.read(ConferenceTables::conferences);
    }

    /** The registers of certificates of all years; the search finds persons, places, forms, decisions, campaigns. */
    public TableSource awardRegister() {
        return (year, day) -> store.read(tables -> CommendationTables.register(tables, new Books(store).all()));
    }

    public TableSource higherAwards() {
        return (year, day) -> store.read(tables -> CommendationTables.higherAwards(tables, year.year()));
    }
}
