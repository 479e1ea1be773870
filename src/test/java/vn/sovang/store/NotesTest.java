package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.store.DraftTable.Draft;

/** Drafts and likings are kept at once and are no change of the register. */
class NotesTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 8, 30);

    @TempDir
    Path folder;

    @Test
    void draftsOutliveTheProgramAndStandInNoHistory() {
        Path file = folder.resolve("sổ.sovang");
        Draft draft = new Draft("member", 7, AT, "{\"NAME\":\"Đặng\"}");
        Draft newer = new Draft("member", 7, AT.plusMinutes(1), "{\"NAME\":\"Đặng Thị\"}");
        try (Store store = Store.create(file)) {
            store.notes(notes -> {
                notes.drafts().put(draft);
                notes.drafts().put(newer);
                notes.drafts().put(new Draft("cell", 7, AT, ""));
                return null;
            });
        }
        try (Store store = Store.open(file)) {
            assertEquals(List.of(newer), store.notes(notes -> notes.drafts().of("member")));
            assertEquals(List.of(), store.history());
            assertEquals(List.of(), store.strays());
            store.notes(notes -> {
                notes.drafts().remove("member", 7);
                return null;
            });
            assertEquals(List.of(), store.notes(notes -> notes.drafts().of("member")));
        }
    }

    @Test
    void whatFailsHalfWayIsNotKept() {
        try (Store store = Store.create(folder.resolve("sổ.sovang"))) {
            store.notes(notes -> {
                notes.preferences().put("member.columns", "name,birth");
                notes.preferences().put("member.columns", "name");
                notes.preferences().put("members", "khác");
                return null;
            });
            assertThrows(
                    IllegalStateException.class,
                    () -> store.notes(notes -> {
                        notes.preferences().remove("member.columns");
                        throw new IllegalStateException("giữa chừng");
                    }));
            assertEquals(
                    Map.of("member.columns", "name"),
                    store.notes(notes -> notes.preferences().under("member.")));
            assertEquals(
                    Optional.empty(), store.notes(notes -> notes.preferences().find("member")));
        }
    }
}
