package vn.sovang.service.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.FreedNumber;
import vn.sovang.domain.commendation.RegisterEntry;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.SampleYear;
import vn.sovang.store.Store;

/** A program that dies between reserving a number and signing leaves neither a gap nor a double. */
class KilledSigningTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);

    @TempDir
    Path folder;

    @Test
    void numbersStayWholeWhereverItIsKilled() throws Exception {
        Path file = SampleYear.store(folder);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            killedAfter(1 + random.nextInt(9), random.nextInt(3_000_000), file);
            assertWhole(file, "seed " + seed + " round " + round);
        }
    }

    private static void killedAfter(int lines, int spins, Path file) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSigningTest.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        for (int line = 0; line < lines; line++) {
            assertNotNull(said.readLine(), "the child lives until it is killed");
        }
        for (int spin = 0; spin < spins; spin++) {
            Thread.onSpinWait();
        }
        child.toHandle().destroyForcibly();
        child.waitFor();
    }

    private static void assertWhole(Path file, String round) {
        try (Store store = Store.open(file)) {
            List<Decision> decisions = store.read(tables -> tables.decisions().all()).stream()
                    .filter(one -> one.day().equals(DAY))
                    .toList();
            List<Integer> numbers = new ArrayList<>(decisions.stream()
                    .map(Decision::number)
                    .filter(number -> number > 0)
                    .toList());
            store.read(tables -> tables.decisionActs().freed()).stream()
                    .map(FreedNumber::number)
                    .forEach(numbers::add);
            assertEquals(
                    IntStream.rangeClosed(1, numbers.size()).boxed().toList(),
                    numbers.stream().sorted().toList(),
                    round);
            List<Integer> register = store.read(tables -> tables.awards().register()).stream()
                    .filter(entry -> entry.series().equals("2024"))
                    .map(RegisterEntry::number)
                    .toList();
            assertEquals(IntStream.rangeClosed(1, register.size()).boxed().toList(), register, round);
            for (Decision decision : decisions) {
                boolean signed = decision.state() == DecisionState.SIGNED;
                assertTrue(!signed || decision.number() > 0, round);
                List<Award> awards = store.read(tables -> tables.awards().of(decision.id()));
                assertTrue(awards.stream().allMatch(award -> signed == award.registerNumber() > 0), round);
            }
        }
    }

    /** Drafts, reserves, drops and signs until it is killed. */
    public static void main(String[] args) {
        try (Store store = Store.open(Path.of(args[0]))) {
            DecisionSteps steps = new DecisionSteps(store);
            for (int turn = 0; ; turn++) {
                long id = DraftSamples.draft(store, Stream.STATE, DAY);
                System.out.println("reserved " + steps.reserve(id, 0, SampleYear.WORDS));
                if (turn % 3 == 1) {
                    steps.drop(id, SampleYear.WORDS);
                    System.out.println("dropped");
                } else {
                    steps.submit(id, SampleYear.WORDS);
                    System.out.println("signed " + steps.sign(id, DAY, "Dương Văn Hùng", 0, SampleYear.WORDS));
                }
            }
        }
    }
}
