package vn.sovang.service.cell;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellEvent;
import vn.sovang.domain.member.CellEventKind;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.member.Congress;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.Period;
import vn.sovang.domain.time.Term;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormTexts;
import vn.sovang.store.Tables;

/** Writes a step about a cell, inside a change that is open. */
final class CellWriter {
    private final Tables tables;
    private final Form<CellField> form;
    private final Set<Long> chosen;
    private final long cellId;
    private final CellRegister register;

    CellWriter(Tables tables, Form<CellField> form, List<Long> chosen) {
        this.tables = tables;
        this.form = form;
        this.chosen = Set.copyOf(chosen);
        cellId = CellForms.cellOf(form.id());
        register = tables.cellRegister();
    }

    /** Does the step. @return the id of the cell */
    long run(CellStep step) {
        return switch (step) {
            case FOUND -> insert(FormTexts.day(form, CellField.FOUNDED));
            case CORRECT -> correct();
            case RENAME -> tell(CellEvent.renamed(cellId, day(), form.get(CellField.NAME), decision(), decisionDay()));
            case MOVE -> tell(CellEvent.moved(cellId, day(), form.get(CellField.PARENT), decision(), decisionDay()));
            case CHANGE_KIND ->
                tell(CellEvent.kindChanged(cellId, day(), form.get(CellField.KIND), decision(), decisionDay()));
            case MERGE -> merge();
            case SPLIT -> split();
            case DISSOLVE -> dissolve();
            case CONGRESS -> congress();
        };
    }

    private long insert(LocalDate founded) {
        return tables.cells()
                .insert(new Cell(
                        0,
                        form.get(CellField.CODE),
                        form.get(CellField.NAME),
                        form.get(CellField.KIND),
                        form.get(CellField.PARENT),
                        founded,
                        null,
                        null));
    }

    private long correct() {
        Cell began = register.beginning(cellId).orElseThrow(CellWriter::gone);
        tables.cells()
                .update(new Cell(
                        began.id(),
                        form.get(CellField.CODE),
                        form.get(CellField.NAME),
                        form.get(CellField.KIND),
                        form.get(CellField.PARENT),
                        FormTexts.day(form, CellField.FOUNDED),
                        began.term(),
                        began.congress(),
                        began.formerCommune(),
                        began.joined()));
        if (!began.code().equals(form.get(CellField.CODE))) {
            follow(began.code(), form.get(CellField.CODE));
        }
        return began.id();
    }

    /** What names a cell by its code goes with the new code. */
    private void follow(String old, String code) {
        tables.cells().all().stream()
                .filter(cell -> cell.parentCode().equals(old))
                .forEach(cell -> tables.cells().update(cell.under(code)));
        tables.cellEvents().all().stream()
                .filter(event -> old.equals(event.parentCode()))
                .forEach(event -> {
                    tables.cellEvents().delete(event.id());
                    tables.cellEvents()
                            .insert(CellEvent.moved(
                                    event.cellId(), event.day(), code, event.decision(), event.decisionDay()));
                });
        tables.congresses().all().stream()
                .filter(congress -> congress.unitCode().equals(old))
                .forEach(congress -> tables.congresses()
                        .update(new Congress(congress.id(), code, congress.term(), congress.day(), congress.note())));
        tables.posts().all().stream()
                .filter(post -> post.unitCode().equals(old))
                .forEach(post -> tables.posts().update(post.in(code)));
    }

    private long tell(CellEvent event) {
        present();
        tables.cellEvents().insert(event);
        return cellId;
    }

    private long merge() {
        Cell cell = present();
        Cell into = register.on(day()).stream()
                .filter(other -> other.code().equals(form.get(CellField.OTHER)))
                .findFirst()
                .orElseThrow(CellWriter::gone);
        for (Cell below : CellTree.of(register.on(day())).below(cell.code())) {
            tables.cellEvents().insert(CellEvent.moved(below.id(), day(), into.code(), decision(), decisionDay()));
        }
        moveMembers(cell.id(), into.id(), member -> true);
        endPosts(cell.code(), post -> true);
        return tell(CellEvent.about(cell.id(), CellEventKind.MERGED, day(), into.id(), decision(), decisionDay()));
    }

    private long split() {
        Cell cell = present();
        if (chosen.isEmpty()) {
            throw Problem.of(2321, "partycell.problem.nobody").asException();
        }
        long fresh = insert(day());
        tables.cellEvents()
                .insert(CellEvent.about(fresh, CellEventKind.SPLIT_OFF, day(), cell.id(), decision(), decisionDay()));
        moveMembers(cell.id(), fresh, chosen::contains);
        return fresh;
    }

    private long dissolve() {
        Cell cell = present();
        endPosts(cell.code(), post -> true);
        return tell(CellEvent.about(cell.id(), CellEventKind.DISSOLVED, day(), 0, decision(), decisionDay()));
    }

    private void moveMembers(long from, long into, Predicate<Long> who) {
        Map<Long, List<MemberEvent>> events =
                tables.memberEvents().all().stream().collect(Collectors.groupingBy(MemberEvent::memberId));
        events.forEach((member, happened) -> {
            Membership state = Membership.on(day(), happened);
            if (state.isMember() && state.cellId() == from && who.test(member)) {
                tables.memberEvents()
                        .insert(new MemberEvent(
                                0,
                                member,
                                MemberEventKind.TRANSFER_BETWEEN_CELLS,
                                day(),
                                into,
                                decision(),
                                decisionDay(),
                                "",
                                "",
                                null));
            }
        });
    }

    private long congress() {
        Cell cell = present();
        tables.congresses()
                .insert(new Congress(
                        0, cell.code(), Term.parse(form.get(CellField.TERM)).orElseThrow(), day(), ""));
        CodeList titles = CodeList.of(RuleBook.of(tables.rules().all()), "cell_post", day());
        Set<String> elective =
                titles.codes().stream().map(titles::label).map(Fold::of).collect(Collectors.toSet());
        endPosts(cell.code(), post -> elective.contains(Fold.of(post.title())));
        Map<Long, Person> persons =
                tables.members().all().stream().collect(Collectors.toMap(Member::id, Member::person));
        Set<Long> others = new HashSet<>(chosen);
        elect(persons, CellField.SECRETARY, titles.label("secretary"), cell.code(), others);
        elect(persons, CellField.DEPUTY, titles.label("deputy_secretary"), cell.code(), others);
        others.stream()
                .sorted()
                .map(persons::get)
                .filter(Objects::nonNull)
                .forEach(person -> tables.posts()
                        .insert(new Post(0, person, titles.label("member"), cell.code(), Period.from(day()))));
        return cell.id();
    }

    private void elect(Map<Long, Person> persons, CellField field, String title, String code, Set<Long> others) {
        long id = FormTexts.key(form, field);
        others.remove(id);
        if (persons.containsKey(id)) {
            tables.posts().insert(new Post(0, persons.get(id), title, code, Period.from(day())));
        }
    }

    /** Ends the posts of a cell that are held on the day. */
    private void endPosts(String code, Predicate<Post> which) {
        LocalDate last = day().minusDays(1);
        tables.posts().all().stream()
                .filter(post -> post.unitCode().equals(code)
                        && post.period().contains(day())
                        && (post.period().from() == null
                                || !post.period().from().isAfter(last))
                        && which.test(post))
                .forEach(post -> tables.posts()
                        .update(post.during(new Period(post.period().from(), last))));
    }

    private Cell present() {
        return register.find(cellId, day())
                .filter(cell -> register.exists(cell.id(), day()))
                .orElseThrow(CellWriter::gone);
    }

    private static ProblemException gone() {
        return Problem.of(2320, "partycell.problem.gone").asException();
    }

    private LocalDate day() {
        return form.day(CellField.DAY).orElseThrow();
    }

    private String decision() {
        return form.get(CellField.DECISION);
    }

    private LocalDate decisionDay() {
        return FormTexts.day(form, CellField.DECISION_DAY);
    }
}
