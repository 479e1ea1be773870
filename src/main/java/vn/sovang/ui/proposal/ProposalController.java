package vn.sovang.ui.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.domain.text.Amounts;
import vn.sovang.service.proposal.CouncilPapers;
import vn.sovang.service.proposal.ProposalField;
import vn.sovang.service.proposal.ProposalFilter;
import vn.sovang.service.proposal.ProposalList;
import vn.sovang.service.proposal.ProposalRow;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.ui.common.AskText;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Folders;
import vn.sovang.ui.common.OpenFile;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.people.ListPart;
import vn.sovang.ui.people.RecordColumns;

/** Wires the lines of a round; the forms at the side have controllers of their own. */
public final class ProposalController {
    private final ProposalModel model;
    private final TableMemory memory;
    private final SaveAs saveAs;
    private final OpenFile openFile;
    private final Words words;

    @FXML
    private ComboBox<Long> round;

    @FXML
    private ComboBox<ProposalFilter> filter;

    @FXML
    private Button drafts;

    @FXML
    private Button add;

    @FXML
    private Button paste;

    @FXML
    private MenuButton council;

    @FXML
    private TableView<ProposalRow> table;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab lineTab;

    @FXML
    private Tab roundTab;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    @FXML
    private Label count;

    @FXML
    private Label cost;

    public ProposalController(ProposalModel model, TableMemory memory, SaveAs saveAs, OpenFile openFile, Words words) {
        this.model = model;
        this.memory = memory;
        this.saveAs = saveAs;
        this.openFile = openFile;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        RecordTable<ProposalRow, ProposalField> records = new RecordTable<>(table, model);
        records.several();
        records.drafts(drafts, words);
        memory.attach("proposal", table);
        Choices.bind(filter, model.filterProperty());
        Choices.fill(
                filter,
                List.of(ProposalFilter.values()),
                shown -> words.say("proposal.filter." + shown.name().toLowerCase(Locale.ROOT)));
        rounds();
        lineTab.setContent(Views.load(new ProposalFormController(model, saveAs, openFile, words), words));
        roundTab.setContent(Views.load(new RoundFormController(model.rounds(), words), words));
        ListPart.explain(
                model,
                words,
                new ListPart.Keys("proposal.list.none", "proposal.list.nothing", "proposal.command.new.plain"),
                empty,
                emptyText,
                emptyAction);
        ListPart.onRows(model, this::showCount);
        model.listProperty().subscribe(now -> showCount());
        model.openProperty().subscribe(now -> {
            if (now.longValue() != ProposalModel.NOBODY) {
                tabs.getSelectionModel().select(lineTab);
            }
        });
    }

    private void rounds() {
        RoundModel rounds = model.rounds();
        rounds.listProperty().subscribe(list -> {
            Choices.fill(
                    round,
                    list.rounds().stream().map(ProposalRound::id).toList(),
                    id -> list.find(id).map(ProposalRound::name).orElse(""));
            round.setDisable(list.rounds().isEmpty());
            // The names are known only now, so the same value has to be shown anew.
            round.setValue(null);
            round.setValue(rounds.openProperty().get());
        });
        rounds.openProperty().subscribe(id -> {
            round.setValue(id.longValue());
            if (id.longValue() == RoundModel.NEW) {
                tabs.getSelectionModel().select(roundTab);
            }
        });
        round.valueProperty().subscribe(id -> {
            if (id != null && id > 0 && id != rounds.openProperty().get()) {
                rounds.open(id);
            }
        });
        Choices.typeAhead(round);
    }

    private List<TableColumn<ProposalRow, ?>> columns() {
        RecordColumns<ProposalRow> columns = new RecordColumns<>(words);
        return List.of(
                columns.text(
                        "proposal.column.position",
                        44,
                        row -> String.valueOf(row.proposal().position())),
                columns.name(
                        "proposal.column.name",
                        190,
                        row -> row.proposal().recipient().name(),
                        ProposalRow::sortKey,
                        row -> !row.proposal().verdict().isRefused(),
                        row -> model.editor().drafts().containsKey(row.id())),
                columns.text("proposal.column.findings", 84, this::findings),
                columns.text(
                        "proposal.column.outcome",
                        104,
                        row -> outcome(row.proposal().verdict())),
                columns.text(
                        "proposal.column.kind", 86, row -> kind(row.proposal().kind())),
                columns.text(
                        "proposal.column.place",
                        170,
                        row -> place(row.proposal().recipient())),
                columns.text(
                        "proposal.column.achievement",
                        220,
                        row -> row.proposal().achievement()),
                columns.text(
                        "proposal.column.form",
                        100,
                        row -> model.listProperty()
                                .get()
                                .codes("award_form")
                                .label(row.proposal().form())),
                columns.text(
                        "proposal.column.proposer", 140, row -> row.proposal().proposer()),
                columns.further(columns.text(
                        "proposal.column.reward",
                        96,
                        row -> row.reward().amount() == 0
                                ? ""
                                : Amounts.grouped(row.reward().amount()))));
    }

    private String kind(RecipientKind kind) {
        return words.say("proposal.kind." + kind.key());
    }

    private static String place(Recipient recipient) {
        return recipient.place();
    }

    private String findings(ProposalRow row) {
        if (row.findings().isEmpty()) {
            return "";
        }
        return row.open() == 0 ? words.say("proposal.findings.answered") : words.say("proposal.findings", row.open());
    }

    private String outcome(Verdict verdict) {
        String word = words.say("proposal.outcome." + verdict.outcome().name().toLowerCase(Locale.ROOT));
        return verdict.votesFor() == null
                ? word
                : words.say(
                        "proposal.outcome.votes",
                        word,
                        verdict.votesFor(),
                        verdict.votesFor() + (verdict.votesAgainst() == null ? 0 : verdict.votesAgainst()));
    }

    private void showCount() {
        ProposalList list = model.listProperty().get();
        boolean open = list.round() != null && !list.round().decided();
        add.setDisable(!open);
        paste.setDisable(!open);
        council.setDisable(list.round() == null);
        count.setText(
                list.round() == null
                        ? words.say("proposal.count.none")
                        : words.say(
                                "proposal.count",
                                list.rows().size(),
                                list.count(RecipientKind.COLLECTIVE),
                                list.count(RecipientKind.HOUSEHOLD),
                                list.count(RecipientKind.INDIVIDUAL),
                                list.count(ProposalFilter.DOUBTFUL)));
        cost.setText(
                list.round() == null
                        ? ""
                        : words.say(
                                list.round().decided() ? "proposal.decided" : "proposal.cost",
                                Amounts.grouped(list.cost()),
                                list.count(ProposalFilter.ACCEPTED),
                                list.count(ProposalFilter.REFUSED),
                                list.count(ProposalFilter.OPEN)));
    }

    @FXML
    void add() {
        model.open(ProposalModel.NEW);
    }

    @FXML
    void addRound() {
        model.rounds().open(RoundModel.NEW);
    }

    @FXML
    void paste() {
        model.paste(
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    @FXML
    void accept() {
        model.decide(Verdict.Outcome.ACCEPTED, "");
    }

    @FXML
    void refuse() {
        AskText.open(
                table.getScene().getWindow(),
                words,
                words.say("proposal.refuse.title"),
                words.say("proposal.refuse.reason"),
                text -> text.isBlank() ? Optional.of(Problem.of(2842, "proposal.problem.reason")) : Optional.empty(),
                text -> model.decide(Verdict.Outcome.REFUSED, text.strip()));
    }

    @FXML
    void unsay() {
        model.decide(Verdict.Outcome.OPEN, "");
    }

    @FXML
    void acceptRest() {
        model.acceptRest();
    }

    @FXML
    void sort() {
        model.sort();
    }

    @FXML
    void delete() {
        model.delete();
    }

    @FXML
    void draft() {
        model.draft();
    }

    @FXML
    void reopen() {
        model.reopen();
    }

    @FXML
    void list() {
        write(CouncilPapers.Kind.LIST, "danh-sach-de-nghi-khen");
    }

    @FXML
    void minutes() {
        write(CouncilPapers.Kind.MINUTES, "bien-ban-hop-hoi-dong");
    }

    private void write(CouncilPapers.Kind kind, String name) {
        List<SaveAs.Kind> kinds = List.of(
                new SaveAs.Kind("PDF", ".pdf"), new SaveAs.Kind("Word", ".docx"), new SaveAs.Kind("Excel", ".xlsx"));
        saveAs.ask(name, kinds).ifPresent(file -> {
            String ending = file.toString()
                    .substring(file.toString().lastIndexOf('.') + 1)
                    .toLowerCase(Locale.ROOT);
            RegisterFormat format = RegisterFormat.find(ending).orElse(RegisterFormat.PDF);
            model.write(
                    kind,
                    format,
                    file,
                    () -> model.atDesk()
                            .notices()
                            .tell(
                                    words.say("proposal.paper.done", file),
                                    words.say("shell.file.open"),
                                    () -> model.atDesk()
                                            .jobs()
                                            .brief(
                                                    words.say("shell.file.open"),
                                                    () -> Folders.show(file),
                                                    shown -> {})));
        });
    }
}
