package vn.sovang.ui.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Tally;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.Services;
import vn.sovang.service.table.ClipRows;
import vn.sovang.ui.Samples;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** The grid without a window. */
class EvaluationModelTest {
    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private final ObjectProperty<WorkingYear> year = new SimpleObjectProperty<>(new WorkingYear(2022));
    private Services services;
    private EvaluationModel model;

    @BeforeEach
    void open() {
        services = Samples.open(folder);
        model = new EvaluationModel(
                services.evaluations(),
                new Desk(Jobs.atOnce(), new Language(Words.VIETNAMESE), notices),
                true,
                year,
                () -> year.get().lastDay(),
                () -> LocalTime.of(14, 3, 22));
        model.refresh();
    }

    @AfterEach
    void close() {
        services.close();
    }

    private void undo() {
        services.history().undo();
        model.refresh();
    }

    private int column(EvaluationField field) {
        return model.fields().indexOf(field);
    }

    private EvaluationLine line(int row) {
        return model.shown().get(row).line();
    }

    private String undoable() {
        return services.history().state().undo().orElseThrow().label();
    }

    private Tally kept() {
        return Tally.ofLines(services.evaluations().sheet(true, 2022, LocalDate.of(2022, 12, 31)).rows().stream()
                .map(row -> row.line())
                .toList());
    }

    @Test
    void theArrowsStayWithinTheGridAndPickBlocks() {
        model.move(-3, -3, false);
        assertEquals(Block.at(0, 0), model.blockProperty().get());
        model.move(2, 1, true);
        assertEquals(new Block(0, 0, 2, 1), model.blockProperty().get());
        model.go(Integer.MAX_VALUE, Integer.MAX_VALUE, false);
        assertEquals(Block.at(149, 7), model.blockProperty().get());
        assertFalse(model.next(false), "behind the last cell there is none");
        assertTrue(model.next(true));
        model.go(3, 7, false);
        model.next(false);
        assertEquals(Block.at(4, 0), model.blockProperty().get());
    }

    @Test
    void aLetterSetsGoesDownAndIsANamedStep() {
        model.go(0, column(EvaluationField.DECIDED), false);
        String before = line(0).evaluation().decided();
        model.key("k");
        assertEquals("not_completed", line(0).evaluation().decided());
        assertEquals(1, model.blockProperty().get().row());
        assertEquals("Xếp loại năm 2022, " + model.shown().getFirst().name() + ": Quyết định KHT", undoable());
        assertEquals(2, kept().count("not_completed"));
        assertEquals(
                new EntryKeeper.State(EntryKeeper.Safety.SAVED, LocalTime.of(14, 3, 22)),
                model.savedProperty().get());
        undo();
        assertEquals(before, line(0).evaluation().decided());
        services.history().redo();
        model.refresh();
        assertEquals("not_completed", line(0).evaluation().decided());
    }

    @Test
    void aWrongLetterStaysAtItsCellAndNothingElseChanges() {
        int steps = services.history().all().size();
        model.go(0, column(EvaluationField.SELF), false);
        model.key("y");
        assertEquals(0, model.blockProperty().get().row());
        assertEquals("y", model.text(model.shown().getFirst(), EvaluationField.SELF));
        assertEquals(
                2902,
                model.fault(model.shown().getFirst(), EvaluationField.SELF)
                        .problem()
                        .code());
        assertEquals(steps, services.history().all().size());
        year.set(new WorkingYear(2022));
        model.refresh();
        assertEquals(1, model.faultCount(), "reading anew does not lose what was typed");
        model.dropFault();
        assertNull(model.fault(model.shown().getFirst(), EvaluationField.SELF));
    }

    @Test
    void manyAtOnceAreOneStep() {
        model.go(0, column(EvaluationField.SELF), false);
        model.go(5, column(EvaluationField.APPRAISED), true);
        int steps = services.history().all().size();
        model.key("h");
        assertEquals(steps + 1, services.history().all().size());
        for (int row = 0; row <= 5; row++) {
            assertEquals("completed", line(row).evaluation().self());
            assertEquals("completed", line(row).evaluation().appraised());
        }
        assertEquals("Xếp loại năm 2022: điền 5 dòng", undoable(), "the third had these levels already");
        model.clear();
        assertNull(line(3).evaluation().self());
        assertEquals(steps + 2, services.history().all().size());
        undo();
        undo();
        assertNotEquals("completed", line(0).evaluation().self());
    }

    @Test
    void fillDownFromTheFirstRowOfTheBlockOrFromAbove() {
        model.go(0, column(EvaluationField.DECISION), false);
        model.put("07-QĐ/ĐU");
        model.go(9, column(EvaluationField.DECISION), true);
        model.fillDown();
        assertEquals("07-QĐ/ĐU", line(9).evaluation().details().decision());
        assertEquals("Xếp loại năm 2022: Số quyết định của 9 dòng", undoable());
        model.go(10, column(EvaluationField.DECISION), false);
        model.fillDown();
        assertEquals("07-QĐ/ĐU", line(10).evaluation().details().decision());
        model.go(0, 0, false);
        model.fillDown();
        assertEquals("07-QĐ/ĐU", line(0).evaluation().details().decision(), "above the first row there is nothing");
    }

    @Test
    void levelsAreCarriedOnWhereNothingStands() {
        year.set(new WorkingYear(2026));
        model.refresh();
        model.go(0, column(EvaluationField.SELF), false);
        for (String letter : List.of("x", "t", "h", "k")) {
            model.key(letter);
        }
        model.go(1, column(EvaluationField.DECIDED), false);
        model.put("HT");
        model.go(0, 0, false);
        int steps = services.history().all().size();
        model.carryOn(EvaluationField.SELF, EvaluationField.APPRAISED, EvaluationField.DECIDED);
        assertEquals(steps + 1, services.history().all().size());
        assertEquals("outstanding", line(0).evaluation().decided());
        assertEquals("completed", line(1).evaluation().decided(), "what stands there stays");
        assertEquals("good", line(1).evaluation().appraised());
        assertNull(line(4).evaluation().appraised());
        model.carryOn(EvaluationField.SELF, EvaluationField.APPRAISED, EvaluationField.DECIDED);
        assertEquals(steps + 1, services.history().all().size());
    }

    @Test
    void ownPointsAreCarriedOnWithTheirLevel() {
        year.set(new WorkingYear(2026));
        model.refresh();
        model.go(0, column(EvaluationField.SELF_POINTS), false);
        model.put("89,75");
        model.carryOn(EvaluationField.SELF, EvaluationField.APPRAISED, EvaluationField.DECIDED);
        assertEquals("89,75", model.text(model.shown().getFirst(), EvaluationField.POINTS));
        assertEquals("good", line(0).evaluation().decided());
        model.put("92");
        assertEquals("outstanding", line(0).evaluation().self());
        assertEquals("good", line(0).evaluation().appraised(), "what is carried on is no longer its own");
    }

    @Test
    void anotherCellBeginsAtItsFirstRowAndColumn() {
        model.go(9, 3, false);
        model.scopeProperty()
                .set(EvaluationModel.key(model.sheetProperty().get().cells().get(2)));
        assertEquals(Block.at(0, 0), model.blockProperty().get());
    }

    @Test
    void whatIsCopiedIsPastedElsewhereUnchanged() {
        model.go(0, 0, false);
        model.go(7, model.fields().size() - 1, true);
        String copied = ClipRows.text(model.copied());
        List<EvaluationLine> before =
                model.shown().stream().limit(8).map(row -> row.line()).toList();
        model.clear();
        model.go(0, 0, false);
        model.paste(copied);
        List<EvaluationLine> after =
                model.shown().stream().limit(8).map(row -> row.line()).toList();
        assertEquals(
                before.stream().map(line -> line.evaluation().decided()).toList(),
                after.stream().map(line -> line.evaluation().decided()).toList());
        assertEquals(0, model.faultCount());
    }

    @Test
    void aPastedBlockBeyondTheEdgeLosesOnlyWhatIsBeyond() {
        model.go(149, column(EvaluationField.NOTE), false);
        model.paste("một\thai\r\nba\tbốn\r\n");
        assertEquals("một", line(149).evaluation().details().note());
        assertEquals(
                "3 ô nằm ngoài bảng nên không dán.",
                notices.latestProperty().get().text());
    }

    @Test
    void aSinglePastedCellFillsAllThatIsPicked() {
        model.go(0, column(EvaluationField.VOTES), false);
        model.go(3, column(EvaluationField.VOTES), true);
        model.paste("17/18");
        assertEquals("17/18", line(3).evaluation().details().votes().text());
    }

    @Test
    void cellsOneAfterTheOtherAndOtherYears() {
        model.stepScope(1);
        assertEquals(18, model.shown().size());
        assertEquals(18, model.linesInScope().size());
        model.stepScope(-1);
        assertEquals(150, model.shown().size());
        assertEquals(8, model.fields().size());
        year.set(new WorkingYear(2026));
        model.refresh();
        assertEquals(10, model.fields().size());
        model.openOnlyProperty().set(true);
        assertEquals(150, model.shown().size());
        model.go(0, column(EvaluationField.DECIDED), false);
        model.key("t");
        assertEquals(150, model.shown().size(), "who was just rated stays under the hand");
        model.openOnlyProperty().set(false);
        model.openOnlyProperty().set(true);
        assertEquals(149, model.shown().size());
    }

    @Test
    void ownEntriesDoNotReadTheGridAnew() {
        model.go(0, column(EvaluationField.NOTE), false);
        Object before = model.sheetProperty().get().cells();
        model.put("một");
        model.refresh();
        assertTrue(before == model.sheetProperty().get().cells(), "the same list, not one read again");
    }
}
