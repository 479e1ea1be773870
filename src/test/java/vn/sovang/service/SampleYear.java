package vn.sovang.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;

/** The sample year as a store: built once by the services themselves, copied for each test. */
public final class SampleYear {
    public static final Words WORDS = Words.of(Words.VIETNAMESE);
    public static final Path SEED = Path.of("seeds", "cao-son-2022");

    private SampleYear() {}

    /** Built when it is first asked for. */
    private static final class Built {
        private static final Path STORE = build();

        private static Path build() {
            try {
                Path folder = Files.createTempDirectory("sovang-sample");
                Path file = folder.resolve("mau.sovang");
                new SeedLoader(WORDS).load(SEED, file, false, Progress.none());
                file.toFile().deleteOnExit();
                folder.toFile().deleteOnExit();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A fresh copy of the sample's store. */
    public static Path store(Path folder) {
        return copy(Built.STORE, folder.resolve("cao-son.sovang"));
    }

    /** A store of the sample as it stood before 01/07/2025: the bodies have one name, the posts are open. */
    public static Path beforeMerger(Path folder) {
        Path seed = seed(folder);
        try {
            for (String name : List.of("don-vi.csv", "chuc-vu.csv")) {
                Path file = seed.resolve(name);
                String before = Files.readAllLines(file).stream()
                        .filter(line -> !line.contains("01/07/2025"))
                        .map(line -> line.replace("30/06/2025", ""))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
                Files.writeString(file, before);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path file = folder.resolve("truoc-sap-nhap.sovang");
        new SeedLoader(WORDS).load(seed, file, false, Progress.none());
        return file;
    }

    /** A copy of the seed's folder, to be spoilt. */
    public static Path seed(Path folder) {
        try (var files = Files.list(SEED)) {
            Path copy = Files.createDirectories(folder.resolve("cao-son-2022"));
            files.forEach(file -> copy(file, copy.resolve(file.getFileName())));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(Path from, Path to) {
        try {
            return Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a table as an office would save it: UTF-8 with BOM. */
    public static Path csv(Path file, String... lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, "\uFEFF" + String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text in a file that must hold it. */
    public static void spoil(Path file, String text, String by) {
        try {
            String content = Files.readString(file);
            if (!content.contains(text)) {
                throw new IllegalArgumentException(file + " does not hold " + text);
            }
            Files.writeString(file, content.replace(text, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row of every table of a store that nobody has open; with or without the trace of changes. */
    public static Map<String, List<String>> rows(Path file, boolean trace) {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String table : tables(connection)) {
                if (trace || !table.startsWith("change")) {
                    rows.put(table, rows(connection, table));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table + " ORDER BY rowid")) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int c = 1; c <= found.getMetaData().getColumnCount(); c++) {
                    row.add(found.getMetaData().getColumnName(c) + "=" + found.getString(c));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }
}
