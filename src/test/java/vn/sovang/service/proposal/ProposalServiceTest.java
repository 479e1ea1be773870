package vn.sovang.service.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.proposal.DossierPaper;
import vn.sovang.domain.proposal.Links;
import vn.sovang.domain.proposal.Proposal;
import vn.sovang.domain.proposal.ProposalFinding;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.service.Exporter;
import vn.sovang.service.SampleYear;
import vn.sovang.service.SeedLoader;
import vn.sovang.service.form.Form;
import vn.sovang.service.imports.ImportReport;
import vn.sovang.service.imports.ProposalPaste;
import vn.sovang.store.Store;

/** The rounds of Cao Sơn 2022 from proposals to drafts of decisions. */
class ProposalServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 12, 28);

    @TempDir
    Path folder;

    private Store store;
    private ProposalService proposals;
    private CouncilService council;
    private long state;
    private long party;

    @BeforeEach
    void open() {
        store = Store.open(ProposalFixture.undecided(folder));
        proposals = new ProposalService(store);
        council = new CouncilService(store);
        state = proposals.rounds(2022).rounds().getFirst().id();
        party = proposals.rounds(2022).rounds().getLast().id();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void bothRoundsCountAndCostAsTheSampleDoes() {
        ProposalList list = proposals.list(state);
        assertEquals(8, list.count(RecipientKind.COLLECTIVE));
        assertEquals(5, list.count(RecipientKind.HOUSEHOLD));
        assertEquals(30, list.count(RecipientKind.INDIVIDUAL));
        assertEquals(12_200_000, list.cost(), "what it would cost before it is decided");
        assertEquals(16, proposals.list(party).rows().size());
        assertEquals(0, proposals.list(party).cost());
    }

    @Test
    void partyMembersAndCellsAreLinkedByThemselves() {
        List<ProposalRow> rows = proposals.list(party).rows();
        assertEquals(
                1,
                rows.stream()
                        .filter(row -> row.proposal().links().cellId() != 0)
                        .count());
        assertEquals(
                15,
                rows.stream()
                        .filter(row -> row.proposal().links().personId() != 0)
                        .count());
        Map<Integer, Long> codes = new TreeMap<>();
        rows.stream()
                .flatMap(row -> row.findings().stream())
                .forEach(one -> codes.merge(one.problem().code(), 1L, Long::sum));
        assertTrue(
                Set.of(1836).containsAll(codes.keySet()),
                "nothing but whoever is in both rounds is found in the sample: " + codes);
    }

    @Test
    void aPartyCertificateForSomebodyRatedGoodIsFoundAndAnswered() {
        Proposal line = proposals.list(party).rows().get(1).proposal();
        ProposalList before = proposals.list(party);
        Form<ProposalField> form = ProposalForms.of(line).with(ProposalField.FORM, "certificate_of_merit");
        proposals.save(form, before, "Sửa");
        List<ProposalFinding> findings =
                proposals.list(party).find(line.id()).orElseThrow().findings();
        ProposalFinding rating = findings.stream()
                .filter(one -> Set.of(1831, 1832).contains(one.problem().code()))
                .findFirst()
                .orElse(null);
        boolean outstanding = rating == null;
        Proposal cell = proposals.list(party).rows().getFirst().proposal();
        proposals.save(ProposalForms.of(cell).with(ProposalField.FORM, "certificate_of_merit"), before, "Sửa chi bộ");
        ProposalFinding low = proposals.list(party).rows().getFirst().findings().stream()
                .filter(one -> one.problem().code() == 1832)
                .findFirst()
                .orElseThrow();
        assertEquals("Hoàn thành tốt nhiệm vụ", low.problem().args().get(1), "all cells were rated good");
        long open = proposals.list(party).rows().getFirst().open();
        proposals.answer(cell.id(), low, "Chi bộ điểm của huyện", "Giữ");
        assertEquals(open - 1, proposals.list(party).rows().getFirst().open());
        store.undo();
        assertEquals(open, proposals.list(party).rows().getFirst().open());
        assertTrue(outstanding || rating.isOpen());
    }

    @Test
    void theCouncilsWordBecomesOneDraftForEachFormAndClosesTheRound() {
        assertProblem(2846, () -> council.draft(state, 0, "Lập"));
        Proposal refused = proposals.list(state).rows().get(20).proposal();
        assertProblem(
                2842,
                () -> council.decide(
                        state, Set.of(refused.id()), new Verdict(Verdict.Outcome.REFUSED, 1, 6, " "), "K"));
        council.decide(state, Set.of(refused.id()), new Verdict(Verdict.Outcome.REFUSED, 1, 6, "chưa đủ"), "Không");
        assertEquals(42, council.acceptRest(state, "Nhất trí"));
        assertProblem(2847, () -> council.draft(state, 3, "Lập"));
        List<Long> drafts = council.draft(state, 0, "Lập dự thảo");
        assertEquals(1, drafts.size());
        Decision draft = store.read(t -> t.decisions().all()).getFirst();
        assertEquals(DecisionState.DRAFT, draft.state());
        assertEquals(2022, draft.honouredYear());
        List<Award> awards = store.read(t -> t.awards().of(draft.id()));
        assertEquals(42, awards.size());
        assertEquals(
                List.of(RecipientKind.COLLECTIVE, RecipientKind.HOUSEHOLD, RecipientKind.INDIVIDUAL),
                awards.stream()
                        .map(award -> award.recipient().kind())
                        .distinct()
                        .toList());
        assertProblem(2837, () -> proposals.delete(state, Set.of(refused.id()), "Bỏ"));
        assertProblem(2848, () -> council.reopen(state, "Mở"));
        store.undo();
        assertEquals(0, store.read(t -> t.decisions().all()).size());
        assertTrue(!proposals.list(state).round().decided(), "one undo takes drafts and closing back");
    }

    @Test
    void linesMoveAndGoWithoutGaps() {
        List<Long> ids =
                proposals.list(state).rows().stream().map(ProposalRow::id).toList();
        proposals.move(state, ids.get(0), true, "Lên");
        assertEquals(
                ids, proposals.list(state).rows().stream().map(ProposalRow::id).toList(), "nothing lies above");
        proposals.move(state, ids.get(1), true, "Lên");
        assertEquals(ids.get(1), proposals.list(state).rows().getFirst().id());
        proposals.delete(state, Set.of(ids.get(1), ids.get(5)), "Bỏ");
        assertEquals(
                IntStream.rangeClosed(1, 41).boxed().toList(),
                proposals.list(state).rows().stream()
                        .map(row -> row.proposal().position())
                        .toList());
    }

    @Test
    void rowsArePastedWithAndWithoutHeadings() {
        ProposalPaste paste = new ProposalPaste(store, SampleYear.WORDS);
        ImportReport plain = paste.paste(
                party,
                "Cá nhân\tđồng chí\tBàn <b>&\"Thử\tĐảng viên\tChi bộ thôn Nà Cáy\tCó công\tBiểu dương\tChi bộ thôn Nà Cáy\r\n");
        assertEquals(List.of(), plain.rejected());
        ImportReport headed = paste.paste(
                party, "STT\tHọ và tên\tĐơn vị\tThành tích\r\n1\tĐ/c Bàn Thử Hai\tChi bộ thôn Nà Cáy\tCó công lớn\r\n");
        assertEquals(List.of(), headed.rejected());
        List<ProposalRow> rows = proposals.list(party).rows();
        assertEquals(18, rows.size());
        assertEquals("Bàn <b>&\"Thử", rows.get(16).proposal().recipient().name());
        assertEquals("public_praise", rows.get(17).proposal().form(), "the usual form of the stream");
        assertEquals(Links.NONE, rows.get(17).proposal().links());
        assertProblem(2853, () -> paste.paste(party, " \n"));
    }

    @Test
    void everythingGoesOutAndComesBackWithItsFiles() throws IOException {
        Proposal first = proposals.list(party).rows().getFirst().proposal();
        proposals.save(
                ProposalForms.of(first).with(ProposalField.FORM, "certificate_of_merit"), proposals.list(party), "Sửa");
        ProposalRow row = proposals.list(party).rows().getFirst();
        proposals.answer(row.id(), row.findings().getFirst(), "Lý do; \"có\" dấu", "Giữ");
        DossierService dossiers = new DossierService(store);
        Path report = Files.writeString(folder.resolve("báo cáo.txt"), "Thành tích & <việc>");
        dossiers.add(party, row.id(), report, "Hồ sơ");
        dossiers.add(party, 0, report, "Hồ sơ");
        council.acceptRest(state, "Nhất trí");
        council.draft(state, 0, "Lập");
        assertProblem(2849, () -> dossiers.add(party, 0, Files.createFile(folder.resolve("rỗng.txt")), "Hồ sơ"));
        assertProblem(2850, () -> dossiers.add(party, 0, folder.resolve("không có.txt"), "Hồ sơ"));
        Path out = folder.resolve("xuat");
        new Exporter(store).export(out, false);
        Path again = folder.resolve("lai.sovang");
        new SeedLoader(SampleYear.WORDS).load(out, again, false, Progress.none());
        Path file = store.file();
        store.close();
        Map<String, List<String>> before = SampleYear.rows(file, false);
        Map<String, List<String>> after = SampleYear.rows(again, false);
        for (String table :
                List.of("proposal_round", "proposal", "proposal_override", "dossier_paper", "campaign", "phrase")) {
            assertEquals(before.get(table), after.get(table), table);
        }
        try (Store second = Store.open(again)) {
            DossierPaper paper = second.read(t -> t.proposals().papers().all()).getFirst();
            assertEquals(
                    "Thành tích & <việc>",
                    Files.readString(new DossierService(second).file(paper).orElseThrow()));
        }
        store = Store.open(file);
    }

    @Test
    void aTypedRoundNeedsItsDayAndGetsItsCode() {
        RoundList list = proposals.rounds(2022);
        Form<RoundField> blank = Form.blank();
        assertEquals(
                Set.of(RoundField.NAME, RoundField.STREAM, RoundField.KIND, RoundField.DAY),
                RoundForms.kind(list, TODAY).problems(blank).keySet());
        Form<RoundField> form = blank.with(RoundField.NAME, "Đợt 2")
                .with(RoundField.STREAM, "STATE")
                .with(RoundField.KIND, "ad_hoc")
                .with(RoundField.DAY, "10/02/2023")
                .with(RoundField.MET, "11/02/2023");
        assertEquals(
                2834,
                RoundForms.kind(list, TODAY).problems(form).get(RoundField.MET).code());
        long id = proposals.saveRound(form.with(RoundField.MET, ""), list, "Thêm");
        assertEquals("2022-UBND-2", proposals.list(id).round().code());
        assertEquals(List.of(), proposals.list(id).rows(), "an empty round opens");
        assertProblem(2845, () -> council.draft(id, 0, "Lập"));
        proposals.deleteRound(id, "Bỏ");
        assertEquals(2, proposals.rounds(2022).rounds().size());
    }
}
