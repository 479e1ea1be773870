package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.office.Village;
import vn.sovang.service.people.HouseholdRow;
import vn.sovang.ui.shell.Place;

@ExtendWith(ApplicationExtension.class)
class HouseholdScreenTest extends PeopleWindow {
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
        return Place.HOUSEHOLDS;
    }

    private List<HouseholdRow> stored(LocalDate day) {
        return people().households().list(day).rows();
    }

    private String village(String code) {
        return people().households().list(DAY).villages().all().stream()
                .filter(one -> one.code().equals(code))
                .map(Village::id)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private void add(FxRobot robot, String head, String birth) {
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type(head);
        choose(robot, "#village", village("T01"));
        test.focus("#birth");
        test.type(birth);
        test.push(KeyCode.CONTROL, KeyCode.S);
    }

    @Test
    void anEmptyBookSaysWhatToDoAndHouseholdsAreAddedOneAfterTheOther(FxRobot robot) {
        visit();
        assertTrue(test.node("#household-empty", Label.class).getText().contains("nhập danh sách"));
        add(robot, "Lý Văn An", "1970");
        add(robot, "Bàn Văn Bình", "");
        assertEquals(2, test.table().getItems().size());
        assertEquals(
                List.of("T01-001", "T01-002"),
                stored(DAY).stream().map(row -> row.last().code()).toList());
        assertEquals("Thêm hộ Bàn Văn Bình", undoable());
        choose(robot, "#village-filter", village("T02"));
        assertTrue(test.table().getItems().isEmpty());
        assertTrue(test.node("#household-empty", Label.class).getText().contains("Không có hộ nào khớp"));
    }

    @Test
    void aNewHeadFromADayIsAnotherPersonWithoutTheBirthOfTheOldOne(FxRobot robot) {
        visit();
        add(robot, "Lý Văn An", "1970");
        write("#head", "Đặng Thị Ỹ Lan");
        write("#change_day", "10/5/2023");
        assertEquals("", test.text("#birth").getText(), "the birth of the former head goes");
        write("#change_day", "\b");
        assertEquals("1970", test.text("#birth").getText(), "and comes back");
        test.push(KeyCode.TAB);
        assertTrue(message("CHANGE_DAY").startsWith("Để trống nghĩa là sửa tên của chính Lý Văn An"));
        write("#change_day", "10/5/2023");
        write("#change_reason", "Chủ hộ cũ từ trần");
        test.push(KeyCode.CONTROL, KeyCode.S);
        HouseholdRow now = stored(LocalDate.of(2023, 5, 10)).getFirst();
        assertEquals("Đặng Thị Ỹ Lan", now.head());
        assertEquals(null, now.household().head().birth());
        assertEquals("Lý Văn An", stored(DAY).getFirst().head());
        assertEquals("1970", stored(DAY).getFirst().household().head().birth().text());
        assertTrue(test.node(".facts", VBox.class).isVisible()
                || !robot.lookup(".facts").queryAll().isEmpty());
    }

    @Test
    void aMemberWhoIsTakenAsHeadStaysOnePerson(FxRobot robot) {
        visit();
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Bàn Phúc Ninh");
        robot.interact(
                () -> robot.lookup(".person-take").queryAs(Hyperlink.class).fire());
        test.settle();
        assertEquals("18/08/1972", test.text("#birth").getText());
        choose(robot, "#village", village("T01"));
        test.push(KeyCode.CONTROL, KeyCode.S);
        long head = stored(DAY).getFirst().last().head().id();
        assertEquals(
                head,
                test.services.members().list(DAY).rows().stream()
                        .filter(row -> row.name().equals("Bàn Phúc Ninh"))
                        .findFirst()
                        .orElseThrow()
                        .member()
                        .person()
                        .id());
    }

    @Test
    void aHouseholdWithoutAVillageIsNotSaved(FxRobot robot) {
        visit();
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("=Lý Văn An");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Chưa chọn thôn.", message("VILLAGE"));
        assertTrue(message("HEAD").startsWith("Không bắt đầu bằng dấu"));
        assertEquals(List.of(), stored(DAY));
        assertEquals("=Lý Văn An", test.text("#head").getText());
    }

    @Test
    void unikeyAndTheKeyboardReachEverything(FxRobot robot) {
        visit();
        add(robot, "Lý Văn An", "1970");
        write("#address", "Khu 2");
        assertTrue(UnikeyWalk.everyField(test) >= 8);
        assertTrue(KeyboardWalk.reachesEverything(test) > 12);
    }
}
