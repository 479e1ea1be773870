package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.EventRules;
import vn.sovang.domain.member.Finding;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.MemberEventKind.Use;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The forms of the events of one member. */
final class EventDesk implements FormDesk<EventField> {
    private static final Map<Finding.Part, EventField> PARTS = new EnumMap<>(Map.of(
            Finding.Part.KIND, EventField.KIND,
            Finding.Part.DAY, EventField.DAY,
            Finding.Part.CELL, EventField.CELL,
            Finding.Part.DECISION, EventField.DECISION,
            Finding.Part.DECISION_DAY, EventField.DECISION_DAY,
            Finding.Part.PLACE, EventField.PLACE,
            Finding.Part.UNTIL, EventField.UNTIL));

    private final Dossier dossier;
    private final List<Cell> cells;

    EventDesk(Dossier dossier) {
        this.dossier = dossier;
        cells = dossier.cells().values().stream()
                .sorted(Comparator.comparing(Cell::code))
                .toList();
    }

    Dossier dossier() {
        return dossier;
    }

    @Override
    public Form<EventField> blank() {
        return Form.<EventField>blank().with(EventField.DAY, FormTexts.of(dossier.today()));
    }

    @Override
    public Form<EventField> form(long id) {
        MemberEvent event = event(id);
        Map<EventField, String> values = new EnumMap<>(EventField.class);
        values.put(EventField.KIND, event.kind().code());
        values.put(EventField.DAY, FormTexts.of(event.day()));
        Cell cell = dossier.cells().get(event.cellId());
        values.put(EventField.CELL, cell == null ? "" : cell.code());
        values.put(EventField.PLACE, event.place());
        values.put(EventField.UNTIL, FormTexts.of(event.until()));
        values.put(EventField.DECISION, event.decision());
        values.put(EventField.DECISION_DAY, FormTexts.of(event.decisionDay()));
        values.put(EventField.REASON, event.reason());
        return new Form<>(id, values);
    }

    MemberEvent event(long id) {
        return dossier.events().stream()
                .filter(event -> event.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.of(2140, "event.problem.gone").asException());
    }

    @Override
    public List<EventField> shown(Form<EventField> form) {
        List<EventField> fields = new ArrayList<>(List.of(EventField.values()));
        Optional<MemberEventKind> kind = kind(form);
        if (kind.isEmpty()) {
            fields.removeAll(List.of(EventField.CELL, EventField.PLACE, EventField.UNTIL));
            return fields;
        }
        if (kind.get().cell() == Use.NONE) {
            fields.remove(EventField.CELL);
        }
        if (kind.get().place() == Use.NONE) {
            fields.remove(EventField.PLACE);
        }
        if (kind.get().until() == Use.NONE) {
            fields.remove(EventField.UNTIL);
        }
        return fields;
    }

    @Override
    public List<Choice> choices(EventField field, Form<EventField> form) {
        return switch (field) {
            case KIND ->
                Arrays.stream(MemberEventKind.values())
                        .map(kind -> Choice.of(kind.code(), kind.word()))
                        .toList();
            case CELL ->
                cells.stream().map(cell -> Choice.of(cell.code(), cell.name())).toList();
            default -> List.of();
        };
    }

    @Override
    public Class<EventField> fields() {
        return EventField.class;
    }

    @Override
    public String tidy(EventField field, String text) {
        return field.tidy(text, dossier.today());
    }

    @Override
    public Map<EventField, Problem> problems(Form<EventField> form) {
        FormProblems<EventField> texts = new FormProblems<>(form, dossier.today());
        texts.texts(shown(form));
        if (kind(form).isEmpty()) {
            texts.say(EventField.KIND, 2129, "event.problem.kind.empty");
        }
        texts.neededDay(EventField.DAY);
        texts.day(EventField.UNTIL);
        texts.day(EventField.DECISION_DAY);
        if (!form.get(EventField.CELL).isEmpty() && cell(form) == 0) {
            texts.say(EventField.CELL, 2135, "event.problem.cell.unknown", form.get(EventField.CELL));
        }
        if (!texts.blocked()) {
            rules(form, texts);
        }
        return texts.all();
    }

    private void rules(Form<EventField> form, FormProblems<EventField> texts) {
        MemberEvent event = event(form);
        List<Finding> findings = new ArrayList<>(EventRules.ofNew(event, others(event.id()), dossier.eventContext()));
        findings.sort(Comparator.comparing((Finding finding) -> !finding.blocks()));
        findings.forEach(finding -> texts.say(PARTS.get(finding.part()), finding.problem()));
    }

    /** The history without one event. */
    List<MemberEvent> others(long id) {
        return dossier.events().stream().filter(event -> event.id() != id).toList();
    }

    /** The event that a checked form tells of; what its kind has no use for is left out. */
    MemberEvent event(Form<EventField> form) {
        MemberEventKind kind = kind(form).orElseThrow();
        LocalDate day = form.day(EventField.DAY).orElseThrow();
        return new MemberEvent(
                form.id(),
                dossier.member().id(),
                kind,
                day,
                kind.cell() == Use.NONE ? 0 : cell(form),
                form.get(EventField.DECISION),
                FormTexts.day(form, EventField.DECISION_DAY),
                kind.place() == Use.NONE ? "" : form.get(EventField.PLACE),
                form.get(EventField.REASON),
                kind.until() == Use.NONE ? null : FormTexts.day(form, EventField.UNTIL));
    }

    private static Optional<MemberEventKind> kind(Form<EventField> form) {
        return Arrays.stream(MemberEventKind.values())
                .filter(kind -> kind.code().equals(form.get(EventField.KIND)))
                .findFirst();
    }

    private long cell(Form<EventField> form) {
        return cells.stream()
                .filter(cell -> cell.code().equals(form.get(EventField.CELL)))
                .findFirst()
                .map(Cell::id)
                .orElse(0L);
    }
}
