package vn.sovang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script with nothing around it but a shell, and with Javas that only say what they are. */
// bin/sovang starts the program on Linux only; on Windows a launcher of its own does, so nothing is left untested
// there.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is written for a POSIX shell, which Windows lacks")
class StartScriptTest {
    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void lay() throws IOException {
        Path usual = Files.createDirectories(folder.resolve("usual"));
        String text = Files.readString(Path.of("src", "dist", "bin", "sovang"));
        for (String place : List.of("/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines")) {
            assertTrue(text.contains(place + "/*/"), place);
            text = text.replace(place + "/*/", usual + place + "/*/");
        }
        script = Files.createDirectories(folder.resolve("Sổ Vàng").resolve("bin"))
                .resolve("sovang");
        Files.writeString(script, text);
        assertTrue(script.toFile().setExecutable(true));
    }

    private record Said(int code, String out, String err) {}

    private Path java(String place, String version) throws IOException {
        Path java = folder.resolve(place).resolve("bin").resolve("java");
        Files.createDirectories(java.getParent());
        Files.writeString(
                java,
                "#!/bin/sh\nif [ \"$1\" = -version ]; then echo '" + version + "' >&2; exit 0; fi\n"
                        + "printf '%s\\n' \"$0\" \"$LC_ALL\" \"$@\"\n");
        assertTrue(java.toFile().setExecutable(true));
        return java;
    }

    private static String openjdk(String version) {
        return "openjdk version \"" + version + "\" 2025-01-01";
    }

    private Said start(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of("/bin/sh", script.toString()));
        call.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(call);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("nothing").toString());
        builder.environment().putAll(environment);
        builder.redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, Files.readString(folder.resolve("err")));
    }

    @Test
    void withoutAnyJavaItSaysSoAndWhereItLooked() throws IOException, InterruptedException {
        Said said = start(Map.of());
        assertEquals(2, said.code());
        assertEquals("", said.out());
        assertTrue(said.err().startsWith("Không tìm thấy Java 21 trở lên"), said.err());
        for (String place : List.of("Sổ Vàng/runtime", "JAVA_HOME", "PATH", "/usr/lib/jvm")) {
            assertTrue(said.err().contains(place), said.err());
        }
        assertEquals(1, said.err().lines().count(), said.err());
        assertTrue(start(Map.of(), "figures", "--lang", "en").err().startsWith("No Java of 21"));
    }

    @Test
    void anOldOrBrokenJavaIsNamedAndNotTaken() throws IOException, InterruptedException {
        Path old = java("jdk-17", openjdk("17.0.9"));
        Path older = java("usual/usr/lib/jvm/java-8", "java version \"1.8.0_402\"");
        Path broken = java("usual/opt/java/hong", "Segmentation fault");
        Said said = start(Map.of("JAVA_HOME", folder.resolve("jdk-17").toString()));
        assertEquals(2, said.code());
        for (String seen : List.of(old + " (17)", older + " (8)", broken + " (?)")) {
            assertTrue(said.err().contains(seen), seen + " in " + said.err());
        }
    }

    @Test
    void itPrefersItsOwnThenJavaHomeThenThePathThenTheUsualFolders() throws IOException, InterruptedException {
        Path usual = java("usual/usr/lib/jvm/jdk-25", openjdk("25"));
        java("usual/usr/lib/jvm/jdk-11", openjdk("11.0.2"));
        assertEquals(usual.toString(), taken(Map.of()));
        Path onPath = java("duong", "Picked up JAVA_TOOL_OPTIONS: -Da=b\n" + openjdk("21.0.1"));
        String path = onPath.getParent().toString();
        assertEquals(onPath.toString(), taken(Map.of("PATH", path)));
        Path home = java("nha có dấu cách", openjdk("22-ea"));
        String javaHome = home.getParent().getParent().toString();
        assertEquals(home.toString(), taken(Map.of("PATH", path, "JAVA_HOME", javaHome)));
        Path own = java("Sổ Vàng/runtime", openjdk("21.0.5"));
        assertEquals(own.toString(), taken(Map.of("PATH", path, "JAVA_HOME", javaHome)));
    }

    private String taken(Map<String, String> environment) throws IOException, InterruptedException {
        Said said = start(environment, "--version");
        assertEquals(0, said.code(), said.err());
        assertEquals("", said.err());
        return said.out().lines().findFirst().orElseThrow();
    }

    @Test
    void argumentsGoOnAsTheyAreAndFilesMayHaveVietnameseNames() throws IOException, InterruptedException {
        java("usual/usr/lib/jvm/jdk-21", openjdk("21"));
        List<String> said = start(Map.of("LC_ALL", "C"), "figures", "--store", "sổ của xã.sovang", "a  b", "*", "")
                .out()
                .lines()
                .toList();
        assertEquals("C.UTF-8", said.get(1));
        List<String> arguments = said.subList(said.indexOf("vn.sovang.SoVang") + 1, said.size());
        assertEquals(List.of("figures", "--store", "sổ của xã.sovang", "a  b", "*", ""), arguments);
        assertTrue(said.contains("-Dsovang.home=" + folder.resolve("Sổ Vàng").toRealPath()), said.toString());
        List<String> vietnamese =
                start(Map.of("LANG", "vi_VN.UTF-8")).out().lines().toList();
        assertEquals("", vietnamese.get(1), "a locale of UTF-8 is left alone");
        assertFalse(vietnamese.isEmpty());
    }
}
