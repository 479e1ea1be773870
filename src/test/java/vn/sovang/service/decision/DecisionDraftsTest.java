package vn.sovang.service.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardLinks;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.Exporter;
import vn.sovang.service.SampleYear;
import vn.sovang.service.SeedLoader;
import vn.sovang.store.Store;

class DecisionDraftsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);

    @TempDir
    Path folder;

    @Test
    void acceptedLinesBecomeOneDraftForEachFormInTheProperOrder() {
        try (Store store = Store.open(SampleYear.store(folder))) {
            long person =
                    store.read(tables -> tables.persons().all()).getFirst().id();
            List<DraftLine> lines = List.of(
                    line(new Recipient.Individual("Ông", "Lý Văn A", "", "Thôn 1"), person, "certificate_of_merit"),
                    line(new Recipient.Individual("Bà", "Lý Thị B", "", "Thôn 1"), 0, "advanced_worker"),
                    line(new Recipient.Household("ông", "Lý Văn C", "Thôn 2"), 0, "certificate_of_merit"),
                    line(new Recipient.Collective("Thôn 2", ""), 0, "certificate_of_merit"));
            List<Long> ids = store.change("Dự thảo", tables -> DecisionDrafts.create(tables, wish("", lines)));
            assertEquals(2, ids.size());
            Decision draft = decision(store, ids.getFirst());
            assertEquals(0, draft.number());
            assertEquals("…/QĐ-UBND", draft.fullNumber());
            assertEquals(DecisionState.DRAFT, draft.state());
            assertEquals("campaign", draft.kind());
            assertTrue(draft.summary().contains("2023"), draft.summary());
            List<Award> awards = store.read(tables -> tables.awards().of(draft.id()));
            assertEquals(
                    List.of("Thôn 2", "Lý Văn C", "Lý Văn A"),
                    awards.stream().map(award -> award.recipient().name()).toList());
            assertEquals(person, awards.getLast().details().links().personId());
            assertEquals("economy", awards.getLast().details().field());
            store.undo();
            assertEquals(2, store.read(tables -> tables.decisions().all()).size());
        }
    }

    @Test
    void draftsWithoutANumberLeaveAndComeBack() {
        Path first = SampleYear.store(folder);
        Path out = folder.resolve("ra");
        Path second = folder.resolve("lai.sovang");
        try (Store store = Store.open(first)) {
            Recipient one = new Recipient.Collective("Đội & «bạn» <b>", "");
            store.change("Dự thảo", tables -> {
                DecisionDrafts.create(tables, wish("Về việc thứ nhất", List.of(line(one, 0, "certificate_of_merit"))));
                return DecisionDrafts.create(
                        tables, wish("Về việc thứ hai", List.of(line(one, 0, "certificate_of_merit"))));
            });
            new Exporter(store).export(out, false);
        }
        new SeedLoader(SampleYear.WORDS).load(out, second, false, Progress.none());
        try (Store store = Store.open(second)) {
            List<Decision> drafts = store.read(tables -> tables.decisions().all()).stream()
                    .filter(one -> one.state() == DecisionState.DRAFT)
                    .toList();
            assertEquals(List.of(0, 0), drafts.stream().map(Decision::number).toList());
            assertEquals(
                    1,
                    store.read(tables -> tables.awards().of(drafts.getLast().id()))
                            .size());
        }
    }

    @Test
    void nobodyAndANamelessLineAreRefused() {
        try (Store store = Store.open(SampleYear.store(folder))) {
            assertCode(2860, store, List.of());
            assertCode(2861, store, List.of(line(new Recipient.Collective(" ", "Thôn 1"), 0, "certificate_of_merit")));
            assertEquals(2, store.read(tables -> tables.decisions().all()).size());
        }
    }

    private static void assertCode(int code, Store store, List<DraftLine> lines) {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> store.change("Dự thảo", tables -> DecisionDrafts.create(tables, wish("", lines))));
        assertEquals(code, refused.problem().code());
    }

    private static DraftWish wish(String summary, List<DraftLine> lines) {
        return new DraftWish(Stream.STATE, "campaign", 2023, 0, DAY, summary, lines);
    }

    private static DraftLine line(Recipient recipient, long person, String form) {
        return new DraftLine(recipient, new AwardLinks(person, 0, 0), "Có thành tích", form, "economy");
    }

    private static Decision decision(Store store, long id) {
        return store.read(tables -> tables.decisions().all()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
