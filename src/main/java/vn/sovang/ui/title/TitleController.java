package vn.sovang.ui.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.office.Share;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Nfc;
import vn.sovang.service.people.TitleField;
import vn.sovang.service.people.TitleRow;
import vn.sovang.service.people.TitleSheet;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TableColumns;
import vn.sovang.ui.common.TextFields;
import vn.sovang.ui.people.RecordColumns;

/** Wires the grid of titles: a key ticks and goes on to the next household. */
public final class TitleController {
    private final TitleModel model;
    private final Words words;
    private List<String> codes = List.of();

    @FXML
    private Label heading;

    @FXML
    private ComboBox<String> village;

    @FXML
    private ComboBox<String> title;

    @FXML
    private TextField decision;

    @FXML
    private TableView<TitleRow> table;

    @FXML
    private Label villageCount;

    @FXML
    private Label allCount;

    @FXML
    private Label reported;

    @FXML
    private Label basis;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    public TitleController(TitleModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        var editor = model.editor();
        table.setItems(model.shown());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Choices.bind(village, model.villageProperty());
        Choices.typeAhead(village);
        Choices.bind(title, model.titleProperty());
        decision.textProperty().bindBidirectional(editor.field(TitleField.DECISION));
        TextFields.tidyOnLeave(decision, Nfc::clean);
        save.disableProperty().bind(editor.field(TitleField.TICKS).isEmpty().or(editor.busyProperty()));
        cancel.disableProperty().bind(editor.dirtyProperty().not());
        empty.visibleProperty().bind(model.loadedProperty());
        model.sheetProperty().subscribe(this::showSheet);
        model.shown().addListener((ListChangeListener<TitleRow>) change -> {
            showCounts();
            showEmpty();
        });
        model.villageProperty().subscribe(now -> showCounts());
        model.queryProperty().subscribe(now -> showEmpty());
        editor.field(TitleField.TICKS).subscribe(now -> {
            table.refresh();
            showCounts();
        });
        showEmpty();
    }

    private void showSheet(TitleSheet sheet) {
        heading.setText(words.say("title.heading", Integer.toString(sheet.year())));
        List<Village> villages = sheet.villagesWithHouseholds();
        Choices.fill(
                village,
                Stream.concat(Stream.of(""), villages.stream().map(one -> Long.toString(one.id())))
                        .toList(),
                key -> villages.stream()
                        .filter(one -> Long.toString(one.id()).equals(key))
                        .findFirst()
                        .map(one -> sheet.villages().label(one, sheet.day()))
                        .orElse(words.say("title.all_villages")));
        Choices.fill(title, sheet.codes().codes(), sheet.codes()::label);
        if (!codes.equals(sheet.codes().codes()) || table.getColumns().isEmpty()) {
            codes = sheet.codes().codes();
            table.getColumns().setAll(columns(sheet));
        }
        basis.setText(sheet.basis().isEmpty() ? "" : words.say("title.basis", sheet.basis()));
        showCounts();
    }

    private List<TableColumn<TitleRow, ?>> columns(TitleSheet sheet) {
        RecordColumns<TitleRow> columns = new RecordColumns<>(words);
        List<TableColumn<TitleRow, ?>> all = new ArrayList<>(List.of(
                columns.number(),
                columns.text(
                        "title.column.head", 170, row -> row.household().head().name())));
        codes.forEach(code -> all.add(new TickColumn(sheet.codes().abbreviation(code), code, model)));
        TableColumn<TitleRow, TitleRow> onEnd = TableColumns.of(
                words.say("title.column.on_end"),
                146,
                row -> row,
                this::onEnd,
                Comparator.comparingInt(model::yearsOnEnd));
        all.add(onEnd);
        all.add(columns.text("title.column.village", 150, TitleRow::village));
        all.add(columns.text("title.column.code", 90, row -> row.household().code()));
        all.add(columns.text("title.column.address", 180, row -> row.household().address()));
        return all;
    }

    /** The number of years on end; where it is enough for a certificate, that too. */
    private String onEnd(TitleRow row) {
        int years = model.yearsOnEnd(row);
        int enough = model.sheetProperty().get().meritAfter();
        if (years == 0) {
            return "";
        }
        return enough > 0 && years >= enough ? words.say("title.on_end.enough", years) : String.valueOf(years);
    }

    /** The space bar ticks the present title, a digit the title of that column; then the next household is selected. */
    private void key(KeyEvent event) {
        TitleRow row = table.getSelectionModel().getSelectedItem();
        Optional<String> code = wanted(event);
        if (row != null && code.isPresent() && !event.isShortcutDown() && !event.isAltDown()) {
            model.toggle(row, code.get());
            table.getSelectionModel().selectNext();
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 5));
            event.consume();
        }
    }

    private Optional<String> wanted(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            return Optional.of(model.titleProperty().get()).filter(code -> !code.isEmpty());
        }
        if (!event.getCode().isDigitKey() && !event.getCode().isKeypadKey()) {
            return Optional.empty();
        }
        String name = event.getCode().getName();
        int digit = name.isEmpty() ? -1 : Character.digit(name.charAt(name.length() - 1), 10);
        return digit >= 1 && digit <= codes.size() ? Optional.of(codes.get(digit - 1)) : Optional.empty();
    }

    private void showCounts() {
        TitleSheet sheet = model.sheetProperty().get();
        boolean one = !model.villageProperty().get().isEmpty();
        villageCount.setVisible(one);
        villageCount.setManaged(one);
        villageCount.setText(words.say(
                "title.count.village",
                village.getConverter().toString(village.getValue()),
                share(model.shareOfVillage())));
        allCount.setText(words.say("title.count.all", share(model.shareOfAll())));
        List<String> beside = new ArrayList<>();
        if (sheet.reported() != null) {
            beside.add(words.say("title.reported", Integer.toString(sheet.year()), share(sheet.reported())));
        }
        if (sheet.typed() > sheet.rows().size()) {
            beside.add(words.say("title.typed", sheet.rows().size(), sheet.typed()));
        }
        reported.setText(String.join(" · ", beside));
    }

    private String share(Share share) {
        return words.say(
                "title.share",
                share.part(),
                share.whole(),
                share.percent().map(Decimals::percentText).orElse("–"));
    }

    private void showEmpty() {
        boolean none = model.sheetProperty().get().rows().isEmpty();
        emptyText.setText(
                none
                        ? words.say("title.none", model.sheetProperty().get().day())
                        : words.say("title.nothing", model.queryProperty().get()));
    }

    @FXML
    void tickAll() {
        model.all(true);
    }

    @FXML
    void untickAll() {
        model.all(false);
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
