package vn.sovang.domain.commendation;

/** Who is commended. */
public sealed interface Recipient {

    /** The name as the certificate says it, without form of address. */
    String name();

    /** Unit or place the recipient belongs to; may be empty. */
    String unit();

    /** Form of address ({@code Ông}, {@code bà}, {@code đồng chí}); empty for a collective and where it is unknown. */
    default String honorific() {
        return "";
    }

    /** Post held; empty where there is none. */
    default String post() {
        return "";
    }

    /** Post and unit in one line, neither said twice; may be empty. */
    default String place() {
        return PlaceLine.of(post(), unit());
    }

    /** A collective (tập thể): a cell, a village, a school, a temporary board. */
    record Collective(String name, String unit) implements Recipient {}

    /**
     * A household (hộ gia đình), named after its head.
     *
     * @param honorific form of address of the head ({@code ông}, {@code bà}), empty when unknown
     */
    record Household(String honorific, String name, String unit) implements Recipient {}

    /**
     * An individual (cá nhân).
     *
     * @param honorific form of address ({@code Ông}, {@code Bà}, {@code đồng chí}), empty when unknown
     * @param post post held, may be empty
     */
    record Individual(String honorific, String name, String post, String unit) implements Recipient {}

    /** A recipient of a kind; what the kind does not have is left out. */
    static Recipient of(RecipientKind kind, String honorific, String name, String post, String unit) {
        return switch (kind) {
            case COLLECTIVE -> new Collective(name, unit);
            case HOUSEHOLD -> new Household(honorific, name, unit);
            case INDIVIDUAL -> new Individual(honorific, name, post, unit);
        };
    }

    default RecipientKind kind() {
        return switch (this) {
            case Collective collective -> RecipientKind.COLLECTIVE;
            case Household household -> RecipientKind.HOUSEHOLD;
            case Individual individual -> RecipientKind.INDIVIDUAL;
        };
    }
}
