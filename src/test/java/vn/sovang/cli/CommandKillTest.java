package vn.sovang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.SoVang;
import vn.sovang.service.SampleYear;
import vn.sovang.store.Store;

/** The program's own commands, killed at any moment: a job is done wholly or not at all, and nothing is in the way. */
class CommandKillTest {
    private static final int NEW_MEMBERS = 400;
    private static final int SAMPLE_MEMBERS = 150;

    /** Longer than any of the commands takes on a busy machine. */
    private static final int LONGEST_MILLIS = 3_000;

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    /** A command, and what must be true after it was killed. */
    private record Job(List<Object> call, Check after) {}

    @FunctionalInterface
    private interface Check {
        void holds(String round) throws IOException;
    }

    @Test
    void eachCommandOnce() throws Exception {
        kill(1);
    }

    @Test
    @Tag("long")
    void eachCommandOften() throws Exception {
        kill(80);
    }

    private void kill(int rounds) throws Exception {
        System.out.println("CommandKillTest seed " + seed);
        for (int round = 0; round < rounds; round++) {
            Path store = SampleYear.store(Files.createDirectory(folder.resolve("so-" + round)));
            for (Job job : jobs(store, round)) {
                String told = "seed " + seed + " round " + round + " " + job.call();
                killed(job.call());
                try (Store opened = Store.open(store)) {
                    assertEquals(List.of(), opened.integrity(), told);
                    assertEquals(List.of(), opened.strays(), told);
                    assertTrue(opened.brokenTrace().isEmpty(), told);
                    int members = opened.read(tables -> tables.members().all().size());
                    assertTrue(
                            members == SAMPLE_MEMBERS || members == SAMPLE_MEMBERS + NEW_MEMBERS,
                            told + ": an import of which " + members + " members are there");
                }
                job.after().holds(told);
                Run again = Run.of(job.call().toArray());
                assertTrue(again.code() <= 1, () -> told + " again: " + again.err());
            }
        }
    }

    private List<Job> jobs(Path store, int round) throws IOException {
        List<String> rows = new ArrayList<>(List.of("Số thẻ,Họ và tên,Giới tính,Ngày sinh,Chi bộ,Ngày vào Đảng"));
        for (int i = 0; i < NEW_MEMBERS; i++) {
            rows.add("9%07d,Người Thử %d,Nam,01/01/1980,CB01,03/02/2015".formatted(i, i));
        }
        Path sheet = SampleYear.csv(folder.resolve("nhieu-" + round + ".csv"), rows.toArray(String[]::new));
        Path backup = folder.resolve("sao-" + round + ".sovang");
        Path pdf = folder.resolve("giay-" + round + ".pdf");
        Path all = folder.resolve("tat-ca-" + round);
        return List.of(
                new Job(List.of("import", "members", "--file", sheet, "--store", store, "--apply"), told -> {}),
                new Job(List.of("backup", "--store", store, "--out", backup, "--overwrite"), told -> {
                    if (Files.exists(backup)) {
                        Store.inspect(backup);
                    }
                }),
                new Job(
                        List.of(
                                "certificates",
                                "--store",
                                store,
                                "--issuer",
                                "ubnd",
                                "--number",
                                5,
                                "--year",
                                2023,
                                "--out",
                                pdf,
                                "--overwrite"),
                        told -> whole(pdf, told)),
                new Job(List.of("export", "--store", store, "--out", all), told -> {
                    if (Files.exists(all)) {
                        Run.of("init", "--seed", all, "--store", folder.resolve("lai-" + round + ".sovang"))
                                .ends(0);
                        Files.move(all, folder.resolve("xong-" + round));
                    }
                }));
    }

    private static void whole(Path pdf, String told) throws IOException {
        if (Files.exists(pdf)) {
            try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
                assertEquals(43, read.getNumberOfPages(), told);
            }
        }
    }

    private void killed(List<Object> call) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dsun.jnu.encoding=" + System.getProperty("sun.jnu.encoding"),
                "-Dsovang.home=" + System.getProperty("sovang.home", ""),
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                SoVang.class.getName()));
        call.forEach(word -> command.add(word.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }
}
