package vn.sovang.ui.member;

import java.util.Set;

/**
 * Members that another screen leads to: the list shows them and nobody else until the clerk lets go of them.
 *
 * @param reason who they are, as the other screen says it
 * @param ids of them
 * @param back goes back to where the clerk came from
 */
public record MemberPick(String reason, Set<Long> ids, Runnable back) {
    public MemberPick {
        ids = Set.copyOf(ids);
    }
}
