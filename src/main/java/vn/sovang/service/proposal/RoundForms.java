package vn.sovang.service.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.proposal.Meeting;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.text.Fold;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The form of a round: how it is filled, and what is wrong with it. */
public final class RoundForms {
    private RoundForms() {}

    /** How such a form is tidied and checked against the rounds of a year. */
    public static Form.Kind<RoundField> kind(RoundList list, LocalDate today) {
        return new FieldForm<>(RoundField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with what is kept. */
    public static Form<RoundField> of(ProposalRound round) {
        Meeting meeting = round.meeting();
        return new Form<RoundField>(round.id(), Map.of())
                .with(RoundField.NAME, round.name())
                .with(RoundField.STREAM, round.stream().name())
                .with(RoundField.KIND, round.kind())
                .with(RoundField.CAMPAIGN, FormTexts.key(round.campaignId()))
                .with(RoundField.DAY, FormTexts.of(round.day()))
                .with(RoundField.CODE, round.code())
                .with(RoundField.MET, FormTexts.of(meeting.day()))
                .with(RoundField.PLACE, meeting.place())
                .with(RoundField.CHAIR, meeting.chair())
                .with(RoundField.SECRETARY, meeting.secretary())
                .with(RoundField.PRESENT, meeting.present())
                .with(RoundField.ABSENT, meeting.absent())
                .with(RoundField.CONCLUSION, meeting.conclusion())
                .with(RoundField.NOTE, round.note());
    }

    /** @param code of a round that has none in the form */
    static ProposalRound round(Form<RoundField> form, int year, String code, boolean decided) {
        return new ProposalRound(
                form.id(),
                form.has(RoundField.CODE) ? form.get(RoundField.CODE) : code,
                Stream.valueOf(form.get(RoundField.STREAM)),
                form.get(RoundField.KIND),
                FormTexts.key(form, RoundField.CAMPAIGN),
                year,
                form.get(RoundField.NAME),
                FormTexts.day(form, RoundField.DAY),
                new Meeting(
                        FormTexts.day(form, RoundField.MET),
                        form.get(RoundField.PLACE),
                        form.get(RoundField.CHAIR),
                        form.get(RoundField.SECRETARY),
                        form.get(RoundField.PRESENT),
                        form.get(RoundField.ABSENT),
                        form.get(RoundField.CONCLUSION)),
                form.get(RoundField.NOTE),
                decided);
    }

    private static Map<RoundField, Problem> problems(Form<RoundField> form, RoundList list, LocalDate today) {
        FormProblems<RoundField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(RoundField.values()));
        if (!form.has(RoundField.NAME)) {
            problems.say(RoundField.NAME, 2830, "proposal.problem.round.name");
        }
        if (!form.has(RoundField.STREAM)) {
            problems.say(RoundField.STREAM, 2831, "proposal.problem.round.stream");
        }
        if (!form.has(RoundField.KIND)) {
            problems.say(RoundField.KIND, 2832, "proposal.problem.round.kind");
        }
        if (!form.has(RoundField.DAY)) {
            problems.say(RoundField.DAY, 2833, "proposal.problem.round.day");
        }
        problems.day(RoundField.DAY);
        problems.day(RoundField.MET).ifPresent(met -> {
            if (form.day(RoundField.DAY).filter(met::isAfter).isPresent()) {
                problems.say(RoundField.MET, 2834, "proposal.problem.round.met", form.get(RoundField.DAY));
            }
        });
        list.rounds().stream()
                .filter(round -> round.id() != form.id()
                        && form.has(RoundField.CODE)
                        && Fold.same(round.code(), form.get(RoundField.CODE)))
                .findFirst()
                .ifPresent(round -> problems.say(RoundField.CODE, 2835, "proposal.problem.round.code", round.name()));
        return problems.all();
    }
}
