package vn.sovang.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.EventContext;
import vn.sovang.domain.member.EventRules;
import vn.sovang.domain.member.Finding;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.MemberEventKind.Use;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** One event written down for several members: what becomes of each, and who is left out and why. A pure function. */
public final class EventBatch {
    /** What happens to several at once; what happens to one alone is written in that one's history. */
    public static final List<MemberEventKind> KINDS = List.of(
            MemberEventKind.TRANSFER_BETWEEN_CELLS,
            MemberEventKind.TRANSFER_OUT,
            MemberEventKind.TRANSFER_IN,
            MemberEventKind.TEMPORARY_OUT,
            MemberEventKind.TEMPORARY_BETWEEN_CELLS,
            MemberEventKind.TEMPORARY_END,
            MemberEventKind.FULL_MEMBERSHIP,
            MemberEventKind.CEREMONY,
            MemberEventKind.EXEMPTION,
            MemberEventKind.RESTORATION);

    private final Form<BatchField> form;
    private final MemberEventKind kind;
    private final MemberList list;
    private final LocalDate today;
    private final Map<Long, String> cells = new HashMap<>();

    private EventBatch(Form<BatchField> form, MemberList list, LocalDate today) {
        this.form = form;
        this.list = list;
        this.today = today;
        kind = kind(form).orElseThrow();
        list.cells().forEach(cell -> cells.put(cell.id(), cell.name()));
    }

    /**
     * What becomes of one member.
     *
     * @param event to be written; null when the member is left out
     * @param skipped why it is left out, null when it is not
     * @param hint what is unusual, null when nothing is
     */
    public record Line(MemberRow row, MemberEvent event, Problem skipped, Problem hint) {}

    /** The kind a form asks for. */
    public static Optional<MemberEventKind> kind(Form<BatchField> form) {
        return KINDS.stream()
                .filter(kind -> kind.code().equals(form.get(BatchField.KIND)))
                .findFirst();
    }

    /** The fields an event of a kind has use for. */
    public static Set<BatchField> fields(MemberEventKind kind) {
        List<BatchField> fields = new ArrayList<>(List.of(BatchField.values()));
        if (kind.cell() == Use.NONE) {
            fields.remove(BatchField.CELL);
        }
        if (kind.place() == Use.NONE) {
            fields.remove(BatchField.PLACE);
        }
        if (kind.until() == Use.NONE) {
            fields.remove(BatchField.UNTIL);
        }
        return Set.copyOf(fields);
    }

    /**
     * What is wrong with the form itself, whoever it is about.
     *
     * @param list for the rules about decisions
     */
    public static Form.Kind<BatchField> kind(MemberList list, LocalDate today) {
        return new FieldForm<>(BatchField.class, today, form -> problems(form, list, today));
    }

    private static Map<BatchField, Problem> problems(Form<BatchField> form, MemberList list, LocalDate today) {
        FormProblems<BatchField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(BatchField.values()));
        Optional<MemberEventKind> kind = kind(form);
        if (kind.isEmpty()) {
            problems.say(BatchField.KIND, 2129, "event.problem.kind.empty");
        }
        problems.neededDay(BatchField.DAY);
        problems.day(BatchField.UNTIL);
        problems.day(BatchField.DECISION_DAY);
        if (kind.isPresent() && kind.get().cell() == Use.NEEDED && !form.has(BatchField.CELL)) {
            problems.say(BatchField.CELL, 2117, "event.problem.cell.empty");
        }
        LocalDate day = form.day(BatchField.DAY).orElse(today);
        problems.decision(
                BatchField.DECISION,
                BatchField.DECISION_DAY,
                kind.map(known -> list.rules().text("membership.decision." + known.code(), day))
                        .orElse(""));
        return problems.all();
    }

    /**
     * What would become of some members.
     *
     * @param form tidied and sound
     * @param list the list the members stand in
     */
    public static List<Line> preview(Form<BatchField> form, MemberList list, List<MemberRow> rows, LocalDate today) {
        EventBatch batch = new EventBatch(form, list, today);
        return rows.stream().map(batch::line).toList();
    }

    private Line line(MemberRow row) {
        MemberEvent event = event(row);
        EventContext context =
                new EventContext(today, list.rules(), row.member().person().birth(), id -> cells.getOrDefault(id, ""));
        List<Finding> findings = EventRules.ofNew(event, row.events(), context);
        Problem skipped = first(findings, true);
        return new Line(row, skipped == null ? event : null, skipped, first(findings, false));
    }

    private static Problem first(List<Finding> findings, boolean blocks) {
        return findings.stream()
                .filter(finding -> finding.blocks() == blocks)
                .map(Finding::problem)
                .findFirst()
                .orElse(null);
    }

    private MemberEvent event(MemberRow row) {
        Set<BatchField> used = fields(kind);
        return new MemberEvent(
                0,
                row.id(),
                kind,
                form.day(BatchField.DAY).orElseThrow(),
                used.contains(BatchField.CELL)
                        ? list.cell(form.get(BatchField.CELL)).map(Cell::id).orElse(0L)
                        : 0,
                form.get(BatchField.DECISION),
                FormTexts.day(form, BatchField.DECISION_DAY),
                used.contains(BatchField.PLACE) ? form.get(BatchField.PLACE) : "",
                form.get(BatchField.REASON),
                used.contains(BatchField.UNTIL) ? FormTexts.day(form, BatchField.UNTIL) : null);
    }
}
