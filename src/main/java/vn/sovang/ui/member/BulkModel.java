package vn.sovang.ui.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Problem;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.BulkChange;
import vn.sovang.service.BulkField;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.service.MemberService;
import vn.sovang.service.form.Form;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** One field of several members changed at once: what is wanted, what would become of each, and the change itself. */
public final class BulkModel {
    /** The form is never kept, so any id that is not new will do. */
    private static final long ID = 1;

    private final MemberService members;
    private final Desk desk;
    private final MemberList list;
    private final List<MemberRow> rows;
    private final Supplier<LocalDate> today;
    private final FormEditor<BulkField> editor;
    private final ObservableList<BulkChange.Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper ready = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Problem> missing = new ReadOnlyObjectWrapper<>();

    /** @param rows who is selected, in the order of the list */
    BulkModel(MemberService members, Desk desk, MemberList list, List<MemberRow> rows, Supplier<LocalDate> today) {
        this.members = members;
        this.desk = desk;
        this.list = list;
        this.rows = List.copyOf(rows);
        this.today = today;
        editor = new FormEditor<>(BulkField.class, () -> BulkChange.kind(today.get()));
        editor.open(new Form<>(
                ID,
                Map.of(
                        BulkField.WHAT, MemberField.RESIDENCE.name(),
                        BulkField.DAY, DayText.of(list.day()))));
        editor.onTyped((field, form) -> {
            if (field == BulkField.WHAT) {
                editor.field(BulkField.CODE).set("");
            }
        });
        for (BulkField field : BulkField.values()) {
            editor.field(field).subscribe(this::preview);
        }
        preview();
    }

    private void preview() {
        Form<BulkField> form = editor.tidied();
        Optional<Problem> wrong = BulkChange.kind(today.get()).problems(form).values().stream()
                .filter(Form::blocks)
                .findFirst();
        missing.set(wrong.orElse(null));
        lines.setAll(wrong.isEmpty() ? BulkChange.preview(form, list, rows, today.get()) : List.of());
        ready.set(lines.stream().filter(line -> line.skipped() == null).count());
    }

    /** The field that is changed. */
    public MemberField field() {
        return BulkChange.field(editor.form());
    }

    public MemberList list() {
        return list;
    }

    public FormEditor<BulkField> editor() {
        return editor;
    }

    /** Why there is nothing to be seen beforehand yet; null when the form is sound. */
    public ReadOnlyObjectProperty<Problem> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** What would become of each who is selected; empty while the form is not sound. */
    public ObservableList<BulkChange.Line> lines() {
        return lines;
    }

    /** How many would be changed. */
    public ReadOnlyLongProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public int selected() {
        return rows.size();
    }

    /**
     * Changes them as one named change.
     *
     * @param what the field in the clerk's words
     * @param done when it is done
     */
    public void apply(String what, Runnable done) {
        Optional<Form<BulkField>> sound = editor.dirtyProperty().get() ? editor.submit() : Optional.empty();
        if (sound.isEmpty() || ready.get() == 0) {
            return;
        }
        List<BulkChange.Line> wanted = List.copyOf(lines);
        String label = field() == MemberField.CELL
                ? desk.language()
                        .say("bulk.change.cell", ready.get(), wanted.getFirst().after())
                : desk.language().say("bulk.change", what, ready.get());
        editor.busyProperty().set(true);
        desk.jobs()
                .brief(
                        label,
                        () -> members.saveAll(wanted, list, label),
                        count -> {
                            desk.notices().tell(desk.language().say("form.saved", label));
                            done.run();
                        },
                        () -> editor.busyProperty().set(false));
    }
}
