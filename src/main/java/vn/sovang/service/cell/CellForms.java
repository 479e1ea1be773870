package vn.sovang.service.cell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellEvent;
import vn.sovang.domain.member.CellEventKind;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.Term;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The forms of the steps: how they are filled, and what is wrong with them. */
public final class CellForms {
    /** More than there are steps. */
    private static final long STEPS = 16;

    private final CellBook book;
    private final CellStep step;
    private final LocalDate today;

    private CellForms(CellBook book, CellStep step, LocalDate today) {
        this.book = book;
        this.step = step;
        this.today = today;
    }

    /** What a form is about in one number: the cell and the step, so that each step of each cell has its own draft. */
    public static long subject(CellStep step, long cell) {
        return cell == 0 ? 0 : cell * STEPS + step.ordinal();
    }

    /** The cell that the form of a subject is about, 0 for a new one. */
    public static long cellOf(long subject) {
        return subject / STEPS;
    }

    /** The step that the form of a subject is about. */
    public static CellStep stepOf(long subject) {
        return CellStep.values()[(int) (subject % STEPS)];
    }

    /** How the form of a step is tidied and checked. */
    public static Form.Kind<CellField> kind(CellBook book, CellStep step, LocalDate today) {
        CellForms forms = new CellForms(book, step, today);
        return new FieldForm<>(CellField.class, today, forms::problems);
    }

    /** The form of a step about a cell, with what it is now; that of a new cell when there is none. */
    public static Form<CellField> of(CellBook book, CellStep step, Optional<Cell> cell) {
        Form<CellField> form =
                new Form<CellField>(subject(step, cell.map(Cell::id).orElse(0L)), Map.of());
        if (cell.isEmpty()) {
            return form.with(CellField.PARENT, firstBody(book));
        }
        Cell shown = step == CellStep.CORRECT
                ? book.register().beginning(cell.get().id()).orElse(cell.get())
                : cell.get();
        form = form.with(CellField.KIND, shown.kind()).with(CellField.PARENT, shown.parentCode());
        if (step != CellStep.SPLIT) {
            form = form.with(CellField.CODE, shown.code())
                    .with(CellField.NAME, shown.name())
                    .with(CellField.FOUNDED, FormTexts.of(shown.founded()));
        }
        return step.fields().contains(CellField.DAY) ? form.with(CellField.DAY, FormTexts.of(book.day())) : form;
    }

    private static String firstBody(CellBook book) {
        return book.bodies().stream()
                .filter(body -> body.kind().equals("party_committee"))
                .map(UnitVersion::code)
                .findFirst()
                .orElse("");
    }

    private Map<CellField, Problem> problems(Form<CellField> form) {
        FormProblems<CellField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(CellField.values()));
        for (CellField field : step.fields()) {
            switch (field) {
                case CODE -> code(form, problems);
                case NAME -> name(form, problems);
                case KIND -> needed(form, problems, CellField.KIND, 2300, "partycell.problem.kind.empty");
                case PARENT -> parent(form, problems);
                case OTHER -> other(form, problems);
                case FOUNDED, DECISION_DAY -> problems.day(field);
                case DAY -> day(form, problems);
                case TERM -> term(form, problems);
                case DECISION -> decision(form, problems);
                case SECRETARY, DEPUTY -> elected(form, problems);
            }
        }
        if (step == CellStep.DISSOLVE) {
            stillThere(form, problems);
        }
        return problems.all();
    }

    private static boolean needed(
            Form<CellField> form, FormProblems<CellField> problems, CellField field, int code, String key) {
        if (!form.has(field)) {
            problems.say(field, code, key);
        }
        return form.has(field);
    }

    private void code(Form<CellField> form, FormProblems<CellField> problems) {
        String code = form.get(CellField.CODE);
        if (!needed(form, problems, CellField.CODE, 2301, "partycell.problem.code.empty")) {
            return;
        }
        Stream<String> cells = book.register().ever(book.day()).stream()
                .filter(cell -> step == CellStep.SPLIT || cell.id() != cellOf(form.id()))
                .map(Cell::code);
        Stream<String> bodies = book.units().versions().stream().map(UnitVersion::code);
        if (Stream.concat(cells, bodies).anyMatch(other -> Fold.same(other, code))) {
            problems.say(CellField.CODE, 2302, "partycell.problem.code.taken", code);
        }
    }

    private void name(Form<CellField> form, FormProblems<CellField> problems) {
        String name = form.get(CellField.NAME);
        if (!needed(form, problems, CellField.NAME, 2303, "partycell.problem.name.empty")) {
            return;
        }
        Optional<Cell> same = book.register().on(book.day()).stream()
                .filter(cell ->
                        (step == CellStep.SPLIT || cell.id() != cellOf(form.id())) && Fold.same(cell.name(), name))
                .findFirst();
        same.ifPresent(cell -> problems.say(
                CellField.NAME,
                1300,
                "partycell.problem.name.taken",
                book.tree().label(cell)));
        if (step == CellStep.RENAME
                && subject(form).filter(cell -> cell.name().equals(name)).isPresent()) {
            problems.say(CellField.NAME, 2304, "partycell.problem.name.same");
        }
    }

    private void parent(Form<CellField> form, FormProblems<CellField> problems) {
        String parent = form.get(CellField.PARENT);
        if (!needed(form, problems, CellField.PARENT, 2305, "partycell.problem.parent.empty")) {
            return;
        }
        Optional<Cell> cell = step == CellStep.SPLIT ? Optional.empty() : subject(form);
        if (cell.isPresent() && book.tree().isWithin(parent, cell.get().code())) {
            problems.say(
                    CellField.PARENT,
                    2306,
                    "partycell.problem.parent.circle",
                    cell.get().name());
        } else if (step == CellStep.MOVE
                && cell.filter(one -> one.parentCode().equals(parent)).isPresent()) {
            problems.say(CellField.PARENT, 2307, "partycell.problem.parent.same");
        }
    }

    private void other(Form<CellField> form, FormProblems<CellField> problems) {
        if (!needed(form, problems, CellField.OTHER, 2308, "partycell.problem.other.empty")) {
            return;
        }
        Cell cell = subject(form).orElseThrow();
        String other = form.get(CellField.OTHER);
        if (book.tree().isWithin(other, cell.code())) {
            problems.say(CellField.OTHER, 2309, "partycell.problem.other.below", cell.name());
        }
    }

    private void day(Form<CellField> form, FormProblems<CellField> problems) {
        if (!needed(form, problems, CellField.DAY, 2310, "partycell.problem.day.empty")) {
            return;
        }
        Optional<LocalDate> day = problems.day(CellField.DAY);
        Optional<Cell> cell = subject(form);
        if (day.isEmpty() || cell.isEmpty()) {
            return;
        }
        LocalDate founded = cell.get().founded();
        Optional<CellEvent> end = book.register().end(cellOf(form.id()));
        if (founded != null && day.get().isBefore(founded)) {
            problems.say(CellField.DAY, 2311, "partycell.problem.day.before", founded);
        } else if (end.isPresent() && !day.get().isBefore(end.get().day())) {
            problems.say(
                    CellField.DAY,
                    2312,
                    "partycell.problem.day.ended",
                    end.get().day());
        } else if (day.get().isAfter(today)) {
            problems.say(CellField.DAY, 1301, "partycell.problem.day.future");
        }
        if (step == CellStep.MERGE || step == CellStep.DISSOLVE) {
            later(form, day.get(), problems);
        }
    }

    /** A cell does not end before something that is known to have become of it. */
    private void later(Form<CellField> form, LocalDate day, FormProblems<CellField> problems) {
        book.register().events(cellOf(form.id())).stream()
                .filter(event ->
                        event.kind() != CellEventKind.SPLIT_OFF && event.day().isAfter(day))
                .findFirst()
                .ifPresent(event -> problems.say(CellField.DAY, 2313, "partycell.problem.day.later", event.day()));
    }

    private void term(Form<CellField> form, FormProblems<CellField> problems) {
        if (!needed(form, problems, CellField.TERM, 2314, "partycell.problem.term.empty")) {
            return;
        }
        Optional<Term> term = Term.parse(form.get(CellField.TERM));
        if (term.isEmpty()) {
            problems.say(CellField.TERM, 2315, "partycell.problem.term.unreadable");
        } else if (subject(form).stream()
                .flatMap(cell -> book.congressesOf(cell).stream())
                .anyMatch(congress -> term.get().equals(congress.term()))) {
            problems.say(
                    CellField.TERM,
                    2316,
                    "partycell.problem.term.twice",
                    term.get().text());
        }
    }

    private static void decision(Form<CellField> form, FormProblems<CellField> problems) {
        if (!form.has(CellField.DECISION)) {
            problems.say(CellField.DECISION, 1302, "partycell.problem.decision.empty");
        }
    }

    private static void elected(Form<CellField> form, FormProblems<CellField> problems) {
        if (!form.has(CellField.SECRETARY)) {
            problems.say(CellField.SECRETARY, 1303, "partycell.problem.secretary.empty");
        } else if (form.get(CellField.SECRETARY).equals(form.get(CellField.DEPUTY))) {
            problems.say(CellField.DEPUTY, 2317, "partycell.problem.deputy.same");
        }
    }

    private void stillThere(Form<CellField> form, FormProblems<CellField> problems) {
        subject(form).ifPresent(cell -> {
            int members = book.membersOf(cell).size();
            int below = book.tree().below(cell.code()).size();
            if (members > 0) {
                problems.say(CellField.DAY, 2318, "partycell.problem.members", cell.name(), members);
            } else if (below > 0) {
                problems.say(CellField.DAY, 2319, "partycell.problem.below", cell.name(), below);
            }
        });
    }

    private Optional<Cell> subject(Form<CellField> form) {
        return form.isNew() ? Optional.empty() : book.register().find(cellOf(form.id()), book.day());
    }
}
