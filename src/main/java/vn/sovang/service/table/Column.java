package vn.sovang.service.table;

/**
 * A column of a table.
 *
 * @param key of its heading in the bundles
 * @param width in pixels, of a column that wraps the least
 * @param kind how its values are set
 */
public record Column(String key, int width, Kind kind) {

    /** How values are set. */
    public enum Kind {
        /** One line, cut where the column ends. */
        LINE,
        /** Several lines; such columns share what is left of the width. */
        WRAPPED,
        /** To the right. */
        NUMBER,
        /** Names of persons, in their own order. */
        PERSON
    }

    static Column line(String key, int width) {
        return new Column(key, width, Kind.LINE);
    }

    static Column wrapped(String key, int width) {
        return new Column(key, width, Kind.WRAPPED);
    }

    static Column number(String key, int width) {
        return new Column(key, width, Kind.NUMBER);
    }

    static Column person(String key, int width) {
        return new Column(key, width, Kind.PERSON);
    }
}
