package vn.sovang.service.proposal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.commendation.CampaignUnit;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.VietnameseOrder;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Emulation campaigns with pledges and registrations. */
public final class CampaignService {
    private final Store store;

    public CampaignService(Store store) {
        this.store = store;
    }

    /** All campaigns, the latest first. */
    public CampaignList list(LocalDate day) {
        return store.read(tables -> {
            Map<Long, List<CampaignUnit>> units =
                    tables.campaigns().units().stream().collect(Collectors.groupingBy(CampaignUnit::campaignId));
            SearchText.Maker maker = new SearchText.Maker();
            return new CampaignList(
                    day,
                    tables.campaigns().all().stream()
                            .sorted(Comparator.comparing(CampaignService::began).reversed())
                            .map(one -> new CampaignRow(
                                    one,
                                    units.getOrDefault(one.id(), List.of()),
                                    VietnameseOrder.key(one.name()),
                                    maker.of(one.name(), one.code() + " " + one.launchedBy() + " " + one.criteria())))
                            .toList(),
                    RuleBook.of(tables.rules().all()));
        });
    }

    private static LocalDate began(Campaign campaign) {
        return campaign.period().from() == null
                ? LocalDate.MIN
                : campaign.period().from();
    }

    /**
     * Keeps a form as one named change.
     *
     * @param form tidied, without a problem that blocks it
     * @return the id of the campaign
     */
    public long save(Form<CampaignField> form, String label) {
        return store.change(label, tables -> {
            Campaign typed = CampaignForms.campaign(form);
            long id = form.id();
            if (form.isNew()) {
                id = tables.campaigns().insert(typed);
            } else {
                if (tables.campaigns().all().stream().noneMatch(one -> one.id() == form.id())) {
                    throw Problem.of(2252, "people.problem.gone").asException();
                }
                tables.campaigns().update(typed);
            }
            units(tables, id, form.get(CampaignField.UNITS));
            return id;
        });
    }

    private static void units(Tables tables, long campaign, String text) {
        List<CampaignUnit> before = tables.campaigns().units().stream()
                .filter(unit -> unit.campaignId() == campaign)
                .toList();
        List<CampaignUnit> now = CampaignUnits.parse(text, campaign, before);
        before.stream()
                .filter(old -> now.stream().noneMatch(unit -> unit.id() == old.id()))
                .forEach(old -> tables.campaigns().deleteUnit(old.id()));
        for (CampaignUnit unit : now) {
            if (unit.id() == 0) {
                tables.campaigns().insert(unit);
            } else if (!before.contains(unit)) {
                tables.campaigns().update(unit);
            }
        }
    }
}
