package vn.sovang.domain.check;

import java.util.List;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.member.PartyCard;

/** What hangs on members besides their events, of all times. */
public record MemberHistoryRecords(List<PartyCard> cards, List<Discipline> disciplines, List<PartyBadge> badges) {
    /** Nothing of the kind. */
    public static final MemberHistoryRecords NONE = new MemberHistoryRecords(List.of(), List.of(), List.of());

    public MemberHistoryRecords {
        cards = List.copyOf(cards);
        disciplines = List.copyOf(disciplines);
        badges = List.copyOf(badges);
    }
}
