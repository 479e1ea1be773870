package vn.sovang.service.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.document.paper.Page;
import vn.sovang.document.register.ListColumn;
import vn.sovang.domain.register.ListGroup;
import vn.sovang.domain.register.MemberSelection;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;

/** The wishes for a paper as they are typed, and the wish they come to. */
public final class PaperForm {
    /** Of proposals of badges only those that are new on the occasion. */
    public static final String NEW_ONLY = "new";

    /** One form serves all papers, so that a cell or a day need not be typed again for the next one. */
    private static final long ID = 1;

    private PaperForm() {}

    /** What a paper asks for. */
    public static List<PaperField> asked(RegisterPaper paper) {
        return switch (paper) {
            case CARDS, RATING_LIST, RATING_MINUTES, RATING_SUMMARY, RATING_NOTICES, RATING_YEARS, LEADER_QUARTER ->
                List.of(PaperField.CELL, PaperField.DAY, PaperField.DATED);
            case MEMBER_LIST ->
                List.of(PaperField.CELL, PaperField.FROM, PaperField.DAY, PaperField.SIZE, PaperField.DATED);
            case LIST ->
                List.of(
                        PaperField.CELL,
                        PaperField.DAY,
                        PaperField.SELECTION,
                        PaperField.GROUP,
                        PaperField.SIZE,
                        PaperField.DATED);
            case STATISTICS, MOVEMENTS -> List.of(PaperField.CELL, PaperField.FROM, PaperField.DAY, PaperField.DATED);
            case BADGES -> List.of(PaperField.CELL, PaperField.OCCASION, PaperField.SERVED, PaperField.DATED);
        };
    }

    /**
     * What is likely: all cells, the year up to a day.
     *
     * @param occasion the next day on which badges are awarded, null when there is none
     */
    public static Form<PaperField> usual(LocalDate day, LocalDate occasion) {
        Map<PaperField, String> values = new EnumMap<>(PaperField.class);
        values.put(PaperField.FROM, DayText.of(day.withDayOfYear(1)));
        values.put(PaperField.DAY, DayText.of(day));
        values.put(PaperField.OCCASION, occasion == null ? "" : occasion.toString());
        values.put(PaperField.SELECTION, MemberSelection.ALL.name());
        values.put(PaperField.GROUP, ListGroup.CELL.name());
        values.put(PaperField.SIZE, Page.Size.A4.name());
        return new Form<>(ID, values);
    }

    /** What the wishes for a paper are checked against. */
    public static Form.Kind<PaperField> kind(RegisterPaper paper, LocalDate today) {
        return new FieldForm<>(PaperField.class, today, form -> problems(paper, form, today));
    }

    private static Map<PaperField, Problem> problems(RegisterPaper paper, Form<PaperField> form, LocalDate today) {
        List<PaperField> asked = asked(paper);
        FormProblems<PaperField> problems = new FormProblems<>(form, today);
        for (PaperField field : List.of(PaperField.FROM, PaperField.DAY)) {
            if (asked.contains(field) && !form.has(field)) {
                problems.say(field, 2652, "papers.problem.day.empty");
            }
        }
        if (asked.contains(PaperField.OCCASION) && !form.has(PaperField.OCCASION)) {
            problems.say(PaperField.OCCASION, 2653, "papers.problem.occasion.empty");
        }
        if (asked.contains(PaperField.FROM)) {
            problems.period(PaperField.FROM, PaperField.DAY);
        } else if (asked.contains(PaperField.DAY)) {
            problems.day(PaperField.DAY);
        }
        problems.day(PaperField.DATED);
        Map<PaperField, Problem> found = new LinkedHashMap<>(problems.all());
        found.keySet().retainAll(asked);
        return found;
    }

    /**
     * The wish, empty while something stands against it.
     *
     * @param form tidied
     * @param members ids of those it is about, empty for all
     * @param columns of a list, empty for those that suit it
     * @param today the day a paper bears that tells of a day still to come
     */
    public static Optional<PaperWish> wish(
            RegisterPaper paper, Form<PaperField> form, Set<Long> members, List<ListColumn> columns, LocalDate today) {
        if (problems(paper, form, today).values().stream().anyMatch(Form::blocks)) {
            return Optional.empty();
        }
        LocalDate day = paper == RegisterPaper.BADGES
                ? LocalDate.parse(form.get(PaperField.OCCASION))
                : form.day(PaperField.DAY).orElseThrow();
        LocalDate from = asked(paper).contains(PaperField.FROM)
                ? form.day(PaperField.FROM).orElseThrow()
                : day.withDayOfYear(1);
        LocalDate usual = day.isAfter(today) ? today : day;
        return Optional.of(new PaperWish(
                paper,
                day,
                from,
                form.day(PaperField.DATED).orElse(usual),
                form.has(PaperField.CELL) ? Set.of(form.get(PaperField.CELL)) : Set.of(),
                members,
                Page.Size.valueOf(form.get(PaperField.SIZE)),
                MemberSelection.valueOf(form.get(PaperField.SELECTION)),
                ListGroup.valueOf(form.get(PaperField.GROUP)),
                columns,
                form.get(PaperField.SERVED).equals(NEW_ONLY)));
    }
}
