package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.find.FindRow;
import vn.sovang.ui.shell.Place;

/** The palette by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class PaletteTest {
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

    private void ask(String query) {
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.K);
        test.type(query);
    }

    private boolean isShown() {
        return test.node("#find", Node.class).isVisible();
    }

    private List<?> rows() {
        return test.node("#find-list", ListView.class).getItems();
    }

    private FindRow selected() {
        return (FindRow)
                test.node("#find-list", ListView.class).getSelectionModel().getSelectedItem();
    }

    @Test
    void aMemberIsOpenedInTheForm() {
        test.visit(Place.VILLAGES);
        ask("ninh phuc");
        assertEquals("Bàn Phúc Ninh", ((FindRow.Found) selected()).entry().title());
        assertTrue(((FindRow.Found) selected()).entry().beside().startsWith("Bí thư"));
        test.push(KeyCode.ENTER);
        assertFalse(isShown());
        assertEquals(Place.MEMBERS, test.window.model().placeProperty().get());
        assertEquals("Bàn Phúc Ninh", test.text("#name").getText());
        assertTrue(test.stage.getScene().getFocusOwner().getStyleClass().contains("table-view"));
    }

    @Test
    void aDecisionIsOpenedInItsYear(FxRobot robot) {
        robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(2026)));
        ask("05/qđ-ubnd");
        test.push(KeyCode.ENTER);
        assertEquals(Place.ROUND, test.window.model().placeProperty().get());
        assertEquals(new WorkingYear(2022), test.window.model().yearProperty().get());
        assertEquals(43, test.table().getItems().size());
        ask("thôm khoan 05/qd");
        FindRow.Found award = (FindRow.Found) selected();
        assertEquals(Subject.Kind.AWARD, award.entry().subject().kind());
        test.push(KeyCode.ENTER);
        AwardLine line = (AwardLine) test.table().getSelectionModel().getSelectedItem();
        assertEquals(award.entry().subject().id(), line.award().id());
    }

    @Test
    void aPlaceAndACommandAreReachedByTheirNames() {
        ask("phong trao thi dua");
        assertTrue(selected() instanceof FindRow.Doing, String.valueOf(selected()));
        test.push(KeyCode.ENTER);
        assertEquals(Place.CAMPAIGNS, test.window.model().placeProperty().get());
        ask("nen toi");
        test.push(KeyCode.ENTER);
        assertTrue(test.window.model().darkProperty().get());
        test.visit(Place.MEMBERS);
        ask("them dang vien");
        FindRow.Doing doing = (FindRow.Doing) selected();
        assertEquals("Ctrl+N", doing.deed().shortcut());
        test.push(KeyCode.ENTER);
        assertEquals("", test.text("#name").getText());
    }

    @Test
    void theKeysGoThroughGroupsAndEscapeGoesBack() {
        test.settle();
        Node before = test.stage.getScene().getFocusOwner();
        ask("na cay");
        FindRow first = selected();
        test.push(KeyCode.DOWN);
        assertTrue(selected() != first && selected().selectable());
        test.push(KeyCode.UP);
        test.push(KeyCode.UP);
        assertEquals(rows().getLast(), selected());
        test.push(KeyCode.TAB);
        assertEquals(rows().get(1), selected());
        test.push(KeyCode.TAB);
        assertTrue(rows().get(rows().indexOf(selected()) - 1) instanceof FindRow.Heading);
        test.push(KeyCode.ESCAPE);
        assertFalse(isShown());
        assertEquals(before, test.stage.getScene().getFocusOwner());
        test.push(KeyCode.CONTROL, KeyCode.K);
        assertEquals("na cay", test.text("#find-field").getText());
        test.type("bàn");
        assertEquals("bàn", test.text("#find-field").getText(), "the former query is selected and written over");
    }

    @Test
    void theFullListIsOneRowAway() {
        ask("thi");
        FindRow.More more = rows().stream()
                .filter(FindRow.More.class::isInstance)
                .map(FindRow.More.class::cast)
                .findFirst()
                .orElseThrow();
        while (selected() != more) {
            test.push(KeyCode.DOWN);
        }
        test.push(KeyCode.ENTER);
        assertEquals("thi", test.text("#search").getText());
    }

    @Test
    void whatWasOpenedLastIsOfferedFirst() {
        ask("ninh phuc");
        test.push(KeyCode.ENTER);
        test.push(KeyCode.CONTROL, KeyCode.K);
        assertEquals("", test.text("#find-field").getText());
        assertEquals("Bàn Phúc Ninh", ((FindRow.Found) selected()).entry().title());
    }

    @Test
    void badInputIsTakenCalmly(FxRobot robot) {
        for (String query : List.of("x".repeat(10_000), "🎖️ không", "\"'\\%_*", "Bàn ".repeat(2_000) + "zzz")) {
            ask("");
            robot.interact(() -> test.text("#find-field").setText(query));
            test.settle();
            assertEquals(0, rows().size());
            assertTrue(test.node(".find-nothing", Node.class).isVisible());
            assertNull(selected());
            test.push(KeyCode.ENTER);
            test.push(KeyCode.DOWN);
            assertTrue(isShown());
            test.push(KeyCode.ESCAPE);
        }
        for (String query : List.of(
                Normalizer.normalize("Bàn Phúc Ninh", Normalizer.Form.NFD), "\u202eNinh\u202c bàn\u200b phúc")) {
            ask("");
            robot.interact(() -> test.text("#find-field").setText(query));
            test.settle();
            assertEquals("Bàn Phúc Ninh", ((FindRow.Found) selected()).entry().title());
            test.push(KeyCode.ESCAPE);
        }
        ask("   \t ");
        assertTrue(rows().getFirst() instanceof FindRow.Heading, "only blanks: what is offered at the beginning");
        test.push(KeyCode.ESCAPE);
        ask("D\bĐ");
        assertEquals("Đ", test.text("#find-field").getText());
    }
}
