package vn.sovang.domain.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sovang.domain.text.Fold;

/** The targets of a year, judged, and how they go on into the next. */
public final class TargetLines {
    private TargetLines() {}

    /**
     * Judges the targets of a year.
     *
     * @param last the targets of the year before
     * @param over whether the year is over
     */
    public static List<TargetLine> of(
            List<Target> targets,
            ComputedFigures figures,
            List<Target> last,
            ComputedFigures lastFigures,
            boolean over) {
        return targets.stream()
                .map(target -> TargetLine.of(
                        target,
                        figures,
                        before(target, last)
                                .map(earlier -> TargetLine.of(earlier, lastFigures, null, true))
                                .orElse(null),
                        over))
                .toList();
    }

    /** The same target of another year: by its name, else by what is computed or named alike. */
    private static Optional<Target> before(Target target, List<Target> last) {
        return Stream.<Predicate<Target>>of(
                        one -> sameKey(one, target),
                        one -> Fold.same(one.name(), target.name()),
                        one -> target.indicator() != null && target.indicator().equals(one.indicator()),
                        one -> target.computed() != null && target.computed().equals(one.computed()))
                .map(same -> last.stream().filter(same).findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean sameKey(Target one, Target other) {
        return Fold.same(one.group(), other.group()) && Fold.same(one.name(), other.name());
    }

    /** The targets by their group, the groups in the order in which they come first. */
    public static <T> Map<String, List<T>> byGroup(Collection<T> targets, Function<T, String> group) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        targets.forEach(one -> groups.computeIfAbsent(group.apply(one), name -> new ArrayList<>())
                .add(one));
        return groups;
    }

    /**
     * The targets that another year does not have yet, as they would stand there: the plan stays, the results are empty.
     *
     * @param there the targets that year has already
     */
    public static List<Target> copies(List<Target> targets, int year, List<Target> there) {
        int place = there.stream().mapToInt(Target::position).max().orElse(0);
        List<Target> copies = new ArrayList<>();
        for (Target target : targets) {
            boolean known = there.stream().anyMatch(one -> sameKey(one, target));
            if (!known) {
                copies.add(target.in(year, ++place));
            }
        }
        return copies;
    }

    /** How many of the lines can be told met or missed. */
    public static long judged(Collection<TargetLine> lines) {
        return lines.stream().filter(line -> line.verdict().isJudged()).count();
    }

    /** How many of the lines are met or surpassed. */
    public static long met(Collection<TargetLine> lines) {
        return lines.stream().filter(line -> line.verdict().isMet()).count();
    }

    /** The names of the groups, each once, in their order. */
    public static List<String> groups(Collection<Target> targets) {
        return targets.stream()
                .map(Target::group)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
