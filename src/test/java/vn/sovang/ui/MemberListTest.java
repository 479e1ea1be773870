package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.base.Words;
import vn.sovang.service.MemberRow;
import vn.sovang.service.Services;

/** The list of members: filters, columns, several rows at once. */
@ExtendWith(ApplicationExtension.class)
class MemberListTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, folder);
    }

    @Stop
    void stop() {
        test.close();
    }

    private void openPanel(FxRobot robot) {
        test.settle();
        robot.interact(() -> test.node("#filter-more", SplitMenuButton.class).fire());
        test.settle();
    }

    private List<Node> chips() {
        return test.node("#filter-chips", FlowPane.class).getChildren();
    }

    @Test
    void aFilterIsTypedSeenAsChipsKeptChosenAgainAndForgotten(FxRobot robot) {
        openPanel(robot);
        test.focus("#filter-age_from");
        test.type("60");
        robot.interact(() -> combo("#filter-ethnic_group").setValue("tay"));
        test.settle();
        int shown = test.table().getItems().size();
        assertTrue(shown > 0 && shown < 150);
        assertEquals(2, chips().size());
        robot.interact(() -> Pictures.take(test.stage.getScene(), "filter-911"));
        robot.interact(() -> test.node("#filter-name", TextField.class).setText("Người Tày cao tuổi"));
        robot.interact(test.node("#filter-keep", Button.class)::fire);
        test.settle();
        robot.interact(((Button) chips().getFirst().lookup(".button"))::fire);
        test.settle();
        assertEquals(1, chips().size());
        SplitMenuButton more = test.node("#filter-more", SplitMenuButton.class);
        robot.interact(() -> more.getItems().getLast().fire());
        test.settle();
        assertEquals(150, test.table().getItems().size());
        assertEquals("Người Tày cao tuổi", more.getItems().getFirst().getText());
        robot.interact(() -> more.getItems().getFirst().fire());
        test.settle();
        assertEquals(shown, test.table().getItems().size());
        robot.interact(test.node("#filter-forget", Button.class)::fire);
        test.settle();
        assertEquals(1, more.getItems().size());
        robot.interact(test.node("#notice-action", Button.class)::fire);
        test.settle();
        assertEquals(3, more.getItems().size());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> combo(String query) {
        return test.node(query, ComboBox.class);
    }

    @Test
    void unikeyAndTabReachTheFilters(FxRobot robot) {
        openPanel(robot);
        assertTrue(UnikeyWalk.everyField(test) > 6);
        KeyboardWalk.reachesEverything(test);
    }

    @Test
    void columnsAreRememberedOverAStart(FxRobot robot) throws TimeoutException {
        test.settle();
        robot.interact(() -> {
            column("phone").setVisible(true);
            column("residence").setVisible(false);
            column("name").setPrefWidth(222);
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> test.services
                        .preferences()
                        .find("table.members")
                        .filter(text -> text.contains("name:222:1") && text.contains("phone:100:1"))
                        .isPresent());
        Path file = test.services.file();
        test.close();
        robot.interact(() -> test = new TestWindow(
                new Stage(), Services.open(file, Words.of(Words.VIETNAMESE)), (name, kind) -> Optional.empty()));
        test.settle();
        assertTrue(column("phone").isVisible());
        assertFalse(column("residence").isVisible());
        assertEquals(222, column("name").getWidth(), 1);
    }

    private TableColumnBase<?, ?> column(String id) {
        return test.table().getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Scene dialog() {
        return scene("#bulk-table");
    }

    private static Scene scene(String query) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene().getRoot().lookup(query) != null)
                .findFirst()
                .orElseThrow()
                .getScene();
    }

    @Test
    void severalAreChangedAtOnceWithAPreviewAndUndoneAtOnce(FxRobot robot) {
        test.settle();
        robot.interact(() -> {
            test.table().getSelectionModel().selectRange(0, 12);
            test.table().requestFocus();
        });
        test.settle();
        assertTrue(test.node("#member-count", Label.class).getText().endsWith("đã chọn 12"));
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        Scene dialog = dialog();
        TextField text = (TextField) dialog.lookup("#bulk-text");
        robot.interact(() -> text.setText("Thôn Nà Cáy"));
        test.settle();
        TableView<?> lines = (TableView<?>) dialog.lookup("#bulk-table");
        assertEquals(12, lines.getItems().size());
        assertTrue(UnikeyWalk.everyField(test, dialog) >= 1);
        KeyboardWalk.reachesEverything(test, dialog);
        robot.interact(() -> text.setText("Thôn Nà Cáy"));
        test.settle();
        robot.interact(() -> Pictures.take(dialog, "bulk-911"));
        robot.interact(((Button) dialog.lookup("#bulk-apply"))::fire);
        test.settle();
        assertTrue(rows().subList(0, 12).stream()
                .allMatch(row -> row.member().residence().equals("Thôn Nà Cáy")));
        assertEquals(12, test.table().getSelectionModel().getSelectedItems().size(), "they stay selected");
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(rows().subList(0, 12).stream()
                .allMatch(row -> row.member().residence().equals("Thôn Nà Cáy")));
    }

    private List<MemberRow> rows() {
        return test.services.members().list(DAY).rows();
    }

    @Test
    void selectedRowsAreCopiedAsATable(FxRobot robot) {
        test.settle();
        robot.interact(() -> {
            test.table().getSelectionModel().selectRange(0, 2);
            test.table().requestFocus();
        });
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.C);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        String[] lines = copied[0].split("\r\n");
        assertEquals(2, lines.length);
        assertTrue(
                lines[0].startsWith("Nông Thị Lan Anh\t27/03/1984\tChi bộ Trường Tiểu học và THCS\tNữ\tTày\t"),
                lines[0]);
    }

    @Test
    void severalAreTransferredByOneDecision(FxRobot robot) {
        test.settle();
        robot.interact(() -> {
            test.table().getSelectionModel().selectRange(0, 5);
            test.table().requestFocus();
        });
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.T);
        Scene dialog = scene("#batch-table");
        assertTrue(UnikeyWalk.everyField(test, dialog) >= 3);
        KeyboardWalk.reachesEverything(test, dialog);
        robot.interact(() -> {
            box(dialog, "#batch-kind").setValue("transfer_out");
            ((TextField) dialog.lookup("#batch-day")).setText("1/12/2022");
            ((TextField) dialog.lookup("#batch-place")).setText("Đảng bộ phường Sông Cầu");
            ((TextField) dialog.lookup("#batch-decision")).setText("7-GT");
        });
        test.settle();
        robot.interact(() -> {
            box(dialog, "#batch-kind").setValue("exemption");
            ((TextField) dialog.lookup("#batch-decision")).setText("");
        });
        test.settle();
        assertTrue(
                ((Label) dialog.lookup("#batch-missing")).getText().startsWith("Chưa xem trước được. Việc này phải có"),
                "why nothing is shown");
        robot.interact(() -> {
            box(dialog, "#batch-kind").setValue("transfer_out");
            ((TextField) dialog.lookup("#batch-decision")).setText("7-GT");
        });
        test.settle();
        robot.interact(() -> Pictures.take(dialog, "batch-911"));
        robot.interact(((Button) dialog.lookup("#batch-apply"))::fire);
        test.settle();
        assertEquals(145, test.table().getItems().size());
        assertEquals(
                "Ghi Chuyển sinh hoạt đi cho 5 đảng viên",
                test.services.history().state().undo().orElseThrow().label());
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(150, test.table().getItems().size());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> box(Scene scene, String query) {
        return (ComboBox<String>) scene.lookup(query);
    }
}
