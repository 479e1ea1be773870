package vn.sovang.ui.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.CommuneMerger;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.form.Form;
import vn.sovang.service.office.MergerField;
import vn.sovang.service.office.MergerForms;
import vn.sovang.service.office.MergerService;
import vn.sovang.service.office.UnitList;
import vn.sovang.ui.common.Latest;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** Communes on their way to become one: the form, and what it would come to, before it is done. */
public final class MergerModel {
    private final MergerService mergers;
    private final Desk desk;
    private final Supplier<UnitList> list;
    private final Supplier<LocalDate> today;
    private final FormEditor<MergerField> editor;
    private final Latest<MergerService.Preview> previews;
    private final ReadOnlyObjectWrapper<MergerService.Preview> preview = new ReadOnlyObjectWrapper<>();

    MergerModel(MergerService mergers, Desk desk, Supplier<UnitList> list, Supplier<LocalDate> today) {
        this.mergers = mergers;
        this.desk = desk;
        this.list = list;
        this.today = today;
        editor = new FormEditor<>(MergerField.class, () -> MergerForms.kind(list.get(), today.get()));
        previews = new Latest<>(desk.jobs(), preview::set);
        editor.onTyped((field, form) -> {
            offerPlace(field, form);
            look();
        });
    }

    /** The place of papers is the name of the commune, until another one is typed. */
    private void offerPlace(MergerField field, Form<MergerField> form) {
        String place = editor.field(MergerField.PLACE).get();
        if (field == MergerField.COMMUNE && form.get(MergerField.COMMUNE).startsWith(place)) {
            editor.field(MergerField.PLACE).set(form.get(MergerField.COMMUNE));
        }
    }

    /** Opens the form; what was typed and not done is there again. */
    void open() {
        preview.set(null);
        editor.open(MergerForms.blank(list.get()));
        look();
    }

    /** Asks what the merger would come to, when it could be done as it stands. */
    private void look() {
        Form<MergerField> form = editor.tidied();
        Map<MergerField, Problem> problems = MergerForms.problems(form, list.get(), today.get());
        if (problems.values().stream().anyMatch(Form::blocks)) {
            previews.forget();
            preview.set(null);
        } else {
            CommuneMerger wish = MergerForms.wish(form);
            previews.ask(desk.language().say("unit.merger.job"), () -> mergers.preview(wish));
        }
    }

    /** The words for kinds of commune that can be chosen. */
    List<String> kinds() {
        LocalDate day = DayText.parse(editor.field(MergerField.DAY).get())
                .orElse(list.get().day());
        return MergerForms.kinds(list.get(), day);
    }

    /**
     * Merges when nothing stands against it.
     *
     * @param done told when it is done
     */
    void merge(Runnable done) {
        Optional<Form<MergerField>> ready = editor.submit();
        if (ready.isEmpty()) {
            return;
        }
        CommuneMerger wish = MergerForms.wish(ready.get());
        String label = desk.language().say("unit.change.merge", wish.commune());
        editor.busyProperty().set(true);
        desk.jobs()
                .brief(
                        label,
                        () -> {
                            mergers.merge(wish, label);
                            return label;
                        },
                        said -> {
                            editor.saved(ready.get());
                            editor.open(null);
                            desk.notices().tell(desk.language().say("form.saved", label));
                            done.run();
                        },
                        () -> editor.busyProperty().set(false));
    }

    public FormEditor<MergerField> editor() {
        return editor;
    }

    /** What the merger would come to; null while something stands against it. */
    ReadOnlyObjectProperty<MergerService.Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
