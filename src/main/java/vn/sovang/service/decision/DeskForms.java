package vn.sovang.service.decision;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.DecisionPart;
import vn.sovang.domain.commendation.DecisionTemplates;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.form.Form;

/** A draft of a decision as a form, and back. */
public final class DeskForms implements Form.Kind<DeskField> {
    private static final int LONGEST = 10_000;

    /** Which paragraph stands in which field. */
    private static final Map<DecisionPart, DeskField> PARTS = new EnumMap<>(Map.of(
            DecisionPart.AWARD, DeskField.AWARD,
            DecisionPart.MONEY, DeskField.MONEY,
            DecisionPart.EXECUTORS, DeskField.EXECUTORS,
            DecisionPart.BASES, DeskField.BASES,
            DecisionPart.PROPOSER, DeskField.PROPOSER,
            DecisionPart.RECIPIENTS, DeskField.RECIPIENTS));

    /** The form of a decision as it is kept. */
    public static Form<DeskField> form(DecisionFile file) {
        DecisionTemplates templates = file.templates();
        Form<DeskField> form = new Form<DeskField>(file.decision().id(), Map.of())
                .with(DeskField.DAY, DayText.of(file.decision().day()))
                .with(DeskField.YEAR, String.valueOf(file.decision().honouredYear()))
                .with(DeskField.SIGNER, file.decision().signer())
                .with(DeskField.SUMMARY, file.decision().summary());
        for (Map.Entry<DecisionPart, DeskField> part : PARTS.entrySet()) {
            form = form.with(part.getValue(), templates.text(part.getKey()));
        }
        return form;
    }

    /** What a form asks for; empty while the day or the year cannot be read. */
    public static Optional<DecisionEdit> edit(Form<DeskField> form) {
        Optional<LocalDate> day = form.day(DeskField.DAY);
        String year = form.get(DeskField.YEAR).strip();
        if (day.isEmpty() || !year.matches("\\d{4}")) {
            return Optional.empty();
        }
        Map<DecisionPart, String> texts = new EnumMap<>(DecisionPart.class);
        PARTS.forEach((part, field) -> texts.put(part, form.get(field)));
        return Optional.of(new DecisionEdit(
                day.get(), Integer.parseInt(year), form.get(DeskField.SIGNER), form.get(DeskField.SUMMARY), texts));
    }

    @Override
    public Class<DeskField> fields() {
        return DeskField.class;
    }

    @Override
    public String tidy(DeskField field, String text) {
        String tidied = Nfc.of(text).strip();
        return field == DeskField.DAY ? DayText.parse(tidied).map(DayText::of).orElse(tidied) : tidied;
    }

    @Override
    public Map<DeskField, Problem> problems(Form<DeskField> form) {
        Map<DeskField, Problem> problems = new EnumMap<>(DeskField.class);
        if (form.day(DeskField.DAY).isEmpty()) {
            problems.put(DeskField.DAY, Problem.of(2872, "decide.form.day"));
        }
        if (!form.get(DeskField.YEAR).matches("\\d{4}")) {
            problems.put(DeskField.YEAR, Problem.of(2873, "decide.form.year"));
        }
        if (!form.has(DeskField.SUMMARY)) {
            problems.put(DeskField.SUMMARY, Problem.of(2874, "decide.form.summary"));
        }
        for (DeskField field : DeskField.values()) {
            if (form.get(field).length() > LONGEST) {
                problems.put(field, Problem.of(2875, "decide.form.long", LONGEST));
            }
        }
        return problems;
    }
}
