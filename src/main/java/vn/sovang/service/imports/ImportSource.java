package vn.sovang.service.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.exchange.SheetReader;
import vn.sovang.exchange.sheet.SheetSource;

/** Where a table comes from: a file, or the clipboard. */
public sealed interface ImportSource {

    /** What the clerk calls it: the name of the file without its folder. */
    String name();

    /** The names of its sheets, hidden ones left out; one empty name where there are no sheets. */
    List<String> sheets();

    /** @param sheet counted from 1 */
    SheetSource open(int sheet);

    /** Digest of its bytes. */
    String digest();

    /**
     * Whether it is still what it was when it was chosen.
     *
     * @throws vn.sovang.base.ProblemException 2600 when it has been changed since
     */
    State state();

    /** What has become of a source. */
    enum State {
        AS_IT_WAS,
        /** The file is not there any more; what was read of it is. */
        GONE
    }

    /**
     * A file as it is now.
     *
     * @throws vn.sovang.base.ProblemException 202 or 219 when it cannot be read
     */
    static ImportSource of(Path file) {
        List<String> sheets = SheetReader.sheets(file);
        try {
            return new OfFile(file, sheets, Digests.of(file), Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** @param name what sentences call it */
    static ImportSource pasted(String name, String text) {
        return new Pasted(name, text);
    }

    /** The year a file or its folder is called after; 0 when none is. */
    static int yearOf(Path file) {
        return ImportRequest.yearOf(file);
    }

    private static RuntimeException unreadable(Path file, IOException e) {
        return e instanceof NoSuchFileException
                ? Problem.of(202, "import.file.missing", file.getFileName()).asException(e)
                : Problem.of(219, "import.file.unreadable", file.getFileName()).asException(e);
    }

    /**
     * A file.
     *
     * @param sheets the names of its sheets
     * @param size in bytes, when it was chosen
     * @param modified when it was last written then
     */
    record OfFile(Path file, List<String> sheets, String digest, long size, FileTime modified) implements ImportSource {
        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public SheetSource open(int sheet) {
            return SheetReader.open(file, sheet);
        }

        @Override
        public State state() {
            try {
                boolean untouched = Files.size(file) == size
                        && Files.getLastModifiedTime(file).equals(modified);
                if (untouched || Digests.of(file).equals(digest)) {
                    return State.AS_IT_WAS;
                }
            } catch (NoSuchFileException e) {
                return State.GONE;
            } catch (IOException e) {
                throw unreadable(file, e);
            }
            throw Problem.of(2600, "wizard.file.changed", name()).asException();
        }
    }

    /** What was pasted. */
    record Pasted(String name, String text) implements ImportSource {
        @Override
        public List<String> sheets() {
            return List.of("");
        }

        @Override
        public SheetSource open(int sheet) {
            return SheetReader.ofText(name, text);
        }

        @Override
        public String digest() {
            return Digests.of(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public State state() {
            return State.AS_IT_WAS;
        }
    }
}
