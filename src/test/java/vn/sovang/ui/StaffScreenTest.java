package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import vn.sovang.service.people.StaffRow;
import vn.sovang.ui.shell.Place;

@ExtendWith(ApplicationExtension.class)
class StaffScreenTest extends PeopleWindow {
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
        return Place.STAFF;
    }

    private StaffRow stored(String name, LocalDate day) {
        return people().staff().list(day).rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private StaffRow selected() {
        return (StaffRow) test.table().getSelectionModel().getSelectedItem();
    }

    @Test
    void theListShowsTheSchoolingThatTheTargetsAskFor() {
        visit();
        assertEquals(20, test.table().getItems().size());
        String figures = test.node("#staff-figures", Label.class).getText();
        assertTrue(figures.contains("19/20 (95,00%)") && figures.contains("18/20 (90,00%)"), figures);
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("tu phap");
        assertEquals(1, test.table().getItems().size());
        assertEquals("Lường Văn Chiến", ((StaffRow) test.table().getItems().getFirst()).name());
    }

    @Test
    void aChangeOfTitleFromADayIsAnotherStretchAndIsUndone(FxRobot robot) {
        visit();
        test.select(0);
        assertEquals("Triệu Phúc Bảo", selected().name());
        assertFalse(test.node("#staff-change", Node.class).isVisible());
        write("#title", "Phó Chủ tịch UBND");
        assertTrue(test.node("#staff-change", Node.class).isVisible());
        write("#change_day", "1/3/2022");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Sửa cán bộ, công chức Triệu Phúc Bảo", undoable());
        assertEquals("Phó Chủ tịch UBND", stored("Triệu Phúc Bảo", DAY).staff().title());
        assertEquals(
                "Chỉ huy trưởng Ban Chỉ huy Quân sự",
                stored("Triệu Phúc Bảo", LocalDate.of(2022, 2, 28)).staff().title());
        assertEquals("01/03/2022", test.text("#since").getText());
        assertFalse(test.node("#staff-change", Node.class).isVisible());
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(
                "Chỉ huy trưởng Ban Chỉ huy Quân sự",
                stored("Triệu Phúc Bảo", DAY).staff().title());
        assertEquals(1, stored("Triệu Phúc Bảo", DAY).stretches().size());
    }

    @Test
    void whoIsKnownIsOfferedAndTakenByTheKeyboard(FxRobot robot) {
        visit();
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("ban van thanh");
        assertEquals(2, robot.lookup(".person-take").queryAll().size());
        robot.interact(
                () -> robot.lookup(".person-take").queryAs(Hyperlink.class).requestFocus());
        test.push(KeyCode.ENTER);
        if (test.text("#name").getText().equals("ban van thanh")) {
            robot.interact(
                    () -> robot.lookup(".person-take").queryAs(Hyperlink.class).fire());
            test.settle();
        }
        assertEquals("Bàn Văn Thanh", test.text("#name").getText());
        assertTrue(test.text("#birth").getText().contains("19"), "the birth of the one who was taken");
        choose(robot, "#kind", "contract");
        write("#title", "Văn thư");
        test.push(KeyCode.CONTROL, KeyCode.S);
        StaffRow added = stored("Bàn Văn Thanh", DAY);
        assertEquals(
                2,
                people().staff()
                        .list(DAY)
                        .persons()
                        .find(added.staff().person().id())
                        .orElseThrow()
                        .roles()
                        .size());
    }

    @Test
    void anotherNameThanTheOneThatWasTakenIsSomebodyElse(FxRobot robot) {
        visit();
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Nông Văn Hậu");
        assertTrue(robot.lookup(".person-take").queryAll().isEmpty(), "the head of a village is a name only");
        write("#name", "Bàn Phúc Nguyên");
        robot.interact(
                () -> robot.lookup(".person-take").queryAs(Hyperlink.class).fire());
        test.settle();
        assertTrue(robot.lookup("#person-release").tryQuery().isPresent());
        write("#name", "Bàn Phúc Ninh");
        assertTrue(robot.lookup("#person-release").tryQuery().isEmpty());
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost(FxRobot robot) {
        visit();
        test.select(1);
        write("#since", "31/2/2020");
        test.push(KeyCode.TAB);
        assertTrue(message("SINCE").startsWith("Không đọc được ngày này"), message("SINCE"));
        int changes = test.services.history().all().size();
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(changes, test.services.history().all().size());
        test.visit(Place.MEMBERS);
        test.visit(Place.STAFF);
        assertEquals("31/2/2020", test.text("#since").getText());
        assertTrue(test.node("#drafts", Button.class).isVisible());
        test.push(KeyCode.ESCAPE);
        assertFalse(test.node("#drafts", Button.class).isVisible());
    }

    @Test
    void unikeyAndTheKeyboardReachEverything() {
        visit();
        test.select(0);
        write("#title", "Khác");
        assertTrue(UnikeyWalk.everyField(test) >= 6);
        assertTrue(KeyboardWalk.reachesEverything(test) > 12);
    }
}
