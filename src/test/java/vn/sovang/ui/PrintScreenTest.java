package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.print.PrintService;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.document.printing.PicturePrinter;
import vn.sovang.document.printing.Printers;
import vn.sovang.domain.printing.PrintState;
import vn.sovang.domain.printing.PrintedSheet;
import vn.sovang.domain.printing.SheetOutcome;
import vn.sovang.service.Round;
import vn.sovang.service.SampleYear;
import vn.sovang.service.Services;
import vn.sovang.service.StoreOpening;
import vn.sovang.ui.shell.Place;

/** Printing as a clerk does it: Ctrl+P, a stack, the question, one sheet again; and the calibration. */
@ExtendWith(ApplicationExtension.class)
class PrintScreenTest {
    @TempDir
    Path folder;

    private final PicturePrinter printer = new PicturePrinter("HP LaserJet phòng Văn thư")
            .supports(
                    Media.class,
                    new Media[] {MediaSizeName.ISO_A4, MediaSizeName.ISO_A3, MediaTray.MAIN, MediaTray.MANUAL});
    private final List<PrintService> there = new ArrayList<>(List.of(printer));
    private TestWindow test;

    @Start
    void start(Stage stage) {
        Services services = Services.of(
                new StoreOpening(SampleYear.WORDS).open(SampleYear.store(folder)), Printers.of(() -> there));
        test = new TestWindow(stage, services, (name, kind) -> Optional.of(folder.resolve(name)));
    }

    @Stop
    void stop() {
        printer.release();
        Window.getWindows().stream()
                .filter(window -> window != test.stage)
                .toList()
                .forEach(Window::hide);
        test.close();
    }

    private void open() {
        test.visit(Place.ROUND);
        test.push(KeyCode.CONTROL, KeyCode.P);
        test.settle();
    }

    private void fire(FxRobot robot, String button) {
        robot.interact(() -> test.node(button, Button.class).fire());
        test.settle();
    }

    private void set(FxRobot robot, String field, String text) {
        robot.interact(() -> test.node(field, TextField.class).setText(text));
    }

    private <T> void choose(FxRobot robot, String box, T value) {
        @SuppressWarnings("unchecked")
        ComboBox<T> found = test.node(box, ComboBox.class);
        robot.interact(() -> found.setValue(value));
        test.settle();
    }

    private List<PrintedSheet> log() {
        return test.services.printing().log().of(round().decision());
    }

    private Round round() {
        return (Round) test.node("#decision", ComboBox.class).getValue();
    }

    private String label(String query) {
        return test.node(query, Label.class).getText();
    }

    private void take(FxRobot robot, String within, String name) {
        robot.interact(() -> Pictures.take(test.node(within, Node.class).getScene(), name));
    }

    @Test
    void aRangeIsPrintedInStacksAndTheSpoiltSheetComesAgain(FxRobot robot) {
        open();
        assertEquals(
                "HP LaserJet phòng Văn thư",
                test.node("#print-printer", ComboBox.class).getValue());
        assertEquals("In 43 tờ", test.node("#print-start", Button.class).getText());
        take(robot, "#print-told", "print-choose-911");
        choose(robot, "#print-tray", "manual");
        set(robot, "#print-from", "3");
        set(robot, "#print-to", "7");
        set(robot, "#print-stack", "3");
        assertTrue(test.node("#print-range", RadioButton.class).isSelected());
        assertEquals("In 5 tờ", test.node("#print-start", Button.class).getText());
        fire(robot, "#print-start");
        assertEquals(3, printer.sheets().size());
        take(robot, "#print-told", "print-ask-911");
        choose(robot, "#outcome-4", SheetOutcome.SPOILT);
        fire(robot, "#print-next");
        assertTrue(label("#print-told").contains("Chọn lý do"), label("#print-told"));
        choose(robot, "#reason-4", "Kẹt, nhăn giấy");
        fire(robot, "#print-next");
        assertEquals(6, printer.sheets().size(), "the spoilt one and the last two");
        fire(robot, "#print-next");
        assertTrue(label("#print-told").contains("5 tờ tốt"), label("#print-told"));
        List<PrintedSheet> all = log();
        assertEquals(6, all.size());
        assertEquals("Kẹt, nhăn giấy", all.get(1).reason());
        assertEquals(2, all.get(3).copy());
        assertEquals("manual", all.get(3).tray());
        assertEquals(
                new PrintState(1, 1, 0),
                test.services.printing().log().states(round().decision()).get(4));
        assertEquals(
                "Chưa có tờ tốt (38)",
                test.node("#print-unprinted", RadioButton.class).getText());
        fire(robot, "#print-close");
        assertEquals("1 tốt, 1 hỏng", printedAt(3));
        assertEquals("", printedAt(0));
    }

    private String printedAt(int row) {
        var table = test.table();
        return String.valueOf(table.getColumns().getLast().getCellData(row));
    }

    @Test
    void whatWasLeftOpenIsAskedFirstTheNextTime(FxRobot robot) {
        open();
        set(robot, "#print-to", "2");
        fire(robot, "#print-start");
        robot.interact(() ->
                test.node("#print-told", Node.class).getScene().getWindow().hide());
        assertEquals(
                2,
                log().stream()
                        .filter(sheet -> sheet.outcome() == SheetOutcome.OPEN)
                        .count());
        open();
        assertTrue(label("#print-told").contains("2 tờ đã gửi mà chưa rõ"), label("#print-told"));
        take(robot, "#print-told", "print-broken-911");
        fire(robot, "#print-next");
        assertEquals(
                2,
                log().stream()
                        .filter(sheet -> sheet.outcome() == SheetOutcome.GOOD)
                        .count());
    }

    @Test
    void aPrinterThatGivesUpIsToldAndNothingIsLost(FxRobot robot) {
        printer.failsAt(3);
        open();
        fire(robot, "#print-start");
        assertTrue(label("#print-told").contains("SV-4920"), label("#print-told"));
        assertFalse(test.node("#print-finish", Button.class).isVisible(), "with a broken printer it does not go on");
        fire(robot, "#print-next");
        assertEquals(3, log().size());
        assertTrue(label("#print-told").contains("2 tờ tốt"), label("#print-told"));
        there.clear();
        fire(robot, "#print-again");
        assertTrue(test.node("#print-start", Button.class).isDisabled());
        assertTrue(label("#print-hindrance").contains("chưa có máy in"), label("#print-hindrance"));
        take(robot, "#print-told", "print-none-911");
    }

    @Test
    void theRulerSheetIsPrintedMeasuredAndKept(FxRobot robot) {
        open();
        fire(robot, "#print-calibrate");
        fire(robot, "#calibration-print");
        assertEquals(1, printer.sheets().size());
        fire(robot, "#calibration-keep");
        assertTrue(label("#calibration-wrong").contains("A1"), label("#calibration-wrong"));
        List<String> names = List.of("A1", "A2", "B1", "B2", "C1", "C2", "D1", "D2");
        List<String> read = List.of("21,5", "19", "18.5", "19", "18,5", "21", "21,5", "21");
        for (int i = 0; i < names.size(); i++) {
            set(robot, "#calibration-" + names.get(i), read.get(i));
        }
        take(robot, "#calibration-known", "print-calibration-911");
        fire(robot, "#calibration-keep");
        assertTrue(label("#calibration-known").contains("1,5 mm sang phải, 1,0 mm lên"), label("#calibration-known"));
        assertEquals("", test.node("#calibration-A1", TextField.class).getText());
        fire(robot, "#calibration-check");
        assertEquals(2, printer.sheets().size());
        fire(robot, "#calibration-close");
        assertTrue(label("#print-facts").contains("1,5 mm sang phải"), label("#print-facts"));
    }
}
