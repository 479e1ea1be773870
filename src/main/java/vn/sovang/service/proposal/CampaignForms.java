package vn.sovang.service.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.Period;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The form of a campaign: how it is filled, and what is wrong with it. */
public final class CampaignForms {
    private CampaignForms() {}

    /** How such a form is tidied and checked against a list. */
    public static Form.Kind<CampaignField> kind(CampaignList list, LocalDate today) {
        return new FieldForm<>(CampaignField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with what is kept. */
    public static Form<CampaignField> of(CampaignRow row) {
        Campaign campaign = row.campaign();
        return new Form<CampaignField>(campaign.id(), Map.of())
                .with(CampaignField.NAME, campaign.name())
                .with(CampaignField.CODE, campaign.code())
                .with(CampaignField.KIND, campaign.kind())
                .with(CampaignField.FROM, FormTexts.of(campaign.period().from()))
                .with(CampaignField.TO, FormTexts.of(campaign.period().to()))
                .with(CampaignField.LAUNCHED, FormTexts.of(campaign.launched()))
                .with(CampaignField.LAUNCHED_BY, campaign.launchedBy())
                .with(CampaignField.CRITERIA, campaign.criteria())
                .with(CampaignField.UNITS, CampaignUnits.text(row.units()))
                .with(CampaignField.NOTE, campaign.note());
    }

    static Campaign campaign(Form<CampaignField> form) {
        return new Campaign(
                form.id(),
                form.get(CampaignField.CODE),
                form.get(CampaignField.NAME),
                form.code(CampaignField.KIND),
                new Period(FormTexts.day(form, CampaignField.FROM), FormTexts.day(form, CampaignField.TO)),
                FormTexts.day(form, CampaignField.LAUNCHED),
                form.get(CampaignField.LAUNCHED_BY),
                form.get(CampaignField.CRITERIA),
                form.get(CampaignField.NOTE));
    }

    private static Map<CampaignField, Problem> problems(Form<CampaignField> form, CampaignList list, LocalDate today) {
        FormProblems<CampaignField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(CampaignField.values()));
        if (!form.has(CampaignField.NAME) || !form.has(CampaignField.CODE)) {
            problems.say(
                    form.has(CampaignField.NAME) ? CampaignField.CODE : CampaignField.NAME,
                    2858,
                    "proposal.problem.campaign");
        }
        boolean twice = list.rows().stream()
                .anyMatch(
                        row -> row.id() != form.id() && Fold.same(row.campaign().code(), form.get(CampaignField.CODE)));
        if (twice) {
            problems.say(CampaignField.CODE, 2835, "proposal.problem.round.code", form.get(CampaignField.CODE));
        }
        problems.period(CampaignField.FROM, CampaignField.TO);
        problems.day(CampaignField.LAUNCHED);
        CampaignUnits.wrong(form.get(CampaignField.UNITS))
                .ifPresent(line -> problems.say(CampaignField.UNITS, 2859, "proposal.problem.units", line));
        return problems.all();
    }
}
