package vn.sovang.ui.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.proposal.DossierPaper;
import vn.sovang.domain.proposal.Links;
import vn.sovang.domain.proposal.ProposalFinding;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.proposal.LinkText;
import vn.sovang.service.proposal.ProposalField;
import vn.sovang.service.proposal.ProposalList;
import vn.sovang.service.proposal.ProposalRow;
import vn.sovang.ui.common.AskText;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.OpenFile;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.people.FormHead;

/** Wires the form of one proposal, what was found of it, and the papers of its dossier. */
public final class ProposalFormController {
    private static final long KILO = 1024;

    private final ProposalModel model;
    private final FormEditor<ProposalField> editor;
    private final SaveAs saveAs;
    private final OpenFile openFile;
    private final Words words;
    private FormFields<ProposalField> fields;

    @FXML
    private BorderPane root;

    @FXML
    private VBox nothing;

    @FXML
    private Label title;

    @FXML
    private FlowPane badges;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox body;

    @FXML
    private VBox findings;

    @FXML
    private VBox papers;

    @FXML
    private Button attach;

    @FXML
    private Button delete;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public ProposalFormController(ProposalModel model, SaveAs saveAs, OpenFile openFile, Words words) {
        this.model = model;
        this.saveAs = saveAs;
        this.openFile = openFile;
        this.words = words;
        editor = model.editor();
    }

    @FXML
    void initialize() {
        fields = new FormFields<>(editor, words, body, scroll);
        new FormHead(model, words, title, badges, editor.field(ProposalField.NAME), "proposal.form.new", this::state);
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        fields.buttons(save, cancel);
        delete.disableProperty().bind(editor.freshProperty());
        attach.disableProperty().bind(editor.freshProperty());
        fields.choices(
                ProposalField.RECIPIENT,
                Stream.of(RecipientKind.values()).map(Enum::name).toList(),
                name -> name.isEmpty()
                        ? ""
                        : words.say(
                                "proposal.kind." + RecipientKind.valueOf(name).key()));
        fields.choices(
                ProposalField.OUTCOME,
                Stream.of(Verdict.Outcome.values()).map(Enum::name).toList(),
                name -> name.isEmpty() ? "" : words.say("proposal.outcome." + name.toLowerCase(Locale.ROOT)));
        fields.suggest(ProposalField.PROPOSER, this::units);
        fields.suggest(ProposalField.UNIT, this::units);
        fields.suggest(ProposalField.ACHIEVEMENT, this::phrases);
        model.listProperty().subscribe(this::showList);
        model.openProperty().subscribe(now -> showOpen());
        for (ProposalField field : List.of(ProposalField.NAME, ProposalField.RECIPIENT, ProposalField.LINK)) {
            editor.field(field).subscribe(now -> candidates());
        }
    }

    private List<String> units(String typed) {
        return found(typed, model.listProperty().get().units());
    }

    private List<String> phrases(String typed) {
        ProposalList list = model.listProperty().get();
        return found(
                typed,
                list.phrases().stream()
                        .filter(phrase -> phrase.stream() == null
                                || list.round() != null && phrase.stream() == list.round().stream())
                        .map(phrase -> phrase.text())
                        .toList());
    }

    private static List<String> found(String typed, List<String> texts) {
        SearchText.Maker maker = new SearchText.Maker();
        return TextSearch.of(typed).find(texts, text -> maker.of(text, ""));
    }

    private void showList(ProposalList list) {
        fields.choices(ProposalField.FORM, list.codes("award_form"), words.say("proposal.form.none"));
        fields.choices(ProposalField.FIELD, list.codes("award_field"), words.say("proposal.field.none"));
        candidates();
        showOpen();
    }

    private void candidates() {
        fields.choices(ProposalField.LINK, model.candidates(), this::who);
    }

    private String who(String link) {
        Links links = LinkText.parse(link);
        var names = model.listProperty().get().names();
        if (links.equals(Links.NONE)) {
            return words.say("proposal.link.none");
        }
        String name = names.collectiveName(links)
                .or(() -> names.household(links.householdId())
                        .map(known -> known.head().name()))
                .or(() -> names.person(links.personId()).map(person -> person.name()))
                .orElse("");
        String places = String.join(", ", names.places(links).stream().limit(2).toList());
        return places.isEmpty() ? name : name + " – " + places;
    }

    private List<FormHead.Badge> state() {
        return model
                .openRow()
                .map(row -> row.proposal().verdict())
                .map(verdict -> new FormHead.Badge(
                        words.say("proposal.outcome." + verdict.outcome().name().toLowerCase(Locale.ROOT)),
                        verdict.isAccepted() ? "success" : verdict.isRefused() ? "danger" : "quiet"))
                .stream()
                .toList();
    }

    private void showOpen() {
        List<ProposalFinding> found = model.openRow().map(ProposalRow::findings).orElse(List.of());
        findings.getChildren().setAll(found.stream().<Node>map(this::finding).toList());
        findings.setVisible(!found.isEmpty());
        findings.setManaged(!found.isEmpty());
        long open = model.openProperty().get();
        papers.getChildren()
                .setAll(model.listProperty().get().papers().stream()
                        .filter(paper -> paper.proposalId() == open || paper.proposalId() == 0)
                        .<Node>map(this::paper)
                        .toList());
    }

    private Node finding(ProposalFinding finding) {
        Label sentence = new Label(
                words.say(finding.problem()),
                Icons.of(
                        finding.isOpen() ? Feather.ALERT_TRIANGLE : Feather.CHECK,
                        finding.isOpen() ? "warning" : "success"));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(sentence);
        if (!finding.isOpen()) {
            Label reason = new Label(words.say("proposal.finding.kept", finding.reason()));
            reason.setWrapText(true);
            reason.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(reason);
        }
        Hyperlink answer =
                new Hyperlink(words.say(finding.isOpen() ? "proposal.finding.answer" : "proposal.finding.unanswer"));
        answer.setId("answer-" + finding.problem().code());
        answer.setAccessibleText(answer.getText() + ": " + sentence.getText());
        answer.setOnAction(event -> {
            if (finding.isOpen()) {
                ask(finding);
            } else {
                model.answer(finding, "");
            }
        });
        box.getChildren().add(answer);
        return box;
    }

    private void ask(ProposalFinding finding) {
        AskText.open(
                root.getScene().getWindow(),
                words,
                words.say("proposal.answer.title"),
                words.say("proposal.answer.reason"),
                text -> text.isBlank() ? Optional.of(Problem.of(2854, "proposal.problem.answer")) : Optional.empty(),
                text -> model.answer(finding, text));
    }

    private Node paper(DossierPaper paper) {
        Hyperlink name = new Hyperlink(paper.name());
        name.setAccessibleText(words.say("proposal.paper.take", paper.name()));
        name.setOnAction(event -> take(paper));
        Label size = new Label(words.say(
                paper.proposalId() == 0 ? "proposal.paper.size.round" : "proposal.paper.size",
                Math.max(1, paper.size() / KILO)));
        Hyperlink remove = new Hyperlink(words.say("proposal.paper.remove"));
        remove.setAccessibleText(words.say("proposal.paper.remove") + ": " + paper.name());
        remove.setOnAction(event -> model.detach(paper.id(), paper.name()));
        return new FlowPane(name, size, remove);
    }

    /** A file may have been taken or changed by somebody else; then it is told, and nothing is written. */
    private void take(DossierPaper paper) {
        if (model.services().dossiers().file(paper).isEmpty()) {
            model.atDesk().notices().tell(words.say("proposal.paper.lost", paper.name()));
            return;
        }
        saveAs.ask(paper.name().contains(".") ? paper.name() : paper.name() + ".bin", paper.name())
                .ifPresent(file -> model.atDesk()
                        .jobs()
                        .brief(
                                words.say("proposal.paper.take", paper.name()),
                                () -> {
                                    model.services().dossiers().copy(paper, file);
                                    return file;
                                },
                                done -> model.atDesk().notices().tell(words.say("proposal.paper.done", done))));
    }

    @FXML
    void attach() {
        openFile.ask(words.say("proposal.paper.kind"), "*.pdf", "*.docx", "*.doc", "*.jpg", "*.png", "*.xlsx", "*.xls")
                .ifPresent(model::attach);
    }

    @FXML
    void delete() {
        model.delete();
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void add() {
        model.open(ProposalModel.NEW);
    }
}
