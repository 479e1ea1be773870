package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.printing.KeptLayout;

/** The layouts the clerk has made, and the pictures in them. */
public final class LayoutTable {
    private static final String COLUMNS = "SELECT id, code, version, name, from_day, content FROM layout";

    private final Sql sql;

    LayoutTable(Sql sql) {
        this.sql = sql;
    }

    /** All versions of all layouts. */
    public List<KeptLayout> all() {
        return sql.list(COLUMNS + " ORDER BY code, version", LayoutTable::layout);
    }

    /** The versions of one layout. */
    public List<KeptLayout> of(String code) {
        return sql.list(COLUMNS + " WHERE code = ? ORDER BY version", LayoutTable::layout, code);
    }

    public long insert(KeptLayout layout) {
        return sql.insert(
                "INSERT INTO layout (code, version, name, from_day, content) VALUES (?, ?, ?, ?, ?)",
                layout.code(),
                layout.version(),
                layout.name(),
                layout.from(),
                layout.content());
    }

    public void delete(long id) {
        sql.update("DELETE FROM layout WHERE id = ?", id);
    }

    /** A picture by its hash. @return in Base64 */
    public Optional<String> picture(String hash) {
        return sql.one("SELECT content FROM layout_picture WHERE hash = ?", row -> row.text("content"), hash);
    }

    /** Keeps a picture; one that is kept already stays as it is. @param content in Base64 */
    public void keepPicture(String hash, String content) {
        if (picture(hash).isEmpty()) {
            sql.insert("INSERT INTO layout_picture (hash, content) VALUES (?, ?)", hash, content);
        }
    }

    private static KeptLayout layout(Row row) throws SQLException {
        return new KeptLayout(
                row.id("id"),
                row.text("code"),
                row.count("version"),
                row.text("name"),
                row.day("from_day"),
                row.text("content"));
    }
}
