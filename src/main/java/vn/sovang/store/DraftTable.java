package vn.sovang.store;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Unsaved forms, kept so that a crash loses nothing that was typed. */
public final class DraftTable {
    private final Sql sql;

    DraftTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * An unsaved form.
     *
     * @param screen which screen's form it is
     * @param subject id of what it is about, 0 for something new
     * @param content as the screen writes it
     */
    public record Draft(String screen, long subject, LocalDateTime at, String content) {}

    /** The drafts of a screen, the oldest first. */
    public List<Draft> of(String screen) {
        return sql.list(
                "SELECT screen, subject, at, content FROM draft WHERE screen = ? ORDER BY at, id",
                row -> new Draft(
                        row.text("screen"),
                        row.id("subject"),
                        LocalDateTime.parse(row.text("at")),
                        row.text("content")),
                screen);
    }

    /** How many drafts each screen has. */
    public Map<String, Integer> counts() {
        return sql
                .list(
                        "SELECT screen, COUNT(*) AS drafts FROM draft GROUP BY screen ORDER BY screen",
                        row -> Map.entry(row.text("screen"), row.count("drafts")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keeps a draft in the place of an earlier one of the same form. */
    public void put(Draft draft) {
        sql.update(
                "INSERT INTO draft (screen, subject, at, content) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (screen, subject) DO UPDATE SET at = excluded.at, content = excluded.content",
                draft.screen(),
                draft.subject(),
                draft.at().toString(),
                draft.content());
    }

    public void removeAll(String screen) {
        sql.update("DELETE FROM draft WHERE screen = ?", screen);
    }

    public void remove(String screen, long subject) {
        sql.update("DELETE FROM draft WHERE screen = ? AND subject = ?", screen, subject);
    }
}
