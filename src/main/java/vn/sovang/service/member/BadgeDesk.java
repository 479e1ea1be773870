package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.BadgeRules;
import vn.sovang.domain.member.PartyAge;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The forms of the badges of one member. */
final class BadgeDesk implements FormDesk<BadgeField> {
    private final Dossier dossier;
    private final PartyAge age;

    BadgeDesk(Dossier dossier) {
        this.dossier = dossier;
        age = PartyAge.of(dossier.events(), dossier.rules());
    }

    Dossier dossier() {
        return dossier;
    }

    @Override
    public Form<BadgeField> blank() {
        return Form.<BadgeField>blank()
                .with(BadgeField.YEARS, next())
                .with(BadgeField.DAY, FormTexts.of(dossier.today()))
                .with(BadgeField.MANNER, "usual");
    }

    /** The badge that is likely meant: the greatest that is served and not yet there. */
    private String next() {
        int served = age.years(dossier.today());
        return BadgeRules.years(dossier.rules(), dossier.today()).stream()
                .filter(years -> years <= served && !has(years, 0))
                .reduce((one, other) -> other)
                .map(String::valueOf)
                .orElse("");
    }

    private boolean has(int years, long but) {
        return dossier.badges().stream().anyMatch(badge -> badge.years() == years && badge.id() != but);
    }

    @Override
    public Form<BadgeField> form(long id) {
        PartyBadge badge = badge(id);
        Map<BadgeField, String> values = new EnumMap<>(BadgeField.class);
        values.put(BadgeField.YEARS, String.valueOf(badge.years()));
        values.put(BadgeField.DAY, FormTexts.of(badge.day()));
        values.put(BadgeField.MANNER, badge.manner());
        values.put(BadgeField.NUMBER, badge.number());
        values.put(BadgeField.DECISION, badge.decision());
        values.put(BadgeField.DECISION_DAY, FormTexts.of(badge.decisionDay()));
        return new Form<>(id, values);
    }

    PartyBadge badge(long id) {
        return dossier.badges().stream()
                .filter(badge -> badge.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.of(2140, "event.problem.gone").asException());
    }

    @Override
    public List<BadgeField> shown(Form<BadgeField> form) {
        return List.of(BadgeField.values());
    }

    @Override
    public List<Choice> choices(BadgeField field, Form<BadgeField> form) {
        return switch (field) {
            case YEARS ->
                BadgeRules.years(dossier.rules(), form.day(BadgeField.DAY).orElse(dossier.today())).stream()
                        .map(years -> Choice.of(String.valueOf(years), String.valueOf(years)))
                        .toList();
            case MANNER -> Choice.all(dossier.codes("badge_manner"));
            default -> List.of();
        };
    }

    @Override
    public Class<BadgeField> fields() {
        return BadgeField.class;
    }

    @Override
    public String tidy(BadgeField field, String text) {
        return field.tidy(text, dossier.today());
    }

    @Override
    public Map<BadgeField, Problem> problems(Form<BadgeField> form) {
        FormProblems<BadgeField> texts = new FormProblems<>(form, dossier.today());
        texts.texts(shown(form));
        Optional<LocalDate> day = texts.neededDay(BadgeField.DAY);
        texts.pastDay(BadgeField.DAY);
        texts.pastDay(BadgeField.DECISION_DAY);
        if (form.get(BadgeField.MANNER).isEmpty()) {
            texts.say(BadgeField.MANNER, 2171, "event.problem.badge.manner");
        }
        String chosen = form.get(BadgeField.YEARS);
        if (choices(BadgeField.YEARS, form).stream()
                .noneMatch(choice -> choice.code().equals(chosen))) {
            texts.say(BadgeField.YEARS, 2170, "event.problem.badge.years");
        } else if (day.isPresent()) {
            served(form, Integer.parseInt(chosen), day.get(), texts);
        }
        texts.decision(
                BadgeField.DECISION,
                BadgeField.DECISION_DAY,
                dossier.rules().text("membership.decision.badge", day.orElse(dossier.today())));
        return texts.all();
    }

    private void served(Form<BadgeField> form, int years, LocalDate day, FormProblems<BadgeField> texts) {
        String manner = form.get(BadgeField.MANNER);
        if (has(years, form.id()) && !manner.equals(BadgeRules.ANEW)) {
            texts.say(BadgeField.YEARS, 2172, "event.problem.badge.twice", years);
        }
        if (!age.isKnown()) {
            texts.say(BadgeField.YEARS, 1170, "event.problem.badge.unknown");
            return;
        }
        int months = BadgeRules.earlyMonths(dossier.rules(), years, day);
        if (manner.equals(BadgeRules.EARLY) || manner.equals(BadgeRules.POSTHUMOUS)) {
            if (age.years(day.plusMonths(months)) < years && age.years(day) < years) {
                texts.say(BadgeField.DAY, 1171, "event.problem.badge.too_early", years, months);
            }
        } else if (age.years(day) < years) {
            texts.say(BadgeField.DAY, 2173, "event.problem.badge.not_served", day, age.years(day), years);
        }
    }

    PartyBadge badge(Form<BadgeField> form) {
        return new PartyBadge(
                form.id(),
                dossier.member().id(),
                Integer.parseInt(form.get(BadgeField.YEARS)),
                form.day(BadgeField.DAY).orElseThrow(),
                form.get(BadgeField.MANNER),
                form.get(BadgeField.NUMBER),
                form.get(BadgeField.DECISION),
                FormTexts.day(form, BadgeField.DECISION_DAY));
    }
}
