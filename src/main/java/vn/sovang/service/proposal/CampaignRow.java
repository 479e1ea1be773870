package vn.sovang.service.proposal;

import java.util.List;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.commendation.CampaignUnit;
import vn.sovang.domain.text.SearchText;

/** A campaign with the units that take part. */
public record CampaignRow(Campaign campaign, List<CampaignUnit> units, String sortKey, SearchText searched) {
    public CampaignRow {
        units = List.copyOf(units);
    }

    public long id() {
        return campaign.id();
    }

    /** How many units have signed their pledge. */
    public long pledged() {
        return units.stream().filter(unit -> unit.pledged() != null).count();
    }
}
