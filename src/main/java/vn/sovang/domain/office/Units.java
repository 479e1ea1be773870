package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;

/** All bodies with all their versions: the date chooses the name. */
public record Units(List<UnitVersion> versions) {

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
