package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.service.cell.CellStep;
import vn.sovang.ui.shell.Place;

/** Unikey composes in every text field of every place: of the search, of the form of a record and of a new one. */
@ExtendWith(ApplicationExtension.class)
class UnikeyEverywhereTest {
    /** How many fields the form of a new record has at least, besides the search. */
    private static final Map<Place, Integer> FORMS = new EnumMap<>(Map.of(
            Place.MEMBERS, 20,
            Place.STAFF, 5,
            Place.POSTS, 5,
            Place.UNITS, 6,
            Place.VILLAGES, 7,
            Place.HOUSEHOLDS, 7,
            Place.COLLECTIVES, 7));

    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, PeopleSample.open(folder), (name, kind) -> Optional.empty());
    }

    @Stop
    void stop() {
        test.close();
    }

    @Test
    void inEveryPlace(FxRobot robot) {
        for (Place place : Place.values()) {
            test.visit(place);
            assertTrue(UnikeyWalk.everyField(test) >= 1, place.name());
            if (FORMS.containsKey(place)) {
                test.select(0);
                int known = UnikeyWalk.everyField(test);
                test.push(KeyCode.ESCAPE);
                robot.interact(() -> test.table().requestFocus());
                test.push(KeyCode.CONTROL, KeyCode.N);
                int fresh = UnikeyWalk.everyField(test);
                test.push(KeyCode.ESCAPE);
                assertTrue(known > FORMS.get(place), place + " " + known);
                assertTrue(fresh > FORMS.get(place), place + " " + fresh);
            }
        }
    }

    @Test
    void inEveryStepOfACell(FxRobot robot) {
        test.visit(Place.CELLS);
        robot.interact(() -> robot.lookup("#cell-tree")
                .queryAs(TreeTableView.class)
                .getSelectionModel()
                .select(0));
        test.settle();
        int steps = 0;
        for (CellStep step : CellStep.values()) {
            String name = test.language.say("partycell.step." + step.name().toLowerCase(Locale.ROOT));
            List<MenuItem> items = test.node("#cell-steps", MenuButton.class).getItems();
            robot.interact(() ->
                    items.stream().filter(item -> item.getText().equals(name)).forEach(MenuItem::fire));
            test.settle();
            if (robot.lookup("#step-title").tryQuery().isPresent()) {
                steps++;
                assertTrue(UnikeyWalk.everyField(test) >= 3, step.name());
                test.push(KeyCode.ESCAPE);
            }
        }
        assertEquals(CellStep.values().length, steps);
    }
}
