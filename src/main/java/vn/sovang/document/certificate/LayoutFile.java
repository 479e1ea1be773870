package vn.sovang.document.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;

/** Layouts as files (JSON, UTF-8), and those that come with the program. */
public final class LayoutFile {
    /** The version of the file format this program writes; files of a higher one are refused. */
    public static final int FORMAT = 2;

    /** Ending of the name of a file that holds one layout. */
    public static final String ENDING = ".mau.json";

    /** Largest file that is looked at, in bytes. */
    private static final long LARGEST = 24_000_000;

    /** Ids of the layouts that come with the program. */
    public static final List<String> READY = List.of(
            "giay-khen-a4",
            "giay-khen-phoi-a4",
            "giay-khen-360x237",
            "giay-khen-phoi-360x237",
            "bieu-duong-a4",
            "bieu-duong-phoi-a4",
            "bieu-duong-360x237",
            "bieu-duong-phoi-360x237",
            "giay-khen-dang-a4",
            "giay-khen-dang-phoi-a4",
            "giay-khen-dang-360x237",
            "giay-khen-dang-phoi-360x237");

    private LayoutFile() {}

    /**
     * A layout that comes with the program.
     *
     * @param id one of {@link #READY}
     * @throws IllegalArgumentException when there is none
     */
    public static Layout ready(String id) {
        try (InputStream in = LayoutFile.class.getResourceAsStream("/document/layouts/" + id + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("No layout " + id);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ProblemException 220 when the file cannot be read, 2933 when it is too large, else as {@link #parse} */
    public static Layout read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw Problem.of(2933, "layout.file.large", file.getFileName(), LARGEST / 1_000_000)
                        .asException();
            }
            return parse(Files.readString(file), file.getFileName().toString());
        } catch (IOException e) {
            throw Problem.of(220, "certificate.layout.unreadable", file).asException(e);
        }
    }

    /**
     * @param name of the source, for messages
     * @throws ProblemException 221 when it is no JSON, 222 when it was made by a newer program, 223 when it does not
     *     describe a layout
     */
    public static Layout parse(String json, String name) {
        return parse(json, name, hash -> null);
    }

    /**
     * As {@link #parse(String, String)}, for a layout whose pictures are kept elsewhere.
     *
     * @param kept a picture by its hash, null when it is not there
     */
    public static Layout parse(String json, String name, Function<String, Picture> kept) {
        try {
            JsonNode root = JsonNode.parse(json);
            int format = (int) root.number("format");
            if (format > FORMAT) {
                throw Problem.of(222, "certificate.layout.newer", name, format, FORMAT)
                        .asException();
            }
            if (format < 1) {
                throw root.bad("format", "1–" + FORMAT);
            }
            return LayoutReader.layout(root, kept);
        } catch (JsonNode.BadException e) {
            throw Problem.of(223, "certificate.layout.bad", name, e.place(), e.getMessage())
                    .asException(e);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw Problem.of(221, "certificate.layout.no.json", name, line).asException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A layout with all that belongs to it. */
    public static String toJson(Layout layout) {
        return LayoutWriter.json(layout, true);
    }

    /** A layout that names its pictures by their hashes. */
    public static String withoutPictures(Layout layout) {
        return LayoutWriter.json(layout, false);
    }

    /** @throws ProblemException as {@link AtomicFile#write} */
    public static void write(Path file, Layout layout, boolean overwrite) {
        AtomicFile.write(file, overwrite, out -> out.write(toJson(layout).getBytes(StandardCharsets.UTF_8)));
    }
}
