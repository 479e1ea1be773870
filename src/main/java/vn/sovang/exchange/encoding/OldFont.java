package vn.sovang.exchange.encoding;

import java.util.Locale;
import java.util.Optional;

/**
 * A font made for an old encoding, known by its name.
 *
 * @param capitals whether it shows small letters as capitals, as {@code .VnTimeH} does
 */
public record OldFont(OldEncoding encoding, boolean capitals) {

    /**
     * The font of a name.
     *
     * @param name null or empty when unknown
     * @return empty for a font of Unicode
     */
    public static Optional<OldFont> of(String name) {
        String lower = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith(".vn")) {
            boolean capitals = name.strip().endsWith("H") || lower.equals(".vntimeh") || lower.equals(".vnarialh");
            return Optional.of(new OldFont(OldEncoding.TCVN3, capitals));
        }
        if (lower.startsWith("vni-") || lower.startsWith("vni ")) {
            return Optional.of(new OldFont(OldEncoding.VNI, false));
        }
        return Optional.empty();
    }
}
