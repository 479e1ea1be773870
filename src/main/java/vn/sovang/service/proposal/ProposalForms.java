package vn.sovang.service.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.proposal.Proposal;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;

/** The form of a proposal: how it is filled, and what keeps it from being saved. What the council should know is no matter of the form. */
public final class ProposalForms {
    private static final String VOTES = "\\d{1,5}";

    private ProposalForms() {}

    /** How such a form is tidied and checked. */
    public static Form.Kind<ProposalField> kind(ProposalList list, LocalDate today) {
        return new FieldForm<>(ProposalField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with what is kept. */
    public static Form<ProposalField> of(Proposal line) {
        Recipient recipient = line.recipient();
        Verdict verdict = line.verdict();
        return new Form<ProposalField>(line.id(), Map.of())
                .with(ProposalField.RECIPIENT, recipient.kind().name())
                .with(ProposalField.HONORIFIC, recipient.honorific())
                .with(ProposalField.NAME, recipient.name())
                .with(ProposalField.LINK, LinkText.of(line.links()))
                .with(ProposalField.POST, recipient.post())
                .with(ProposalField.UNIT, recipient.unit())
                .with(ProposalField.PROPOSER, line.proposer())
                .with(ProposalField.ACHIEVEMENT, line.achievement())
                .with(ProposalField.FORM, line.form())
                .with(ProposalField.FIELD, line.field())
                .with(ProposalField.OUTCOME, verdict.outcome().name())
                .with(ProposalField.VOTES_FOR, text(verdict.votesFor()))
                .with(ProposalField.VOTES_AGAINST, text(verdict.votesAgainst()))
                .with(ProposalField.REASON, verdict.reason())
                .with(ProposalField.NOTE, line.note());
    }

    private static String text(Integer votes) {
        return votes == null ? "" : votes.toString();
    }

    /** Whom the form speaks of. */
    public static Recipient recipient(Form<ProposalField> form) {
        String name = form.get(ProposalField.NAME);
        String unit = form.get(ProposalField.UNIT);
        String honorific = form.get(ProposalField.HONORIFIC);
        return switch (RecipientKind.valueOf(form.get(ProposalField.RECIPIENT))) {
            case COLLECTIVE -> new Recipient.Collective(name, unit);
            case HOUSEHOLD -> new Recipient.Household(honorific, name, unit);
            case INDIVIDUAL -> new Recipient.Individual(honorific, name, form.get(ProposalField.POST), unit);
        };
    }

    static Proposal proposal(Form<ProposalField> form, long round, int position, long decision) {
        return new Proposal(
                form.id(),
                round,
                position,
                form.get(ProposalField.PROPOSER),
                recipient(form),
                LinkText.parse(form.get(ProposalField.LINK)),
                form.get(ProposalField.ACHIEVEMENT),
                form.get(ProposalField.FORM),
                form.code(ProposalField.FIELD),
                new Verdict(
                        form.has(ProposalField.OUTCOME)
                                ? Verdict.Outcome.valueOf(form.get(ProposalField.OUTCOME))
                                : Verdict.Outcome.OPEN,
                        votes(form, ProposalField.VOTES_FOR),
                        votes(form, ProposalField.VOTES_AGAINST),
                        form.get(ProposalField.REASON)),
                form.get(ProposalField.NOTE),
                decision);
    }

    private static Integer votes(Form<ProposalField> form, ProposalField field) {
        return form.has(field) ? Integer.valueOf(form.get(field)) : null;
    }

    private static Map<ProposalField, Problem> problems(Form<ProposalField> form, ProposalList list, LocalDate today) {
        FormProblems<ProposalField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(ProposalField.values()));
        if (list.round() == null) {
            problems.say(ProposalField.NAME, 2836, "proposal.problem.no_round");
        } else if (list.round().decided()) {
            problems.say(ProposalField.NAME, 2837, "proposal.problem.decided");
        }
        if (!form.has(ProposalField.RECIPIENT)) {
            problems.say(ProposalField.RECIPIENT, 2838, "proposal.problem.recipient");
        }
        if (!form.has(ProposalField.NAME)) {
            problems.say(ProposalField.NAME, 2839, "proposal.problem.name");
        }
        if (!form.has(ProposalField.FORM)) {
            problems.say(ProposalField.FORM, 2840, "proposal.problem.form");
        }
        for (ProposalField votes : List.of(ProposalField.VOTES_FOR, ProposalField.VOTES_AGAINST)) {
            if (form.has(votes) && !form.get(votes).matches(VOTES)) {
                problems.say(votes, 2841, "proposal.problem.votes");
            }
        }
        if (Verdict.Outcome.REFUSED.name().equals(form.get(ProposalField.OUTCOME)) && !form.has(ProposalField.REASON)) {
            problems.say(ProposalField.REASON, 2842, "proposal.problem.reason");
        }
        return problems.all();
    }
}
