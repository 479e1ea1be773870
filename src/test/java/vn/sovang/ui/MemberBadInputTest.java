package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.base.Problem;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberForm;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.service.form.Form;
import vn.sovang.service.member.EventField;
import vn.sovang.ui.common.Field;

/**
 * The worst that is typed or pasted, once for each kind: service and form say the same clear word, it stands beside the
 * field, nothing is written, and what was typed is still there after another member was looked at.
 */
@ExtendWith(ApplicationExtension.class)
class MemberBadInputTest {
    private static final LocalDate TODAY = LocalDate.now(Samples.CLOCK);
    private static final LocalDate END = LocalDate.of(2022, 12, 31);
    private static final String TEN_THOUSAND = "Bàn Văn ".repeat(1_250).strip();

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

    static List<Arguments> blocked() {
        return List.of(
                Arguments.of(
                        "two members with one card number",
                        MemberField.CARD_NUMBER,
                        "20994824",
                        MemberField.CARD_NUMBER,
                        "Số thẻ này đang ghi cho Bàn Phúc Ninh. Hãy xem lại số trên thẻ."),
                Arguments.of(
                        "birth after admission",
                        MemberField.BIRTH,
                        "31/12/2021",
                        MemberField.ADMITTED,
                        "Lúc đó chưa đủ 18 tuổi (sinh 31/12/2021). Hãy xem lại ngày sinh hoặc ngày vào Đảng."),
                Arguments.of(
                        "10,000 characters",
                        MemberField.NAME,
                        TEN_THOUSAND,
                        MemberField.NAME,
                        "Dài quá 100 ký tự (đang có 9999). Hãy rút gọn."),
                Arguments.of(
                        "a leading =",
                        MemberField.NAME,
                        "=HYPERLINK(\"http://…\")",
                        MemberField.NAME,
                        "Không bắt đầu bằng dấu “=”, vì bảng tính sẽ hiểu là công thức. Hãy xóa dấu này."),
                Arguments.of(
                        "a sign among letters",
                        MemberField.NAME,
                        "Bàn\u2028Văn 2",
                        MemberField.NAME,
                        "Họ tên chỉ gồm chữ cái và dấu cách. Hãy xóa số hoặc ký hiệu lạ."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocked")
    void isToldBesideTheFieldAndNothingIsLost(
            String what, MemberField field, String typed, MemberField told, String sentence, FxRobot robot) {
        test.settle();
        test.select(5);
        MemberRow row = open();
        int changes = test.services.history().all().size();
        MemberList list = test.services.members().list(END);
        Map<MemberField, Problem> problems = new MemberForm.Kind(list, TODAY)
                .problems(MemberForm.of(row).with(field, typed).tidy(new MemberForm.Kind(list, TODAY)));
        assertEquals(sentence, test.language.words().say(problems.get(told)), "the service");
        paste(robot, field, typed);
        test.push(KeyCode.TAB);
        String kept = text(field);
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(sentence, test.node("#" + told.name(), Field.class).message(), "the form");
        assertEquals(changes, test.services.history().all().size(), "nothing is written");
        assertTrue(kept.replaceAll("\\s+", "").startsWith(typed.substring(0, 3)), "what was typed stays");
        test.select(7);
        test.select(5);
        assertEquals(kept, text(field), "it is still there");
        assertEquals(row.member(), open().member(), "the register is as it was");
        assertEquals(row.events(), open().events());
    }

    private MemberRow open() {
        long id = ((MemberRow) test.table().getSelectionModel().getSelectedItem()).id();
        return test.services.members().list(END).find(id).orElseThrow();
    }

    private String text(MemberField field) {
        return test.text("#" + field.name().toLowerCase(Locale.ROOT)).getText();
    }

    private void paste(FxRobot robot, MemberField field, String text) {
        String query = "#" + field.name().toLowerCase(Locale.ROOT);
        test.focus(query);
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            test.text(query).selectAll();
            test.text(query).paste();
        });
        test.settle();
    }

    /** Control characters and taken-apart letters are no mistake of the clerk's: they are mended when the field is left. */
    @Test
    void whatOnlyTheComputerSeesIsMended(FxRobot robot) {
        test.settle();
        test.select(5);
        String hidden = "Hà\u0000\u0007 Thị\u200b\u202e Bích ";
        paste(robot, MemberField.NAME, Normalizer.normalize(hidden, Normalizer.Form.NFD));
        paste(robot, MemberField.RESIDENCE, Normalizer.normalize("Thôn Nặm Cáp", Normalizer.Form.NFD));
        test.push(KeyCode.TAB);
        assertEquals("Hà Thị Bích", text(MemberField.NAME));
        assertEquals("Thôn Nặm Cáp", text(MemberField.RESIDENCE));
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Hà Thị Bích", open().name());
        assertEquals("Thôn Nặm Cáp", open().member().residence());
    }

    @Test
    void aDecisionHasANumber(FxRobot robot) {
        test.settle();
        test.select(5);
        long id = open().id();
        Form<EventField> form = Form.<EventField>blank()
                .with(EventField.KIND, "exemption")
                .with(EventField.DAY, "1/11/2022")
                .with(EventField.DECISION_DAY, "28/10/2022");
        String sentence = "Có ngày ký (28/10/2022) mà chưa có số. Hãy ghi số quyết định; nếu giấy tờ đã mất thì ghi"
                + " “không rõ số”.";
        Map<EventField, Problem> problems =
                test.services.events().desk(id, TODAY).problems(form);
        assertEquals(sentence, test.language.words().say(problems.get(EventField.DECISION)), "the service");
        robot.interact(() ->
                test.node("#member-tabs", TabPane.class).getSelectionModel().select(1));
        test.settle();
        robot.interact(() -> test.node("#timeline-add", MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        test.settle();
        fill(robot);
        int changes = test.services.history().all().size();
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(
                robot.lookup(".field-message").queryAllAs(Label.class).stream()
                        .filter(Node::isVisible)
                        .anyMatch(label -> label.getText().equals(sentence)),
                "the form");
        assertEquals(changes, test.services.history().all().size());
        test.select(7);
        test.select(5);
        assertEquals("28/10/2022", test.text("#event-decision_day").getText(), "it is still there");
        assertEquals(2, open().events().size());
    }

    @SuppressWarnings("unchecked")
    private void fill(FxRobot robot) {
        robot.interact(() -> {
            ((ComboBox<String>) test.node("#event-kind", ComboBox.class)).setValue("exemption");
            test.text("#event-day").setText("1/11/2022");
            test.text("#event-decision_day").setText("28/10/2022");
        });
        test.settle();
    }

    /** The clipboard of the tests is one for all. */
    @Test
    void aWholePageInTheClipboardDoesNotBreakTheList(FxRobot robot) {
        test.settle();
        ClipboardContent page = new ClipboardContent();
        page.putString("\t".repeat(2_000) + "\r\n".repeat(2_000));
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(page));
        test.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> test.text("#search").paste());
        test.settle();
        assertEquals(150, test.table().getItems().size(), "only blanks: everybody");
    }
}
