package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
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
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.MemberRow;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.shell.Place;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    /** A tree, steps that begin with a file, and papers. */
    private static final Set<Place> WITHOUT_TABLE =
            Set.of(Place.LAYOUTS, Place.OVERVIEW, Place.CELLS, Place.IMPORT, Place.PAPERS);

    private static final Set<Place> EMPTY_IN_THE_SAMPLE = Set.of(
            Place.BACKUPS, Place.TASKS, Place.HOUSEHOLD_TITLES, Place.HOUSEHOLDS, Place.COLLECTIVES, Place.PROPOSALS);

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

    @Test
    void everyPlaceIsReachedByItsButtonAndSaysWhatItIs(FxRobot robot) {
        for (Place place : Place.values()) {
            robot.interact(() -> test.node("#nav-" + place.name().toLowerCase(Locale.ROOT), ToggleButton.class)
                    .fire());
            test.settle();
            assertEquals(place, test.window.model().placeProperty().get());
            if (WITHOUT_TABLE.contains(place)) {
                continue;
            }
            assertFalse(test.table().getColumns().isEmpty(), place.name());
            if (!EMPTY_IN_THE_SAMPLE.contains(place)) {
                assertFalse(test.table().getItems().isEmpty(), place.name());
            }
        }
    }

    @Test
    void theSearchFieldIsOneKeyAwayAndBelongsToTheScreen(FxRobot robot) {
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.F);
        assertEquals("search", test.stage.getScene().getFocusOwner().getId());
        test.type("phuc ninh");
        assertEquals(1, test.table().getItems().size());
        test.visit(Place.VILLAGES);
        assertEquals("", test.text("#search").getText());
        test.visit(Place.MEMBERS);
        assertEquals("phuc ninh", test.text("#search").getText());
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.push(KeyCode.ESCAPE);
        assertEquals(150, test.table().getItems().size());
        robot.interact(test.table()::requestFocus);
        test.type("/");
        assertEquals("search", test.stage.getScene().getFocusOwner().getId());
        assertEquals("", test.text("#search").getText());
        test.type("05/");
        assertEquals("05/", test.text("#search").getText());
        test.push(KeyCode.ESCAPE);
    }

    @Test
    void theNextHitIsOneKeyAwayFromTheSearchField() {
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("ban phuc");
        int hits = test.table().getItems().size();
        test.push(KeyCode.F3);
        assertEquals(0, test.table().getSelectionModel().getSelectedIndex());
        test.push(KeyCode.F3);
        assertEquals(1, test.table().getSelectionModel().getSelectedIndex());
        test.push(KeyCode.SHIFT, KeyCode.F3);
        test.push(KeyCode.SHIFT, KeyCode.F3);
        assertEquals(hits - 1, test.table().getSelectionModel().getSelectedIndex());
        assertEquals("search", test.stage.getScene().getFocusOwner().getId());
    }

    @Test
    void theLanguageSwitchesWithoutLosingWhatIsTyped(FxRobot robot) {
        test.settle();
        test.select(3);
        test.focus("#residence");
        test.push(KeyCode.END);
        test.type("x");
        String typed = test.text("#residence").getText();
        robot.interact(test.language::toggle);
        test.settle();
        assertEquals("Party members", titleOf(test.stage.getScene()));
        assertEquals(typed, test.text("#residence").getText());
        assertTrue(texts().stream().noneMatch(text -> text.contains("⟨")), "a sentence is missing");
    }

    private String titleOf(Scene scene) {
        return ((Label) scene.lookup(".screen-title")).getText();
    }

    private List<String> texts() {
        return test.stage.getScene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null)
                .toList();
    }

    @Test
    void theWorkingYearChoosesTheRows() {
        test.visit(Place.TARGETS);
        assertEquals(14, test.table().getItems().size());
        new FxRobot().interact(() -> test.window.model().yearProperty().set(new WorkingYear(2023)));
        test.settle();
        assertEquals(7, test.table().getItems().size());
    }

    @Test
    void aRecordIsOpenedOnItsScreenBehindAnySearchAndInItsYear(FxRobot robot) {
        test.settle();
        long member = idOf(test, "phuc ninh");
        robot.interact(() -> test.text("#search").setText("không có ai"));
        robot.interact(() -> test.window.model().open(Subject.of(Subject.Kind.MEMBER, member)));
        test.settle();
        assertEquals("Bàn Phúc Ninh", test.text("#name").getText());
        robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(2025)));
        robot.interact(() -> test.window.model().open(new Subject(Subject.Kind.TARGET, 3, 2022)));
        test.settle();
        assertEquals(Place.TARGETS, test.window.model().placeProperty().get());
        assertEquals(2, test.table().getSelectionModel().getSelectedIndex());
        robot.interact(() -> test.window.model().open(new Subject(Subject.Kind.AWARD, 20, 2022)));
        test.settle();
        AwardLine line = (AwardLine) test.table().getSelectionModel().getSelectedItem();
        assertEquals(20, line.award().id());
    }

    private static long idOf(TestWindow test, String query) {
        List<MemberRow> rows =
                test.services.members().list(LocalDate.of(2022, 12, 31)).rows();
        return TextSearch.of(query).find(rows, MemberRow::searched).getFirst().id();
    }

    @Test
    void theYearIsChangedByTheKeyboard() {
        test.settle();
        test.push(KeyCode.ALT, KeyCode.PAGE_UP);
        assertEquals(new WorkingYear(2021), test.window.model().yearProperty().get());
        test.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        test.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertEquals(new WorkingYear(2023), test.window.model().yearProperty().get());
    }

    @Test
    void aBackupIsMadeByTheButtonOfTheStatusBar(FxRobot robot) {
        test.settle();
        robot.interact(() -> test.node("#last-backup", Button.class).fire());
        test.settle();
        assertEquals(1, test.services.backups().list().size());
        assertTrue(test.node("#last-backup", Button.class).getText().contains("23/11/2026"));
        assertTrue(test.node("#notice", Node.class).isVisible());
    }

    @Test
    void everyControlHasAName() {
        for (Place place : List.of(Place.MEMBERS, Place.ROUND, Place.RULES)) {
            test.visit(place);
            test.select(1);
            List<String> nameless = test.stage.getScene().getRoot().lookupAll("*").stream()
                    .filter(node -> node instanceof Control control && control.isFocusTraversable() && isShown(control))
                    .map(Control.class::cast)
                    .filter(ShellTest::isNameless)
                    .map(Control::toString)
                    .collect(Collectors.toList());
            assertEquals(List.of(), nameless, place.name());
        }
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameless(Control control) {
        boolean said = control.getAccessibleText() != null
                && !control.getAccessibleText().isBlank();
        boolean written = control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        boolean menu = control instanceof MenuBar;
        return !said && !written && !menu;
    }

    @Test
    void undoAndRedoAreNamedInTheMenu() {
        test.settle();
        MenuBar bar = test.node(".menu-bar", MenuBar.class);
        Menu edit = bar.getMenus().get(1);
        String last = test.services.history().state().undo().orElseThrow().label();
        assertEquals("Hoàn tác: " + last, edit.getItems().getFirst().getText());
        assertEquals("Ctrl+Z", edit.getItems().getFirst().getAccelerator().getDisplayText());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        String before = test.services.history().state().undo().orElseThrow().label();
        assertEquals("Hoàn tác: " + before, edit.getItems().getFirst().getText());
        assertEquals("Làm lại: " + last, edit.getItems().get(1).getText());
        assertEquals("Ctrl+Y", edit.getItems().get(1).getAccelerator().getDisplayText());
        String told = test.node("#last-change", Label.class).getText();
        assertTrue(told.startsWith("Vừa hoàn tác: " + last), told);
    }

    @Test
    void theMarkOfAFieldIsNotRewrittenWhileTyping(FxRobot robot) {
        for (Place place : List.of(Place.MEMBERS, Place.ROUND, Place.RULES)) {
            test.visit(place);
            TextInputControl search = test.text("#search");
            robot.interact(search::requestFocus);
            test.type("D\bĐ");
            assertEquals("Đ", search.getText(), place.name());
        }
    }
}
