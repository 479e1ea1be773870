package vn.sovang.domain.office;

/**
 * A village (thôn).
 *
 * @param head name of its head, null when unknown
 * @param households null when unknown
 */
public record Village(long id, String code, String name, String head, Integer households) {}
