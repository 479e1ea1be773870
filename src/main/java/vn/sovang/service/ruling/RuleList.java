package vn.sovang.service.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All dated rows.
 *
 * @param day the day by which {@link RuleRow#holds} is told
 * @param rows by key in the order in which the keys ship, then by day
 * @param points what is still open
 * @param words what rules are called
 */
public record RuleList(LocalDate day, List<RuleRow> rows, List<OpenPoint> points, RuleWords words) {
    public RuleList {
        rows = List.copyOf(rows);
        points = List.copyOf(points);
    }

    public Optional<RuleRow> find(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    /** The keys there are, without open points, which are only told. */
    public List<String> keys() {
        return rows.stream().map(row -> row.rule().key()).distinct().toList();
    }

    public Optional<OpenPoint> point(int number) {
        return points.stream().filter(point -> point.number() == number).findFirst();
    }
}
