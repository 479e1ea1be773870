package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.office.Collective;
import vn.sovang.service.form.Form;
import vn.sovang.service.people.CollectiveField;
import vn.sovang.service.search.SearchIndex;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.shell.Place;

@ExtendWith(ApplicationExtension.class)
class CollectiveScreenTest extends PeopleWindow {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Stop
    void stop() {
        test.close();
    }

    @Override
    Place place() {
        return Place.COLLECTIVES;
    }

    @Test
    void aBoardIsAddedWithItsLeaderAndItsEndAndIsShownThoughItHasEnded(FxRobot robot) {
        visit();
        assertTrue(test.node("#collective-empty", Label.class).getText().contains("nhập"));
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Ban Chỉ đạo hoạt động hè");
        choose(robot, "#kind", "board");
        test.focus("#leader");
        test.type("Nông Thị Hoài");
        robot.interact(
                () -> robot.lookup(".person-take").queryAs(Hyperlink.class).fire());
        test.settle();
        write("#from", "1/6/2022");
        write("#to", "31/8/2022");
        test.push(KeyCode.CONTROL, KeyCode.S);
        Collective board = people().collectives().list(DAY).rows().getFirst().collective();
        assertEquals("Nông Thị Hoài", board.leader().name());
        assertTrue(board.leader().birth() != null, "it is the one who serves");
        assertEquals(LocalDate.of(2022, 8, 31), board.period().to());
        assertEquals(1, test.table().getItems().size(), "shown though it ended before the day");
        assertEquals("Thêm tập thể Ban Chỉ đạo hoạt động hè", undoable());
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, people().collectives().list(DAY).rows().size());
    }

    @Test
    void anEndBeforeTheBeginningIsSaidBesideIt(FxRobot robot) {
        visit();
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Ban Chỉ đạo");
        choose(robot, "#kind", "board");
        write("#from", "1/6/2022");
        write("#to", "31/5/2022");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Trước ngày bắt đầu (01/06/2022). Hãy xem lại hai ngày này.", message("TO"));
        assertEquals(0, people().collectives().list(DAY).rows().size());
    }

    @Test
    void theSearchOverEverythingOpensACollective(FxRobot robot) {
        visit();
        Form<CollectiveField> form = Form.<CollectiveField>blank()
                .with(CollectiveField.NAME, "Trường Tiểu học và THCS Cao Sơn")
                .with(CollectiveField.KIND, "school");
        long school = people().collectives().save(form, people().collectives().list(DAY), "Thêm");
        test.visit(Place.MEMBERS);
        robot.interact(() -> test.window.model().open(Subject.of(Subject.Kind.COLLECTIVE, school)));
        test.settle();
        assertEquals("Trường Tiểu học và THCS Cao Sơn", test.text("#name").getText());
        assertTrue(test.services
                .search()
                .read(SearchIndex.EMPTY, DAY)
                .entry(Subject.of(Subject.Kind.COLLECTIVE, school))
                .isPresent());
    }

    @Test
    void unikeyAndTheKeyboardReachEverything() {
        visit();
        test.push(KeyCode.CONTROL, KeyCode.N);
        assertTrue(UnikeyWalk.everyField(test) >= 8);
        assertTrue(KeyboardWalk.reachesEverything(test) > 10);
    }
}
