package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.service.office.PostRow;
import vn.sovang.ui.shell.Place;

@ExtendWith(ApplicationExtension.class)
class PostScreenTest extends PeopleWindow {
    private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

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
        return Place.POSTS;
    }

    private List<String> holders(String title, LocalDate day) {
        Predicate<PostRow> held = row -> row.held() && row.post().title().equals(title);
        return test.services.office().posts().list(day).rows().stream()
                .filter(held)
                .map(PostRow::name)
                .toList();
    }

    private void open(String title) {
        List<?> rows = test.table().getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (((PostRow) rows.get(i)).post().title().equals(title)) {
                test.select(i);
                return;
            }
        }
        throw new AssertionError("no " + title);
    }

    @Test
    void aHolderIsReplacedByTheKeyboardAndItIsUndone(FxRobot robot) {
        visit();
        assertEquals(25, test.table().getItems().size());
        open("Chủ tịch UBND");
        test.push(KeyCode.CONTROL, KeyCode.R);
        assertTrue(test.node("#post-replacing", Node.class).isVisible());
        test.focus("#name");
        test.type("trieu tien loi");
        robot.interact(
                () -> robot.lookup(".person-take").queryAs(Hyperlink.class).fire());
        test.settle();
        assertEquals("Triệu Tiến Lợi", test.text("#name").getText());
        write("#decision", "02/NQ-HĐND");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Thay người giữ chức vụ: Chủ tịch UBND Triệu Tiến Lợi", undoable());
        assertEquals(List.of("Triệu Tiến Lợi"), holders("Chủ tịch UBND", YEAR_END));
        assertEquals(List.of("Dương Văn Hùng"), holders("Chủ tịch UBND", YEAR_END.minusDays(1)));
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("Dương Văn Hùng"), holders("Chủ tịch UBND", YEAR_END));
    }

    @Test
    void asecondHolderIsRefusedAndTheWayOutWorks(FxRobot robot) {
        visit();
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Lò Văn Mới");
        choose(robot, "#unit", "UBND");
        test.focus("#title");
        test.type("chủ tịch ubnd");
        test.focus("#from");
        test.type("1/12/2022");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(message("TITLE").startsWith("Dương Văn Hùng đang giữ chức vụ này từ 28/06/2021"), message("TITLE"));
        ComboBox<?> replaces = test.node("#replaces", ComboBox.class);
        assertEquals(2, replaces.getItems().size());
        choose(robot, "#replaces", (String) replaces.getItems().getLast());
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(List.of("Lò Văn Mới"), holders("chủ tịch ubnd", YEAR_END));
        assertEquals(List.of(), holders("Chủ tịch UBND", YEAR_END));
    }

    @Test
    void anEndIsWrittenAndAWrongRowTakenOut(FxRobot robot) {
        visit();
        open("Bí thư Đoàn TNCS Hồ Chí Minh");
        write("#to", "30/11/2022");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(List.of(), holders("Bí thư Đoàn TNCS Hồ Chí Minh", YEAR_END));
        open("Trưởng Công an");
        robot.interact(test.node("#post-remove", Button.class)::fire);
        test.settle();
        assertEquals("Xóa chức vụ Trưởng Công an Nguyễn Thành Trung", undoable());
        assertEquals(List.of(), holders("Trưởng Công an", YEAR_END));
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("Nguyễn Thành Trung"), holders("Trưởng Công an", YEAR_END));
    }

    @Test
    void anotherNameInTheRowIsDoubtedAndNobodyIsRenamed() {
        visit();
        open("Trưởng Công an");
        write("#name", "Nguyễn Thành Công");
        test.push(KeyCode.TAB);
        assertTrue(message("NAME").startsWith("Dòng này đang ghi Nguyễn Thành Trung"), message("NAME"));
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(List.of("Nguyễn Thành Công"), holders("Trưởng Công an", YEAR_END));
        assertFalse(test.services.members().list(YEAR_END).rows().stream()
                .anyMatch(row -> row.name().equals("Nguyễn Thành Công")));
    }

    @Test
    void searchAndFilterByBody(FxRobot robot) {
        visit();
        choose(robot, "#unit-filter", "DU");
        assertEquals(5, test.table().getItems().size());
        test.push(KeyCode.CONTROL, KeyCode.N);
        assertEquals("DU", test.node("#unit", ComboBox.class).getValue());
        test.push(KeyCode.ESCAPE);
        choose(robot, "#unit-filter", "");
        assertEquals(25, test.table().getItems().size());
    }

    @Test
    void unikeyAndTheKeyboardReachEverything() {
        visit();
        test.select(0);
        assertTrue(UnikeyWalk.everyField(test) >= 6);
        assertTrue(KeyboardWalk.reachesEverything(test) > 12);
    }
}
