package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.time.Period;

/**
 * A body takes another name from a day on: the version that held until then ends on the day before, the new one begins.
 *
 * @param ended the version that held, with its end; null when the body begins, or had ended on the day before anyway
 * @param begun the new version
 */
public record UnitSuccession(UnitVersion ended, UnitVersion begun) {

    /**
     * What the new version makes of the body.
     *
     * @param next its period has a first day and no last one
     * @throws vn.sovang.base.ProblemException as {@link #problem}
     */
    public static UnitSuccession of(Units units, UnitVersion next) {
        problem(units, next).ifPresent(problem -> {
            throw problem.asException();
        });
        return new UnitSuccession(
                units.find(next.code(), before(next))
                        .filter(held -> !before(next).equals(held.period().to()))
                        .map(held -> held.during(new Period(held.period().from(), before(next))))
                        .orElse(null),
                next);
    }

    /** Why a body cannot take the name of a version from its first day on; empty when it can. */
    public static Optional<Problem> problem(Units units, UnitVersion next) {
        LocalDate day = next.period().from();
        Optional<UnitVersion> later = units.history(next.code()).stream()
                .filter(version -> version.period().from() != null
                        && !version.period().from().isBefore(day))
                .findFirst();
        if (later.isPresent()) {
            return Optional.of(Problem.of(
                    2225,
                    "unit.problem.later",
                    later.get().name(),
                    later.get().period().from()));
        }
        Optional<UnitVersion> held = units.find(next.code(), before(next));
        if (held.isEmpty() && !units.history(next.code()).isEmpty()) {
            UnitVersion last = units.history(next.code()).getLast();
            return Optional.of(Problem.of(
                    2226, "unit.problem.gap", last.name(), last.period().to()));
        }
        return held.filter(version -> version.name().equals(next.name())
                        && version.superior().equals(next.superior())
                        && version.place().equals(next.place()))
                .map(version -> Problem.of(2227, "unit.problem.unchanged"));
    }

    private static LocalDate before(UnitVersion next) {
        return next.period().from().minusDays(1);
    }
}
