package vn.sovang.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Post;

/**
 * One member as the register knows him on a day.
 *
 * @param events all that happened up to the day, in order
 * @param state on the day
 * @param cell the own cell on the day, or the one that was left last; null when there never was one
 * @param evaluations of all years up to that of the day
 * @param posts all that are written down for the person
 */
public record RegisterEntry(
        Member member,
        List<MemberEvent> events,
        Membership state,
        Cell cell,
        List<Evaluation> evaluations,
        List<Post> posts) {
    private static final Set<MemberEventKind> ADMISSIONS = Set.of(MemberEventKind.ADMISSION);

    public RegisterEntry {
        events = List.copyOf(events);
        evaluations = List.copyOf(evaluations);
        posts = List.copyOf(posts);
    }

    public String name() {
        return member.person().name();
    }

    /** Day of the decision of admission that counts, null when unknown. */
    public LocalDate admitted() {
        return last(ADMISSIONS).map(MemberEvent::day).orElse(null);
    }

    /** Day of the recognition as full member, null while there is none. */
    public LocalDate full() {
        return last(Set.of(MemberEventKind.FULL_MEMBERSHIP))
                .map(MemberEvent::day)
                .orElse(null);
    }

    /** The last event of one of these kinds up to the day. */
    public Optional<MemberEvent> last(Set<MemberEventKind> kinds) {
        return events.stream()
                .filter(event -> kinds.contains(event.kind()))
                .max(Comparator.comparing(MemberEvent::day).thenComparingLong(MemberEvent::id));
    }

    /** The event by which somebody ceased to be a member here; empty for members. */
    public Optional<MemberEvent> left() {
        return state.isMember()
                ? Optional.empty()
                : events.stream().filter(event -> event.kind().leaves()).reduce((one, other) -> other);
    }

    /** Age in completed years, empty when the birth is unknown. */
    public Optional<Integer> age(LocalDate day) {
        return Optional.ofNullable(member.person().birth()).map(birth -> birth.ageAt(day));
    }
}
