package vn.sovang.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Problem;
import vn.sovang.domain.text.Nfc;
import vn.sovang.service.form.Form;

class FormEditorTest {
    enum Line {
        NAME,
        COUNT
    }

    private static final Form<Line> STORED = new Form<>(7, Map.of(Line.NAME, "Nà Cáy", Line.COUNT, "43"));

    private final FormEditor<Line> editor = new FormEditor<>(Line.class, Lines::new);

    private record Lines() implements Form.Kind<Line> {
        @Override
        public Class<Line> fields() {
            return Line.class;
        }

        @Override
        public String tidy(Line field, String text) {
            return Nfc.clean(text);
        }

        @Override
        public Map<Line, Problem> problems(Form<Line> form) {
            Map<Line, Problem> problems = new LinkedHashMap<>();
            if (form.get(Line.NAME).isEmpty()) {
                problems.put(Line.NAME, new Problem(262, "x", List.of()));
            }
            if (!form.get(Line.COUNT).matches("\\d*")) {
                problems.put(Line.COUNT, new Problem(160, "x", List.of()));
            }
            return problems;
        }
    }

    @Test
    void whatIsTypedStaysADraftWhateverIsOpenedInBetween() {
        editor.open(STORED);
        editor.field(Line.NAME).set("Nà C");
        assertTrue(editor.dirtyProperty().get());
        editor.open(new Form<>(8, Map.<Line, String>of()));
        assertEquals("", editor.field(Line.NAME).get());
        assertFalse(editor.dirtyProperty().get());
        editor.open(null);
        assertFalse(editor.openedProperty().get());
        editor.open(STORED);
        assertEquals("Nà C", editor.field(Line.NAME).get());
        editor.field(Line.NAME).set("Nà Cáy");
        assertEquals(Map.of(), editor.drafts(), "typed back to what is kept");
    }

    @Test
    void aProblemIsToldWhenItsFieldIsLeft() {
        editor.open(STORED);
        editor.field(Line.COUNT).set("bốn ba");
        assertEquals(Map.of(), editor.problemsProperty().get());
        editor.leave(Line.COUNT);
        assertEquals(Set.of(Line.COUNT), editor.problemsProperty().get().keySet());
    }

    @Test
    void aHintDoesNotBlockButAMistakeDoes() {
        editor.open(STORED);
        editor.field(Line.COUNT).set("bốn ba");
        assertEquals(Optional.of(new Form<>(7, Map.of(Line.NAME, "Nà Cáy", Line.COUNT, "bốn ba"))), editor.submit());
        editor.field(Line.NAME).set("  ");
        assertEquals(Optional.empty(), editor.submit());
        assertEquals(Line.NAME, editor.wantedProperty().get());
    }

    @Test
    void whatIsSavedIsNoDraftButWhatWasTypedMeanwhileIs() {
        editor.open(STORED);
        editor.field(Line.NAME).set(" Nà Muồng ");
        Form<Line> ready = editor.submit().orElseThrow();
        assertEquals("Nà Muồng", ready.get(Line.NAME));
        editor.field(Line.COUNT).set("44");
        editor.saved(ready);
        assertEquals(1, editor.drafts().size());
        editor.field(Line.COUNT).set("43");
        editor.saved(ready);
        assertEquals(Map.of(), editor.drafts());
    }

    @Test
    void whatIsThrownAwayIsHandedBack() {
        editor.open(Form.blank());
        editor.field(Line.NAME).set("Nà Pò");
        assertEquals("Nà Pò", editor.discard().map(form -> form.get(Line.NAME)).orElseThrow());
        assertEquals("", editor.field(Line.NAME).get());
        assertEquals(Optional.empty(), editor.discard());
    }
}
