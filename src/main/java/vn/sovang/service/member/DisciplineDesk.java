package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.DisciplineRules;
import vn.sovang.domain.member.EventRules;
import vn.sovang.domain.member.Finding;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.member.Membership.Standing;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The forms of the disciplinary measures of one member. */
final class DisciplineDesk implements FormDesk<DisciplineField> {
    private final Dossier dossier;
    private final CodeList forms;

    DisciplineDesk(Dossier dossier) {
        this.dossier = dossier;
        forms = dossier.codes("discipline_form");
    }

    Dossier dossier() {
        return dossier;
    }

    @Override
    public Form<DisciplineField> blank() {
        return Form.<DisciplineField>blank().with(DisciplineField.DAY, FormTexts.of(dossier.today()));
    }

    @Override
    public Form<DisciplineField> form(long id) {
        Discipline discipline = discipline(id);
        Map<DisciplineField, String> values = new EnumMap<>(DisciplineField.class);
        values.put(DisciplineField.FORM, discipline.form());
        values.put(DisciplineField.DAY, FormTexts.of(discipline.day()));
        values.put(DisciplineField.DECISION, discipline.decision());
        values.put(DisciplineField.DECISION_DAY, FormTexts.of(discipline.decisionDay()));
        values.put(DisciplineField.REASON, discipline.reason());
        values.put(DisciplineField.LIFTED, FormTexts.of(discipline.lifted()));
        return new Form<>(id, values);
    }

    Discipline discipline(long id) {
        return dossier.disciplines().stream()
                .filter(discipline -> discipline.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.of(2140, "event.problem.gone").asException());
    }

    @Override
    public List<DisciplineField> shown(Form<DisciplineField> form) {
        return List.of(DisciplineField.values());
    }

    /** All forms, so that a wrong date can be corrected afterwards; {@link #check} says which fit. */
    @Override
    public List<Choice> choices(DisciplineField field, Form<DisciplineField> form) {
        return field == DisciplineField.FORM ? Choice.all(forms) : List.of();
    }

    @Override
    public Class<DisciplineField> fields() {
        return DisciplineField.class;
    }

    @Override
    public String tidy(DisciplineField field, String text) {
        return field.tidy(text, dossier.today());
    }

    @Override
    public Map<DisciplineField, Problem> problems(Form<DisciplineField> form) {
        FormProblems<DisciplineField> texts = new FormProblems<>(form, dossier.today());
        texts.texts(shown(form));
        if (form.get(DisciplineField.FORM).isEmpty()) {
            texts.say(DisciplineField.FORM, 2160, "event.problem.discipline.form");
        }
        Optional<LocalDate> day = texts.neededDay(DisciplineField.DAY);
        texts.pastDay(DisciplineField.DAY);
        texts.pastDay(DisciplineField.DECISION_DAY);
        texts.pastDay(DisciplineField.LIFTED);
        day.ifPresent(known -> standing(form, known, texts));
        Optional<LocalDate> lifted = form.day(DisciplineField.LIFTED);
        if (day.isPresent() && lifted.isPresent() && lifted.get().isBefore(day.get())) {
            texts.say(DisciplineField.LIFTED, 2164, "event.problem.discipline.lifted", day.get());
        }
        texts.decision(DisciplineField.DECISION, DisciplineField.DECISION_DAY, decisionWanted(day));
        if (!texts.blocked()) {
            expulsion(form)
                    .flatMap(event -> EventRules.ofNew(event, dossier.events(), dossier.eventContext()).stream()
                            .filter(Finding::blocks)
                            .findFirst())
                    .ifPresent(finding -> texts.say(DisciplineField.DAY, finding.problem()));
        }
        return texts.all();
    }

    private String decisionWanted(Optional<LocalDate> day) {
        return dossier.rules().text("membership.decision.discipline", day.orElse(dossier.today()));
    }

    /** Who was expelled that day was a member until then. */
    private void standing(Form<DisciplineField> form, LocalDate day, FormProblems<DisciplineField> texts) {
        Membership onDay = Membership.on(day, dossier.events());
        Standing standing = onDay.isMember()
                ? onDay.standing()
                : Membership.on(day.minusDays(1), dossier.events()).standing();
        if (standing == Standing.NONE) {
            texts.say(DisciplineField.DAY, 2161, "event.problem.discipline.no_member");
            return;
        }
        List<String> possible = DisciplineRules.forms(dossier.rules(), standing, day);
        String chosen = form.get(DisciplineField.FORM);
        if (!chosen.isEmpty() && !possible.contains(chosen)) {
            String names = possible.stream().map(forms::label).collect(Collectors.joining(", "));
            texts.say(DisciplineField.FORM, 2162, "event.problem.discipline.standing", forms.label(chosen), names);
        }
    }

    Discipline discipline(Form<DisciplineField> form) {
        return new Discipline(
                form.id(),
                dossier.member().id(),
                form.get(DisciplineField.FORM),
                form.day(DisciplineField.DAY).orElseThrow(),
                form.get(DisciplineField.DECISION),
                FormTexts.day(form, DisciplineField.DECISION_DAY),
                form.get(DisciplineField.REASON),
                FormTexts.day(form, DisciplineField.LIFTED));
    }

    /** The event that an expulsion brings with it; empty for other forms and when it is written down already. */
    Optional<MemberEvent> expulsion(Form<DisciplineField> form) {
        boolean known = dossier.events().stream().anyMatch(event -> event.kind() == MemberEventKind.EXPULSION);
        if (known || !form.get(DisciplineField.FORM).equals(DisciplineRules.EXPULSION)) {
            return Optional.empty();
        }
        Discipline discipline = discipline(form);
        return Optional.of(new MemberEvent(
                0,
                discipline.memberId(),
                MemberEventKind.EXPULSION,
                discipline.day(),
                0,
                discipline.decision(),
                discipline.decisionDay(),
                "",
                discipline.reason(),
                null));
    }
}
