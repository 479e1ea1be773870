package vn.sovang.service.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;

/** The forms of events, cards, discipline and badges on a real store: what is kept, refused, undone. */
class MemberFormsTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);

    @TempDir
    Path folder;

    private Store store;
    private EventService events;
    private Member kim;

    @BeforeEach
    void open() {
        store = new StoreOpening(SampleYear.WORDS).open(SampleYear.store(folder));
        events = new EventService(store);
        kim = member("Phùng Văn Kim");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Member member(String name) {
        return store.read(tables -> tables.members().all().stream()
                .filter(member -> member.person().name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private Membership state() {
        return Membership.on(TODAY, events.dossier(kim.id(), TODAY).events());
    }

    private static Form<EventField> event(String kind, String day) {
        return Form.<EventField>blank()
                .with(EventField.KIND, kind)
                .with(EventField.DAY, day)
                .with(EventField.DECISION, "05-QĐ/ĐU");
    }

    private long save(Form<EventField> form) {
        return events.save(kim.id(), form.tidy(events.desk(kim.id(), TODAY)), TODAY, SampleYear.WORDS);
    }

    @Test
    void anEventIsOneNamedChangeAndUndoTakesItBack() {
        save(event("transfer_between_cells", "1/12/22").with(EventField.CELL, "CB02"));
        assertEquals(
                "Ghi Chuyển sinh hoạt nội bộ: Phùng Văn Kim",
                store.undoable().orElseThrow().label());
        assertEquals(
                "CB02",
                events.dossier(kim.id(), TODAY).cells().get(state().cellId()).code());
        store.undo();
        assertEquals(
                "CB01",
                events.dossier(kim.id(), TODAY).cells().get(state().cellId()).code());
        store.redo();
        assertEquals(
                "CB02",
                events.dossier(kim.id(), TODAY).cells().get(state().cellId()).code());
    }

    @Test
    void aWrongEventIsCorrectedOrTakenOut() {
        long id = save(event("exemption", "01/06/2022").with(EventField.UNTIL, "01/06/2023"));
        FormDesk<EventField> desk = events.desk(kim.id(), TODAY);
        Form<EventField> kept = desk.form(id);
        assertEquals("01/06/2023", kept.get(EventField.UNTIL));
        save(kept.with(EventField.DAY, "15/6/2022"));
        assertEquals(
                LocalDate.of(2022, 6, 15),
                events.dossier(kim.id(), TODAY).events().getLast().day());
        events.remove(kim.id(), id, TODAY, SampleYear.WORDS);
        assertFalse(state().exempt());
        assertProblem(2140, () -> events.desk(kim.id(), TODAY).form(id));
    }

    @Test
    void whatCannotBeIsRefusedWithTheWayOutAndNothingChanges() {
        Form<EventField> form = event("admission", "01/01/2020").with(EventField.CELL, "CB01");
        Map<EventField, Problem> problems = events.desk(kim.id(), TODAY).problems(form);
        assertEquals(2101, problems.get(EventField.DAY).code());
        assertProblem(2141, () -> save(form));
        assertEquals(2, events.dossier(kim.id(), TODAY).events().size());
        long admission = events.dossier(kim.id(), TODAY).events().getFirst().id();
        assertTrue(events.removal(kim.id(), admission, TODAY).isPresent());
        assertProblem(2141, () -> events.remove(kim.id(), admission, TODAY, SampleYear.WORDS));
    }

    @Test
    void badInputHasAWordAndNothingIsLost() {
        FormDesk<EventField> desk = events.desk(kim.id(), TODAY);
        String long10 = "x".repeat(10_000);
        Form<EventField> form = Form.<EventField>blank()
                .with(EventField.KIND, "death")
                .with(EventField.DAY, "31/2/2022")
                .with(EventField.DECISION_DAY, "1/6/2022")
                .with(EventField.REASON, long10);
        Map<EventField, Problem> problems = desk.problems(form.tidy(desk));
        assertEquals(277, problems.get(EventField.DAY).code());
        assertEquals(260, problems.get(EventField.REASON).code());
        assertEquals(long10, form.tidy(desk).get(EventField.REASON));
        assertEquals("31/2/2022", form.tidy(desk).get(EventField.DAY));
        Form<EventField> formula = event("death", "1/6/2022").with(EventField.REASON, "=1+1");
        assertEquals(261, desk.problems(formula).get(EventField.REASON).code());
        Form<EventField> hidden = event("death", "1/6/2022")
                .with(EventField.REASON, "b\u200B\u202Eệnh\u0000 nặng".replace("ệ", "e\u0323\u0302"));
        assertEquals("bệnh nặng", hidden.tidy(desk).get(EventField.REASON));
        Form<EventField> numberless =
                event("removal", "1/6/2022").with(EventField.DECISION, "").with(EventField.DECISION_DAY, "1/6/2022");
        assertEquals(2123, desk.problems(numberless).get(EventField.DECISION).code());
        assertEquals(2129, desk.problems(Form.blank()).get(EventField.KIND).code());
    }

    @Test
    void onlyTheFieldsOfTheKindAreAskedForAndKept() {
        FormDesk<EventField> desk = events.desk(kim.id(), TODAY);
        assertFalse(desk.shown(event("death", "")).contains(EventField.CELL));
        assertTrue(desk.shown(event("temporary_out", "")).containsAll(List.of(EventField.PLACE, EventField.UNTIL)));
        save(event("death", "1/6/2022").with(EventField.CELL, "CB02").with(EventField.UNTIL, "1/7/2022"));
        assertEquals(0, events.dossier(kim.id(), TODAY).events().getLast().cellId());
    }

    @Test
    void anExpulsionIsDisciplineAndEventAtOnce() {
        DisciplineService disciplines = new DisciplineService(store);
        Form<DisciplineField> form = Form.<DisciplineField>blank()
                .with(DisciplineField.FORM, "expulsion")
                .with(DisciplineField.DAY, "01/06/2022")
                .with(DisciplineField.DECISION, "01-QĐ/UBKT");
        disciplines.save(kim.id(), form, TODAY, SampleYear.WORDS);
        assertEquals(MemberEventKind.EXPULSION, state().left().kind());
        store.undo();
        assertTrue(state().isMember(), "both at one stroke");
        save(event("expulsion", "01/06/2022"));
        assertEquals(1, events.dossier(kim.id(), TODAY).disciplines().size());
    }

    @Test
    void probationaryMembersAreReprimandedOrWarnedOnly() {
        Member young = store.read(tables -> tables.members().all().stream()
                .filter(member -> Membership.on(TODAY, tables.memberEvents().of(member.id()))
                                .standing()
                        == Membership.Standing.PROBATIONARY)
                .findFirst()
                .orElseThrow());
        FormDesk<DisciplineField> desk = new DisciplineService(store).desk(young.id(), TODAY);
        Form<DisciplineField> form = Form.<DisciplineField>blank()
                .with(DisciplineField.FORM, "dismissal")
                .with(DisciplineField.DAY, "05/01/2023")
                .with(DisciplineField.DECISION, "01");
        Problem problem = desk.problems(form).get(DisciplineField.FORM);
        assertEquals(2162, problem.code());
        assertTrue(SampleYear.WORDS.say(problem).contains("Khiển trách, Cảnh cáo"));
        assertEquals(Map.of(), desk.problems(form.with(DisciplineField.FORM, "warning")));
    }

    @Test
    void theLastCardGivesTheNumberAndTheFirstOneStays() {
        CardService cards = new CardService(store);
        String first = kim.cardNumber();
        Form<CardField> form = Form.<CardField>blank()
                .with(CardField.NUMBER, "19000001")
                .with(CardField.ISSUED, "05/01/2023")
                .with(CardField.REASON, "lost");
        long id = cards.save(kim.id(), form, TODAY, SampleYear.WORDS);
        assertEquals("19000001", member("Phùng Văn Kim").cardNumber());
        assertEquals(
                List.of(first, "19000001"),
                events.dossier(kim.id(), TODAY).cards().stream()
                        .map(card -> card.number())
                        .toList());
        FormDesk<CardField> other = cards.desk(member("Đặng Văn Hợp").id(), TODAY);
        Problem taken = other.problems(form).get(CardField.NUMBER);
        assertEquals(2152, taken.code());
        assertEquals(
                2152,
                other.problems(form.with(CardField.NUMBER, first))
                        .get(CardField.NUMBER)
                        .code(),
                "an old number, too");
        assertEquals(
                2151,
                other.problems(form.with(CardField.NUMBER, "123"))
                        .get(CardField.NUMBER)
                        .code());
        cards.remove(kim.id(), id, TODAY, SampleYear.WORDS);
        assertEquals(first, member("Phùng Văn Kim").cardNumber());
    }

    @Test
    void badgesNeedTheirYears() {
        BadgeService badges = new BadgeService(store);
        FormDesk<BadgeField> desk = badges.desk(kim.id(), TODAY);
        Form<BadgeField> form = desk.blank().with(BadgeField.DAY, "05/01/2023");
        assertEquals("30", form.get(BadgeField.YEARS), "in the party since 1986");
        assertEquals(
                2173,
                desk.problems(form.with(BadgeField.YEARS, "40")).get(BadgeField.YEARS) == null
                        ? desk.problems(form.with(BadgeField.YEARS, "40"))
                                .get(BadgeField.DAY)
                                .code()
                        : 0);
        badges.save(kim.id(), form, TODAY, SampleYear.WORDS);
        Form<BadgeField> again = badges.desk(kim.id(), TODAY).blank().with(BadgeField.YEARS, "30");
        assertEquals(
                2172,
                badges.desk(kim.id(), TODAY)
                        .problems(again)
                        .get(BadgeField.YEARS)
                        .code());
    }

    @Test
    void theHistoryHasEverythingTheLatestFirst() {
        save(event("death", "1/6/2022").with(EventField.REASON, "Bệnh nặng"));
        List<HistoryLine> lines = events.history(kim.id(), TODAY, SampleYear.WORDS);
        assertEquals(HistoryLine.Source.EVALUATION, lines.getFirst().source(), "31/12/2022");
        HistoryLine death = lines.stream()
                .filter(line -> line.title().equals("Từ trần"))
                .findFirst()
                .orElseThrow();
        assertEquals("Bệnh nặng", death.detail());
        assertEquals("Kết nạp", lines.getLast().title());
        for (int i = 1; i < lines.size(); i++) {
            assertFalse(lines.get(i).day().isAfter(lines.get(i - 1).day()));
        }
    }
}
