package vn.sovang.document.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** The artwork of the house, by name. */
public final class Drawings {
    /** The national emblem, quốc huy. */
    public static final String NATIONAL_EMBLEM = "quoc-huy";
    /** Hammer and sickle, the emblem of the Party. */
    public static final String PARTY_EMBLEM = "bua-liem";
    /** The patterned border of the state's certificate of merit, for a sheet of A4 across. */
    public static final String MERIT_BORDER = "vien-giay-khen";
    /** The frame of the Party's sheet of praise, for a sheet of A4 across. */
    public static final String PRAISE_BORDER = "vien-bieu-duong";

    private static final Set<String> NAMES = Set.of(NATIONAL_EMBLEM, PARTY_EMBLEM, MERIT_BORDER, PRAISE_BORDER);

    private Drawings() {}

    public static boolean has(String name) {
        return NAMES.contains(name);
    }

    /**
     * Reads a drawing; costs some milliseconds, so keep it while it is needed.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    public static Drawing read(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("No drawing " + name);
        }
        return switch (name) {
            case MERIT_BORDER -> MeritBorder.build();
            case PRAISE_BORDER -> PraiseBorder.build();
            default -> fromFile(name);
        };
    }

    private static Drawing fromFile(String name) {
        try (InputStream in = Drawings.class.getResourceAsStream("/document/drawings/" + name + ".svg")) {
            return DrawingFile.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
