package vn.sovang.domain.rule;

import java.time.LocalDate;

/**
 * One row of a dated table.
 *
 * @param key dotted name, for instance {@code money.base_salary}
 * @param from the day from which the value holds
 * @param value the value as text; empty means that from that day on there is none
 * @param source the act or page the value is taken from, never null, may be empty for the clerk's own
 * @param own whether the clerk entered it; an own row wins over a shipped one of the same key and day
 */
public record Rule(String key, LocalDate from, String value, String source, Certainty certainty, boolean own) {}
