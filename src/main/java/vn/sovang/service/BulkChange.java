package vn.sovang.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormField.Holds;
import vn.sovang.service.form.FormProblems;

/** One field of several members changed alike: what becomes of each, and who is left out and why. A pure function. */
public final class BulkChange {
    /** What can be changed for several at once. */
    public static final List<MemberField> FIELDS = List.of(
            MemberField.CELL,
            MemberField.RESIDENCE,
            MemberField.HOME_TOWN,
            MemberField.ETHNIC_GROUP,
            MemberField.RELIGION,
            MemberField.OCCUPATION,
            MemberField.EDUCATION,
            MemberField.PROFESSIONAL_LEVEL,
            MemberField.POLITICAL_THEORY,
            MemberField.ADMISSION_PLACE,
            MemberField.POLICY_FAMILY);

    private final Form<BulkField> form;
    private final MemberField field;
    private final MemberList list;
    private final LocalDate today;

    private BulkChange(Form<BulkField> form, MemberList list, LocalDate today) {
        this.form = form;
        this.list = list;
        this.today = today;
        field = field(form);
    }

    /**
     * What becomes of one member.
     *
     * @param before the value now, as it is shown
     * @param after the new one
     * @param form to be saved; null when the member is left out
     * @param skipped why it is left out, null when it is not
     */
    public record Line(MemberRow row, String before, String after, Form<MemberField> form, Problem skipped) {}

    /** The field a form changes. */
    public static MemberField field(Form<BulkField> form) {
        return form.has(BulkField.WHAT) ? MemberField.valueOf(form.get(BulkField.WHAT)) : MemberField.CELL;
    }

    /** Where the new value of a field is typed or chosen. */
    public static BulkField valueField(MemberField field) {
        return field.holds() == Holds.CHOICE ? BulkField.CODE : BulkField.TEXT;
    }

    /** What is wrong with the form itself, whoever it changes. */
    public static Form.Kind<BulkField> kind(LocalDate today) {
        return new FieldForm<>(BulkField.class, today, form -> problems(form, today));
    }

    private static Map<BulkField, Problem> problems(Form<BulkField> form, LocalDate today) {
        FormProblems<BulkField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(BulkField.values()));
        if (field(form) == MemberField.CELL) {
            if (!form.has(BulkField.CODE)) {
                problems.say(BulkField.CODE, 270, "member.problem.cell.empty");
            }
            if (!form.has(BulkField.DAY)) {
                problems.say(BulkField.DAY, 271, "member.problem.transfer.empty");
            }
            problems.day(BulkField.DAY);
        } else if (!form.has(valueField(field(form)))) {
            problems.say(valueField(field(form)), 2706, "bulk.problem.empty");
        }
        return problems.all();
    }

    /**
     * What would become of some members.
     *
     * @param form tidied and sound
     * @param list the list the members stand in
     */
    public static List<Line> preview(Form<BulkField> form, MemberList list, List<MemberRow> rows, LocalDate today) {
        BulkChange change = new BulkChange(form, list, today);
        return rows.stream().map(change::line).toList();
    }

    private Line line(MemberRow row) {
        Form<MemberField> now = MemberForm.of(row);
        String value = form.get(valueField(field));
        Form<MemberField> changed = now.with(field, value);
        if (field == MemberField.CELL) {
            changed = changed.with(MemberField.TRANSFER_DAY, form.get(BulkField.DAY))
                    .with(MemberField.TRANSFER_DECISION, form.get(BulkField.DECISION));
        }
        String before = label(now.get(field));
        Optional<Problem> against = against(row, now, changed, value);
        return new Line(row, before, label(value), against.isEmpty() ? changed : null, against.orElse(null));
    }

    private Optional<Problem> against(MemberRow row, Form<MemberField> now, Form<MemberField> changed, String value) {
        if (now.get(field).equals(value)) {
            return Optional.of(Problem.of(1710, "bulk.same"));
        }
        if (field == MemberField.CELL) {
            return Transfer.of(row, changed, list).flatMap(transfer -> transfer.problem(list, today));
        }
        return Optional.ofNullable(MemberCheck.problems(changed, list, today).get(field))
                .filter(Form::blocks);
    }

    /** A value as it is shown. */
    private String label(String value) {
        return switch (field) {
            case CELL -> list.cell(value).map(Cell::name).orElse(value);
            case ETHNIC_GROUP, RELIGION, OCCUPATION, PROFESSIONAL_LEVEL, POLITICAL_THEORY ->
                value.isEmpty() ? "" : list.codes(codeList(field)).label(value);
            default -> value;
        };
    }

    /** The name of the list of codes that a field takes. */
    public static String codeList(MemberField field) {
        return switch (field) {
            case ETHNIC_GROUP -> "ethnic_group";
            case RELIGION -> "religion";
            case OCCUPATION -> "occupation";
            case PROFESSIONAL_LEVEL -> "professional_level";
            case POLITICAL_THEORY -> "political_theory";
            default -> throw new IllegalArgumentException(field + " takes no code of a list");
        };
    }
}
