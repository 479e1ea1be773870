package vn.sovang.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.ColumnGuess;
import vn.sovang.exchange.column.ColumnUse;
import vn.sovang.exchange.column.Mapping;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.column.TextChange;
import vn.sovang.exchange.encoding.OldEncoding;
import vn.sovang.exchange.encoding.OldText;
import vn.sovang.ui.common.Choices;

/** One column of the clerk's table: what it is read as, its heading, its first values. */
final class MatchColumn extends VBox {
    private static final PseudoClass UNUSED = PseudoClass.getPseudoClass("unused");
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
    private static final int SAMPLES = 5;

    private final ImportModel model;
    private final Words words;
    private final ColumnGuess guess;
    private final ComboBox<List<ColumnUse>> use = new ComboBox<>();
    private final ComboBox<Optional<OldEncoding>> encoding = new ComboBox<>();
    private final CheckBox proper = new CheckBox();
    private final Label sure = new Label();
    private boolean filling;

    MatchColumn(ImportModel model, Words words, SheetKind kind, ColumnGuess guess) {
        this.model = model;
        this.words = words;
        this.guess = guess;
        getStyleClass().add("match-column");
        String name = guess.heading().isEmpty() ? letters(guess.place()) : guess.heading();
        use.setAccessibleText(words.say("wizard.match.use", name));
        use.setId("match-use-" + guess.place());
        use.setMaxWidth(Double.MAX_VALUE);
        Choices.typeAhead(use);
        Choices.fill(use, choices(kind), this::label);
        use.valueProperty().subscribe(this::chosen);
        sure.getStyleClass().add("match-letters");
        getChildren().setAll(use, sure, letters(), heading());
        guess.oldText().ifPresent(this::addEncoding);
        if (inCapitals()) {
            proper.setText(words.say("wizard.match.proper"));
            proper.setWrapText(true);
            proper.setMinHeight(USE_PREF_SIZE);
            proper.setOnAction(event -> decide());
            getChildren().add(proper);
        }
        addSamples();
    }

    /** The letters of a column as Excel shows them. */
    static String letters(int place) {
        StringBuilder letters = new StringBuilder();
        for (int rest = place + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private Node letters() {
        String text = words.say("wizard.match.column", guess.letters());
        Label label = new Label(guess.hidden() ? text + " · " + words.say("wizard.match.hidden") : text);
        label.getStyleClass().add("match-letters");
        return label;
    }

    private Node heading() {
        Label label = new Label(guess.heading().isEmpty() ? words.say("wizard.match.no_heading") : guess.heading());
        label.getStyleClass().add("match-heading");
        label.setWrapText(true);
        label.setMaxHeight(36);
        label.setTooltip(new Tooltip(label.getText()));
        return label;
    }

    private List<List<ColumnUse>> choices(SheetKind kind) {
        List<List<ColumnUse>> choices = new ArrayList<>();
        choices.add(List.of());
        boolean plain = guess.uses().size() == 1 && !guess.uses().getFirst().isMark();
        if (guess.isUsed() && !plain) {
            choices.add(guess.uses());
        }
        for (Column<?> column : kind.columns()) {
            choices.add(List.of(ColumnUse.read(guess.place(), column)));
        }
        return choices;
    }

    private String label(List<ColumnUse> uses) {
        if (uses.isEmpty()) {
            return words.say("wizard.match.unused");
        }
        return uses.stream()
                .map(one -> one.isMark()
                        ? words.say("wizard.match.mark", one.column().heading(), one.mark())
                        : one.column().heading() + (one.column().isRequired() ? " *" : ""))
                .collect(Collectors.joining(" + "));
    }

    private void addEncoding(OldText old) {
        List<Optional<OldEncoding>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        for (OldEncoding one : OldEncoding.values()) {
            choices.add(Optional.of(one));
        }
        Choices.fill(
                encoding,
                choices,
                one -> one.map(chosen -> words.say("wizard.old.from", chosen.title()))
                        .orElse(words.say("wizard.old.leave")));
        encoding.setMaxWidth(Double.MAX_VALUE);
        encoding.setPromptText(words.say("wizard.old.undecided", old.encoding().title()));
        encoding.setAccessibleText(words.say("wizard.old.of", guess.heading()));
        encoding.valueProperty().subscribe(value -> {
            if (!filling && value != null) {
                decide();
            }
        });
        getChildren().add(encoding);
    }

    private void addSamples() {
        List<OldText.Sample> old = guess.oldText().map(OldText::samples).orElse(List.of());
        for (OldText.Sample sample : old) {
            getChildren().addAll(sample(sample.before(), "match-sample"), sample("→ " + sample.after(), "match-after"));
        }
        guess.samples().stream()
                .filter(text ->
                        old.stream().noneMatch(sample -> sample.before().strip().equals(text)))
                .limit(Math.max(0, SAMPLES - old.size()))
                .forEach(text -> getChildren().add(sample(text, "match-sample")));
    }

    private static Label sample(String text, String style) {
        Label label = new Label(text.replace('\n', ' '));
        label.getStyleClass().add(style);
        label.setTooltip(new Tooltip(text));
        return label;
    }

    /** Whether most of its values are written in capitals, as names in old lists are. */
    private boolean inCapitals() {
        List<String> names = guess.samples().stream()
                .filter(text -> text.contains(" ") && !text.equals(text.toLowerCase(Locale.ROOT)))
                .toList();
        long capitals = names.stream()
                .filter(text -> text.equals(text.toUpperCase(Locale.ROOT)))
                .count();
        return capitals > 0 && capitals * 2 >= names.size();
    }

    private void chosen(List<ColumnUse> uses) {
        if (!filling && uses != null) {
            model.change(session -> session.mapping(session.mapping().with(guess.place(), uses)));
        }
    }

    private void decide() {
        OldEncoding decode =
                encoding.getValue() == null ? null : encoding.getValue().orElse(null);
        TextChange change = new TextChange(decode, proper.isSelected());
        model.change(session -> session.mapping(session.mapping().with(guess.place(), change)));
    }

    /** Shows what the mapping says of this column. */
    void show(Mapping mapping) {
        filling = true;
        List<ColumnUse> uses = mapping.of(guess.place());
        if (!use.getItems().contains(uses)) {
            use.getItems().add(1, uses);
        }
        use.setValue(uses);
        TextChange change = mapping.changes().get(guess.place());
        encoding.setValue(change == null ? null : Optional.ofNullable(change.decode()));
        proper.setSelected(change != null && change.proper());
        boolean proposed = uses.equals(guess.uses()) && !uses.isEmpty();
        boolean unsure = proposed && !guess.isCertain();
        pseudoClassStateChanged(UNUSED, uses.isEmpty());
        pseudoClassStateChanged(UNSURE, unsure);
        sure.setText(
                uses.isEmpty()
                        ? ""
                        : unsure
                                ? words.say("wizard.match.unsure")
                                : proposed ? words.say("wizard.match.sure") : words.say("wizard.match.chosen"));
        filling = false;
    }

    /** Where the choice is made. */
    ComboBox<List<ColumnUse>> choice() {
        return use;
    }
}
