package vn.sovang.ui.print;

import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.Windows;

/** The window of printing over the list of recipients. */
public final class PrintWindow {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 640;
    private static final double RULER_WIDTH = 720;
    private static final double RULER_HEIGHT = 600;

    private PrintWindow() {}

    /** Shows the window and returns at once; closed while sheets are sent, it sends no further one. */
    public static Stage open(Window owner, PrintModel model, Words words) {
        PrintController controller = new PrintController(model, words);
        Parent view = Views.load(controller, words);
        String title = words.say(
                "print.title",
                model.setup().round().form(),
                model.setup().round().decision().fullNumber());
        Stage stage = Windows.open(owner, title, view, WIDTH, HEIGHT);
        stage.setOnHidden(event -> model.run().stop());
        model.refresh();
        controller.focus();
        return stage;
    }

    static Stage calibrate(Window owner, CalibrationModel model, Words words) {
        CalibrationController controller = new CalibrationController(model, words);
        Parent view = Views.load(controller, words);
        return Windows.open(owner, words.say("print.calibration.title"), view, RULER_WIDTH, RULER_HEIGHT);
    }
}
