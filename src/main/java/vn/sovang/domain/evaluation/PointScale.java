package vn.sovang.domain.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.rule.Certainty;

/**
 * Points from 0 up and the levels they stand for (Quy định 366-QĐ/TW: 100 points).
 *
 * @param most the most points there are
 * @param bands from the best level down
 * @param certainty of the weakest of its rows
 */
public record PointScale(BigDecimal most, List<Band> bands, Certainty certainty) {
    /**
     * A level and the points from which it is due.
     *
     * @param level code of the level
     */
    public record Band(String level, BigDecimal from) {}

    public PointScale {
        bands = bands.stream()
                .sorted(Comparator.comparing(Band::from).reversed())
                .toList();
    }

    /** Whether there are so many points: not below 0, not above the most, at most two decimals. */
    public boolean has(BigDecimal points) {
        return points.signum() >= 0
                && points.compareTo(most) <= 0
                && points.stripTrailingZeros().scale() <= 2;
    }

    /** The level that so many points stand for; other conditions may still speak against it. Empty below all bands. */
    public Optional<String> levelOf(BigDecimal points) {
        return bands.stream()
                .filter(band -> points.compareTo(band.from()) >= 0)
                .map(Band::level)
                .findFirst();
    }
}
