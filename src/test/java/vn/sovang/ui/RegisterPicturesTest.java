package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberForm;
import vn.sovang.service.MemberList;
import vn.sovang.service.Services;
import vn.sovang.service.form.Form;
import vn.sovang.ui.shell.Place;

/** Takes pictures of members and cells in the states a clerk meets: wrong, long, several at once; to be looked at. */
@Tag("long")
@ExtendWith(ApplicationExtension.class)
class RegisterPicturesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private static final String LONG = "Hoàng Thị Nguyễn Bích Phượng Thùy Linh Ngọc Ánh Dương";

    @TempDir
    Path folder;

    private TestWindow test;
    private FxRobot robot;
    private String look;
    private int taken;

    @Start
    void start(Stage stage) {
        Services services = Samples.open(folder);
        MemberList list = services.members().list(DAY);
        services.members()
                .save(MemberForm.of(list.rows().get(1)).with(MemberField.NAME, LONG), list, "Sửa đảng viên " + LONG);
        Form<MemberField> twin = new Form<>(0, MemberForm.of(list.rows().get(2)).values())
                .with(MemberField.CARD_NUMBER, "")
                .with(MemberField.HOME_TOWN, "xã Sỹ Bình, huyện Bạch Thông, tỉnh Bắc Kạn")
                .with(MemberField.PHONE, "0209 387 123");
        services.members().save(twin, list, "Thêm đảng viên Hà Văn Bách");
        test = new TestWindow(stage, services, (name, kind) -> Optional.empty());
    }

    @Stop
    void stop() {
        test.close();
    }

    @Test
    void register(FxRobot given) {
        robot = given;
        all(1366, 768, "1366");
        all(911, 512, "911");
        robot.interact(() -> test.window.model().darkProperty().set(true));
        all(911, 512, "911-dark");
        all(1366, 768, "1366-dark");
        assertEquals(4 * 21, taken);
    }

    private void all(int width, int height, String name) {
        look = name;
        test.size(width, height);
        problems();
        fresh();
        timeline();
        filters();
        several();
        duplicates();
        cells();
        test.visit(Place.REMINDERS);
        test.select(1);
        take("reminders");
    }

    private void write(String query, String text) {
        test.focus(query);
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type(text);
    }

    private void problems() {
        test.visit(Place.MEMBERS);
        test.select(5);
        write("#name", "=Hà Thị Bích");
        write("#birth", "31/2/1990");
        write("#card_number", "123");
        write("#phone", "12345");
        test.push(KeyCode.CONTROL, KeyCode.S);
        take("member-problems");
        scroll(1);
        take("member-problems-below");
        test.push(KeyCode.ESCAPE);
        scroll(0);
        test.select(0);
        test.select(7);
        robot.interact(
                () -> test.node("#cell", ComboBox.class).getSelectionModel().select(5));
        take("member-transfer");
        test.push(KeyCode.ESCAPE);
        scroll(0);
        for (int row = 0; row < 150; row++) {
            int at = row;
            if (String.valueOf(test.table().getItems().get(at)).contains(LONG)) {
                test.select(at);
                break;
            }
        }
        take("member-long");
    }

    private void scroll(double where) {
        robot.interact(
                () -> test.node("#member-tabs .form-scroll", ScrollPane.class).setVvalue(where));
    }

    private void fresh() {
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.type("Ban Phuc Ninh");
        test.focus("#birth");
        test.type("18/8/1972");
        take("member-new");
        scroll(0.35);
        take("member-new-below");
        scroll(0);
        test.push(KeyCode.ESCAPE);
    }

    private void timeline() {
        test.select(5);
        tab(1);
        take("timeline");
        robot.interact(() -> test.node("#timeline-add", MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        test.settle();
        choose("#event-kind", "temporary_out");
        write("#event-day", "1/1/1970");
        write("#event-decision_day", "1/2/2022");
        write("#event-until", "1/1/1960");
        test.push(KeyCode.CONTROL, KeyCode.S);
        take("timeline-problems");
        test.push(KeyCode.ESCAPE);
        tab(2);
        take("trace");
        tab(0);
    }

    private void tab(int index) {
        robot.interact(() ->
                test.node("#member-tabs", TabPane.class).getSelectionModel().select(index));
        test.settle();
    }

    @SuppressWarnings("unchecked")
    private void choose(String query, String code) {
        robot.interact(() -> ((ComboBox<String>) test.node(query, ComboBox.class)).setValue(code));
        test.settle();
    }

    private void filters() {
        robot.interact(() -> test.node("#filter-more", SplitMenuButton.class).fire());
        test.settle();
        choose("#filter-ethnic_group", "tay");
        write("#filter-age_from", "60");
        take("filters");
        robot.interact(() -> test.text("#filter-age_from").setText(""));
        choose("#filter-ethnic_group", "");
        robot.interact(() -> test.node("#filter-more", SplitMenuButton.class).fire());
        robot.interact(() -> test.text("#search").setText("không có ai như thế"));
        take("member-nothing");
        robot.interact(() -> test.text("#search").setText(""));
        test.settle();
    }

    private void several() {
        robot.interact(() -> {
            test.table().getSelectionModel().clearSelection();
            test.table().getSelectionModel().selectRange(0, 12);
            test.table().requestFocus();
        });
        take("member-several");
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        Scene bulk = dialog("#bulk-table");
        robot.interact(() -> {
            box(bulk, "#bulk-what").setValue("CELL");
            box(bulk, "#bulk-code").setValue("CB01");
            ((TextField) bulk.lookup("#bulk-day")).setText("31/2/2022");
        });
        take(bulk, "bulk-problem");
        robot.interact(() -> ((TextField) bulk.lookup("#bulk-day")).setText("1/12/2022"));
        take(bulk, "bulk");
        robot.interact(bulk.getWindow()::hide);
        test.push(KeyCode.CONTROL, KeyCode.T);
        Scene batch = dialog("#batch-table");
        robot.interact(() -> {
            box(batch, "#batch-kind").setValue("full_membership");
            ((TextField) batch.lookup("#batch-day")).setText("1/12/2022");
        });
        take(batch, "batch");
        robot.interact(batch.getWindow()::hide);
        test.settle();
        robot.interact(() -> test.table().getSelectionModel().clearAndSelect(3));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> box(Scene scene, String query) {
        return (ComboBox<String>) scene.lookup(query);
    }

    private static Scene dialog(String query) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().lookup(query) != null)
                .findFirst()
                .orElseThrow();
    }

    private void duplicates() {
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Scene scene = dialog("#duplicate-pairs");
        robot.interact(() -> ((ListView<?>) scene.lookup("#duplicate-pairs"))
                .getSelectionModel()
                .select(0));
        take(scene, "duplicates");
        robot.interact(((Button) scene.lookup("#duplicate-close"))::fire);
    }

    private void cells() {
        test.visit(Place.CELLS);
        robot.interact(() -> robot.lookup("#cell-tree")
                .queryAs(TreeTableView.class)
                .getSelectionModel()
                .select(2));
        take("cells");
        for (String step : List.of("congress", "split", "rename")) {
            String name = test.language.say("partycell.step." + step);
            robot.interact(() -> test.node("#cell-steps", MenuButton.class).getItems().stream()
                    .filter(item -> item.getText().equals(name))
                    .forEach(item -> item.fire()));
            test.settle();
            write("#day", "31/2/2022");
            Stream.of("#term", "#name")
                    .filter(field -> test.text(field).getParent().isVisible())
                    .forEach(field -> write(field, "="));
            test.push(KeyCode.CONTROL, KeyCode.S);
            take("cells-" + step);
            test.push(KeyCode.ESCAPE);
        }
    }

    private void take(String name) {
        take(test.stage.getScene(), name);
    }

    private void take(Scene scene, String name) {
        test.settle();
        robot.interact(() -> Pictures.take(scene, "register-" + name + "-" + look));
        taken++;
    }
}
