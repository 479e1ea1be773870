package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.service.Round;
import vn.sovang.ui.shell.Place;

@ExtendWith(ApplicationExtension.class)
class RoundScreenTest {
    @TempDir
    Path folder;

    private TestWindow test;
    private String suggested = "";

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, folder, (name, kind) -> {
            suggested = name;
            return Optional.of(folder.resolve(name));
        });
    }

    @Stop
    void stop() {
        test.close();
    }

    private Image page() {
        return test.node("#page", ImageView.class).getImage();
    }

    @Test
    void theRoundShowsItsRecipientsAndTheirSums() {
        test.visit(Place.ROUND);
        assertEquals(43, test.table().getItems().size());
        assertEquals(
                "43 được khen: 8 tập thể, 5 hộ gia đình, 30 cá nhân · 12.200.000 đồng",
                test.node("#totals", Label.class).getText());
        assertTrue(test.node("#doubt", Node.class).isVisible());
        long marked = round().lines().stream()
                .filter(line -> line.reward().certainty() == Certainty.UNCERTAIN)
                .count();
        assertEquals(5, marked, "the households and nobody else");
    }

    @Test
    void thePreviewFollowsTheSelectionAndTheKeys(FxRobot robot) {
        test.visit(Place.ROUND);
        Image first = page();
        test.select(4);
        Image fifth = page();
        assertFalse(same(first, fifth));
        assertEquals("5 / 43", test.node("#page-place", Label.class).getText());
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.RIGHT);
        assertEquals("6 / 43", test.node("#page-place", Label.class).getText());
        assertEquals(5, test.table().getSelectionModel().getSelectedIndex());
        robot.interact(() -> test.node("#page-before", Button.class).fire());
        test.settle();
        assertTrue(same(fifth, page()));
    }

    private static boolean same(Image one, Image other) {
        if (one.getWidth() != other.getWidth()) {
            return false;
        }
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void thePageFitsTheWidthOrThePage(FxRobot robot) {
        test.visit(Place.ROUND);
        ImageView page = test.node("#page", ImageView.class);
        double fitted = page.getFitWidth();
        robot.interact(() -> test.node("#true-size", ToggleButton.class).fire());
        test.settle();
        assertEquals(297 * 96 / 25.4, page.getFitWidth(), 3);
        robot.interact(() -> test.node("#fit-page", ToggleButton.class).fire());
        test.settle();
        assertEquals(fitted, page.getFitWidth(), 2);
        robot.interact(() -> test.node("#fit-page", ToggleButton.class).fire());
        assertTrue(test.node("#fit-page", ToggleButton.class).isSelected());
    }

    @Test
    void thePdfOfTheTickedHoldsJustThem(FxRobot robot) throws IOException {
        test.visit(Place.ROUND);
        assertTrue(test.node("#pdf-ticked", Button.class).isDisabled());
        test.select(8);
        robot.interact(() -> test.table().requestFocus());
        test.push(KeyCode.SPACE);
        test.select(20);
        test.push(KeyCode.SPACE);
        assertEquals("PDF đã chọn (2)", test.node("#pdf-ticked", Button.class).getText());
        robot.interact(() -> test.node("#pdf-ticked", Button.class).fire());
        test.settle();
        assertEquals("giay-khen-05-qd-ubnd-2023.pdf", suggested);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve(suggested).toFile())) {
            assertEquals(2, pdf.getNumberOfPages());
            String text = new PDFTextStripper().getText(pdf);
            Round round = round();
            assertTrue(text.contains(name(round, 8)), text);
            assertTrue(text.contains(name(round, 20)), text);
            assertFalse(text.contains(name(round, 9)), text);
        }
        assertTrue(test.node("#notice-text", Label.class).getText().contains("2 trang"));
    }

    private Round round() {
        return (Round) test.node("#decision", ComboBox.class).getValue();
    }

    private static String name(Round round, int index) {
        return round.lines().get(index).award().recipient().name();
    }

    @Test
    void theOtherStreamIsOneChoiceAway(FxRobot robot) {
        test.visit(Place.ROUND);
        Image before = page();
        ComboBox<?> decision = test.node("#decision", ComboBox.class);
        robot.interact(() -> decision.getSelectionModel().select(0));
        test.settle();
        assertEquals(16, test.table().getItems().size());
        assertEquals(
                "16 được khen: 1 tập thể, 0 hộ gia đình, 15 cá nhân · không kèm tiền thưởng",
                test.node("#totals", Label.class).getText());
        assertNotEquals(before, page());
        robot.interact(() -> test.node("#pdf-all", Button.class).fire());
        test.settle();
        assertTrue(Files.exists(folder.resolve("bieu-duong-01-qd-du-2023.pdf")));
    }

    @Test
    void searchNarrowsTheListAndTheSelectionFollows(FxRobot robot) {
        test.visit(Place.ROUND);
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("thom khoan");
        int found = test.table().getItems().size();
        assertTrue(found > 0 && found < 43);
        assertEquals("1 / " + found, test.node("#page-place", Label.class).getText());
    }
}
