package vn.sovang.service.people;

import vn.sovang.domain.office.Collective;
import vn.sovang.domain.text.SearchText;

/**
 * A collective as the list of a day shows it.
 *
 * @param present whether it exists on the day
 * @param sortKey place in the Vietnamese order of names
 */
public record CollectiveRow(Collective collective, boolean present, String sortKey, SearchText searched) {

    public long id() {
        return collective.id();
    }

    /** Name of the leader, empty when unknown. */
    public String leader() {
        return collective.leader() == null ? "" : collective.leader().name();
    }
}
