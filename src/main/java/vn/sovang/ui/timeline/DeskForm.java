package vn.sovang.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import vn.sovang.base.Words;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormField;
import vn.sovang.service.member.Choice;
import vn.sovang.service.member.DeskField;
import vn.sovang.service.member.FormDesk;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.form.FormFields;

/** The fields of a {@link RecordForm}, made from what its desk says of them; those the form has no use for are hidden. */
final class DeskForm<F extends Enum<F> & DeskField> {
    /** From this many characters on a text gets several lines. */
    private static final int LONG = 1000;

    private static final int LINES = 3;

    private final RecordForm<F> form;
    private final Words words;
    private final ScrollPane scroll;
    private final FormFields<F> fields;
    private Subscription typing = Subscription.EMPTY;

    DeskForm(RecordForm<F> form, Words words) {
        this.form = form;
        this.words = words;
        VBox body = new VBox();
        body.getStyleClass().add("form-body");
        for (F name : form.editor().type().getEnumConstants()) {
            Field field = new Field();
            field.setId(name.name());
            field.setLabel(words.say(name.label().key()));
            field.setRequired(name.needed());
            field.setControl(
                    switch (name.holds()) {
                        case CHOICE -> new ComboBox<String>();
                        case TEXT -> text(name);
                        case DAY, BIRTH -> prompted();
                    });
            field.managedProperty().bind(field.visibleProperty());
            body.getChildren().add(field);
        }
        scroll = new ScrollPane(body);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        fields = new FormFields<>(form.editor(), words, body, scroll, prefix());
        for (F name : form.editor().type().getEnumConstants()) {
            typing = typing.and(form.editor().field(name).subscribe(now -> show()));
        }
        show();
    }

    private String prefix() {
        return form.source().name().toLowerCase(Locale.ROOT) + "-";
    }

    private TextInputControl text(F name) {
        if (name.limit() < LONG) {
            return new TextField();
        }
        TextArea area = new TextArea();
        area.setPrefRowCount(LINES);
        area.setWrapText(true);
        return area;
    }

    private TextField prompted() {
        TextField day = new TextField();
        day.setPromptText(words.say("member.prompt.day"));
        return day;
    }

    private void show() {
        FormDesk<F> desk = form.desk();
        if (desk == null) {
            return;
        }
        Form<F> now = form.editor().form();
        List<F> shown = desk.shown(now);
        for (F name : form.editor().type().getEnumConstants()) {
            fields.field(name).setVisible(shown.contains(name));
            if (name.holds() == FormField.Holds.CHOICE) {
                fill(name, desk.choices(name, now));
            }
        }
    }

    private void fill(F name, List<Choice> choices) {
        List<String> codes = new ArrayList<>(List.of(""));
        choices.forEach(choice -> codes.add(choice.code()));
        fields.choices(
                name,
                codes,
                code -> choices.stream()
                        .filter(choice -> choice.code().equals(code))
                        .findFirst()
                        .map(choice -> choice.text(words))
                        .orElse(code.isEmpty() ? words.say("timeline.choose") : code));
    }

    ScrollPane view() {
        return scroll;
    }

    RecordForm<F> form() {
        return form;
    }

    void release() {
        typing.unsubscribe();
        fields.release();
    }
}
