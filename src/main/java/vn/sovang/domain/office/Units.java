package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;

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
