package vn.sovang.exchange.column;

import vn.sovang.base.Problem;

/**
 * What a cell was read as.
 *
 * @param <T> type of the value
 */
public sealed interface Reading<T> {

    /** A value. */
    record Value<T>(T value) implements Reading<T> {}

    /** No value; the reason as a whole sentence with the heading and the raw text (code 1xx). */
    record Bad<T>(Problem reason) implements Reading<T> {}

    static <T> Reading<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Reading<T> bad(Problem reason) {
        return new Bad<>(reason);
    }
}
