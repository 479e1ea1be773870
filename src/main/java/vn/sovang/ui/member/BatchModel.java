package vn.sovang.ui.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.BatchField;
import vn.sovang.service.EventBatch;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.service.MemberService;
import vn.sovang.service.form.Form;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** A transfer, or another event, written down for one or several members: the form, what becomes of each, the change. */
public final class BatchModel {
    /** The form is never kept, so any id that is not new will do. */
    private static final long ID = 1;

    private final MemberService members;
    private final Desk desk;
    private final MemberList list;
    private final List<MemberRow> rows;
    private final Supplier<LocalDate> today;
    private final FormEditor<BatchField> editor;
    private final ObservableList<EventBatch.Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper ready = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Problem> missing = new ReadOnlyObjectWrapper<>();

    /** @param rows who is selected, in the order of the list */
    BatchModel(MemberService members, Desk desk, MemberList list, List<MemberRow> rows, Supplier<LocalDate> today) {
        this.members = members;
        this.desk = desk;
        this.list = list;
        this.rows = List.copyOf(rows);
        this.today = today;
        editor = new FormEditor<>(BatchField.class, () -> EventBatch.kind(list, today.get()));
        editor.open(new Form<>(ID, Map.<BatchField, String>of()));
        editor.field(BatchField.KIND).set(EventBatch.KINDS.getFirst().code());
        editor.field(BatchField.DAY).set(DayText.of(list.day()));
        for (BatchField field : BatchField.values()) {
            editor.field(field).subscribe(this::preview);
        }
        preview();
    }

    private void preview() {
        Form<BatchField> form = editor.tidied();
        Optional<Problem> wrong = EventBatch.kind(list, today.get()).problems(form).values().stream()
                .filter(Form::blocks)
                .findFirst();
        missing.set(wrong.orElse(null));
        lines.setAll(wrong.isEmpty() ? EventBatch.preview(form, list, rows, today.get()) : List.of());
        ready.set(lines.stream().filter(line -> line.event() != null).count());
    }

    /** The kind of the event. */
    public Optional<MemberEventKind> kind() {
        return EventBatch.kind(editor.form());
    }

    public MemberList list() {
        return list;
    }

    public FormEditor<BatchField> editor() {
        return editor;
    }

    /** Why there is nothing to be seen beforehand yet; null when the form is sound. */
    public ReadOnlyObjectProperty<Problem> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** What would become of each who is selected; empty while the form is not sound. */
    public ObservableList<EventBatch.Line> lines() {
        return lines;
    }

    /** For how many it would be written down. */
    public ReadOnlyLongProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public int selected() {
        return rows.size();
    }

    /**
     * Writes it down as one named change.
     *
     * @param done when it is done
     */
    public void apply(Runnable done) {
        if (editor.submit().isEmpty() || ready.get() == 0) {
            return;
        }
        List<MemberEvent> events = lines.stream()
                .map(EventBatch.Line::event)
                .filter(Objects::nonNull)
                .toList();
        String label = label(events);
        editor.busyProperty().set(true);
        desk.jobs()
                .brief(
                        label,
                        () -> members.saveEvents(events, label),
                        count -> {
                            desk.notices().tell(desk.language().say("form.saved", label));
                            done.run();
                        },
                        () -> editor.busyProperty().set(false));
    }

    private String label(List<MemberEvent> events) {
        Object kind = events.getFirst().kind().word();
        if (events.size() > 1) {
            return desk.language().say("batch.change", kind, events.size());
        }
        String name = rows.stream()
                .filter(row -> row.id() == events.getFirst().memberId())
                .map(MemberRow::name)
                .findFirst()
                .orElse("");
        return desk.language().say("event.change.add", kind, name);
    }
}
