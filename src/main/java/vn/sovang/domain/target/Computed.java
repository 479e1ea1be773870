package vn.sovang.domain.target;

import java.util.List;

/**
 * A computed figure with the records it stands for.
 *
 * @param counted the records that make it, by id
 * @param missing those of the whole that are not among them; empty for a mere number
 */
public record Computed(ComputedFigure figure, List<Long> counted, List<Long> missing) {
    public Computed {
        counted = List.copyOf(counted);
        missing = List.copyOf(missing);
    }

    public Result result() {
        return figure.isRatio()
                ? Result.ratio(counted.size(), (long) counted.size() + missing.size())
                : Result.of(Integer.toString(counted.size()));
    }
}
