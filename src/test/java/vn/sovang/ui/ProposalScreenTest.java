package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.base.Words;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.service.SampleYear;
import vn.sovang.service.Services;
import vn.sovang.service.proposal.ProposalFixture;
import vn.sovang.service.proposal.ProposalList;
import vn.sovang.service.proposal.ProposalRow;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.shell.Place;

/** One round from the first proposal to the drafts of the decisions, on the screen. */
@ExtendWith(ApplicationExtension.class)
class ProposalScreenTest {
    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        Services services = Services.open(ProposalFixture.undecided(folder), SampleYear.WORDS);
        test = new TestWindow(stage, services, new SaveAs() {
            @Override
            public Optional<Path> ask(String name, String kind) {
                return Optional.of(folder.resolve(name));
            }
        });
    }

    @Stop
    void stop() {
        test.close();
    }

    private void visit() {
        test.settle();
        test.visit(Place.PROPOSALS);
    }

    private ProposalList list() {
        ProposalRound round = round("Đợt thử");
        return test.services.proposals().proposals().list(round.id());
    }

    private ProposalRound round(String name) {
        return test.services.proposals().proposals().rounds(2022).rounds().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(FxRobot robot, String query, Object value) {
        robot.interact(() -> ((ComboBox<Object>) test.node(query, ComboBox.class)).setValue(value));
        test.settle();
    }

    private void write(String query, String text) {
        test.focus(query);
        test.push(KeyCode.CONTROL, KeyCode.A);
        test.type(text);
    }

    private void council(FxRobot robot, String id) {
        MenuItem item = test.node("#proposal-council", MenuButton.class).getItems().stream()
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow();
        robot.interact(item::fire);
        test.settle();
    }

    private void select(FxRobot robot, int row) {
        robot.interact(() -> test.table().getSelectionModel().clearAndSelect(row));
        test.settle();
    }

    /** What a closed box shows. */
    private static String shownIn(ComboBox<?> box) {
        return box.lookupAll(".list-cell").stream()
                .map(cell -> ((Labeled) cell).getText())
                .filter(text -> text != null)
                .findFirst()
                .orElse("");
    }

    private void askedFor(FxRobot robot, String text) {
        Window dialog = Window.getWindows().stream()
                .filter(window -> window != test.stage && window.getScene().lookup("#ask-text") != null)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            ((TextField) dialog.getScene().lookup("#ask-text")).setText(text);
            ((Button) dialog.getScene().lookup("#ask-save")).fire();
        });
        test.settle();
    }

    @Test
    void fromTheFirstProposalToTheDraft(FxRobot robot) {
        visit();
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertEquals(
                1,
                test.node("#proposal-tabs", TabPane.class).getSelectionModel().getSelectedIndex());
        write("#round-name", "Đợt thử");
        choose(robot, "#round-stream", "PARTY");
        write("#round-day", "20/1/2023");
        test.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("2022-DU-2", round("Đợt thử").code());
        assertEquals(0, test.table().getItems().size());

        test.push(KeyCode.CONTROL, KeyCode.N);
        write("#name", "Hà Thị Bích");
        write("#unit", "Chi bộ Cơ quan xã");
        write("#achievement", "Có thành tích tốt");
        choose(robot, "#form", "certificate_of_merit");
        test.push(KeyCode.CONTROL, KeyCode.S);
        ProposalRow line = list().rows().getFirst();
        assertEquals("đồng chí", line.proposal().recipient().honorific(), "the usual word stands there already");
        assertTrue(line.proposal().links().personId() != 0, "a member of that name and cell is linked by itself");
        assertTrue(line.open() > 0, "somebody who is in the other round is found");
        assertTrue(test.node("#proposal-cost", Label.class).getText().contains("447.000"), "by the rules of the party");

        robot.interact(
                () -> Clipboard.getSystemClipboard()
                        .setContent(
                                Map.of(
                                        DataFormat.PLAIN_TEXT,
                                        "Cá nhân\tđồng chí\tNguyễn <Lạ> & \"Hoắc\"\tĐảng viên\tChi bộ 9\tCó công\tBiểu dương\tChi bộ 9\n")));
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertEquals(2, test.table().getItems().size());

        select(robot, 1);
        council(robot, "council-refuse");
        askedFor(robot, "Không có trong sổ");
        assertEquals(
                Verdict.Outcome.REFUSED,
                list().rows().get(1).proposal().verdict().outcome());
        council(robot, "council-rest");
        council(robot, "council-draft");
        assertFalse(list().round().decided(), "what was found must be answered first");
        close(robot);
        select(robot, 0);
        while (list().rows().getFirst().open() > 0) {
            robot.interact(() -> robot.lookup("#findings .hyperlink").queryAllAs(Hyperlink.class).stream()
                    .filter(link -> link.getText().contains("Giữ"))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            askedFor(robot, "Hai thành tích khác nhau");
        }
        council(robot, "council-draft");
        assertTrue(list().round().decided());
        assertEquals(
                1,
                test.services.proposals().proposals().list(round("Đợt thử").id()).rows().stream()
                        .filter(row -> row.proposal().decisionId() != 0)
                        .count());
        assertTrue(test.node("#proposal-new", Button.class).isDisabled(), "a decided round is closed");
    }

    /** Closes whatever tells a failure. */
    private void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != test.stage)
                .forEach(Window::hide));
        test.settle();
    }

    @Test
    void listAndMinutesAreWritten(FxRobot robot) throws IOException {
        visit();
        council(robot, "council-list");
        assertTrue(Files.size(folder.resolve("danh-sach-de-nghi-khen.pdf")) > 10_000);
        council(robot, "council-minutes");
        assertFalse(Files.exists(folder.resolve("bien-ban-hop-hoi-dong.pdf")), "there was no meeting yet");
    }

    @Test
    void searchAndFiltersShowSomeAndTheKeyboardReachesEverything(FxRobot robot) {
        visit();
        assertEquals(16, test.table().getItems().size(), "the latest round is open");
        ComboBox<?> round = test.node("#proposal-round", ComboBox.class);
        assertEquals("Khen thưởng cuối năm 2022 – Đảng ủy xã", shownIn(round));
        write("#search", "bich");
        assertEquals(1, test.table().getItems().size());
        write("#search", "");
        robot.interact(() -> test.text("#search").clear());
        test.settle();
        test.push(KeyCode.CONTROL, KeyCode.N);
        assertTrue(UnikeyWalk.everyField(test) >= 8);
        assertTrue(KeyboardWalk.reachesEverything(test) > 15);
        assertEquals(Words.VIETNAMESE, test.language.words().locale());
    }
}
