package vn.sovang.domain.commendation;

/**
 * A line of the commendation register: the issue of one certificate.
 *
 * @param series the year or term within which the register counts, as {@link Register#series} names it
 * @param number from 1
 * @param voided why it is void; empty while it holds
 */
public record RegisterEntry(long awardId, Stream stream, String series, int number, String voided) {

    /** A certificate that holds. */
    public RegisterEntry(long awardId, Stream stream, String series, int number) {
        this(awardId, stream, series, number, "");
    }

    public boolean isVoid() {
        return !voided.isEmpty();
    }
}
