package vn.sovang.document.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The artwork of the house. Each drawing is read or built at its first use and kept. */
public enum Drawings {
    /** The national emblem. */
    NATIONAL_EMBLEM("quoc-huy"),
    /** Hammer and sickle, the emblem of the Party. */
    PARTY_EMBLEM("bua-liem"),
    /** The flag of the Party, waving. */
    PARTY_FLAG("co-dang", Flag::ofParty),
    /** The flag of the nation, waving. */
    NATIONAL_FLAG("co-nuoc", Flag::ofNation),
    /** The flags of the Party and of the nation, crossed. */
    CROSSED_FLAGS("co-dang-co-nuoc", Flag::crossed),
    /** The patterned border of the state's certificate of merit. */
    MERIT_BORDER("vien-giay-khen", MeritBorder::build),
    /** The frame of the Party's certificates. */
    PRAISE_BORDER("vien-bieu-duong", PraiseBorder::build);

    /** Shorter side in millimetres of the border of a sheet of A4; on other sheets all its parts are in proportion. */
    private static final double USUAL_SIDE = 198;

    private static final double USUAL_LENGTH = 285;

    private final String key;
    private final Supplier<Drawing> source;
    private final BiFunction<Double, Double, Drawing> border;
    private volatile Drawing drawing;
    private volatile Sized last;

    Drawings(String key) {
        this.key = key;
        source = () -> fromFile(key);
        border = null;
    }

    Drawings(String key, Supplier<Drawing> source) {
        this.key = key;
        this.source = source;
        border = null;
    }

    Drawings(String key, BiFunction<Double, Double, Drawing> border) {
        this.key = key;
        source = () -> border.apply(USUAL_LENGTH, USUAL_SIDE);
        this.border = border;
    }

    /** A border as it was last built. */
    private record Sized(double width, double height, Drawing drawing) {}

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

    /** Whether it is built to fill the box it is put into; all others keep their proportions. */
    public boolean isBorder() {
        return border != null;
    }

    /** The drawing for a box of so many millimetres: a border is built to fill it. */
    public Drawing drawing(double width, double height) {
        if (border == null) {
            return drawing();
        }
        Sized present = last;
        if (present == null || present.width != width || present.height != height) {
            double unit = Math.clamp(Math.min(width, height) / USUAL_SIDE, 0.4, 4);
            present = new Sized(width, height, border.apply(width / unit, height / unit));
            last = present;
        }
        return present.drawing;
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
