package vn.sovang.ui.member;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import vn.sovang.base.Words;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.CodeLists;
import vn.sovang.service.MemberCheck;
import vn.sovang.service.MemberCriterion;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberFilter;
import vn.sovang.service.MemberForm;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.service.MemberService;
import vn.sovang.service.Services;
import vn.sovang.service.form.Form;
import vn.sovang.ui.common.form.DraftKeeper;
import vn.sovang.ui.common.form.RecordModel;
import vn.sovang.ui.duplicate.DuplicateModel;
import vn.sovang.ui.timeline.TimelineModel;
import vn.sovang.ui.timeline.TraceModel;

/** The list of members on the day of the working year, what is searched and filtered, and which one is open. */
public final class MemberModel extends RecordModel<MemberList, MemberRow, MemberField> {
    private final MemberService members;
    private final Supplier<LocalDate> day;
    private final MemberFilterModel filter;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.FORM);
    private final ObjectProperty<Wish> wish = new SimpleObjectProperty<>();
    private final Supplier<LocalDate> today;
    private final CodeLists codeLists;
    private final TimelineModel timeline;
    private final TraceModel trace;
    private final NamesakeModel namesakes;
    private final Services services;
    private final BooleanBinding changesCell;

    /** What the clerk asked for in the menu and the screen has to open. */
    public enum Wish {
        /** A transfer or another event of those who are selected. */
        BATCH,
        BULK,
        DUPLICATES,
        COPY,
        COPY_HEADED
    }

    /** What is seen of the open member. */
    public enum Tab {
        FORM,
        /** What happened, dated. */
        TIMELINE,
        /** Who changed which field when. */
        TRACE
    }

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param day the day the list shows
     * @param today decides what lies in the future
     */
    public MemberModel(
            Services services, DraftKeeper drafts, Desk desk, Supplier<LocalDate> day, Supplier<LocalDate> today) {
        super(desk, MemberList.empty(day.get()), MemberField.class, list -> new MemberForm.Kind(list, today.get()));
        editor().onTyped(this::follow);
        members = services.members();
        codeLists = services.codeLists();
        this.services = services;
        timeline = new TimelineModel(services, desk, drafts, today);
        trace = new TraceModel(services.changes(), desk, today);
        namesakes = new NamesakeModel(services.duplicates(), desk, editor(), listProperty());
        filter = new MemberFilterModel(services.preferences(), desk, today);
        this.day = day;
        this.today = today;
        changesCell = Bindings.createBooleanBinding(
                () -> MemberCheck.changesCell(editor().form(), listProperty().get()),
                editor().field(MemberField.CELL),
                editor().dirtyProperty(),
                openProperty(),
                listProperty());
        openProperty().subscribe(id -> {
            timeline.member(id.longValue());
            trace.member(id.longValue());
            if (id.longValue() <= NEW) {
                tab.set(Tab.FORM);
            }
        });
        tab.subscribe(now -> {
            timeline.watched(now == Tab.TIMELINE);
            trace.watched(now == Tab.TRACE);
        });
        listProperty().subscribe(timeline::refresh);
        listProperty().subscribe(trace::refresh);
        filter.formProperty().subscribe(this::filter);
    }

    /** A change of cell is an event with a day; the day of the list is the likely one. */
    private void follow(MemberField field, Form<MemberField> form) {
        if (field != MemberField.CELL) {
            return;
        }
        StringProperty transferDay = editor().field(MemberField.TRANSFER_DAY);
        if (!MemberCheck.changesCell(form, listProperty().get())) {
            transferDay.set("");
            editor().field(MemberField.TRANSFER_DECISION).set("");
        } else if (transferDay.get().isEmpty()) {
            transferDay.set(DayText.of(day()));
        }
    }

    /** The day the list shows: the last of the working year, or today while that year runs. */
    public LocalDate day() {
        return day.get();
    }

    @Override
    protected MemberList read() {
        return members.list(day.get());
    }

    @Override
    protected List<MemberRow> rows(MemberList read) {
        return read.rows();
    }

    @Override
    protected long id(MemberRow row) {
        return row.id();
    }

    @Override
    protected List<MemberRow> find(MemberList read, String wanted) {
        return TextSearch.of(wanted).find(filter.of(read), MemberRow::searched);
    }

    @Override
    protected Form<MemberField> form(MemberRow row) {
        return MemberForm.of(row);
    }

    @Override
    protected Form<MemberField> blank() {
        return Form.<MemberField>blank()
                .with(MemberField.CELL, filter.formProperty().get().get(MemberCriterion.CELL));
    }

    @Override
    protected String label(Form<MemberField> form) {
        return say(form.isNew() ? "member.change.add" : "member.change.edit", name(form));
    }

    @Override
    protected String name(Form<MemberField> form) {
        return form.get(MemberField.NAME);
    }

    @Override
    protected long write(Form<MemberField> form, MemberList opened, String label) {
        return members.save(form, opened, label);
    }

    @Override
    protected String job() {
        return say("member.job.load");
    }

    @Override
    protected void reveal(MemberRow row) {
        clearFilters();
        if (!row.state().isMember()) {
            filter.editor().field(MemberCriterion.STATE).set(MemberFilter.EVERYBODY.name());
        }
    }

    /** Shows the members another screen leads to, and nobody else. */
    void pick(MemberPick wanted) {
        queryProperty().set("");
        filter.pick(wanted);
        filter();
    }

    /** Ids of those who are selected; of the open member where nobody is. */
    Set<Long> chosenIds() {
        List<MemberRow> rows = chosen().isEmpty() ? openRow().stream().toList() : chosen();
        return rows.stream().map(MemberRow::id).collect(Collectors.toSet());
    }

    /** Shows everybody present again. */
    @Override
    public void clearFilters() {
        super.clearFilters();
        filter.clear();
        filter();
    }

    /** Opens a form with something unsaved: of a member, or else of what happened to one. */
    public void showUnsaved() {
        if (editor().drafts().isEmpty()) {
            timeline.leftOverMember().ifPresent(id -> {
                show(id);
                tab.set(Tab.TIMELINE);
            });
        } else {
            tab.set(Tab.FORM);
            openNextDraft();
        }
    }

    /** Keeps what is typed in the tab that is seen. */
    public void saveShown() {
        if (tab.get() == Tab.TIMELINE) {
            timeline.save();
        } else {
            save();
        }
    }

    /** Throws away what is typed in the tab that is seen. */
    public void cancelShown() {
        if (tab.get() == Tab.TIMELINE) {
            timeline.cancel();
        } else {
            cancel();
        }
    }

    /** Whether the tab that is seen holds something unsaved. */
    public BooleanBinding unsavedShown() {
        ObservableValue<Boolean> other = timeline.dirty();
        return Bindings.createBooleanBinding(
                () -> tab.get() == Tab.TIMELINE
                        ? other.getValue()
                        : editor().dirtyProperty().get(),
                tab,
                other,
                editor().dirtyProperty());
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    public TimelineModel timeline() {
        return timeline;
    }

    public TraceModel trace() {
        return trace;
    }

    /** Who may be the same as the one whose form is open. */
    public NamesakeModel namesakes() {
        return namesakes;
    }

    /** Records that may be of one person, in the whole register. */
    public DuplicateModel duplicates() {
        return new DuplicateModel(
                services,
                desk(),
                today,
                person -> rows(listProperty().get()).stream()
                        .filter(row -> row.member().person().id() == person)
                        .findFirst()
                        .ifPresent(row -> show(row.id())));
    }

    /** Adds an entry to a list of codes and chooses it in a field of the open form. */
    public void extend(String list, MemberField field, String label) {
        Words words = desk().language().words();
        desk().jobs().brief(say("form.list.job"), () -> codeLists.add(list, label, words), code -> {
            editor().field(field).set(code);
            refresh();
        });
    }

    /** What is asked for; set to null when it was opened. */
    public ObjectProperty<Wish> wishProperty() {
        return wish;
    }

    /** An event of all who are selected; of the open member where nobody is. */
    public BatchModel batch() {
        List<MemberRow> rows = chosen().isEmpty() ? openRow().stream().toList() : chosen();
        return new BatchModel(members, desk(), listProperty().get(), rows, today);
    }

    /** The change of one field of all who are selected. */
    public BulkModel bulk() {
        return new BulkModel(members, desk(), listProperty().get(), chosen(), today);
    }

    /** Rows have gone to the clipboard. */
    public void copied(int rows) {
        if (rows > 0) {
            desk().notices().tell(say("bulk.copied", rows));
        }
    }

    /** What the list is filtered by. */
    public MemberFilterModel criteria() {
        return filter;
    }

    /** Whether the member of the form moves to another cell, so that day and decision are asked for. */
    public BooleanBinding changesCell() {
        return changesCell;
    }

    /** Counts by state, of those the filters leave, for the line above the table. */
    public Map<MemberFilter, Long> counts() {
        Map<MemberFilter, Long> counts = new EnumMap<>(MemberFilter.class);
        for (MemberFilter kind : MemberFilter.values()) {
            counts.put(kind, shown().stream().filter(kind::shows).count());
        }
        return counts;
    }
}
