package vn.sovang.domain.commendation;

/** A number of a series that was reserved for a draft which then was dropped. */
public record FreedNumber(Stream stream, String series, int number) {}
