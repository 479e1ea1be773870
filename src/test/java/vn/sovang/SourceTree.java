package vn.sovang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of this repository as text, for tests about the sources themselves. */
final class SourceTree {
    private static final Path HOME = Path.of(System.getProperty("sovang.home", ""));
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"((?:\\\\.|[^\"\\\\\n])*)\"|'(?:\\\\.|[^'\\\\])+'|//[^\n]*|/\\*[\\s\\S]*?\\*/");

    private SourceTree() {}

    /** Text of every file below {@code folder} whose name ends so, by its path from the root of the repository. */
    static Map<String, String> files(String folder, String... endings) {
        Map<String, String> files = new TreeMap<>();
        Path root = HOME.resolve(folder);
        if (!Files.isDirectory(root)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (Stream.of(endings).anyMatch(path.getFileName().toString()::endsWith)) {
                    String name = HOME.relativize(path).toString().replace('\\', '/');
                    files.put(name, Files.readString(path, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The string literals of a Java source, comments left aside; text blocks are no keys and left aside as well. */
    static List<String> literals(String java) {
        return TOKEN.matcher(java)
                .results()
                .filter(token -> token.group(1) != null)
                .map(token -> token.group(1))
                .toList();
    }

    /** A Java source without its comments. */
    static String withoutComments(String java) {
        return TOKEN.matcher(java).replaceAll(SourceTree::codeOnly);
    }

    private static String codeOnly(MatchResult token) {
        String text = token.group();
        boolean comment = text.startsWith("//") || text.startsWith("/*");
        return comment ? " " : Matcher.quoteReplacement(text);
    }
}
