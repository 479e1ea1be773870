package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.text.Fold;

/** All bodies with all their versions: the date chooses the name. */
public record Units(List<UnitVersion> versions) {
    private static final Comparator<UnitVersion> BY_DAY = Comparator.comparing(
                    (UnitVersion version) -> version.period().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(UnitVersion::id);

    public Units {
        versions = List.copyOf(versions);
    }

    public static Units of(Collection<UnitVersion> versions) {
        return new Units(List.copyOf(versions));
    }

    public Optional<UnitVersion> find(String code, LocalDate day) {
        return versions.stream()
                .filter(version ->
                        version.code().equals(code) && version.period().contains(day))
                .findFirst();
    }

    /** The versions of a body, the earliest first; empty when there is no such body. */
    public List<UnitVersion> history(String code) {
        return versions.stream()
                .filter(version -> version.code().equals(code))
                .sorted(BY_DAY)
                .toList();
    }

    /**
     * The day since which the commune bears the name it has on a day, where it bore another one before: that of the last
     * merger. Empty when the bodies have had one name only.
     */
    public Optional<LocalDate> mergedOn(LocalDate day) {
        return on(day).stream()
                .filter(unit -> unit.period().from() != null)
                .filter(unit -> find(unit.code(), unit.period().from().minusDays(1))
                        .filter(before -> !commune(before).equals(commune(unit)))
                        .isPresent())
                .map(unit -> unit.period().from())
                .max(Comparator.naturalOrder());
    }

    /** Whether the commune is or was called so, without the word for its kind. */
    public boolean isOwnCommune(String name) {
        return versions.stream().anyMatch(unit -> Fold.same(commune(unit), name));
    }

    private static String commune(UnitVersion unit) {
        return UnitName.of(unit.name()).communeName();
    }

    /** The bodies there are on a day, as they are named then. */
    public List<UnitVersion> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.period().contains(day))
                .toList();
    }

    /**
     * The version of a body that holds on a day.
     *
     * @throws vn.sovang.base.ProblemException 242 when the body has no name on that day
     */
    public UnitVersion get(String code, LocalDate day) {
        return find(code, day)
                .orElseThrow(
                        () -> Problem.of(242, "problem.unit.missing", code, day).asException());
    }
}
