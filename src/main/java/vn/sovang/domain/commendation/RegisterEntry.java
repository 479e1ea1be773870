package vn.sovang.domain.commendation;

/**
 * A line of the commendation register: the issue of one certificate.
 *
 * @param series the year or term within which the register counts, as {@link Register#series} names it
 * @param number from 1
 */
public record RegisterEntry(long awardId, Stream stream, String series, int number) {}
