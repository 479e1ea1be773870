package vn.sovang.ui.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionStep;
import vn.sovang.domain.commendation.Fund;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.decision.DecisionFile;
import vn.sovang.service.decision.DecisionPapers;
import vn.sovang.service.decision.DecisionRow;
import vn.sovang.service.decision.DeskField;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.ui.common.PageFit;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.FormFields;

/** Wires the list of decisions, the draft, its steps and the preview; the recipients have a controller of their own. */
public final class DecisionController {
    private final DecisionModel model;
    private final Words words;
    private PageFit fit;
    private boolean selecting;

    @FXML
    private TableView<DecisionRow> table;

    @FXML
    private Label emptyText;

    @FXML
    private BorderPane root;

    @FXML
    private VBox nothing;

    @FXML
    private Label title;

    @FXML
    private Label state;

    @FXML
    private FlowPane steps;

    @FXML
    private MenuButton papers;

    @FXML
    private TabPane tabs;

    @FXML
    private VBox body;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label closed;

    @FXML
    private VBox findings;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    @FXML
    private StackPane listPlace;

    @FXML
    private ScrollPane desk;

    @FXML
    private StackPane sheet;

    @FXML
    private ImageView page;

    @FXML
    private Label place;

    @FXML
    private ToggleButton whole;

    @FXML
    private ToggleButton wide;

    @FXML
    private ToggleButton natural;

    DecisionController(DecisionModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(new DecisionColumns(words).all());
        table.setItems(model.shown());
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        model.shown().addListener((ListChangeListener<DecisionRow>) change -> select());
        FormFields<DeskField> fields = new FormFields<>(model.editor(), words, body, scroll, "decide-");
        fields.buttons(save, cancel);
        fields.suggest(
                DeskField.SIGNER,
                typed -> model.openProperty().get() == null
                        ? List.of()
                        : model.openProperty().get().signers());
        new FieldChips(words).below(fields);
        listPlace.getChildren().setAll(Views.load(new RecipientsController(model, words, this), words));
        fit = new PageFit(desk, page, new PageFit.Choice(whole, wide, natural), model.preview()::fineness);
        model.preview().pictureProperty().subscribe(picture -> {
            sheet.setVisible(picture != null);
            fit.show(picture);
        });
        model.preview().pageProperty().subscribe(now -> showPlace());
        model.preview().pagesProperty().subscribe(now -> showPlace());
        model.openProperty().subscribe(this::show);
        select();
    }

    private void showPlace() {
        int pages = model.preview().pagesProperty().get() == null
                ? 0
                : model.preview().pagesProperty().get().count();
        place.setText(
                pages == 0
                        ? ""
                        : words.say(
                                "papers.page", model.preview().pageProperty().get() + 1, pages));
    }

    private void selected(DecisionRow row) {
        DecisionFile open = model.openProperty().get();
        if (!selecting
                && row != null
                && (open == null || open.decision().id() != row.decision().id())) {
            model.open(row);
        }
    }

    private void select() {
        emptyText.setText(
                model.queryProperty().get().isBlank()
                        ? words.say("decide.empty", model.year().year())
                        : words.say("decide.nothing", model.queryProperty().get()));
        DecisionFile open = model.openProperty().get();
        selecting = true;
        for (int place = 0; open != null && place < model.shown().size(); place++) {
            if (model.shown().get(place).decision().id() == open.decision().id()) {
                table.getSelectionModel().clearAndSelect(place);
            }
        }
        selecting = false;
    }

    private void show(DecisionFile file) {
        root.setVisible(file != null);
        nothing.setVisible(file == null);
        if (file == null) {
            return;
        }
        select();
        Decision decision = file.decision();
        title.setText(words.say(
                "decide.title",
                decision.fullNumber(),
                DayText.of(decision.day()),
                file.records().body().name()));
        state.setText(words.say("decide.state." + decision.state().name().toLowerCase(Locale.ROOT)) + " · "
                + words.say(
                        "decide.sum",
                        file.records().standing().lines().size(),
                        Amounts.grouped(file.records().standing().money()))
                + " · " + fund(file.fund()));
        boolean editable = model.may(DecisionStep.EDIT);
        shown(scroll, editable);
        shown(save.getParent(), editable);
        shown(closed, !editable);
        closed.setText(closed(file));
        findings.getChildren()
                .setAll(file.findings().stream()
                        .map(problem -> finding(words.say(problem)))
                        .toList());
        shown(findings, !file.findings().isEmpty());
        steps.getChildren().forEach(button -> shown(button, allowed(button.getId())));
        papers.getItems().forEach(item -> {
            if ("decide-act-pdf".equals(item.getId()) || "decide-act-docx".equals(item.getId())) {
                item.setVisible(!file.acts().isEmpty());
            }
        });
    }

    private String fund(Fund fund) {
        return words.say(
                fund.known() ? "decide.fund" : "decide.fund.unknown",
                String.valueOf(fund.year()),
                Amounts.grouped(fund.allocated()),
                Amounts.grouped(fund.spent()),
                Amounts.grouped(fund.planned()),
                (fund.left() < 0 ? "-" : "") + Amounts.grouped(Math.abs(fund.left())));
    }

    private static Label finding(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("field-message", "doubt");
        return label;
    }

    /** What a closed decision has to say: why it cannot be edited, and what has followed. */
    private String closed(DecisionFile file) {
        Decision decision = file.decision();
        StringBuilder told = new StringBuilder(words.say(
                decision.closed() ? "decide.closed" : "decide.submitted", decision.summary(), decision.signer()));
        if (decision.presented() != null) {
            told.append("\n").append(words.say("decide.presented", decision.presented()));
        }
        file.acts()
                .forEach(act -> told.append("\n")
                        .append(words.say(
                                "decide.act." + act.kind().name().toLowerCase(Locale.ROOT),
                                decision.stream().decisionNumber(act.number()),
                                act.day(),
                                act.reason())));
        file.annulled().forEach(one -> told.append("\n").append(words.say("decide.annulled", one)));
        return told.toString();
    }

    private boolean allowed(String id) {
        return model.may(DecisionStep.valueOf(id.replace("decide-step-", "").toUpperCase(Locale.ROOT)));
    }

    private static void shown(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void ask(String key, Map<Ask, String> present, Consumer<Map<Ask, String>> done) {
        DecisionFile file = model.openProperty().get();
        StepController.open(
                root.getScene().getWindow(),
                words,
                Asked.wish(key, List.of(file.decision().fullNumber()), present, file.signers(), done));
    }

    /** Opens a window for something that is done with one recipient. */
    void ask(String key, String about, Map<Ask, String> present, Consumer<Map<Ask, String>> done) {
        DecisionFile file = model.openProperty().get();
        StepController.open(
                root.getScene().getWindow(), words, Asked.wish(key, List.of(about), present, file.signers(), done));
    }

    @FXML
    void submit() {
        if (model.unsaved()) {
            model.save();
        } else {
            model.submit();
        }
    }

    @FXML
    void withdraw() {
        model.withdraw();
    }

    @FXML
    void reserve() {
        model.reserve();
    }

    @FXML
    void sign() {
        ask(
                "sign",
                Asked.ofAct(model.openProperty().get(), model.likelyDay(), false),
                typed -> model.sign(Asked.day(typed), typed.get(Ask.SIGNER), Asked.number(typed)));
    }

    @FXML
    void present() {
        Map<Ask, String> present = new EnumMap<>(Map.of(Ask.DAY, DayText.of(model.likelyDay())));
        ask("present", present, typed -> model.present(Asked.day(typed)));
    }

    @FXML
    void revoke() {
        ask(
                "revoke",
                Asked.ofAct(model.openProperty().get(), model.likelyDay(), true),
                typed -> model.revoke(Asked.signing(typed), Set.of()));
    }

    @FXML
    void drop() {
        ask("drop", new EnumMap<>(Ask.class), typed -> model.drop());
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void cancel() {
        model.discard();
    }

    @FXML
    void pageBefore() {
        model.preview().step(-1);
    }

    @FXML
    void pageAfter() {
        model.preview().step(1);
    }

    @FXML
    void decisionPdf() {
        model.write(DecisionPapers.Kind.DECISION, RegisterFormat.PDF);
    }

    @FXML
    void decisionDocx() {
        model.write(DecisionPapers.Kind.DECISION, RegisterFormat.DOCX);
    }

    @FXML
    void submissionPdf() {
        model.write(DecisionPapers.Kind.SUBMISSION, RegisterFormat.PDF);
    }

    @FXML
    void submissionDocx() {
        model.write(DecisionPapers.Kind.SUBMISSION, RegisterFormat.DOCX);
    }

    @FXML
    void paymentPdf() {
        model.write(DecisionPapers.Kind.PAYMENT, RegisterFormat.PDF);
    }

    @FXML
    void paymentDocx() {
        model.write(DecisionPapers.Kind.PAYMENT, RegisterFormat.DOCX);
    }

    @FXML
    void paymentXlsx() {
        model.write(DecisionPapers.Kind.PAYMENT, RegisterFormat.XLSX);
    }

    @FXML
    void actPdf() {
        model.writeAct(RegisterFormat.PDF);
    }

    @FXML
    void actDocx() {
        model.writeAct(RegisterFormat.DOCX);
    }

    @FXML
    void certificatesPdf() {
        model.writeCertificates(RegisterFormat.PDF);
    }

    @FXML
    void certificatesXlsx() {
        model.writeCertificates(RegisterFormat.XLSX);
    }

    @FXML
    void decisionsPdf() {
        model.writeDecisions(RegisterFormat.PDF);
    }

    @FXML
    void statisticsPdf() {
        model.writeStatistics(RegisterFormat.PDF);
    }
}
