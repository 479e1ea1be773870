package vn.sovang.service.member;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.PartyAge;
import vn.sovang.domain.member.PartyCard;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The forms of the cards of one member. */
final class CardDesk implements FormDesk<CardField> {
    private final Dossier dossier;
    private final Map<String, String> holders;

    /** @param holders the names of the other members by every number they ever had */
    CardDesk(Dossier dossier, Map<String, String> holders) {
        this.dossier = dossier;
        this.holders = holders;
    }

    Dossier dossier() {
        return dossier;
    }

    @Override
    public Form<CardField> blank() {
        return Form.<CardField>blank().with(CardField.ISSUED, FormTexts.of(dossier.today()));
    }

    @Override
    public Form<CardField> form(long id) {
        PartyCard card = card(id);
        Map<CardField, String> values = new EnumMap<>(CardField.class);
        values.put(CardField.NUMBER, card.number());
        values.put(CardField.ISSUED, FormTexts.of(card.issued()));
        values.put(CardField.REASON, card.reason());
        return new Form<>(id, values);
    }

    PartyCard card(long id) {
        return dossier.cards().stream()
                .filter(card -> card.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.of(2140, "event.problem.gone").asException());
    }

    @Override
    public List<CardField> shown(Form<CardField> form) {
        return List.of(CardField.values());
    }

    @Override
    public List<Choice> choices(CardField field, Form<CardField> form) {
        return field == CardField.REASON ? Choice.all(dossier.codes("card_reason")) : List.of();
    }

    @Override
    public Class<CardField> fields() {
        return CardField.class;
    }

    @Override
    public String tidy(CardField field, String text) {
        return field.tidy(text, dossier.today());
    }

    @Override
    public Map<CardField, Problem> problems(Form<CardField> form) {
        FormProblems<CardField> texts = new FormProblems<>(form, dossier.today());
        texts.texts(shown(form));
        String number = form.get(CardField.NUMBER);
        int digits = dossier.rules()
                .number("membership.card.digits", dossier.today())
                .intValueExact();
        if (number.isEmpty()) {
            texts.say(CardField.NUMBER, 2150, "event.problem.card.empty");
        } else if (!number.matches("\\d{" + digits + "}")) {
            texts.say(CardField.NUMBER, 2151, "event.problem.card.digits", digits);
        } else if (holders.containsKey(number)) {
            texts.say(CardField.NUMBER, 2152, "event.problem.card.taken", holders.get(number));
        } else if (dossier.cards().stream()
                .anyMatch(card -> card.id() != form.id() && card.number().equals(number))) {
            texts.say(CardField.NUMBER, 2153, "event.problem.card.twice");
        }
        PartyAge age = PartyAge.of(dossier.events(), dossier.rules());
        texts.pastDay(CardField.ISSUED)
                .filter(issued -> age.isKnown() && issued.isBefore(age.admitted()))
                .ifPresent(issued ->
                        texts.say(CardField.ISSUED, 2154, "event.problem.card.before_admission", age.admitted()));
        return texts.all();
    }

    PartyCard card(Form<CardField> form) {
        return new PartyCard(
                form.id(),
                dossier.member().id(),
                form.get(CardField.NUMBER),
                FormTexts.day(form, CardField.ISSUED),
                form.get(CardField.REASON));
    }
}
