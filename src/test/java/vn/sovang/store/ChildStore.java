package vn.sovang.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.sovang.base.ProblemException;

/**
 * A second program on the same store, for the tests of the lock and of sudden death: {@code hold} opens the store and
 * waits; {@code write} makes changes for ever and acknowledges each; {@code try} says with which code opening ended.
 */
final class ChildStore implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ChildStore(Process process) {
        this.process = process;
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildStore start(String what, Path store) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dsun.jnu.encoding=" + System.getProperty("sun.jnu.encoding"),
                "-cp",
                System.getProperty("java.class.path"),
                ChildStore.class.getName(),
                what,
                store.toString());
        return new ChildStore(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line the child says; null when it has ended. */
    String say() {
        try {
            return output.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the child as a power cut would: it cannot do anything more. What it had said before can still be heard;
     * {@code Process.destroyForcibly} would close the pipe.
     */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        switch (args[0]) {
            case "try" -> {
                try (Store store = Store.open(file)) {
                    System.out.println("opened " + store.history().size());
                } catch (ProblemException e) {
                    System.out.println("refused " + e.problem().code());
                }
            }
            case "hold" -> {
                try (Store store = Store.open(file)) {
                    System.out.println("holds " + store.file().getFileName());
                    System.in.read();
                }
            }
            default -> write(file);
        }
    }

    /** Small changes, large ones, undo and copies in turn; what is acknowledged says how many villages there are. */
    private static void write(Path file) {
        Store store = Store.open(file);
        int villages = store.read(tables -> tables.villages().all().size());
        for (int turn = 0; ; turn++) {
            int from = villages;
            int many = turn % 5 == 0 ? 400 : 1;
            store.change("Thêm " + many, tables -> {
                for (int i = 0; i < many; i++) {
                    tables.villages().insert(Samples.village("T" + (from + i)));
                }
                return null;
            });
            villages += many;
            if (turn % 3 == 2) {
                store.undo();
                villages -= many;
            }
            if (turn % 4 == 1) {
                store.copyTo(file.resolveSibling("sao.sovang"));
            }
            System.out.println("kept " + store.history().size() + " " + villages);
            System.out.flush();
        }
    }
}
