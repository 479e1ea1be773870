package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.service.register.FigureTable.Line;
import vn.sovang.service.register.RegisterPaper;
import vn.sovang.ui.shell.Place;

/** Papers of the register: chosen, looked at, written; figures that lead to members and back. */
@ExtendWith(ApplicationExtension.class)
class PapersScreenTest {
    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, folder, (name, kind) -> Optional.of(folder.resolve(name)));
    }

    @Stop
    void stop() {
        test.close();
    }

    private void choose(FxRobot robot, RegisterPaper paper) {
        robot.interact(() -> papers().getSelectionModel().select(paper));
        test.settle();
    }

    @SuppressWarnings("unchecked")
    private ListView<RegisterPaper> papers() {
        return test.node("#papers-list", ListView.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<Line> figures() {
        return test.node("#papers-table", TableView.class);
    }

    private String text(String query) {
        return test.node(query, Label.class).getText();
    }

    @Test
    void aPaperIsChosenAndWrittenByTheKeyboardAlone(FxRobot robot) {
        test.visit(Place.PAPERS);
        assertEquals(papers(), test.stage.getScene().getFocusOwner());
        assertEquals(
                "150 đảng viên", test.node("#papers-count", Hyperlink.class).getText());
        assertTrue(text("#page-place").startsWith("1 / "));
        test.push(KeyCode.PAGE_DOWN);
        assertTrue(text("#page-place").startsWith("2 / "));
        test.push(KeyCode.DOWN);
        test.push(KeyCode.DOWN);
        assertEquals(RegisterPaper.LIST, papers().getSelectionModel().getSelectedItem());
        test.push(KeyCode.ENTER);
        assertEquals("papers-cell", test.stage.getScene().getFocusOwner().getId());
        double fitted = test.node("#page", ImageView.class).getFitWidth();
        test.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertEquals(fitted * 1.25, test.node("#page", ImageView.class).getFitWidth(), 2);
        test.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        test.push(KeyCode.CONTROL, KeyCode.P);
        assertTrue(Files.exists(folder.resolve("danh-sach-dang-vien-2022-12-31.pdf")));
        assertTrue(text("#notice-text").contains("danh-sach-dang-vien-2022-12-31.pdf"));
        assertTrue(KeyboardWalk.reachesEverything(test) > 20);
        assertEquals(3, UnikeyWalk.everyField(test));
    }

    @Test
    void nobodyToPrintIsASentenceAndNoDialog(FxRobot robot) {
        test.visit(Place.PAPERS);
        robot.interact(() -> test.text("#papers-day").setText("3/2/1945"));
        robot.interact(() -> test.text("#papers-from").setText("1/1/1945"));
        robot.interact(() -> test.text("#papers-dated").setText("31/12/2022"));
        test.settle();
        assertTrue(text("#papers-told").startsWith("Không có đảng viên nào"), text("#papers-told"));
        assertTrue(test.node("#papers-pdf", Button.class).isDisabled());
        assertEquals(
                1,
                robot.listWindows().stream()
                        .filter(window -> window instanceof Stage)
                        .count());
        shot(robot, "papers-911-nobody");
    }

    @Test
    void aFigureLeadsToItsMembersAndTheChipLeadsBack(FxRobot robot) {
        test.visit(Place.PAPERS);
        choose(robot, RegisterPaper.STATISTICS);
        test.push(KeyCode.CONTROL, KeyCode.G);
        assertEquals(figures(), test.stage.getScene().getFocusOwner());
        int women = -1;
        for (int i = 0; i < figures().getItems().size(); i++) {
            if (figures().getItems().get(i).label().equals("Nữ")) {
                women = i;
            }
        }
        int row = women;
        TableColumn<Line, ?> number = figures().getColumns().get(1);
        robot.interact(() -> figures().getSelectionModel().clearAndSelect(row, number));
        String count = figures().getItems().get(row).figures().getFirst().text();
        test.push(KeyCode.ENTER);
        assertEquals(Place.MEMBERS, test.window.model().placeProperty().get());
        assertEquals(Integer.parseInt(count), test.table().getItems().size());
        assertTrue(test.node("#pick", Node.class).isVisible());
        shot(robot, "papers-911-pick");
        test.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Place.PAPERS, test.window.model().placeProperty().get());
        assertEquals(figures(), test.stage.getScene().getFocusOwner());
        assertEquals(row, figures().getFocusModel().getFocusedCell().getRow(), "where the clerk was");
        robot.interact(() -> test.window.model().placeProperty().set(Place.MEMBERS));
        test.settle();
        robot.interact(test.node("#pick-drop", Button.class)::fire);
        test.settle();
        assertEquals(150, test.table().getItems().size());
    }

    @Test
    void membersAndCellsLeadToTheirPapers(FxRobot robot) {
        test.visit(Place.MEMBERS);
        robot.interact(() -> test.table().getSelectionModel().selectIndices(3, 5, 8));
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.P);
        test.settle();
        assertEquals(RegisterPaper.CARDS, papers().getSelectionModel().getSelectedItem());
        assertEquals("3 đảng viên", test.node("#papers-count", Hyperlink.class).getText());
        assertEquals("Chỉ 3 đảng viên đã chọn", text("#papers-only-text"));
        shot(robot, "papers-911-cards");
        robot.interact(test.node("#papers-only-drop", Button.class)::fire);
        test.settle();
        assertEquals(
                "150 đảng viên", test.node("#papers-count", Hyperlink.class).getText());
        robot.interact(() -> test.window
                .model()
                .open(vn.sovang.service.search.Subject.of(vn.sovang.service.search.Subject.Kind.CELL, 1)));
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.P);
        test.settle();
        assertEquals(RegisterPaper.MEMBER_LIST, papers().getSelectionModel().getSelectedItem());
        assertFalse(test.node("#papers-only", Node.class).isVisible());
        assertEquals("18 đảng viên", test.node("#papers-count", Hyperlink.class).getText());
    }

    @Test
    void theLanguageSwitchesWithoutLosingTheWishes(FxRobot robot) {
        test.visit(Place.PAPERS);
        choose(robot, RegisterPaper.STATISTICS);
        robot.interact(() -> test.text("#papers-day").setText("30/06/2022"));
        test.settle();
        robot.interact(test.language::toggle);
        test.settle();
        assertEquals("30/06/2022", test.text("#papers-day").getText());
        assertEquals(RegisterPaper.STATISTICS, papers().getSelectionModel().getSelectedItem());
        robot.interact(test.node("#papers-figures", ToggleButton.class)::fire);
        test.settle();
        assertEquals("Number", figures().getColumns().get(1).getText());
        assertTrue(figures().getItems().stream().anyMatch(line -> line.label().equals("Women")));
        shot(robot, "papers-911-figures-en");
    }

    @Test
    void looks(FxRobot robot) {
        test.visit(Place.PAPERS);
        shot(robot, "papers-911-list7");
        choose(robot, RegisterPaper.LIST);
        shot(robot, "papers-911-list");
        test.size(1366, 768);
        for (RegisterPaper paper : RegisterPaper.values()) {
            choose(robot, paper);
            shot(robot, "papers-1366-" + paper.code());
        }
        choose(robot, RegisterPaper.STATISTICS);
        robot.interact(test.node("#papers-figures", ToggleButton.class)::fire);
        shot(robot, "papers-1366-figures");
        choose(robot, RegisterPaper.MOVEMENTS);
        shot(robot, "papers-1366-movement-figures");
        robot.interact(() -> test.window.model().darkProperty().set(true));
        shot(robot, "papers-1366-figures-dark");
        robot.interact(test.node("#papers-pages", ToggleButton.class)::fire);
        choose(robot, RegisterPaper.BADGES);
        shot(robot, "papers-1366-dark");
        test.size(911, 512);
        shot(robot, "papers-911-dark");
    }

    private void shot(FxRobot robot, String name) {
        test.settle();
        robot.interact(() -> Pictures.take(test.stage.getScene(), name));
    }
}
