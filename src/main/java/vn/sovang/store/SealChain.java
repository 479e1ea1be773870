package vn.sovang.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The chain of the trace: the seal of a change is the SHA-256 of the seal before it, of what the change says of itself
 * and of the images of its rows. Whoever alters, takes out or slips in an entry breaks the chain at that place; only
 * taking away the last entries leaves a chain that is whole, and shows in the backups.
 */
final class SealChain {
    private static final String FIRST = "";
    private static final HexFormat HEX = HexFormat.of();

    private final Sql sql;

    SealChain(Sql sql) {
        this.sql = sql;
    }

    private record Link(long id, String at, String who, String label, String kind, String reverses, String seal) {}

    /** Seals the change that is about to be kept; its rows are written already. */
    void seal(long change) {
        Link link = links("WHERE id = ?", change).getFirst();
        String before = sql.one(
                        "SELECT seal FROM main.change WHERE id < ? ORDER BY id DESC LIMIT 1",
                        row -> row.text("seal"),
                        change)
                .orElse(FIRST);
        write(link, before);
    }

    /** Seals what an older program or a migration has left without one. */
    void sealMissing() {
        String before = FIRST;
        for (Link link : links(
                "WHERE id >= (SELECT max(id) FROM main.change WHERE id <= "
                        + "(SELECT min(id) FROM main.change WHERE seal IS NULL) AND (seal IS NOT NULL OR id = (SELECT min(id) FROM main.change)))")) {
            before = link.seal() == null ? write(link, before) : link.seal();
        }
    }

    /** The first change whose seal does not fit, empty when the chain is whole. */
    Optional<ChangeEntry> broken() {
        String before = FIRST;
        for (Link link : links("")) {
            if (!sealOf(link, before).equals(link.seal())) {
                return Changes.entry(sql, link.id());
            }
            before = link.seal();
        }
        return Optional.empty();
    }

    /** Whether a store is of a version that has seals. */
    static boolean known(Sql sql) {
        return sql.number("SELECT count(*) FROM pragma_table_info('change') WHERE name = 'seal'") == 1;
    }

    private String write(Link link, String before) {
        String seal = sealOf(link, before);
        sql.update("UPDATE main.change SET seal = ? WHERE id = ?", seal, link.id());
        return seal;
    }

    private String sealOf(Link link, String before) {
        MessageDigest digest = sha256();
        add(digest, before);
        add(digest, Long.toString(link.id()));
        add(digest, link.at());
        add(digest, link.who());
        add(digest, link.label());
        add(digest, link.kind());
        add(digest, link.reverses());
        sql.list(
                "SELECT seq, table_name, row_id, before, after FROM main.change_row WHERE change_id = ? ORDER BY seq",
                row -> {
                    add(digest, Long.toString(row.id("seq")));
                    add(digest, row.text("table_name"));
                    add(digest, Long.toString(row.id("row_id")));
                    add(digest, row.text("before"));
                    add(digest, row.text("after"));
                    return null;
                },
                link.id());
        return HEX.formatHex(digest.digest());
    }

    /** Each text goes in with its length, so that no two rows of texts look alike; -1 stands for none. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(
                ByteBuffer.allocate(4).putInt(text == null ? -1 : bytes.length).flip());
        digest.update(bytes);
    }

    private List<Link> links(String which, Object... values) {
        return sql.list(
                "SELECT id, at, who, label, kind, reverses, seal FROM main.change " + which + " ORDER BY id",
                row -> new Link(
                        row.id("id"),
                        row.text("at"),
                        row.text("who"),
                        row.text("label"),
                        row.text("kind"),
                        row.text("reverses"),
                        row.text("seal")),
                values);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
