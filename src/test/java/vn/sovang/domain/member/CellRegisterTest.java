package vn.sovang.domain.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.time.Term;

/** The day chooses a cell's name, kind, parent and term. */
class CellRegisterTest {
    private static final LocalDate FOUNDED = LocalDate.of(2001, 3, 1);
    private static final Cell NA_CAY = new Cell(
            1, "CB01", "Chi bộ Nà Cáy", "village", "DU", FOUNDED, new Term(2020, 2022), LocalDate.of(2020, 2, 1));
    private static final Cell NA_COI = new Cell(2, "CB02", "Chi bộ Nà Còi", "village", "DU", null, null, null);

    @Test
    void eachDayHasItsOwnNames() {
        LocalDate renamed = LocalDate.of(2020, 1, 1);
        LocalDate merged = LocalDate.of(2025, 7, 1);
        CellRegister register = CellRegister.of(
                List.of(NA_CAY, NA_COI),
                List.of(
                        CellEvent.renamed(1, renamed, "Chi bộ Nà Cáy - Nà Pò", "05-QĐ/ĐU", renamed.minusDays(5)),
                        CellEvent.moved(1, merged, "DB01", "", null),
                        CellEvent.about(2, CellEventKind.MERGED, merged, 1, "07-QĐ/ĐU", merged)),
                List.of());
        assertEquals(List.of("Chi bộ Nà Còi"), names(register, FOUNDED.minusDays(1)));
        assertEquals(List.of("Chi bộ Nà Cáy", "Chi bộ Nà Còi"), names(register, renamed.minusDays(1)));
        assertEquals(List.of("Chi bộ Nà Cáy - Nà Pò", "Chi bộ Nà Còi"), names(register, renamed));
        assertEquals(List.of("Chi bộ Nà Cáy - Nà Pò"), names(register, merged));
        assertEquals("DB01", register.find(1, merged).orElseThrow().parentCode());
        assertEquals("DU", register.find(1, merged.minusDays(1)).orElseThrow().parentCode());
        assertEquals(2, register.ever(merged).size(), "what names a cell of another time still finds it");
        assertEquals(List.of("Chi bộ Nà Cáy", "Chi bộ Nà Cáy - Nà Pò"), register.names(1, merged));
        assertTrue(register.exists(2, merged.minusDays(1)));
        assertFalse(register.exists(2, merged));
        assertFalse(register.exists(99, merged));
    }

    @Test
    void theTermIsThatOfTheLastCongress() {
        LocalDate second = LocalDate.of(2022, 10, 3);
        CellRegister register = CellRegister.of(
                List.of(NA_CAY),
                List.of(),
                List.of(
                        new Congress(1, "CB01", new Term(2022, 2025), second, ""),
                        new Congress(2, "CB01", new Term(2017, 2020), LocalDate.of(2017, 5, 5), ""),
                        new Congress(3, "CB01", new Term(2030, 2035), null, "chưa họp")));
        assertEquals(
                new Term(2020, 2022),
                register.find(1, second.minusDays(1)).orElseThrow().term());
        assertEquals(
                new Term(2022, 2025), register.find(1, second).orElseThrow().term());
        assertEquals(second, register.find(1, second).orElseThrow().congress());
    }

    @Test
    void replayEqualsASlowSecondWay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int turn = 0; turn < 2_000; turn++) {
            List<CellEvent> events = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                events.add(event(random, i));
            }
            CellRegister register = CellRegister.of(List.of(NA_CAY), events, List.of());
            LocalDate day = FOUNDED.plusDays(random.nextInt(40) - 5);
            Map<String, String> slow = slow(events, day);
            Cell fast = register.find(1, day).orElseThrow();
            assertEquals(
                    slow,
                    Map.of(
                            "name", fast.name(),
                            "kind", fast.kind(),
                            "parent", fast.parentCode(),
                            "exists", String.valueOf(register.exists(1, day))),
                    "seed " + seed + ": " + events + " on " + day);
        }
    }

    private static CellEvent event(Random random, long id) {
        LocalDate day = FOUNDED.plusDays(random.nextInt(30));
        CellEventKind kind = CellEventKind.values()[random.nextInt(CellEventKind.values().length)];
        String word = "x" + random.nextInt(100);
        return new CellEvent(
                id,
                1,
                kind,
                day,
                kind == CellEventKind.RENAMED ? word : null,
                kind == CellEventKind.KIND_CHANGED ? word : null,
                kind == CellEventKind.MOVED ? word : null,
                0,
                "",
                null);
    }

    /** Day by day from the founding, on each day every event in the order of its number. */
    private static Map<String, String> slow(List<CellEvent> events, LocalDate day) {
        Map<String, String> state = new HashMap<>(Map.of("name", NA_CAY.name(), "kind", "village", "parent", "DU"));
        boolean ended = false;
        for (LocalDate now = FOUNDED; !now.isAfter(day); now = now.plusDays(1)) {
            for (long id = 1; id < 10; id++) {
                for (CellEvent event : events) {
                    if (event.id() == id && event.day().equals(now)) {
                        switch (event.kind()) {
                            case RENAMED -> state.put("name", event.name());
                            case KIND_CHANGED -> state.put("kind", event.cellKind());
                            case MOVED -> state.put("parent", event.parentCode());
                            case MERGED, DISSOLVED -> ended = true;
                            case SPLIT_OFF -> {}
                        }
                    }
                }
            }
        }
        state.put("exists", String.valueOf(!day.isBefore(FOUNDED) && !ended));
        return state;
    }

    private static List<String> names(CellRegister register, LocalDate day) {
        return register.on(day).stream().map(Cell::name).toList();
    }
}
