package vn.sovang.ui.designer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import vn.sovang.base.Words;
import vn.sovang.document.certificate.ArtElement;
import vn.sovang.document.certificate.Element;
import vn.sovang.document.certificate.Fonts;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.Picture;
import vn.sovang.document.certificate.PictureElement;
import vn.sovang.document.certificate.RuleElement;
import vn.sovang.document.certificate.TextElement;
import vn.sovang.document.certificate.TextStyle;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Nfc;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TextFields;

/** Wires what stands on the sheet, as a list, and the properties of what is selected. */
public final class PropertiesController {
    private final DesignerModel model;
    private final Words words;
    private final ElementNames names;
    private boolean showing;

    @FXML
    private ListView<Element> items;

    @FXML
    private Node box;

    @FXML
    private TextField x;

    @FXML
    private TextField y;

    @FXML
    private TextField width;

    @FXML
    private TextField height;

    @FXML
    private CheckBox screenOnly;

    @FXML
    private VBox textPart;

    @FXML
    private TextField name;

    @FXML
    private TextArea text;

    @FXML
    private MenuButton fields;

    @FXML
    private ComboBox<String> font;

    @FXML
    private CheckBox bold;

    @FXML
    private CheckBox italic;

    @FXML
    private CheckBox capitals;

    @FXML
    private TextField size;

    @FXML
    private TextField minimum;

    @FXML
    private TextField lines;

    @FXML
    private TextField letters;

    @FXML
    private ColorPicker colour;

    @FXML
    private ComboBox<TextStyle.Align> align;

    @FXML
    private ComboBox<TextStyle.Vertical> vertical;

    @FXML
    private ComboBox<TextStyle.Fit> fit;

    @FXML
    private Button replace;

    @FXML
    private Button remove;

    public PropertiesController(DesignerModel model, Words words) {
        this.model = model;
        this.words = words;
        names = new ElementNames(words);
    }

    @FXML
    void initialize() {
        items.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(Element element, boolean empty) {
                super.updateItem(element, empty);
                setText(empty || element == null ? "" : label(element));
            }
        });
        items.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!showing && index.intValue() >= 0) {
                model.selectedProperty().set(index.intValue());
            }
        });
        fillChoices();
        numbers();
        TextFields.tabLeaves(text);
        TextFields.tidyOnLeave(text, Nfc::of);
        TextFields.tidyOnLeave(name, Nfc::clean);
        text.textProperty().subscribe(now -> text(element -> element.saying(now), "text"));
        name.textProperty().subscribe(now -> text(element -> element.called(now), "name"));
        screenOnly.selectedProperty().subscribe(now -> change(element -> element.onScreenOnly(now), null));
        model.layoutProperty().subscribe(now -> show());
        model.selectedProperty().subscribe(() -> show());
    }

    private String label(Element element) {
        String called = names.of(element);
        return element.screenOnly() ? words.say("designer.item.blank", called) : called;
    }

    private void fillChoices() {
        List<String> families = new ArrayList<>(List.of(Fonts.SERIF, Fonts.SANS));
        families.addAll(Fonts.ofThisPc().vietnamese());
        Choices.fill(font, families, this::fontName);
        Choices.fill(align, List.of(TextStyle.Align.values()), one -> choice("designer.align.", one));
        Choices.fill(vertical, List.of(TextStyle.Vertical.values()), one -> choice("designer.vertical.", one));
        Choices.fill(fit, List.of(TextStyle.Fit.values()), one -> choice("designer.fit.", one));
        font.valueProperty().subscribe(now -> style(now, StyleChange::family));
        bold.selectedProperty().subscribe(now -> style(now, StyleChange::bold));
        italic.selectedProperty().subscribe(now -> style(now, StyleChange::italic));
        capitals.selectedProperty().subscribe(now -> style(now, StyleChange::capitals));
        align.valueProperty().subscribe(now -> style(now, StyleChange::align));
        vertical.valueProperty().subscribe(now -> style(now, StyleChange::vertical));
        fit.valueProperty().subscribe(now -> style(now, StyleChange::fit));
        colour.valueProperty().subscribe(this::coloured);
    }

    private String fontName(String family) {
        return switch (family) {
            case Fonts.SERIF -> words.say("designer.font.serif");
            case Fonts.SANS -> words.say("designer.font.sans");
            default -> Fonts.ofThisPc().has(family) ? family : words.say("designer.font.missing", family);
        };
    }

    private String choice(String beginning, Enum<?> one) {
        return words.say(beginning + one.name().toLowerCase(Locale.ROOT));
    }

    private void coloured(Color chosen) {
        String hex = hex(chosen);
        if (!showing && model.element().orElse(null) instanceof RuleElement) {
            change(
                    element -> element instanceof RuleElement rule
                            ? new RuleElement(rule.box(), hex, rule.screenOnly())
                            : element,
                    null);
        } else {
            style(hex, StyleChange::colour);
        }
    }

    private void numbers() {
        number(x, (element, value) -> place(element, 0, value));
        number(y, (element, value) -> place(element, 1, value));
        number(width, (element, value) -> place(element, 2, value));
        number(height, (element, value) -> place(element, 3, value));
        number(size, (element, value) -> styled(element, style -> StyleChange.size(style, value)));
        number(minimum, (element, value) -> styled(element, style -> StyleChange.minimum(style, value)));
        number(lines, (element, value) -> styled(element, style -> StyleChange.lines(style, value)));
        number(letters, (element, value) -> styled(element, style -> StyleChange.letters(style, value)));
    }

    private Element place(Element element, int which, double value) {
        double[] wanted = {
            element.box().x(),
            element.box().y(),
            element.box().width(),
            element.box().height()
        };
        wanted[which] = value;
        Layout layout = model.layoutProperty().get();
        return element.at(Snap.inside(wanted, layout.width(), layout.height()));
    }

    /** A number counts when its field is left or Enter is pressed; what is none is put back as it was. */
    private void number(TextField field, BiFunction<Element, Double, Element> apply) {
        Runnable take = () -> {
            if (!showing) {
                Decimals.parse(field.getText())
                        .ifPresent(value -> change(element -> apply.apply(element, value.doubleValue()), null));
                show();
            }
        };
        field.setOnAction(event -> take.run());
        field.focusedProperty().addListener((observed, was, focused) -> {
            if (!focused) {
                take.run();
            }
        });
    }

    private void change(UnaryOperator<Element> how, String kind) {
        if (!showing) {
            model.change(how, kind);
        }
    }

    private void text(UnaryOperator<TextElement> how, String kind) {
        change(element -> element instanceof TextElement said ? how.apply(said) : element, kind);
    }

    private <T> void style(T value, BiFunction<TextStyle, T, TextStyle> how) {
        if (value != null) {
            change(element -> styled(element, style -> how.apply(style, value)), null);
        }
    }

    private static Element styled(Element element, UnaryOperator<TextStyle> how) {
        return element instanceof TextElement said ? said.in(how.apply(said.style())) : element;
    }

    private void show() {
        if (showing || model.layoutProperty().get() == null) {
            return;
        }
        showing = true;
        Layout layout = model.layoutProperty().get();
        if (!items.getItems().equals(layout.elements())) {
            items.getItems().setAll(layout.elements());
        }
        int selected = model.selectedProperty().get();
        if (selected < 0) {
            items.getSelectionModel().clearSelection();
        } else if (items.getSelectionModel().getSelectedIndex() != selected) {
            items.getSelectionModel().clearAndSelect(selected);
            items.scrollTo(Math.max(0, selected - 1));
        }
        Element element = model.element().orElse(null);
        box.setDisable(element == null);
        screenOnly.setDisable(element == null);
        remove.setDisable(element == null);
        boolean art = element instanceof ArtElement || element instanceof PictureElement;
        replace.setVisible(art);
        replace.setManaged(art);
        textPart.setVisible(element instanceof TextElement);
        textPart.setManaged(element instanceof TextElement);
        if (element != null) {
            put(x, element.box().x());
            put(y, element.box().y());
            put(width, element.box().width());
            put(height, element.box().height());
            screenOnly.setSelected(element.screenOnly());
        }
        if (element instanceof TextElement said) {
            showText(said);
        }
        showing = false;
    }

    private void showText(TextElement said) {
        put(name, said.name());
        put(text, said.text());
        TextStyle style = said.style();
        if (!font.getItems().contains(style.family())) {
            font.getItems().add(style.family());
        }
        font.setValue(style.family());
        bold.setSelected(style.bold());
        italic.setSelected(style.italic());
        capitals.setSelected(style.capitals());
        put(size, style.size());
        put(minimum, style.minimumSize());
        put(lines, style.lineSpacing());
        put(letters, style.letterSpacing());
        colour.setValue(Color.web(style.colour()));
        align.setValue(style.align());
        vertical.setValue(style.vertical());
        fit.setValue(style.fit());
        fields.getItems().setAll(DesignerFields.ALL.stream().map(this::insert).toList());
    }

    private MenuItem insert(String field) {
        MenuItem item = new MenuItem(words.say("designer.field." + field));
        item.setOnAction(event -> {
            text.insertText(text.getCaretPosition(), "{" + field + "}");
            text.requestFocus();
        });
        return item;
    }

    private static void put(TextField field, double value) {
        put(field, Decimals.comma(BigDecimal.valueOf(value).stripTrailingZeros()));
    }

    /** What is being typed is never written over. */
    private static void put(TextInputControl field, String value) {
        if (!field.getText().equals(value)) {
            field.setText(value);
        }
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02X%02X%02X",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    @FXML
    void replace() {
        model.askPicture(image -> model.change(
                element -> new PictureElement(Picture.of(image), element.box(), element.screenOnly()), null));
    }

    @FXML
    void remove() {
        model.removeSelected();
    }
}
