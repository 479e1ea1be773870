package vn.sovang.service.table;

import vn.sovang.store.Store;

/** The doors to all tables. */
public final class RegisterTables {
    private final Store store;

    public RegisterTables(Store store) {
        this.store = store;
    }

    public TableSource cells() {
        return (year, day) -> store.read(tables -> PartyTables.cells(tables, day));
    }

    public TableSource targets() {
        return (year, day) -> store.read(tables -> YearTables.targets(tables, year.year()));
    }

    public TableSource tasks() {
        return (year, day) -> store.read(tables -> YearTables.tasks(tables, year.year()));
    }

    public TableSource conferences() {
        return (year, day) -> store.read(YearTables::conferences);
    }

    public TableSource decisions() {
        return (year, day) -> store.read(CommendationTables::decisions);
    }

    public TableSource higherAwards() {
        return (year, day) -> store.read(tables -> CommendationTables.higherAwards(tables, year.year()));
    }

    public TableSource campaigns() {
        return (year, day) -> store.read(CommendationTables::campaigns);
    }
}
