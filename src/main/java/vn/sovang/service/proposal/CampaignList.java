package vn.sovang.service.proposal;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/** All campaigns, the latest first. */
public record CampaignList(LocalDate day, List<CampaignRow> rows, RuleBook rules) {
    public CampaignList {
        rows = List.copyOf(rows);
    }

    /** A list without any. */
    public static CampaignList empty(LocalDate day) {
        return new CampaignList(day, List.of(), RuleBook.of(List.of()));
    }

    /** The kinds of campaigns on the day. */
    public CodeList kinds() {
        return CodeList.of(rules, "campaign_kind", day);
    }
}
