package vn.sovang.domain.proposal;

import vn.sovang.domain.commendation.Stream;

/**
 * A wording of an achievement that is used again and again.
 *
 * @param stream null when it serves both
 */
public record Phrase(long id, Stream stream, String text) {}
