package vn.sovang.service.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.evaluation.CapCount;
import vn.sovang.domain.evaluation.CapException;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Tally;
import vn.sovang.domain.yearend.EvaluationFigures;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.YearReader;
import vn.sovang.store.Store;

class EvaluationServiceTest {
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    @TempDir
    Path folder;

    private Store store;
    private EvaluationService service;

    @BeforeEach
    void open() {
        store = new StoreOpening(SampleYear.WORDS).open(SampleYear.store(folder));
        service = new EvaluationService(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private EvaluationSheet members() {
        return service.sheet(true, 2022, LAST);
    }

    @Test
    void theSampleIsWholeAndTheRegisterProposesItsReasons() {
        EvaluationSheet sheet = members();
        assertEquals(150, sheet.rows().size());
        for (EvaluationRow row : sheet.rows()) {
            Evaluation written = row.line().evaluation();
            boolean newMember = "new_member".equals(written.notRatedReason());
            assertEquals(
                    newMember, !row.line().proposed().isRated(), row.name() + ": of others the register knows nothing");
            assertEquals(written.decided() == null, written.notRatedReason() != null, row.name());
        }
        CapCount whole = sheet.counts().getFirst();
        assertEquals(20, whole.outstanding());
        assertEquals(22, whole.allowed());
        assertEquals("17.86", whole.percent().toPlainString());
    }

    @Test
    void gridAndFiguresCountAlike() {
        EvaluationSheet sheet = members();
        var figures = new YearReader(store).figures(2022);
        assertEquals(
                figures.members(),
                Tally.ofLines(sheet.rows().stream().map(EvaluationRow::line).toList()));
        sheet.cells().forEach(cell -> {
            List<EvaluationLine> own = sheet.rows().stream()
                    .map(EvaluationRow::line)
                    .filter(line -> line.cellId() == cell.id())
                    .toList();
            assertEquals(figures.membersOf(cell.id()), Tally.ofLines(own), cell.name());
            assertEquals(
                    Integer.toString(own.size()),
                    figures.get(EvaluationFigures.ofCell(cell.code()) + "total").plain());
        });
        assertEquals("13.70", figures.get("members.level.outstanding.percent").plain());
        assertEquals("0.68", figures.get("members.level.not_completed.percent").plain());
        assertEquals("22", figures.get("members.outstanding.allowed").plain());
    }

    @Test
    void anEntryIsOneStepThatUndoTakesBack() {
        EvaluationSheet sheet = members();
        EvaluationRow row = sheet.rows().getFirst();
        EvaluationLine put = sheet.entry().put(row.line(), EvaluationField.VOTES, "11/12");
        long now = service.save(true, List.of(put.evaluation()), "Ghi số phiếu", sheet.change());
        assertEquals(sheet.change() + 1, now);
        assertEquals(put, members().rows().getFirst().line());
        assertEquals("Ghi số phiếu", store.undoable().orElseThrow().label());
        store.undo();
        assertEquals(
                sheet.rows().stream().map(EvaluationRow::line).toList(),
                members().rows().stream().map(EvaluationRow::line).toList());
    }

    @Test
    void aRowThatIsEmptiedIsNotKept() {
        EvaluationSheet sheet = members();
        EvaluationLine line = sheet.rows().stream()
                .map(EvaluationRow::line)
                .filter(one -> one.evaluation().rated())
                .findFirst()
                .orElseThrow();
        Evaluation blank = line.evaluation().withSelf(null).withAppraised(null).withDecided(null);
        service.save(true, List.of(blank), "Xóa", sheet.change());
        EvaluationSheet after = members();
        assertEquals(150, after.rows().size(), "the member still stands in the grid");
        assertEquals(
                149, store.read(tables -> tables.memberEvaluations().of(2022)).size());
        service.save(true, List.of(blank.withDecided("good")), "Ghi lại", after.change());
        assertEquals(
                150, store.read(tables -> tables.memberEvaluations().of(2022)).size());
    }

    @Test
    void whatElseWasChangedMeanwhileIsNotTakenForOnesOwn() {
        EvaluationSheet sheet = members();
        store.change("Việc khác", tables -> {
            tables.capExceptions().insert(new CapException(0, 2021, true, 0, "x"));
            return null;
        });
        Evaluation first = sheet.rows().getFirst().line().evaluation();
        long now = service.save(true, List.of(first.with(first.details().withNote("x"))), "Ghi chú", sheet.change());
        assertEquals(sheet.change(), now);
        assertNotEquals(service.lastChange(), now);
    }

    @Test
    void otherYearsHaveOtherRegimesAndNobodyIsRatedYet() {
        EvaluationSheet later = service.sheet(true, 2026, LocalDate.of(2026, 11, 23));
        assertEquals("qd366", later.regime().code());
        assertTrue(later.regime().hasPoints());
        assertTrue(later.rows().stream().allMatch(row -> row.line().evaluation().isBlank()));
        assertEquals(
                12,
                service.sheet(false, 2026, LocalDate.of(2026, 11, 23)).rows().size());
    }

    @Test
    void aReasonToKeepMoreIsKeptChangedAndTakenBack() {
        service.keepOverCap(true, 2022, 0, "Ban Thường vụ đồng ý", "Giữ");
        assertEquals(
                "Ban Thường vụ đồng ý", members().exception(0).orElseThrow().reason());
        service.keepOverCap(true, 2022, 0, "Lý do khác", "Sửa");
        assertEquals("Lý do khác", members().exception(0).orElseThrow().reason());
        assertEquals(List.of(), service.sheet(false, 2022, LAST).exceptions());
        service.keepOverCap(true, 2022, 0, "", "Thôi");
        assertEquals(List.of(), members().exceptions());
        store.undo();
        assertEquals("Lý do khác", members().exception(0).orElseThrow().reason());
    }

    @Test
    void overTheCapTheCellsAreNamed() {
        EvaluationSheet sheet = members();
        List<EvaluationRow> rows = sheet.rows().stream()
                .map(row -> row.cellName().equals(sheet.rows().getFirst().cellName())
                                && row.line().evaluation().rated()
                        ? row.with(row.line().with(row.line().evaluation().withDecided("outstanding")))
                        : row)
                .toList();
        List<CapCount> over = CapCount.over(sheet.with(rows, 0).counts());
        assertTrue(over.getFirst().binding());
        assertTrue(over.stream()
                .map(CapCount::cell)
                .filter(Objects::nonNull)
                .anyMatch(cell -> cell.equals(sheet.rows().getFirst().cell())));
    }
}
