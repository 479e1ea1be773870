package vn.sovang.ui.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Words;
import vn.sovang.service.History;
import vn.sovang.service.Services;
import vn.sovang.service.form.Form;
import vn.sovang.service.member.BadgeField;
import vn.sovang.service.member.CardField;
import vn.sovang.service.member.DeskField;
import vn.sovang.service.member.DisciplineField;
import vn.sovang.service.member.EventField;
import vn.sovang.service.member.FormService;
import vn.sovang.service.member.HistoryLine;
import vn.sovang.service.member.HistoryLine.Source;
import vn.sovang.ui.common.form.DraftKeeper;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** What happened to the member that is open: the dated list, and the form of the line that is written or corrected. */
public final class TimelineModel {
    private final Desk desk;
    private final Services services;
    private final DraftKeeper drafts;
    private final Supplier<LocalDate> today;
    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
    private final Map<String, RecordForm<?>> forms = new HashMap<>();
    private final Map<Long, RecordForm<?>> opened = new HashMap<>();
    private final ReadOnlyObjectWrapper<RecordForm<?>> form = new ReadOnlyObjectWrapper<>();
    private long member;
    private boolean watching;

    /** @param today decides what lies in the future */
    public TimelineModel(Services services, Desk desk, DraftKeeper drafts, Supplier<LocalDate> today) {
        this.services = services;
        this.desk = desk;
        this.drafts = drafts;
        this.today = today;
    }

    /**
     * Another member is open.
     *
     * @param id 0 or less for none
     */
    public void member(long id) {
        if (id == member) {
            return;
        }
        member = id;
        lines.clear();
        form.set(opened.get(id));
        leftOver();
        refresh();
    }

    /** Whether somebody looks; nothing is read while nobody does. */
    public void watched(boolean now) {
        watching = now;
        leftOver();
        refresh();
    }

    /** Reads the lines anew, and what the open form is checked against; what is typed stays. */
    public void refresh() {
        if (!watching || member <= 0) {
            return;
        }
        long id = member;
        LocalDate now = today.get();
        Words words = desk.language().words();
        desk.jobs().brief(say("timeline.job"), () -> services.events().history(id, now, words), read -> {
            if (id == member) {
                lines.setAll(read);
            }
        });
        if (form.get() != null) {
            renew(form.get());
        }
    }

    private <F extends Enum<F> & DeskField> void renew(RecordForm<F> open) {
        LocalDate now = today.get();
        desk.jobs().brief(say("timeline.job"), () -> open.read(now), open::renew);
    }

    /** Opens what was typed about this member before the program ended the last time. */
    private void leftOver() {
        if (watching && member > 0) {
            Arrays.stream(Source.values())
                    .filter(source -> drafts.leftOver().containsKey(RecordForm.draftName(source, member)))
                    .findFirst()
                    .ifPresent(source -> form(source).ifPresent(found -> {}));
        }
    }

    /** A member about whom something was typed before the program ended the last time, and not seen since. */
    public OptionalLong leftOverMember() {
        return drafts.leftOver().keySet().stream()
                .map(RecordForm::memberOf)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .findFirst();
    }

    private Optional<RecordForm<?>> form(Source source) {
        return switch (source) {
            case EVENT -> Optional.of(form(source, EventField.class, services.events()));
            case CARD -> Optional.of(form(source, CardField.class, services.cards()));
            case DISCIPLINE -> Optional.of(form(source, DisciplineField.class, services.disciplines()));
            case BADGE -> Optional.of(form(source, BadgeField.class, services.badges()));
            case POST, EVALUATION -> Optional.empty();
        };
    }

    @SuppressWarnings("unchecked") // a name has one kind of form
    private <F extends Enum<F> & DeskField> RecordForm<F> form(Source source, Class<F> type, FormService<F> service) {
        String name = RecordForm.draftName(source, member);
        RecordForm<F> known = (RecordForm<F>) forms.get(name);
        if (known != null) {
            return known;
        }
        RecordForm<F> made = new RecordForm<>(source, member, type, service);
        forms.put(name, made);
        drafts.watch(name, made.editor(), back -> back.stream().findFirst().ifPresent(draft -> open(made, draft.id())));
        return made;
    }

    /** Begins to write something down. */
    public void add(Source source) {
        form(source).ifPresent(found -> open(found, 0));
    }

    /** Opens a line to correct it; posts and evaluations have screens of their own. */
    public void edit(HistoryLine line) {
        form(line.source()).ifPresent(found -> open(found, line.id()));
    }

    private <F extends Enum<F> & DeskField> void open(RecordForm<F> wanted, long id) {
        LocalDate now = today.get();
        desk.jobs().brief(say("timeline.job"), () -> wanted.read(now), read -> {
            wanted.open(read, id);
            opened.put(wanted.memberId(), wanted);
            if (wanted.memberId() == member) {
                form.set(null);
                form.set(wanted);
            }
        });
    }

    /** Goes back to the list; what was typed stays a draft. */
    public void back() {
        opened.remove(member);
        form.set(null);
    }

    /** Throws away what was typed, and goes back; for a while it can be had back. */
    public void cancel() {
        if (form.get() != null) {
            cancel(form.get());
        }
    }

    private <F extends Enum<F> & DeskField> void cancel(RecordForm<F> open) {
        long id = open.editor().form().id();
        open.editor()
                .discard()
                .ifPresent(thrown -> desk.notices().tell(say("timeline.discarded"), say("form.discarded.back"), () -> {
                    open.editor().restore(List.of(thrown));
                    open(open, id);
                }));
        back();
    }

    /** Keeps the open form, or tells what stands against it. */
    public void save() {
        if (form.get() != null) {
            save(form.get());
        }
    }

    private <F extends Enum<F> & DeskField> void save(RecordForm<F> open) {
        Optional<Form<F>> ready = open.editor().submit();
        if (ready.isEmpty()) {
            return;
        }
        LocalDate now = today.get();
        Words words = desk.language().words();
        open.editor().busyProperty().set(true);
        desk.jobs()
                .brief(
                        say("timeline.job.save"),
                        () -> {
                            open.save(ready.get(), now, words);
                            return lastChange();
                        },
                        label -> {
                            open.editor().saved(ready.get());
                            opened.remove(open.memberId());
                            if (form.get() == open) {
                                form.set(null);
                            }
                            tellSaved(label);
                        },
                        () -> open.editor().busyProperty().set(false));
    }

    /** Takes a line out that was written down wrongly. */
    public void remove(HistoryLine line) {
        form(line.source()).ifPresent(found -> {
            LocalDate now = today.get();
            Words words = desk.language().words();
            desk.jobs()
                    .brief(
                            say("timeline.job.remove"),
                            () -> {
                                found.remove(line.id(), now, words);
                                return lastChange();
                            },
                            this::tellSaved);
        });
    }

    private String lastChange() {
        return services.history().state().undo().map(History.Step::label).orElse("");
    }

    private void tellSaved(String label) {
        desk.notices().tell(say("form.saved", label));
        refresh();
    }

    /** Whether a line has something unsaved. */
    public boolean hasDraft(HistoryLine line) {
        RecordForm<?> known = forms.get(RecordForm.draftName(line.source(), member));
        return known != null && known.editor().drafts().containsKey(line.id());
    }

    private String say(String key, Object... args) {
        return desk.language().say(key, args);
    }

    /** Whether a form is open that holds something unsaved. */
    public ObservableValue<Boolean> dirty() {
        return form.flatMap(open -> open.editor().dirtyProperty()).orElse(false);
    }

    /** The dated lines, the latest first. */
    public ObservableList<HistoryLine> lines() {
        return lines;
    }

    /** The form that is open, null while the list is shown. */
    ReadOnlyObjectProperty<RecordForm<?>> formProperty() {
        return form.getReadOnlyProperty();
    }
}
