package vn.sovang.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.time.Period;

/** A body has one name at a time, and posts are held in bodies or cells that exist. */
final class UnitChecks {
    private UnitChecks() {}

    static List<Problem> problems(AllRecords records) {
        List<Problem> problems = new ArrayList<>();
        List<UnitVersion> units = records.units();
        for (int i = 0; i < units.size(); i++) {
            for (UnitVersion later : units.subList(i + 1, units.size())) {
                overlap(units.get(i), later, problems);
            }
        }
        Set<String> codes = Stream.concat(
                        units.stream().map(UnitVersion::code),
                        records.cells().stream().map(Cell::code))
                .collect(Collectors.toSet());
        for (Post post : records.posts()) {
            if (!codes.contains(post.unitCode())) {
                problems.add(Problem.of(
                        162, "check.post.unit", post.title(), post.person().name(), post.unitCode()));
            }
        }
        return problems;
    }

    private static void overlap(UnitVersion one, UnitVersion other, List<Problem> problems) {
        if (one.code().equals(other.code()) && one.period().overlaps(other.period())) {
            Period later = startsLater(one.period(), other.period()) ? one.period() : other.period();
            problems.add(
                    later.from() == null
                            ? Problem.of(160, "check.unit.overlap.always", one.code(), one.name(), other.name())
                            : Problem.of(
                                    161, "check.unit.overlap", one.code(), one.name(), other.name(), later.from()));
        }
    }

    private static boolean startsLater(Period one, Period other) {
        LocalDate from = one.from();
        return from != null && (other.from() == null || from.isAfter(other.from()));
    }
}
