package vn.sovang.service.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.register.PartyPapers;
import vn.sovang.store.Tables;

/** Badges, discipline, evaluations and posts of every member up to a day, read once. */
final class PapersOfMembers {
    private final LocalDate day;
    private final Map<Long, List<PartyBadge>> badges;
    private final Map<Long, List<Discipline>> disciplines;
    private final Map<Long, List<Evaluation>> evaluations;
    private final Map<Long, List<Post>> posts;

    PapersOfMembers(Tables tables, LocalDate day) {
        this.day = day;
        badges = RegisterReader.by(tables.partyBadges().all(), PartyBadge::memberId);
        disciplines = RegisterReader.by(tables.disciplines().all(), Discipline::memberId);
        evaluations = RegisterReader.by(tables.memberEvaluations().all(), Evaluation::subjectId);
        posts = RegisterReader.by(tables.posts().all(), post -> post.person().id());
    }

    PartyPapers of(Member member) {
        return new PartyPapers(
                badges.getOrDefault(member.id(), List.of()).stream()
                        .filter(badge -> !badge.day().isAfter(day))
                        .sorted(Comparator.comparing(PartyBadge::day))
                        .toList(),
                disciplines.getOrDefault(member.id(), List.of()).stream()
                        .filter(discipline -> !discipline.day().isAfter(day))
                        .sorted(Comparator.comparing(Discipline::day))
                        .toList(),
                evaluations.getOrDefault(member.id(), List.of()).stream()
                        .filter(evaluation -> evaluation.year() <= day.getYear())
                        .toList(),
                posts.getOrDefault(member.person().id(), List.of()).stream()
                        .filter(post -> post.period().from() == null
                                || !post.period().from().isAfter(day))
                        .sorted(Comparator.comparing(
                                (Post post) -> post.period().from(), Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList());
    }
}
