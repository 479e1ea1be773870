package vn.sovang.store;

/** What is kept in the store without being the register: it is not traced and not undone. */
public record Notes(
        DraftTable drafts,
        PreferenceTable preferences,
        ImportMappingTable importMappings,
        CalibrationTable calibrations) {

    static Notes of(Sql sql) {
        return new Notes(
                new DraftTable(sql), new PreferenceTable(sql), new ImportMappingTable(sql), new CalibrationTable(sql));
    }
}
