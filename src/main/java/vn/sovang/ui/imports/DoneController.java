package vn.sovang.ui.imports;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import vn.sovang.base.Words;
import vn.sovang.service.imports.ImportReport;

/** Wires the last step: what was taken over, and what can be done about it. */
final class DoneController implements StepView {
    private final ImportModel model;
    private final Words words;

    @FXML
    private Label title;

    @FXML
    private Label counts;

    @FXML
    private Label left;

    @FXML
    private Label undone;

    @FXML
    private Button undo;

    @FXML
    private Button save;

    @FXML
    private Button again;

    DoneController(ImportModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @Override
    public Node first() {
        return again;
    }

    @FXML
    void initialize() {
        undone.visibleProperty().bind(model.undoneProperty());
        undo.disableProperty().bind(model.undoableProperty().not());
        model.doneProperty().subscribe(this::show);
    }

    private void show(ImportReport report) {
        if (report == null) {
            return;
        }
        title.setText(words.say(
                "wizard.done",
                model.sessionProperty().get().kind().title(),
                model.sessionProperty().get().source().name()));
        counts.setText(words.say("wizard.done.counts", report.created(), report.changed(), report.same()));
        boolean nothingLeft = report.leftOut() == 0;
        left.setText(nothingLeft ? words.say("wizard.done.all") : words.say("wizard.done.left", report.leftOut()));
        save.setVisible(!nothingLeft);
        save.setManaged(!nothingLeft);
    }

    @FXML
    void undo() {
        model.undo();
    }

    @FXML
    void save() {
        model.saveRejects();
    }

    @FXML
    void again() {
        model.restart();
    }
}
