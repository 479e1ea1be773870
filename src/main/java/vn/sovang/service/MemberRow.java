package vn.sovang.service;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.text.SearchText;

/**
 * A member as the list of a day shows it.
 *
 * @param events everything that happened to the member, before and after the day
 * @param state on the day of the list
 * @param cell the own cell, or the one that was left last, up to that day; null when there was none
 * @param sortKey place in the Vietnamese order of names
 * @param partyYears completed years in the party on the day of the list, empty when no admission is known
 * @param badge greatest badge awarded up to that day in years, 0 for none
 * @param searched the name, and everything that is searched besides it
 */
public record MemberRow(
        Member member,
        List<MemberEvent> events,
        Membership state,
        Cell cell,
        String sortKey,
        OptionalInt partyYears,
        int badge,
        SearchText searched) {
    public MemberRow {
        events = List.copyOf(events);
    }

    public long id() {
        return member.id();
    }

    public String name() {
        return member.person().name();
    }

    /** Day of the last admission, null when the register knows none. */
    public LocalDate admitted() {
        return last(MemberEventKind.ADMISSION);
    }

    /** Day of the last recognition as full member, null when there is none. */
    public LocalDate full() {
        return last(MemberEventKind.FULL_MEMBERSHIP);
    }

    /** Day of the last event of a kind, null when there is none. */
    LocalDate last(MemberEventKind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .map(MemberEvent::day)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The posts in party and state, the party's first. */
    public String posts() {
        String party = member.partyPost();
        String state = member.statePost();
        return party.isEmpty() || state.isEmpty() ? party + state : party + "; " + state;
    }
}
