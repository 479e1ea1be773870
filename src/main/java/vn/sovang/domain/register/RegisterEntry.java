package vn.sovang.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.member.PartyAge;

/**
 * One member as the register knows him on a day.
 *
 * @param events all that happened up to the day, in order
 * @param state on the day
 * @param cell the own cell on the day, or the one that was left last
 */
public record RegisterEntry(
        Member member, List<MemberEvent> events, Membership state, Cell cell, PartyAge partyAge, PartyPapers papers) {
    public RegisterEntry {
        events = List.copyOf(events);
    }

    public String name() {
        return member.person().name();
    }

    /** Day of the decision of admission that counts, null when unknown. */
    public LocalDate admitted() {
        return last(MemberEventKind::admits).map(MemberEvent::day).orElse(null);
    }

    /** Day of the recognition as full member, null while there is none. */
    public LocalDate full() {
        return last(kind -> kind == MemberEventKind.FULL_MEMBERSHIP)
                .map(MemberEvent::day)
                .orElse(null);
    }

    /** The last event of some kinds up to the day. */
    public Optional<MemberEvent> last(Predicate<MemberEventKind> kinds) {
        return events.stream().filter(event -> kinds.test(event.kind())).reduce((one, later) -> later);
    }

    /** The event by which somebody ceased to be a member here; empty for members. */
    public Optional<MemberEvent> left() {
        return Optional.ofNullable(state.left());
    }

    /** Age in completed years, empty when the birth is unknown. */
    public Optional<Integer> age(LocalDate day) {
        return Optional.ofNullable(member.person().birth()).map(birth -> birth.ageAt(day));
    }
}
