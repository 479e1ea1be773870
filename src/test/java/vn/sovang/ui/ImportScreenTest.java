package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.service.imports.RowReport;
import vn.sovang.ui.shell.Place;

/** A clerk's workbook through the wizard by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class ImportScreenTest {
    @TempDir
    Path folder;

    private TestWindow test;
    private Path chosen;
    private Path saved;

    @Start
    void start(Stage stage) {
        saved = folder.resolve("de-lai.xlsx");
        test = new TestWindow(stage, folder, (name, kind) -> Optional.of(saved));
        test.window.openFilesWith((kind, endings) -> Optional.ofNullable(chosen));
    }

    @Stop
    void stop() {
        test.close();
    }

    @Test
    void aWorkbookGoesThroughAllStepsByTheKeyboardAlone() throws IOException {
        chosen = ImportSamples.members(folder.resolve("Danh sách.xlsx"));
        String last = test.services.history().state().last().orElseThrow().label();
        test.push(KeyCode.CONTROL, KeyCode.I);
        assertEquals(Place.IMPORT, test.window.model().placeProperty().get());
        test.push(KeyCode.CONTROL, KeyCode.O);
        assertEquals("Danh sách.xlsx", test.node("#import-file", Label.class).getText());
        test.push(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(test.node("#match-state", Label.class).getText().contains("«Màu mũ»"));
        test.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(List.of("Có lỗi 2", "Mới 1", "Thay đổi 1"), filters());
        assertEquals(4, table().getItems().size());

        // mend the cell in question: the second row, the column of the birth
        test.push(KeyCode.DOWN);
        toColumn("Ngày sinh");
        assertTrue(test.node("#check-detail", javafx.scene.layout.VBox.class).getChildren().stream()
                .anyMatch(line -> line instanceof Label label && label.getText().contains("31/2/1990")));
        test.push(KeyCode.F2);
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type("D\b1/3/1990");
        test.push(KeyCode.ENTER);
        assertEquals(List.of("Có lỗi 1", "Mới 2", "Thay đổi 1"), filters());

        // leave the new one in the first row out
        test.push(KeyCode.UP);
        test.push(KeyCode.SPACE);
        assertEquals(List.of("Có lỗi 1", "Mới 1", "Thay đổi 1", "Bỏ chọn 1"), filters());
        assertEquals(last, test.services.history().state().last().orElseThrow().label(), "nothing is written yet");

        test.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(
                "1 dòng mới, 1 dòng thay đổi, 0 dòng giống như trong sổ.",
                test.node("#done-counts", Label.class).getText());
        assertEquals(
                151,
                test.services
                        .members()
                        .list(java.time.LocalDate.of(2026, 11, 23))
                        .rows()
                        .size());

        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        try (var book = WorkbookFactory.create(saved.toFile(), null, true)) {
            assertEquals(2, book.getSheetAt(0).getLastRowNum());
        }
        test.focus("#done-undo");
        test.push(KeyCode.SPACE);
        assertEquals(
                150,
                test.services
                        .members()
                        .list(java.time.LocalDate.of(2026, 11, 23))
                        .rows()
                        .size());
        assertTrue(test.node("#done-undone", Label.class).isVisible());
        assertTrue(test.node("#done-undo", Button.class).isDisabled());
    }

    @Test
    void columnsThatNobodyKnowsAreMatchedByHandAndFoundAgain() throws IOException {
        chosen = Files.writeString(
                folder.resolve("thôn.csv"), "Ký hiệu;Thôn;Nóc nhà\nT50;Khuổi Một;12\nT51;Khuổi Hai;13\n");
        test.visit(Place.IMPORT);
        test.push(KeyCode.CONTROL, KeyCode.O);
        choose("#import-kind", "Thôn");
        test.push(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(test.node("#import-hint", Label.class).getText().contains("«Mã»"));
        assertTrue(test.node("#import-next", Button.class).isDisabled());
        test.focus("#match-use-0");
        test.type("ma");
        test.focus("#match-use-2");
        test.type("so ho");
        assertFalse(test.node("#import-next", Button.class).isDisabled());
        test.focus("#match-name");
        test.type("Bảng thôn");
        test.focus("#match-keep");
        test.push(KeyCode.SPACE);
        test.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(List.of("Mới 2"), filters());
        test.push(KeyCode.ALT, KeyCode.RIGHT);

        chosen = Files.writeString(folder.resolve("thôn 2.csv"), "Ký hiệu;Thôn;Nóc nhà\nT52;Khuổi Ba;12\n");
        test.push(KeyCode.CONTROL, KeyCode.O);
        choose("#import-kind", "Thôn");
        test.push(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(test.node("#match-state", Label.class).getText().contains("«Bảng thôn»"));
        assertFalse(test.node("#import-next", Button.class).isDisabled());
    }

    @Test
    void theSecondTimeIsSaidAndFiltersShowWhatIsAsked(FxRobot robot) throws IOException {
        chosen = ImportSamples.members(folder.resolve("Danh sách.xlsx"));
        test.visit(Place.IMPORT);
        for (int round = 0; round < 2; round++) {
            test.push(KeyCode.CONTROL, KeyCode.O);
            assertEquals(round == 1, test.node("#import-earlier", Label.class).isVisible());
            test.push(KeyCode.ALT, KeyCode.RIGHT);
            test.push(KeyCode.ALT, KeyCode.RIGHT);
            if (round == 0) {
                test.push(KeyCode.ALT, KeyCode.RIGHT);
            }
        }
        assertEquals(List.of("Có lỗi 2", "Giống 2"), filters());
        assertTrue(test.node("#import-next", Button.class).isDisabled());
        robot.interact(() -> test.node("#filter-bad", ToggleButton.class).fire());
        test.settle();
        assertEquals(2, table().getItems().size());
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("hong");
        assertEquals(1, table().getItems().size());
    }

    @Test
    void aTableHalfDoneIsNotLostToAnother() throws IOException {
        chosen = ImportSamples.members(folder.resolve("Danh sách.xlsx"));
        test.visit(Place.IMPORT);
        test.push(KeyCode.CONTROL, KeyCode.O);
        test.push(KeyCode.ALT, KeyCode.RIGHT);
        test.push(KeyCode.ALT, KeyCode.RIGHT);
        test.push(KeyCode.SPACE);
        Path other = Files.writeString(folder.resolve("thôn.csv"), "Mã;Tên thôn\nT50;Khuổi Một\n");
        FxRobot robot = new FxRobot();
        robot.interact(() -> test.window.takeIn(other));
        test.settle();
        assertTrue(test.node("#import-waiting", javafx.scene.layout.HBox.class).isVisible());
        test.push(KeyCode.SPACE);
        assertEquals(List.of("Có lỗi 2", "Thay đổi 1", "Bỏ chọn 1"), filters());
        robot.interact(() -> test.window.takeIn(other));
        test.settle();
        robot.interact(() -> test.node("#import-give-up", Button.class).fire());
        test.settle();
        assertEquals("thôn.csv", test.node("#import-file", Label.class).getText());
    }

    @Test
    void cellsCopiedInExcelArePasted(FxRobot robot) {
        test.visit(Place.IMPORT);
        robot.interact(() -> {
            ClipboardContent cells = new ClipboardContent();
            cells.putString("Mã\tTên thôn\tSố hộ\nT50\tKhuổi Một\t12\n");
            Clipboard.getSystemClipboard().setContent(cells);
        });
        test.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(
                "bảng dán từ bộ nhớ tạm", test.node("#import-file", Label.class).getText());
    }

    private List<String> filters() {
        return new FxRobot()
                .lookup("#check-filters .toggle-button").queryAllAs(ToggleButton.class).stream()
                        .filter(button -> button.isVisible() && !button.getId().equals("filter-all"))
                        .map(ToggleButton::getText)
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<RowReport> table() {
        return (TableView<RowReport>) test.node("#check-table", TableView.class);
    }

    private void toColumn(String heading) {
        for (int steps = 0; steps < 30; steps++) {
            var column = table().getFocusModel().getFocusedCell().getTableColumn();
            if (column != null && column.getText().equals(heading)) {
                return;
            }
            test.push(KeyCode.RIGHT);
        }
        throw new AssertionError("the arrow keys do not reach " + heading);
    }

    private void choose(String box, String wanted) {
        new FxRobot().interact(() -> choose(test.node(box, ComboBox.class), wanted));
        test.settle();
    }

    private static <T> void choose(ComboBox<T> box, String wanted) {
        box.getItems().stream()
                .filter(one -> box.getConverter().toString(one).equals(wanted))
                .findFirst()
                .ifPresent(box::setValue);
    }
}
