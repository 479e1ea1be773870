package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.evaluation.EvaluationRow;
import vn.sovang.service.evaluation.EvaluationSheet;
import vn.sovang.ui.shell.Place;

/** The grids of members and cells over the sample: 150 members in 12 cells, rated in 2022 and not in 2026. */
@ExtendWith(ApplicationExtension.class)
class EvaluationScreenTest {
    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, folder, (name, kind) -> Optional.empty());
    }

    @Stop
    void stop() {
        test.close();
    }

    private void visit(FxRobot robot, int year, Place place) {
        test.settle();
        robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(year)));
        test.visit(place);
    }

    private EvaluationSheet kept(int year) {
        LocalDate day = year == 2026 ? LocalDate.of(2026, 11, 23) : LocalDate.of(year, 12, 31);
        return test.services.evaluations().sheet(true, year, day);
    }

    private String text(String query) {
        return test.node(query, Label.class).getText();
    }

    private List<String> columns() {
        return test.table().getColumns().stream().map(TableColumnBase::getText).toList();
    }

    @Test
    void theSampleCountsAndItsCap(FxRobot robot) {
        visit(robot, 2022, Place.MEMBER_EVALUATIONS);
        assertEquals(150, test.table().getItems().size());
        assertEquals(
                "Toàn đảng bộ: xếp loại 146/150 · HTXS 20 (13,70%) · HTT 112 (76,72%) · HT 13 (8,90%) · KHT 1 (0,68%)"
                        + " · chưa xếp loại 0 · không xếp loại 4",
                text("#rating-whole-count"));
        assertTrue(
                text("#rating-cap").contains("HTXS 20, được 22 (17,86% của 112 HTT; tối đa 20%)"), text("#rating-cap"));
        assertFalse(columns().contains("Điểm"));
    }

    /** From the choice of the cell on nothing but keys: every member of a cell gets three levels, ballots, a decision. */
    @Test
    void aWholeCellIsFilledByTheKeyboardAlone(FxRobot robot) {
        visit(robot, 2026, Place.MEMBER_EVALUATIONS);
        assertTrue(columns().contains("Điểm"), "2026 has points");
        test.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        int size = test.table().getItems().size();
        assertTrue(size > 5 && size < 30);
        // self: one letter a member; x as Unikey would let it through
        test.push(KeyCode.CONTROL, KeyCode.HOME);
        test.push(KeyCode.RIGHT);
        test.type("x");
        for (int i = 1; i < size; i++) {
            test.type(i == 3 ? "h" : "t");
        }
        // appraised and decided are carried on
        test.push(KeyCode.CONTROL, KeyCode.R);
        // ballots: typed once, filled down
        test.push(KeyCode.CONTROL, KeyCode.UP);
        test.push(KeyCode.RIGHT);
        test.push(KeyCode.RIGHT);
        test.push(KeyCode.RIGHT);
        test.type(size + "/" + size);
        test.push(KeyCode.ENTER);
        test.push(KeyCode.UP);
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        test.push(KeyCode.CONTROL, KeyCode.D);
        // one level is mended on the way
        test.push(KeyCode.CONTROL, KeyCode.UP);
        test.push(KeyCode.RIGHT);
        test.push(KeyCode.DOWN);
        test.type("k");
        List<EvaluationRow> rows = kept(2026).rows().subList(0, size);
        for (int i = 0; i < size; i++) {
            Evaluation one = rows.get(i).line().evaluation();
            String level = i == 0 ? "outstanding" : i == 3 ? "completed" : "good";
            assertEquals(level, one.self(), "row " + i);
            assertEquals(level, one.appraised(), "row " + i);
            assertEquals(i == 1 ? "not_completed" : level, one.decided(), "row " + i);
            assertEquals(size + "/" + size, one.details().votes().text());
        }
        assertTrue(text("#rating-scope-count").contains("xếp loại " + size + "/" + size));
        assertTrue(text("#rating-saved").startsWith("Đã lưu lúc"), text("#rating-saved"));
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("good", kept(2026).rows().get(1).line().evaluation().decided());
        assertEquals(
                "good",
                ((EvaluationRow) test.table().getItems().get(1))
                        .line()
                        .evaluation()
                        .decided(),
                "the grid shows what undo made");
    }

    private void choose(FxRobot robot, String wanted) {
        test.push(KeyCode.ALT, KeyCode.DOWN);
        robot.interact(() -> {
            ContextMenu menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().stream()
                    .filter(item -> wanted.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
        test.settle();
    }

    @Test
    void aLevelOrAReasonIsChosenFromAList(FxRobot robot) {
        visit(robot, 2022, Place.MEMBER_EVALUATIONS);
        test.push(KeyCode.CONTROL, KeyCode.HOME);
        test.push(KeyCode.SHIFT, KeyCode.RIGHT);
        test.push(KeyCode.SHIFT, KeyCode.DOWN);
        choose(robot, "HT – Hoàn thành nhiệm vụ");
        for (EvaluationRow row : kept(2022).rows().subList(0, 2)) {
            assertEquals("completed", row.line().evaluation().self());
            assertEquals("completed", row.line().evaluation().appraised());
        }
        test.push(KeyCode.HOME);
        test.push(KeyCode.SHIFT, KeyCode.RIGHT);
        test.push(KeyCode.SHIFT, KeyCode.RIGHT);
        test.push(KeyCode.SHIFT, KeyCode.RIGHT);
        test.push(KeyCode.DELETE);
        test.push(KeyCode.END);
        for (int back = 0; back < 3; back++) {
            test.push(KeyCode.LEFT);
        }
        int row = ((EvaluationRow) test.table().getFocusModel().getFocusedItem()).subjectId()
                        == kept(2022).rows().get(1).subjectId()
                ? 1
                : 0;
        choose(robot, "Miễn công tác và sinh hoạt đảng");
        assertEquals("exempt", kept(2022).rows().get(row).line().evaluation().notRatedReason());
    }

    @Test
    void aBlockFromExcelIsPastedAndBadCellsStayRed(FxRobot robot) {
        visit(robot, 2026, Place.MEMBER_EVALUATIONS);
        test.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("95\tHTXS\t101\tHTT\r\n80\ttot\t85,5\tHTT\r\n\t\t70\tHTTT\r\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        test.push(KeyCode.CONTROL, KeyCode.HOME);
        test.push(KeyCode.CONTROL, KeyCode.V);
        List<EvaluationRow> rows = kept(2026).rows();
        assertEquals("outstanding", rows.get(0).line().evaluation().self());
        assertEquals("good", rows.get(0).line().evaluation().appraised());
        assertEquals(null, rows.get(0).line().evaluation().details().points());
        assertEquals("good", rows.get(1).line().evaluation().self(), "80 points stand for it");
        assertEquals("85.5", rows.get(1).line().evaluation().details().points().toPlainString());
        assertEquals("good", rows.get(2).line().evaluation().appraised(), "70 points stand for it");
        assertTrue(text("#rating-message").contains("“HTTT”"), text("#rating-message"));
        test.push(KeyCode.HOME);
        assertTrue(text("#rating-message").contains("3 ô chưa đúng"), text("#rating-message"));
        test.push(KeyCode.CONTROL, KeyCode.HOME);
        test.push(KeyCode.RIGHT);
        test.push(KeyCode.RIGHT);
        assertTrue(text("#rating-message").contains("“101” không phải số điểm"), text("#rating-message"));
        assertNotNull(robot.lookup("101").query(), "what was pasted still stands there");
        test.type("90");
        test.push(KeyCode.ENTER);
        assertEquals(
                "90",
                kept(2026).rows().get(0).line().evaluation().details().points().toPlainString());
        assertTrue(text("#rating-message").contains("2 ô chưa đúng"), text("#rating-message"));
    }

    @Test
    void unikeysBackspaceHarmsNothingAndVietnameseIsTypedIntoANote(FxRobot robot) {
        visit(robot, 2022, Place.MEMBER_EVALUATIONS);
        test.push(KeyCode.CONTROL, KeyCode.HOME);
        String before = kept(2022).rows().getFirst().line().evaluation().self();
        test.push(KeyCode.BACK_SPACE);
        assertEquals(before, kept(2022).rows().getFirst().line().evaluation().self());
        test.push(KeyCode.END);
        test.type("D\bĐa\bá bóng");
        assertEquals("Đá bóng", ((TextInputControl) test.stage.getScene().getFocusOwner()).getText());
        test.push(KeyCode.ESCAPE);
        assertEquals(
                "", kept(2022).rows().getFirst().line().evaluation().details().note(), "Escape throws it away");
        test.type("D\bĐi học");
        test.push(KeyCode.TAB);
        assertEquals(
                "Đi học",
                kept(2022).rows().getFirst().line().evaluation().details().note());
    }

    @Test
    void onlyThoseNotYetRatedAndARatingForSomebodyExempt(FxRobot robot) {
        visit(robot, 2022, Place.MEMBER_EVALUATIONS);
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        assertEquals(0, test.table().getItems().size());
        assertTrue(test.node("#rating-open", ToggleButton.class).isSelected());
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        int exempt = 0;
        List<EvaluationRow> rows = kept(2022).rows();
        while (!"exempt".equals(rows.get(exempt).line().evaluation().notRatedReason())) {
            exempt++;
        }
        test.push(KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 0; i < exempt; i++) {
            test.push(KeyCode.DOWN);
        }
        test.type("t");
        assertTrue(text("#rating-message").contains("không xếp loại"), text("#rating-message"));
        assertEquals(rows.get(exempt).line(), kept(2022).rows().get(exempt).line());
    }

    @Test
    void theCellsHaveAGridOfTheirOwn(FxRobot robot) {
        visit(robot, 2022, Place.CELL_EVALUATIONS);
        assertEquals(12, test.table().getItems().size());
        assertTrue(text("#rating-whole-count").startsWith("Các chi bộ: xếp loại 12/12"), text("#rating-whole-count"));
        visit(robot, 2026, Place.CELL_EVALUATIONS);
        test.type("\t");
        test.push(KeyCode.RIGHT);
        test.type("x");
        assertEquals(
                "outstanding",
                test.services
                        .evaluations()
                        .sheet(false, 2026, LocalDate.of(2026, 11, 23))
                        .rows()
                        .getFirst()
                        .line()
                        .evaluation()
                        .self());
    }

    @Test
    void overTheCapIsToldAndKeptWithAReason(FxRobot robot) {
        visit(robot, 2022, Place.MEMBER_EVALUATIONS);
        robot.interact(() -> test.services
                .evaluations()
                .save(
                        true,
                        kept(2022).rows().stream()
                                .filter(row -> row.line().evaluation().rated())
                                .limit(30)
                                .map(row -> row.line().evaluation().withDecided("outstanding"))
                                .toList(),
                        "Thử",
                        -1));
        test.settle();
        assertTrue(text("#rating-over").contains("Quá tỷ lệ nếu tính riêng: Chi bộ"), text("#rating-over"));
        robot.interact(() -> robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText() != null && item.getText().contains("Giữ quá tỷ lệ xuất sắc"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertTrue(
                robot.lookup("#ask-intro").queryAs(Label.class).getText().startsWith("Toàn đảng bộ: HTXS 47, được 17"),
                robot.lookup("#ask-intro").queryAs(Label.class).getText());
        assertEquals(
                "Giữ",
                robot.lookup("#ask-save")
                        .queryAs(javafx.scene.control.Button.class)
                        .getText());
        robot.interact(() -> Pictures.take(robot.lookup("#ask-intro").query().getScene(), "rating-keep"));
        TextInputControl reason = robot.lookup("#ask-text").queryAs(TextInputControl.class);
        robot.interact(() -> {
            reason.setText("Đã xin ý kiến cấp trên");
            robot.lookup("#ask-save").queryAs(javafx.scene.control.Button.class).fire();
        });
        test.settle();
        assertEquals("Giữ vì: Đã xin ý kiến cấp trên", text("#rating-over"));
        assertEquals(
                "Đã xin ý kiến cấp trên", kept(2022).exception(0).orElseThrow().reason());
        assertEquals(
                "Giữ quá tỷ lệ xuất sắc năm 2022: Toàn đảng bộ",
                test.services.history().state().undo().orElseThrow().label());
    }

    @Test
    void theNameStaysWhenTheGridIsScrolledAndAltIsTheShells(FxRobot robot) {
        visit(robot, 2022, Place.MEMBER_EVALUATIONS);
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.HOME);
        test.push(KeyCode.END);
        EvaluationRow first = (EvaluationRow) test.table().getItems().getFirst();
        Node name = robot.lookup(".frozen-cell")
                .match((Node node) ->
                        node instanceof TableCell<?, ?> cell && first.name().equals(cell.getText()))
                .query();
        double left =
                name.localToScene(0, 0).getX() - test.table().localToScene(0, 0).getX();
        assertTrue(left > 0 && left < 60, "the name stands behind the number: " + left);
        Node cursor = robot.lookup(".grid-cell:cursor").query();
        double right = cursor.localToScene(cursor.getLayoutBounds()).getMaxX();
        assertTrue(
                right
                        <= test.table()
                                .localToScene(test.table().getLayoutBounds())
                                .getMaxX(),
                "seen whole");
        picture(robot, "rating-frozen-small");
        test.push(KeyCode.HOME);
        cursor = robot.lookup(".grid-cell:cursor").query();
        assertTrue(
                cursor.localToScene(0, 0).getX()
                        >= name.localToScene(name.getLayoutBounds()).getMaxX() - 1,
                "not below the name");
        test.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertEquals(2023, test.window.model().yearProperty().get().year());
        assertEquals(0, test.table().getFocusModel().getFocusedIndex(), "not a page down as well");
        test.push(KeyCode.F6);
        assertFalse(test.table().isFocused(), "F6 goes on to another part");
        picture(robot, "rating-f6");
        robot.interact(() -> test.window.model().darkProperty().set(true));
        test.size(1366, 740);
        visit(robot, 2026, Place.MEMBER_EVALUATIONS);
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.END);
        picture(robot, "rating-frozen-dark");
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Pictures.take(test.stage.getScene(), name));
    }

    @Test
    void pictures(FxRobot robot) {
        visit(robot, 2022, Place.MEMBER_EVALUATIONS);
        picture(robot, "rating-small");
        test.size(1366, 740);
        test.push(KeyCode.CONTROL, KeyCode.HOME);
        test.push(KeyCode.DOWN);
        test.push(KeyCode.SHIFT, KeyCode.DOWN);
        test.push(KeyCode.SHIFT, KeyCode.RIGHT);
        picture(robot, "rating");
        visit(robot, 2026, Place.MEMBER_EVALUATIONS);
        test.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        test.type("9");
        test.type("5");
        test.push(KeyCode.ENTER);
        test.type("101");
        test.push(KeyCode.ENTER);
        test.push(KeyCode.UP);
        picture(robot, "rating-2026");
        robot.interact(() -> test.window.model().darkProperty().set(true));
        visit(robot, 2022, Place.MEMBER_EVALUATIONS);
        picture(robot, "rating-dark");
        visit(robot, 2022, Place.CELL_EVALUATIONS);
        picture(robot, "rating-cells");
        robot.interact(() -> test.window.model().darkProperty().set(false));
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.TAB);
        assertEquals(test.table(), test.stage.getScene().getFocusOwner());
        test.push(KeyCode.CONTROL, KeyCode.TAB);
        assertFalse(test.table().isFocused(), "Ctrl+Tab leaves the grid");
    }
}
