package vn.sovang.ui.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.service.History;
import vn.sovang.service.SecondCopy;
import vn.sovang.ui.backup.BackupModel.Line;
import vn.sovang.ui.backup.BackupModel.Loss;
import vn.sovang.ui.common.OpenFile;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.TableColumns;
import vn.sovang.ui.common.TableMemory;

/** Wires the list of copies, what going back to one would take away, and the place of the second copy. */
public final class BackupController {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final long KILOBYTE = 1024;

    private final BackupModel model;
    private final Desk desk;
    private final Words words;

    @FXML
    private TableView<Line> table;

    @FXML
    private Label count;

    @FXML
    private Label second;

    @FXML
    private Button stop;

    @FXML
    private VBox none;

    @FXML
    private VBox detail;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private TableView<History.Step> lost;

    @FXML
    private Label lostNothing;

    @FXML
    private Button restore;

    /** What the screen borrows from the window. */
    public record Desk(TableMemory memory, OpenFile openFile, SaveAs folders) {}

    public BackupController(BackupModel model, Desk desk, Words words) {
        this.model = model;
        this.desk = desk;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        table.setItems(model.shown());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                restoreChosen();
                event.consume();
            }
        });
        TableColumns.spread(table, List.of(table.getColumns().get(1)));
        desk.memory().attach("backups", table);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.chosenProperty().set(line);
            }
        });
        model.chosenProperty().subscribe(line -> table.getSelectionModel().select(line));
        lost.getColumns().setAll(lostColumns());
        TableColumns.spread(lost, List.of(lost.getColumns().get(1)));
        lostNothing.managedProperty().bind(lostNothing.visibleProperty());
        model.lossProperty().subscribe(this::show);
        model.placeProperty().subscribe(this::showSecond);
        model.shown()
                .subscribe(() ->
                        count.setText(words.say("backup.count", model.shown().size())));
    }

    private List<TableColumn<Line, ?>> columns() {
        TableColumn<Line, ?> at = TableColumns.of(
                words.say("backup.column.at"),
                130,
                (Line line) -> line.backup().at(),
                MOMENT::format,
                Comparator.naturalOrder());
        at.setId("at");
        TableColumn<Line, ?> where = TableColumns.text(words.say("backup.column.where"), 150, this::where);
        where.setId("where");
        TableColumn<Line, ?> size = TableColumns.of(
                words.say("backup.column.size"), 90, Line::bytes, BackupController::size, Comparator.naturalOrder());
        size.setId("size");
        return List.of(at, where, size);
    }

    private String where(Line line) {
        return !line.second()
                ? words.say("backup.where.here")
                : words.say(line.sealed() ? "backup.where.second.sealed" : "backup.where.second.open");
    }

    private static String size(long bytes) {
        return String.format(Locale.of("vi"), "%,d KB", Math.ceilDiv(bytes, KILOBYTE));
    }

    private List<TableColumn<History.Step, ?>> lostColumns() {
        return List.of(
                TableColumns.of(
                        words.say("tables.column.moment"),
                        130,
                        History.Step::at,
                        MOMENT::format,
                        Comparator.naturalOrder()),
                TableColumns.text(words.say("tables.column.change"), 220, History.Step::label),
                TableColumns.text(words.say("tables.column.who"), 90, History.Step::who));
    }

    private void show(Loss loss) {
        none.setVisible(model.chosenProperty().get() == null);
        detail.setVisible(loss != null);
        if (loss == null) {
            return;
        }
        title.setText(
                words.say("backup.detail", MOMENT.format(loss.line().backup().at())));
        boolean usable = loss.damage() == null;
        restore.setDisable(!usable);
        int changes = loss.changes().size();
        subtitle.setText(
                !usable
                        ? words.say(loss.damage())
                        : words.say(
                                loss.line().sealed()
                                        ? "backup.lost.sealed"
                                        : changes == 0 ? "backup.lost.nothing" : "backup.lost",
                                changes));
        lost.getItems().setAll(loss.changes());
        lost.setVisible(usable && changes > 0);
        lostNothing.setVisible(usable && changes == 0);
    }

    private void showSecond(Optional<SecondCopy.Place> place) {
        stop.setVisible(place.isPresent());
        second.setText(place.map(this::told).orElse(words.say("backup.second.none")));
    }

    private String told(SecondCopy.Place place) {
        String way = words.say(place.sealed() ? "backup.second.sealed" : "backup.second.open", place.folder());
        String last = place.last() == null
                ? words.say("backup.second.never")
                : words.say("backup.second.last", MOMENT.format(place.last()));
        return way + " " + (place.isThere() ? last : words.say("backup.second.out") + " " + last);
    }

    @FXML
    void makeBackup() {
        model.makeBackup();
    }

    @FXML
    void chooseSecond() {
        desk.folders()
                .chooseFolder(words.say("backup.second.choose"))
                .ifPresent(folder -> SecondCopyDialog.show(window(), words, model, folder));
    }

    @FXML
    void stopSecond() {
        model.stopSecond();
    }

    /** Asks before going back to the chosen copy. */
    @FXML
    void restoreChosen() {
        Loss loss = model.lossProperty().get();
        if (loss != null && loss.damage() == null) {
            ask(
                    loss.line().backup().file(),
                    loss.line().backup().at(),
                    loss.changes().size());
        }
    }

    /** Asks for a file and then as for any copy. */
    @FXML
    void restoreOther() {
        desk.openFile().ask(words.say("backup.files"), "*.sovang", "*.khoa").ifPresent(file -> ask(file, null, -1));
    }

    private void ask(Path file, LocalDateTime at, int changes) {
        String what = at == null ? file.getFileName().toString() : MOMENT.format(at);
        RestoreDialog.show(window(), words, model, file, what, changes);
    }

    private Window window() {
        return table.getScene().getWindow();
    }
}
