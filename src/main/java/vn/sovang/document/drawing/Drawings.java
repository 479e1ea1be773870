package vn.sovang.document.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Supplier;

/** The artwork of the house. Each drawing is read or built at its first use and kept. */
public enum Drawings {
    /** The national emblem. */
    NATIONAL_EMBLEM("quoc-huy"),
    /** Hammer and sickle, the emblem of the Party. */
    PARTY_EMBLEM("bua-liem"),
    /** The patterned border of the state's certificate of merit, for a sheet of A4 across. */
    MERIT_BORDER("vien-giay-khen", MeritBorder::build),
    /** The frame of the Party's sheet of praise, for a sheet of A4 across. */
    PRAISE_BORDER("vien-bieu-duong", PraiseBorder::build);

    private final String key;
    private final Supplier<Drawing> source;
    private volatile Drawing drawing;

    Drawings(String key) {
        this.key = key;
        this.source = () -> fromFile(key);
    }

    Drawings(String key, Supplier<Drawing> source) {
        this.key = key;
        this.source = source;
    }

    /** @throws IllegalArgumentException when there is no drawing of this name; the message lists those there are */
    public static Drawings of(String key) {
        return Arrays.stream(values())
                .filter(drawing -> drawing.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        key + ": " + Arrays.stream(values()).map(Drawings::key).toList()));
    }

    /** The name layouts use. */
    public String key() {
        return key;
    }

    public Drawing drawing() {
        Drawing present = drawing;
        if (present == null) {
            present = source.get();
            drawing = present;
        }
        return present;
    }

    private static Drawing fromFile(String name) {
        try (InputStream in = Drawings.class.getResourceAsStream("/document/drawings/" + name + ".svg")) {
            return DrawingFile.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
