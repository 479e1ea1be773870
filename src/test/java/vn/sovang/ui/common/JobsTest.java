package vn.sovang.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Problem;

class JobsTest {
    private final Jobs jobs = Jobs.atOnce();
    private final List<Failure> failures = new ArrayList<>();

    JobsTest() {
        jobs.onFailure(failures::add);
    }

    @Test
    void aResultComesBack() {
        List<String> got = new ArrayList<>();
        jobs.brief("read", () -> "rows", got::add);
        jobs.start("write", progress -> "pages", got::add);
        assertEquals(List.of("rows", "pages"), got);
        assertTrue(jobs.idle());
        assertTrue(jobs.running().isEmpty());
    }

    @Test
    void aProblemIsToldWithItsOwnCode() {
        List<String> got = new ArrayList<>();
        jobs.brief(
                "read",
                () -> {
                    throw Problem.of(304, "problem.store.locked", "x").asException();
                },
                (String result) -> got.add(result));
        assertEquals(List.of(), got);
        assertEquals(304, failures.getFirst().problem().code());
        assertEquals("read", failures.getFirst().job());
        assertTrue(jobs.idle());
    }

    @Test
    void anythingElseBecomesWordsToo() {
        jobs.start(
                "write",
                progress -> {
                    throw new IllegalStateException("inner");
                },
                result -> {});
        assertEquals(490, failures.getFirst().problem().code());
        assertTrue(failures.getFirst().details().startsWith("SV-490 write"));
        assertTrue(failures.getFirst().details().contains("inner"));
    }

    @Test
    void aCancelledJobStopsAtItsNextPieceAndIsNoFailure() {
        jobs.start(
                "write",
                progress -> {
                    jobs.running().getFirst().cancel();
                    progress.at(1, 2, "piece");
                    return "never";
                },
                result -> {
                    throw new AssertionError("came to its end");
                });
        assertTrue(failures.getFirst().cancelled());
        assertTrue(jobs.running().isEmpty());
    }

    @Test
    void progressIsShownAsAFraction() {
        jobs.start(
                "write",
                progress -> {
                    Job job = jobs.running().getFirst();
                    assertEquals(-1, job.progressProperty().get());
                    progress.at(1, 4, "Bàn Phúc Ninh");
                    assertEquals(0.25, job.progressProperty().get());
                    assertEquals("Bàn Phúc Ninh", job.itemProperty().get());
                    progress.at(2, -1, "");
                    assertEquals(-1, job.progressProperty().get());
                    assertFalse(jobs.idle());
                    return 0;
                },
                result -> {});
        assertEquals(List.of(), failures);
    }
}
