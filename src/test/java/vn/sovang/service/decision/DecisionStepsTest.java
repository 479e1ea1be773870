package vn.sovang.service.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.RegisterEntry;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.CheckStore;
import vn.sovang.service.SampleYear;
import vn.sovang.store.Store;

class DecisionStepsTest {
    private static final Words WORDS = SampleYear.WORDS;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final String SIGNER = "Dương Văn Hùng";

    @TempDir
    Path folder;

    private Store store;
    private DecisionSteps steps;
    private DecisionActs acts;

    @BeforeEach
    void open() {
        store = Store.open(SampleYear.store(folder));
        steps = new DecisionSteps(store);
        acts = new DecisionActs(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void fromTheDraftToTheRegister() {
        long id = DraftSamples.draft(store, Stream.STATE, DAY);
        assertCode(2862, () -> steps.sign(id, DAY, SIGNER, 0, WORDS));
        steps.submit(id, WORDS);
        assertCode(2862, () -> steps.submit(id, WORDS));
        assertCode(2869, () -> steps.sign(id, DAY, " ", 0, WORDS));
        assertEquals(1, steps.sign(id, DAY, SIGNER, 0, WORDS), "a new year counts from one");
        assertEquals(List.of(1, 2, 3), registerNumbers(id));
        assertEquals(SIGNER, DraftSamples.decision(store, id).signer());
        assertCode(2866, () -> steps.present(id, DAY.minusDays(1), WORDS));
        steps.present(id, DAY.plusDays(3), WORDS);
        assertEquals(DecisionState.PRESENTED, DraftSamples.decision(store, id).state());
        store.undo();
        assertEquals(DecisionState.SIGNED, DraftSamples.decision(store, id).state(), "presenting is undone by undo");
        assertCode(2862, () -> steps.drop(id, WORDS));
    }

    /** Undo passes over an act, and will not take away what an act has built on. */
    @Test
    void aSignatureIsNotUndone() {
        long id = DraftSamples.draft(store, Stream.STATE, DAY);
        steps.submit(id, WORDS);
        steps.sign(id, DAY, SIGNER, 0, WORDS);
        assertCode(231, () -> store.undo());
        assertEquals(DecisionState.SIGNED, DraftSamples.decision(store, id).state());
        assertEquals(List.of(1, 2, 3), registerNumbers(id));
    }

    @Test
    void aNumberGivenBackIsTheNextToBeGiven() {
        long first = DraftSamples.draft(store, Stream.STATE, DAY);
        long second = DraftSamples.draft(store, Stream.STATE, DAY);
        long third = DraftSamples.draft(store, Stream.STATE, DAY);
        assertEquals(1, steps.reserve(first, 0, WORDS));
        assertEquals(2, steps.reserve(second, 0, WORDS));
        assertEquals(2, steps.reserve(second, 0, WORDS), "it has its number already");
        assertCode(2863, () -> steps.reserve(third, 2, WORDS));
        steps.drop(first, WORDS);
        assertEquals(1, steps.next(third, DAY));
        steps.submit(third, WORDS);
        assertEquals(1, steps.sign(third, DAY, SIGNER, 0, WORDS));
        steps.submit(second, WORDS);
        assertEquals(2, steps.sign(second, DAY, SIGNER, 0, WORDS));
        assertEquals(3, steps.next(DraftSamples.draft(store, Stream.STATE, DAY), DAY));
        assertEquals(List.of(), decisionsAndRegisterComplaints());
    }

    @Test
    void numbersFollowYearTermAndCommune() {
        assertEquals(6, next(Stream.STATE, "2023-12-31"));
        assertEquals(1, next(Stream.STATE, "2024-01-01"));
        assertEquals(2, next(Stream.PARTY, "2024-01-01"), "the term goes on");
        long before = signed(Stream.STATE, "2025-06-30");
        assertEquals(1, DraftSamples.decision(store, before).number());
        assertEquals(2, next(Stream.STATE, "2025-06-30"));
        assertEquals(1, next(Stream.STATE, "2025-07-01"), "the new commune begins anew");
        assertEquals(1, next(Stream.STATE, "2026-01-02"));
        assertEquals(1, next(Stream.PARTY, "2025-07-01"), "the new term begins anew");
    }

    @Test
    void aDraftThatIsSignedInAnotherYearGivesItsNumberBack() {
        long id = DraftSamples.draft(store, Stream.STATE, LocalDate.of(2023, 12, 29));
        assertEquals(6, steps.reserve(id, 0, WORDS));
        steps.submit(id, WORDS);
        assertEquals(1, steps.sign(id, LocalDate.of(2024, 1, 2), SIGNER, 0, WORDS));
        assertEquals(6, next(Stream.STATE, "2023-12-31"));
    }

    @Test
    void aCorrectingActKeepsWhatWasSigned() {
        long id = signed(Stream.STATE, "2024-01-10");
        Award wrong = awards(id).getLast();
        DecisionActs.Signing signing = new DecisionActs.Signing(DAY.plusDays(5), SIGNER, 0, "ghi sai họ tên");
        Recipient right = new Recipient.Individual("Bà", "Bàn Thị Mói", "Trưởng thôn", "Thôn Lủng Lỳ");
        DecisionActs.Correction same = new DecisionActs.Correction(wrong.id(), wrong.recipient(), wrong.achievement());
        assertCode(2867, () -> acts.correct(id, signing, List.of(same), WORDS));
        acts.correct(id, signing, List.of(new DecisionActs.Correction(wrong.id(), right, wrong.achievement())), WORDS);
        assertEquals("Bàn Thị Mói", awards(id).getLast().recipient().name());
        assertEquals(wrong.registerNumber(), awards(id).getLast().registerNumber());
        DecisionReader reader = new DecisionReader(store);
        assertEquals(
                "Bàn Thị Mới",
                reader.original(DraftSamples.decision(store, id))
                        .lines()
                        .getLast()
                        .award()
                        .recipient()
                        .name());
        assertEquals(3, next(Stream.STATE, "2024-02-01"), "the act has taken the second number");
    }

    @Test
    void revokingVoidsTheCertificatesAndKeepsTheirNumbers() {
        long id = signed(Stream.STATE, "2024-01-10");
        DecisionActs.Signing signing = new DecisionActs.Signing(DAY.plusDays(5), SIGNER, 0, "báo cáo sai sự thật");
        assertCode(2865, () -> acts.revoke(id, new DecisionActs.Signing(DAY, SIGNER, 0, " "), Set.of(), WORDS));
        Award one = awards(id).getFirst();
        acts.revoke(id, signing, Set.of(one.id()), WORDS);
        assertEquals(DecisionState.SIGNED, DraftSamples.decision(store, id).state());
        assertFalse(awards(id).getFirst().stands());
        acts.revoke(id, signing, Set.of(), WORDS);
        assertEquals(DecisionState.REVOKED, DraftSamples.decision(store, id).state());
        List<RegisterEntry> entries = entries("2024");
        assertEquals(
                List.of(1, 2, 3), entries.stream().map(RegisterEntry::number).toList());
        assertTrue(entries.stream().allMatch(RegisterEntry::isVoid));
        assertCode(2862, () -> acts.revoke(id, signing, Set.of(), WORDS));
        assertEquals(List.of(), decisionsAndRegisterComplaints());
    }

    @Test
    void aSpoiltCertificateIsReplacedUnderTheNextNumber() {
        long id = signed(Stream.STATE, "2024-01-10");
        acts.annul(id, awards(id).getFirst().id(), "in hỏng phôi", true, WORDS);
        assertEquals(List.of(4, 2, 3), registerNumbers(id));
        assertEquals("in hỏng phôi", entries("2024").getFirst().voided());
        assertEquals(List.of(), decisionsAndRegisterComplaints());
    }

    @Test
    void nobodySignsForABodyThatIsNotThere() {
        long id = DraftSamples.draft(store, Stream.STATE, DAY);
        steps.submit(id, WORDS);
        assertCode(242, () -> steps.sign(id, LocalDate.of(1930, 1, 1), SIGNER, 0, WORDS));
        assertEquals(DecisionState.SUBMITTED, DraftSamples.decision(store, id).state());
    }

    private List<String> decisionsAndRegisterComplaints() {
        return new CheckStore(store, DAY.plusYears(1))
                .problems().stream()
                        .filter(problem -> problem.code() >= 172 && problem.code() <= 178)
                        .map(WORDS::say)
                        .toList();
    }

    private long signed(Stream stream, String day) {
        long id = DraftSamples.draft(store, stream, LocalDate.parse(day));
        steps.submit(id, WORDS);
        steps.sign(id, LocalDate.parse(day), SIGNER, 0, WORDS);
        return id;
    }

    private int next(Stream stream, String day) {
        return steps.next(DraftSamples.draft(store, stream, LocalDate.parse(day)), LocalDate.parse(day));
    }

    private List<Award> awards(long id) {
        return store.read(tables -> tables.awards().of(id));
    }

    private List<Integer> registerNumbers(long id) {
        return awards(id).stream().map(Award::registerNumber).toList();
    }

    private List<RegisterEntry> entries(String series) {
        return store.read(tables -> tables.awards().register()).stream()
                .filter(entry -> entry.series().equals(series))
                .toList();
    }

    private static void assertCode(int code, Executable refused) {
        assertEquals(
                code, assertThrows(ProblemException.class, refused).problem().code());
    }
}
