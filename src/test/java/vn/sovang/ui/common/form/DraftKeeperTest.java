package vn.sovang.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.service.Drafts;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;
import vn.sovang.ui.common.Jobs;

/** A program that dies while somebody types: what was typed is there at the next start. */
class DraftKeeperTest {
    enum Line {
        NAME,
        NOTE
    }

    private record Lines() implements Form.Kind<Line> {
        @Override
        public Class<Line> fields() {
            return Line.class;
        }

        @Override
        public String tidy(Line field, String text) {
            return text;
        }

        @Override
        public Map<Line, Problem> problems(Form<Line> form) {
            return Map.of();
        }
    }

    private static final Form<Line> STORED = new Form<>(7, Map.of(Line.NAME, "Nà Cáy"));

    @TempDir
    Path folder;

    private final List<Integer> told = new ArrayList<>();
    private Store store;

    @BeforeEach
    void create() {
        store = Store.create(folder.resolve("sổ.sovang"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private FormEditor<Line> start(String screen) {
        FormEditor<Line> editor = new FormEditor<>(Line.class, Lines::new);
        new DraftKeeper<>(
                screen,
                "Giữ phiếu",
                Line.class,
                editor,
                new Drafts(store, Clock.systemUTC()),
                Jobs.atOnce(),
                told::add);
        return editor;
    }

    @Test
    void whatWasTypedComesBackAtTheNextStart() {
        FormEditor<Line> first = start("cell");
        first.open(STORED);
        first.field(Line.NAME).set("Nà Cáy \"mới\"");
        first.field(Line.NOTE).set("dòng một\ndòng hai\u001Fba");
        first.open(Form.blank());
        first.field(Line.NAME).set("Đ");
        FormEditor<Line> second = start("cell");
        assertEquals(List.of(2), told);
        second.open(STORED);
        assertEquals("Nà Cáy \"mới\"", second.field(Line.NAME).get());
        assertEquals("dòng một\ndòng hai\u001Fba", second.field(Line.NOTE).get());
        second.open(Form.blank());
        assertEquals("Đ", second.field(Line.NAME).get());
        assertEquals(Map.of(), start("village").drafts(), "another screen has its own");
    }

    @Test
    void whatWasSavedOrThrownAwayDoesNotComeBack() {
        FormEditor<Line> first = start("cell");
        first.open(STORED);
        first.field(Line.NAME).set("Nà Muồng");
        first.saved(first.submit().orElseThrow());
        first.open(Form.blank());
        first.field(Line.NAME).set("x");
        first.discard();
        assertEquals(Map.of(), start("cell").drafts());
        assertEquals(List.of(), told);
        assertEquals(List.of(), store.history(), "keeping a draft is no change of the register");
    }
}
