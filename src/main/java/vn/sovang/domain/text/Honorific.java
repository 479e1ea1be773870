package vn.sovang.domain.text;

/** What stands before a name. Known from the register alone: Văn and Thị in a name prove nothing. */
public final class Honorific {
    /** Among party members, whatever their gender. */
    public static final String PARTY = "đồng chí";

    private Honorific() {}

    /** In papers of the state: {@code ông}, {@code bà}, or {@code ông (bà)} while the gender is unknown. */
    public static String state(Gender gender) {
        return switch (gender) {
            case MALE -> "ông";
            case FEMALE -> "bà";
            case UNKNOWN -> "ông (bà)";
        };
    }

    /** A household by its head: {@code Hộ gia đình ông Bàn Phúc Nguyên}. */
    public static String household(Gender head, String name) {
        return "Hộ gia đình " + state(head) + " " + name;
    }
}
