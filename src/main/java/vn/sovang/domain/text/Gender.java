package vn.sovang.domain.text;

import java.util.Optional;

/** As it stands in the papers; never guessed from a name. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Reads {@code Nam}, {@code Nữ} however accented; {@link #UNKNOWN} for a blank, empty for anything else. */
    public static Optional<Gender> parse(String text) {
        return switch (Fold.of(text)) {
            case "nam", "male", "m" -> Optional.of(MALE);
            case "nu", "female", "f" -> Optional.of(FEMALE);
            case "" -> Optional.of(UNKNOWN);
            default -> Optional.empty();
        };
    }

    /** {@code Nam}, {@code Nữ} or nothing, as printed and written into data sheets. */
    public String vietnamese() {
        return switch (this) {
            case MALE -> "Nam";
            case FEMALE -> "Nữ";
            case UNKNOWN -> "";
        };
    }
}
