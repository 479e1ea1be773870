package vn.sovang.ui.timeline;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.service.member.DeskField;
import vn.sovang.service.member.HistoryLine;
import vn.sovang.service.member.HistoryLine.Source;
import vn.sovang.ui.common.form.FormEditor;

/** Wires the dated list of one member and the form that takes its place while a line is written. */
public final class TimelineController {
    private final TimelineModel model;
    private final Words words;
    private DeskForm<?> shown;

    @FXML
    private BorderPane list;

    @FXML
    private ListView<HistoryLine> lines;

    @FXML
    private VBox empty;

    @FXML
    private MenuButton add;

    @FXML
    private Button edit;

    @FXML
    private Button remove;

    @FXML
    private BorderPane formPane;

    @FXML
    private Label formTitle;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public TimelineController(TimelineModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        lines.setItems(model.lines());
        lines.setCellFactory(made -> new TimelineCell(model, words));
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        lines.setOnMouseClicked(this::click);
        empty.visibleProperty().bind(Bindings.isEmpty(model.lines()));
        BooleanBinding own = Bindings.createBooleanBinding(
                () -> {
                    HistoryLine line = lines.getSelectionModel().getSelectedItem();
                    return line != null && line.source().isOwn();
                },
                lines.getSelectionModel().selectedItemProperty());
        edit.disableProperty().bind(own.not());
        remove.disableProperty().bind(own.not());
        for (Source source : Source.values()) {
            if (source.isOwn()) {
                MenuItem item = new MenuItem(words.say(name(source)));
                item.setId("timeline-add-" + source.name().toLowerCase(Locale.ROOT));
                item.setOnAction(event -> model.add(source));
                add.getItems().add(item);
            }
        }
        formPane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            }
        });
        model.formProperty().subscribe(this::show);
    }

    private static String name(Source source) {
        return switch (source) {
            case EVENT -> "timeline.event";
            case CARD -> "timeline.card";
            case DISCIPLINE -> "timeline.discipline";
            case BADGE -> "timeline.badge";
            case POST -> "timeline.post";
            case EVALUATION -> "timeline.evaluation";
        };
    }

    private void show(RecordForm<?> form) {
        // A pane that hides would leave the keyboard to the first control of the window, the choice of the year.
        boolean written = formPane.isFocusWithin();
        if (shown != null) {
            shown.release();
            shown = null;
        }
        list.setVisible(form == null);
        formPane.setVisible(form != null);
        if (form != null) {
            build(form);
        } else {
            formPane.setCenter(null);
            lines.refresh();
            if (written) {
                lines.requestFocus();
            }
        }
    }

    private <F extends Enum<F> & DeskField> void build(RecordForm<F> form) {
        DeskForm<F> made = new DeskForm<>(form, words);
        FormEditor<F> editor = form.editor();
        formPane.setCenter(made.view());
        formTitle.setText(words.say(name(form.source())));
        save.disableProperty().bind(editor.dirtyProperty().not().or(editor.busyProperty()));
        shown = made;
        editor.want(editor.type().getEnumConstants()[0]);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            edit();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            remove();
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            edit();
        }
    }

    @FXML
    void edit() {
        if (!edit.isDisabled()) {
            model.edit(lines.getSelectionModel().getSelectedItem());
        }
    }

    @FXML
    void remove() {
        if (!remove.isDisabled()) {
            model.remove(lines.getSelectionModel().getSelectedItem());
        }
    }

    @FXML
    void back() {
        model.back();
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void cancel() {
        model.cancel();
    }
}
