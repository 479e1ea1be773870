package vn.sovang.service.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.duplicate.DuplicatePair;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.PartyCard;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.time.Period;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Doubles in a real store: found, laid side by side, made one, and two again. */
class MergeServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);

    @TempDir
    Path folder;

    private Path file;
    private Store store;
    private MergeService mergers;
    private Member kept;
    private Member other;

    @BeforeEach
    void open() {
        file = SampleYear.store(folder);
        store = new StoreOpening(SampleYear.WORDS).open(file);
        mergers = new MergeService(store);
        kept = store.read(tables -> tables.members().all().getFirst());
        store.change("Thử", tables -> {
            twin(tables);
            return null;
        });
        other = store.read(tables -> tables.members().all().getLast());
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** The first member once more, under another writing, with what else a second record gathers. */
    private void twin(Tables tables) {
        Person person = kept.person();
        long id = tables.persons()
                .insert(new Person(0, person.name().toUpperCase(Locale.ROOT), person.gender(), person.birth()));
        Person twin = new Person(id, person.name(), person.gender(), person.birth());
        long member = tables.members()
                .insert(new Member(0, twin, "", "dao", null, "", "Chỗ ở mới", "", "university", null, "", ""));
        List<MemberEvent> events = tables.memberEvents().of(kept.id());
        for (MemberEvent event : events) {
            tables.memberEvents()
                    .insert(new MemberEvent(0, member, event.kind(), event.day(), event.cellId(), "77-QĐ/HU"));
        }
        tables.memberEvents()
                .insert(new MemberEvent(
                        0, member, MemberEventKind.EXEMPTION, LocalDate.of(2022, 12, 1), 0, "01-QĐ/ĐU"));
        tables.partyCards().insert(new PartyCard(0, member, "12345678", null, ""));
        tables.posts().insert(new Post(0, twin, "Trưởng thôn", "TM", new Period(null, null)));
        long cell = events.getFirst().cellId();
        tables.memberEvaluations().insert(new Evaluation(0, member, cell, 2022, "good", "good", "completed", null));
        tables.memberEvaluations().insert(new Evaluation(0, member, cell, 2021, "good", "good", "good", null));
    }

    @Test
    void theDoubleIsFoundWithReasons() {
        List<DuplicatePair> pairs = new DuplicateService(store).all();
        DuplicatePair first = pairs.stream()
                .filter(pair -> pair.other().id() == other.person().id())
                .findFirst()
                .orElseThrow();
        assertEquals(kept.person().id(), first.one().id());
        assertEquals(
                List.of("Cùng họ tên, khác cách viết dấu", "Cùng ngày sinh"),
                first.reasons().stream()
                        .map(reason -> SampleYear.WORDS.say(reason.word().key()))
                        .toList());
    }

    @Test
    void thePreviewLaysThemSideBySide() {
        MergePreview preview =
                mergers.preview(kept.person().id(), other.person().id(), TODAY);
        MergePreview.Value level = preview.values().stream()
                .filter(value -> value.field() == MergeField.PROFESSIONAL_LEVEL)
                .findFirst()
                .orElseThrow();
        assertEquals("Đại học", level.other());
        assertTrue(level.suggestsOther(), "the first has none");
        assertEquals(
                List.of(MemberEventKind.EXEMPTION),
                preview.events().stream().map(MemberEvent::kind).toList());
        assertEquals(
                List.of(2022),
                preview.conflicts().stream().map(MergePreview.Conflict::year).toList());
        for (MergePreview.Value value : preview.values()) {
            assertEquals(-1, SampleYear.WORDS.say(value.field().word().key()).indexOf('⟨'), value.toString());
        }
        preview.moved()
                .forEach(moved -> assertEquals(
                        -1, SampleYear.WORDS.say(moved.kind().key()).indexOf('⟨')));
    }

    @Test
    void twoBecomeOneAndUndoMakesThemTwoAgain() {
        store.close();
        Map<String, List<String>> before = SampleYear.rows(file, false);
        store = new StoreOpening(SampleYear.WORDS).open(file);
        mergers = new MergeService(store);
        MergePreview preview =
                mergers.preview(kept.person().id(), other.person().id(), TODAY);
        MergeChoice suggested = MergeChoice.suggested(preview);
        mergers.merge(
                kept.person().id(),
                other.person().id(),
                new MergeChoice(suggested.fromOther(), Set.of(2022), Set.of()),
                TODAY,
                SampleYear.WORDS);
        store.read(tables -> {
            Member merged = tables.members().find(kept.id()).orElseThrow();
            assertEquals("university", merged.professionalLevel());
            assertEquals(kept.residence(), merged.residence(), "the first one's stays");
            assertEquals(150, tables.members().all().size());
            List<MemberEvent> events = tables.memberEvents().of(kept.id());
            assertEquals(3, events.size(), "no event twice");
            assertEquals("77-QĐ/HU", events.getFirst().decision(), "a decision only the second knew");
            List<Evaluation> evaluations = tables.memberEvaluations().all().stream()
                    .filter(one -> one.subjectId() == kept.id())
                    .toList();
            assertEquals(
                    List.of(2021, 2022),
                    evaluations.stream().map(Evaluation::year).toList());
            assertEquals("completed", evaluations.getLast().decided());
            assertEquals(1, tables.partyCards().of(kept.id()).size());
            assertEquals(
                    1,
                    tables.posts().all().stream()
                            .filter(post -> post.person().id() == kept.person().id()
                                    && post.title().equals("Trưởng thôn"))
                            .count());
            return null;
        });
        assertEquals(
                "Nhập hai bản ghi của " + kept.person().name() + " làm một",
                store.undoable().orElseThrow().label());
        store.undo();
        store.close();
        assertEquals(before, SampleYear.rows(file, false));
        store = new StoreOpening(SampleYear.WORDS).open(file);
    }

    @Test
    void eventsThatMakeNoLifeAreRefusedUntilTheyAreLeftOut() {
        long late = store.change(
                "Thử",
                tables -> tables.memberEvents()
                        .insert(new MemberEvent(
                                0, other.id(), MemberEventKind.ADMISSION, LocalDate.of(2022, 2, 2), 1, "88-QĐ/HU")));
        MergeChoice all = new MergeChoice(Set.of(), Set.of(), Set.of());
        assertProblem(
                2191, () -> mergers.merge(kept.person().id(), other.person().id(), all, TODAY, SampleYear.WORDS));
        assertEquals(151, members(), "nothing has changed");
        mergers.merge(
                kept.person().id(),
                other.person().id(),
                new MergeChoice(Set.of(), Set.of(), Set.of(late)),
                TODAY,
                SampleYear.WORDS);
        assertEquals(150, members());
    }

    private int members() {
        return store.read(tables -> tables.members().all()).size();
    }

    @Test
    void somebodyWhoIsNoMemberGoesIntoTheMember() {
        Set<Long> members = store.read(tables -> tables.members().all()).stream()
                .map(member -> member.person().id())
                .collect(Collectors.toSet());
        Person staff = store.read(tables -> tables.posts().all()).stream()
                .map(Post::person)
                .filter(person -> !members.contains(person.id()))
                .findFirst()
                .orElseThrow();
        mergers.merge(
                kept.person().id(), staff.id(), new MergeChoice(Set.of(), Set.of(), Set.of()), TODAY, SampleYear.WORDS);
        boolean moved = store.read(tables -> tables.posts().all().stream()
                .anyMatch(one -> one.person().id() == kept.person().id()));
        assertTrue(moved);
        assertEquals(List.of(), store.integrity());
        assertProblem(2190, () -> mergers.preview(kept.person().id(), staff.id(), TODAY));
    }
}
