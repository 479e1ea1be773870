package vn.sovang.store;

import java.time.LocalDateTime;
import java.util.List;

/** The imports that were taken over. A run is part of its import's change: undone with it, it never was. */
public final class ImportRunTable {
    private static final String COLUMNS =
            "id, kind, file, sheet, digest, content, at, year, created, changed, same, rejected";

    private final Sql sql;

    ImportRunTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * An import.
     *
     * @param kind code of the kind of sheet
     * @param file name of the file without its folder
     * @param sheet name of the sheet; empty for a CSV
     * @param digest of the bytes of the file
     * @param content digest of what the cells say, the same when the file was only saved anew or renamed
     * @param year the working year, 0 where the rows say it
     * @param created rows that were new; the next three count the rows that changed something, changed nothing, and
     *     were left out
     */
    public record Run(
            long id,
            String kind,
            String file,
            String sheet,
            String digest,
            String content,
            LocalDateTime at,
            int year,
            int created,
            int changed,
            int same,
            int rejected) {}

    /** The imports of a kind, the newest first. */
    public List<Run> of(String kind) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM import_run WHERE kind = ? ORDER BY at DESC, id DESC",
                row -> new Run(
                        row.id("id"),
                        row.text("kind"),
                        row.text("file"),
                        row.text("sheet"),
                        row.text("digest"),
                        row.text("content"),
                        LocalDateTime.parse(row.text("at")),
                        row.count("year"),
                        row.count("created"),
                        row.count("changed"),
                        row.count("same"),
                        row.count("rejected")),
                kind);
    }

    /**
     * Keeps an import.
     *
     * @param rows what its rows said, as the service packs it, to be compared with a later list; may be empty
     */
    public long insert(Run run, String rows) {
        return sql.insert(
                "INSERT INTO import_run (kind, file, sheet, digest, content, at, year, created, changed, same, rejected, rows)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.kind(),
                run.file(),
                run.sheet(),
                run.digest(),
                run.content(),
                run.at().toString(),
                run.year(),
                run.created(),
                run.changed(),
                run.same(),
                run.rejected(),
                rows);
    }

    /** What the rows of an import said; empty when it was not kept. */
    public String rows(long id) {
        return sql.one("SELECT rows FROM import_run WHERE id = ?", row -> row.text("rows"), id)
                .orElse("");
    }
}
