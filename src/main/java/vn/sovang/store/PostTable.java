package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.office.Post;

/** Posts with the periods in which they were held. */
public final class PostTable {
    private final Sql sql;

    PostTable(Sql sql) {
        this.sql = sql;
    }

    public List<Post> all() {
        return sql.list(
                "SELECT o.id, o.title, o.unit_code, o.from_day, o.to_day, o.decision, " + PersonTable.COLUMNS
                        + " FROM post o JOIN person p ON p.id = o.person_id ORDER BY o.id",
                row -> new Post(
                        row.id("id"),
                        PersonTable.person(row),
                        row.text("title"),
                        row.text("unit_code"),
                        row.period(),
                        row.text("decision")));
    }

    public long insert(Post post) {
        return sql.insert(
                "INSERT INTO post (person_id, title, unit_code, from_day, to_day, decision) VALUES (?, ?, ?, ?, ?, ?)",
                post.person().id(),
                post.title(),
                post.unitCode(),
                post.period().from(),
                post.period().to(),
                post.decision());
    }

    public void update(Post post) {
        sql.update(
                "UPDATE post SET person_id = ?, title = ?, unit_code = ?, from_day = ?, to_day = ?, decision = ? WHERE id = ?",
                post.person().id(),
                post.title(),
                post.unitCode(),
                post.period().from(),
                post.period().to(),
                post.decision(),
                post.id());
    }

    /** Takes out a post that was written down wrongly; the trace keeps it. */
    public void delete(long id) {
        sql.update("DELETE FROM post WHERE id = ?", id);
    }
}
