package vn.sovang.service.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Words;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;

class DraftsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 8, 0);

    @TempDir
    Path folder;

    private Store store;
    private Drafts drafts;

    private enum Part {
        NAME,
        PLACE,
        NOTE
    }

    private enum Fewer {
        NAME
    }

    @BeforeEach
    void open() {
        store = new StoreOpening(Words.of(Words.VIETNAMESE)).create(folder.resolve("a.sovang"));
        drafts = new Drafts(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyCharacterComesBackAndAnEmptiedFieldIsEmptied() {
        String odd = "Đà \"\\\n\t\u0001 na\u0300 \u202e 🌾 =1+1 " + "x".repeat(10_000);
        FormDraft<Part> draft = new FormDraft<>(7, Map.of(Part.NAME, odd, Part.NOTE, ""));
        drafts.keep("members", draft, NOW);
        assertEquals(List.of(draft), drafts.of("members", Part.class));
        assertEquals(List.of(), drafts.of("cells", Part.class));
        Form<Part> kept = new Form<>(7, Map.of(Part.NOTE, "old", Part.PLACE, "Nà Cáy"));
        assertEquals(
                new Form<>(7, Map.of(Part.NAME, odd, Part.PLACE, "Nà Cáy")),
                drafts.of("members", Part.class).getFirst().over(kept));
    }

    @Test
    void theLatestReplacesAndRemovingForgets() {
        drafts.keep("members", new FormDraft<>(7, Map.of(Part.NAME, "a")), NOW);
        drafts.keep("members", new FormDraft<>(7, Map.of(Part.NAME, "b")), NOW);
        drafts.keep("members", new FormDraft<>(0, Map.of(Part.NAME, "c")), NOW.plusSeconds(1));
        drafts.keep("cells", new FormDraft<>(0, Map.of(Part.NAME, "d")), NOW);
        assertEquals(Map.of("members", 2, "cells", 1), drafts.counts());
        assertEquals(
                List.of("b", "c"),
                drafts.of("members", Part.class).stream()
                        .map(draft -> draft.get(Part.NAME))
                        .toList());
        drafts.remove("members", 7);
        drafts.removeAll("cells");
        assertEquals(Map.of("members", 1), drafts.counts());
    }

    @Test
    void draftsAreNoChangeOfTheRegister() {
        int changes = store.history().size();
        drafts.keep("members", new FormDraft<>(7, Map.of(Part.NAME, "a")), NOW);
        assertEquals(changes, store.history().size());
    }

    @Test
    void aFieldNobodyKnowsAnyMoreIsLeftOut() {
        drafts.keep("members", new FormDraft<>(7, Map.of(Part.NAME, "a", Part.NOTE, "b")), NOW);
        assertEquals(List.of(new FormDraft<>(7, Map.of(Fewer.NAME, "a"))), drafts.of("members", Fewer.class));
        drafts.keep("members", new FormDraft<>(7, Map.of(Part.NOTE, "b")), NOW);
        assertEquals(List.of(), drafts.of("members", Fewer.class));
    }

    @Test
    void aDraftOfANewRecordHoldsWhatWasSuggested() {
        Form<Part> blank = Form.<Part>blank().with(Part.PLACE, "CB01");
        FormDraft<Part> draft = FormDraft.of(blank, blank.with(Part.NAME, "a"));
        assertEquals(Map.of(Part.NAME, "a", Part.PLACE, "CB01"), draft.edits());
        assertEquals(
                "CB01", draft.over(Form.<Part>blank().with(Part.PLACE, "CB02")).get(Part.PLACE));
    }
}
