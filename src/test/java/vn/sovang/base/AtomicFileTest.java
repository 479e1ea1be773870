package vn.sovang.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void writesIntoFoldersThatAreNotThereYet() throws IOException {
        Path file = folder.resolve("năm 2022").resolve("Giấy khen.txt");
        AtomicFile.write(file, false, content("một"));
        assertEquals("một", Files.readString(file));
        assertEquals(List.of(file), files(file.getParent()));
    }

    @Test
    void anExistingFileIsReplacedOnlyWhenAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "cũ");
        assertProblem(201, () -> AtomicFile.write(file, false, content("mới")));
        assertEquals("cũ", Files.readString(file));
        AtomicFile.write(file, true, content("mới"));
        assertEquals("mới", Files.readString(file));
    }

    @Test
    void aWriterThatStopsHalfWayLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "cũ");
        assertProblem(
                401,
                () -> AtomicFile.write(file, true, out -> {
                    out.write(new byte[200_000]);
                    throw new IOException("No space left on device");
                }));
        assertThrows(
                CancelledException.class,
                () -> AtomicFile.write(file, true, out -> {
                    out.write(new byte[200_000]);
                    throw new CancelledException();
                }));
        assertEquals("cũ", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void aFailingDiskComesThroughWhateverALibraryMakesOfIt() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "only where the system has a device that is always full");
        Path file = Files.writeString(folder.resolve("a.txt"), "cũ");
        Path aside = folder.resolve("a.txt.part");
        for (AtomicFile.Content library : List.<AtomicFile.Content>of(
                out -> out.write(new byte[200_000]),
                out -> {
                    try {
                        out.write(new byte[200_000]);
                    } catch (IOException e) {
                        throw new IllegalStateException("wrapped", e);
                    }
                },
                out -> new PrintStream(out, false, StandardCharsets.UTF_8).print("x".repeat(200_000)))) {
            Files.createSymbolicLink(aside, Path.of("/dev/full"));
            assertProblem(401, () -> AtomicFile.write(file, true, library));
            assertEquals("cũ", Files.readString(file));
            assertEquals(List.of(file), files(folder));
        }
    }

    @Test
    void aFolderOrADeviceIsNeverReplaced() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("thư mục"));
        for (boolean overwrite : new boolean[] {false, true}) {
            assertProblem(228, () -> AtomicFile.write(inner, overwrite, content("mới")));
            assertProblem(228, () -> AtomicFile.write(Path.of("/"), overwrite, content("mới")));
            assertProblem(228, () -> AtomicFile.write(Path.of("/dev/null"), overwrite, content("mới")));
        }
        assertEquals(List.of(inner), files(folder));
    }

    @Test
    void aFileInThePlaceOfAFolderIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "cũ");
        assertProblem(401, () -> AtomicFile.write(file.resolve("b.txt"), true, content("mới")));
        assertEquals(List.of(file), files(folder));
    }

    private static AtomicFile.Content content(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void assertProblem(int code, Executable work) {
        assertEquals(code, assertThrows(ProblemException.class, work).problem().code());
    }
}
