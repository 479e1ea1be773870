package vn.sovang.domain.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.statistics.StatisticFigure.Group;

/** The figures of one cell, or of all, while they are counted. Every figure stands from the beginning, with 0. */
final class Counts {
    private record Key(Group group, Section section, String code) {}

    private final Map<Key, Integer> counts = new LinkedHashMap<>();
    private final Map<Key, Certainty> certainties = new LinkedHashMap<>();

    /** A figure that is to stand there even when it counts nobody. */
    void expect(Group group, Section section, String code, Certainty certainty) {
        Key key = new Key(group, section, code);
        counts.putIfAbsent(key, 0);
        certainties.put(key, certainty);
    }

    void add(Group group, Section section, String code) {
        counts.merge(new Key(group, section, code), 1, Integer::sum);
    }

    List<StatisticFigure> figures() {
        List<StatisticFigure> figures = new ArrayList<>();
        counts.forEach((key, count) -> figures.add(new StatisticFigure(
                key.group(), key.section(), key.code(), count, certainties.getOrDefault(key, Certainty.CERTAIN))));
        return figures;
    }
}
