package vn.sovang.ui.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.form.Form;
import vn.sovang.service.proposal.CampaignField;
import vn.sovang.service.proposal.CampaignForms;
import vn.sovang.service.proposal.CampaignList;
import vn.sovang.service.proposal.CampaignRow;
import vn.sovang.service.proposal.CampaignService;
import vn.sovang.ui.common.form.RecordModel;

/** All campaigns, what is searched, and which one is open. */
public final class CampaignModel extends RecordModel<CampaignList, CampaignRow, CampaignField> {
    private final CampaignService campaigns;
    private final Supplier<LocalDate> day;

    /** @param day whose list of kinds is offered */
    public CampaignModel(CampaignService campaigns, Desk desk, Supplier<LocalDate> day, Supplier<LocalDate> today) {
        super(desk, CampaignList.empty(day.get()), CampaignField.class, list -> CampaignForms.kind(list, today.get()));
        this.campaigns = campaigns;
        this.day = day;
    }

    @Override
    protected CampaignList read() {
        return campaigns.list(day.get());
    }

    @Override
    protected List<CampaignRow> rows(CampaignList read) {
        return read.rows();
    }

    @Override
    protected long id(CampaignRow row) {
        return row.id();
    }

    @Override
    protected List<CampaignRow> find(CampaignList read, String wanted) {
        return TextSearch.of(wanted).find(read.rows(), CampaignRow::searched);
    }

    @Override
    protected Form<CampaignField> form(CampaignRow row) {
        return CampaignForms.of(row);
    }

    @Override
    protected Form<CampaignField> blank() {
        return Form.<CampaignField>blank().with(CampaignField.KIND, "regular");
    }

    @Override
    protected String label(Form<CampaignField> form) {
        return say(form.isNew() ? "campaign.change.add" : "campaign.change.edit", name(form));
    }

    @Override
    protected String name(Form<CampaignField> form) {
        return form.get(CampaignField.NAME);
    }

    @Override
    protected long write(Form<CampaignField> form, CampaignList opened, String label) {
        return campaigns.save(form, label);
    }

    @Override
    protected String job() {
        return say("campaign.job.load");
    }
}
