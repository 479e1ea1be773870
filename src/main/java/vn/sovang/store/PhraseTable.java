package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.proposal.Phrase;

/** Wordings of achievements that are kept to be used again. */
public final class PhraseTable {
    private final Sql sql;

    PhraseTable(Sql sql) {
        this.sql = sql;
    }

    public List<Phrase> all() {
        return sql.list(
                "SELECT id, stream, text FROM phrase ORDER BY id",
                row -> new Phrase(row.id("id"), row.constant(Stream.class, "stream"), row.text("text")));
    }

    public long insert(Phrase phrase) {
        return sql.insert("INSERT INTO phrase (stream, text) VALUES (?, ?)", phrase.stream(), phrase.text());
    }

    public void update(Phrase phrase) {
        sql.update("UPDATE phrase SET stream = ?, text = ? WHERE id = ?", phrase.stream(), phrase.text(), phrase.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM phrase WHERE id = ?", id);
    }
}
