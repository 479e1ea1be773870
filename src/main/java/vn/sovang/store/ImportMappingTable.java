package vn.sovang.store;

import java.util.List;

/** How the columns of a clerk's tables were matched, by name. */
public final class ImportMappingTable {
    private final Sql sql;

    ImportMappingTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * A kept mapping.
     *
     * @param kind code of the kind of sheet
     * @param headings what the headings of the table say, to find it again
     * @param mapping as the service writes it
     */
    public record Kept(String kind, String name, String headings, String mapping) {}

    /** The mappings of a kind, the latest first. */
    public List<Kept> of(String kind) {
        return sql.list(
                "SELECT kind, name, headings, mapping FROM import_mapping WHERE kind = ? ORDER BY id DESC",
                row -> new Kept(row.text("kind"), row.text("name"), row.text("headings"), row.text("mapping")),
                kind);
    }

    /** Keeps a mapping in the place of another of the same name. */
    public void put(Kept kept) {
        remove(kept.kind(), kept.name());
        sql.update(
                "INSERT INTO import_mapping (kind, name, headings, mapping) VALUES (?, ?, ?, ?)",
                kept.kind(),
                kept.name(),
                kept.headings(),
                kept.mapping());
    }

    public void remove(String kind, String name) {
        sql.update("DELETE FROM import_mapping WHERE kind = ? AND name = ?", kind, name);
    }
}
