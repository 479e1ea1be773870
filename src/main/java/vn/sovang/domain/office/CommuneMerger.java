package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.time.Period;

/**
 * Communes are merged into one from a day on (2025: Cao Sơn, Sỹ Bình and Vũ Muộn became Vĩnh Thông): every body goes on
 * under its code with the new commune's name, what stands above it and the place of its papers; those who held posts in
 * the bodies cease to.
 *
 * @param day the first day of the new commune
 * @param commune with the word for its kind, as it stands inside names: {@code xã Vĩnh Thông}
 * @param partySuperior what stands above the Party Committee, for instance {@code Đảng bộ tỉnh Thái Nguyên}
 * @param stateSuperior what stands above the other bodies, for instance {@code tỉnh Thái Nguyên}
 * @param place the place name (địa danh) before the date of papers
 * @param decision the act, may be empty
 * @param endsPosts whether the posts held in the bodies end; not where the same people simply go on
 */
public record CommuneMerger(
        LocalDate day,
        String commune,
        String partySuperior,
        String stateSuperior,
        String place,
        String decision,
        boolean endsPosts) {
    private static final String PARTY_COMMITTEE = "party_committee";

    /**
     * What the merger comes to.
     *
     * @param formerCommune the name the commune had, without the word for its kind ({@code Cao Sơn}); empty when unknown
     * @param bodies what becomes of each body
     * @param endedPosts with the day before the merger as their last
     */
    public record Plan(String formerCommune, List<UnitSuccession> bodies, List<Post> endedPosts) {
        public Plan {
            bodies = List.copyOf(bodies);
            endedPosts = List.copyOf(endedPosts);
        }
    }

    /**
     * What the merger would do to bodies and posts.
     *
     * @throws vn.sovang.base.ProblemException 2228 when there is no body on the day before, 2225 when a body has a later
     *     name already, 2227 when nothing would change
     */
    public Plan plan(Units units, Collection<Post> posts) {
        LocalDate eve = day.minusDays(1);
        List<UnitVersion> present = units.on(eve);
        if (present.isEmpty()) {
            throw Problem.of(2228, "unit.problem.none", eve).asException();
        }
        List<UnitSuccession> bodies = new ArrayList<>();
        for (UnitVersion body : present) {
            bodies.add(UnitSuccession.of(units, next(body)));
        }
        Set<String> codes = present.stream().map(UnitVersion::code).collect(Collectors.toSet());
        return new Plan(former(present), bodies, endsPosts ? ended(posts, codes, eve) : List.of());
    }

    private UnitVersion next(UnitVersion body) {
        UnitName name = UnitName.of(body.name());
        boolean party = body.kind().equals(PARTY_COMMITTEE);
        return new UnitVersion(
                0,
                body.code(),
                body.kind(),
                name.commune().isEmpty() ? body.name() : name.office() + " " + commune,
                party ? partySuperior : stateSuperior,
                place,
                Period.from(day),
                decision);
    }

    /** The name of the commune as it stands in the names of its bodies. */
    private static String former(List<UnitVersion> bodies) {
        return bodies.stream()
                .map(body -> UnitName.of(body.name()).communeName())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<Post> ended(Collection<Post> posts, Set<String> bodies, LocalDate eve) {
        return posts.stream()
                .filter(post ->
                        bodies.contains(post.unitCode()) && post.period().contains(eve))
                .filter(post -> !eve.equals(post.period().to()))
                .map(post -> post.during(new Period(post.period().from(), eve)))
                .toList();
    }
}
