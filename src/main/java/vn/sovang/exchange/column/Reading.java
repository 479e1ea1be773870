package vn.sovang.exchange.column;

import java.util.List;
import vn.sovang.base.Problem;

/**
 * What a cell was read as.
 *
 * @param <T> type of the value
 */
public sealed interface Reading<T> {

    /**
     * A value.
     *
     * @param doubts what the clerk should look at all the same, as whole sentences (code 1xx)
     */
    record Value<T>(T value, List<Problem> doubts) implements Reading<T> {
        public Value(T value) {
            this(value, List.of());
        }
    }

    /** No value; the reason as a whole sentence with the heading and the raw text (code 1xx). */
    record Bad<T>(Problem reason) implements Reading<T> {}

    static <T> Reading<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Reading<T> bad(Problem reason) {
        return new Bad<>(reason);
    }
}
