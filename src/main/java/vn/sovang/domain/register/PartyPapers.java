package vn.sovang.domain.register;

import java.util.List;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.office.Post;

/**
 * What is written down of a member up to a day besides the events, the earliest first.
 *
 * @param posts that began up to the day
 */
public record PartyPapers(
        List<PartyBadge> badges, List<Discipline> disciplines, List<Evaluation> evaluations, List<Post> posts) {
    public PartyPapers {
        badges = List.copyOf(badges);
        disciplines = List.copyOf(disciplines);
        evaluations = List.copyOf(evaluations);
        posts = List.copyOf(posts);
    }
}
