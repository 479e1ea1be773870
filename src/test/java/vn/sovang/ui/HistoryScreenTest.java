package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
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
import vn.sovang.service.History;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberForm;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.service.history.Area;
import vn.sovang.ui.history.Span;
import vn.sovang.ui.history.StoryLine;
import vn.sovang.ui.shell.Place;

@ExtendWith(ApplicationExtension.class)
class HistoryScreenTest {
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

    private MemberRow edit(String residence) {
        LocalDate day = LocalDate.of(2022, 12, 31);
        MemberList list = test.services.members().list(day);
        MemberRow row = list.rows().getFirst();
        test.services
                .members()
                .save(MemberForm.of(row).with(MemberField.RESIDENCE, residence), list, "Sửa nơi ở của " + row.name());
        return row;
    }

    private List<?> story() {
        return test.node("#story", ListView.class).getItems();
    }

    @Test
    void aChangeIsToldAndItsRecordOpened() {
        MemberRow row = edit("Thôn Khuổi Piểu");
        test.visit(Place.HISTORY);
        test.select(0);
        assertEquals(
                "Sửa nơi ở của " + row.name(),
                test.node("#story-title", Label.class).getText());
        assertEquals(2, story().size());
        assertEquals(row.name(), ((StoryLine.Head) story().getFirst()).row().what());
        test.focus("#story");
        test.push(KeyCode.DOWN);
        test.push(KeyCode.DOWN);
        test.push(KeyCode.ENTER);
        assertEquals(Place.MEMBERS, test.window.model().placeProperty().get());
        assertEquals(row.name(), test.text("#name").getText());
    }

    @Test
    @SuppressWarnings("unchecked")
    void changesAreFilteredByPartTimeAndWords(FxRobot robot) {
        edit("Thôn Khuổi Piểu");
        test.visit(Place.HISTORY);
        int all = test.table().getItems().size();
        robot.interact(() -> ((ComboBox<Object>) test.node("#history-area", ComboBox.class))
                .setValue(Optional.of(Area.COMMENDATION)));
        test.settle();
        int some = test.table().getItems().size();
        assertTrue(some > 0 && some < all, some + " of " + all);
        robot.interact(() -> test.node("#history-span", ComboBox.class).setValue(Span.YEAR));
        test.settle();
        robot.interact(() -> test.text("#search").setText("khen thuong"));
        test.settle();
        List<String> labels = test.table().getItems().stream()
                .map(step -> ((History.Step) step).label())
                .toList();
        assertFalse(labels.isEmpty());
        assertTrue(labels.getFirst().contains("Khen thưởng"), labels.toString());
        robot.interact(() -> test.text("#search").setText("không có"));
        test.settle();
        assertEquals(0, test.table().getItems().size());
    }

    @Test
    void severalStepsAreTakenBackAfterAPreview() {
        edit("Nhà số 1");
        edit("Nhà số 2");
        MemberRow row = edit("Nhà số 3");
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
        ListView<?> steps = test.node("#steps", ListView.class);
        assertTrue(steps.getItems().size() > 3);
        new FxRobot().interact(() -> steps.getSelectionModel().select(1));
        assertTrue(test.node("#steps-preview", Label.class).getText().contains("2 thay đổi"));
        new FxRobot().interact(() -> test.node("#steps-go", Button.class).fire());
        test.settle();
        MemberList list = test.services.members().list(LocalDate.of(2022, 12, 31));
        assertEquals("Nhà số 1", list.find(row.id()).orElseThrow().member().residence());
        assertEquals(2, test.services.history().redoable(50).size());
    }
}
