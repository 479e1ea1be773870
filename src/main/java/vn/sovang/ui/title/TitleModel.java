package vn.sovang.ui.title;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Share;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormDraft;
import vn.sovang.service.people.Ticks;
import vn.sovang.service.people.TitleField;
import vn.sovang.service.people.TitleRow;
import vn.sovang.service.people.TitleService;
import vn.sovang.service.people.TitleSheet;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** The titles of the households for the working year: ticked one after the other, counted at once, saved as one step. */
public final class TitleModel {
    private static final Form.Kind<TitleField> PLAIN = new Form.Kind<>() {
        @Override
        public Class<TitleField> fields() {
            return TitleField.class;
        }

        @Override
        public String tidy(TitleField field, String text) {
            return Nfc.clean(text);
        }

        @Override
        public Map<TitleField, Problem> problems(Form<TitleField> form) {
            return Map.of();
        }
    };

    private final TitleService titles;
    private final Desk desk;
    private final ObjectProperty<WorkingYear> year;
    private final Supplier<LocalDate> day;
    private final ReadOnlyObjectWrapper<TitleSheet> sheet;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty village = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final ObservableList<TitleRow> shown = FXCollections.observableArrayList();
    private final FormEditor<TitleField> editor = new FormEditor<>(TitleField.class, () -> PLAIN);

    /**
     * An empty grid; it is read when the model is refreshed.
     *
     * @param day the day of the year whose households stand in it
     */
    public TitleModel(TitleService titles, Desk desk, ObjectProperty<WorkingYear> year, Supplier<LocalDate> day) {
        this.titles = titles;
        this.desk = desk;
        this.year = year;
        this.day = day;
        sheet = new ReadOnlyObjectWrapper<>(TitleSheet.empty(day.get()));
        query.subscribe(this::filter);
        village.subscribe(this::filter);
    }

    /** Reads the grid anew; what is ticked and not saved stays. */
    public void refresh() {
        int of = year.getValue().year();
        LocalDate on = day.get();
        desk.jobs().brief(desk.language().say("title.job.load"), () -> titles.sheet(of, on), read -> {
            sheet.set(read);
            loaded.set(true);
            if (!read.codes().codes().contains(title.get())) {
                title.set(read.codes().codes().stream().findFirst().orElse(""));
            }
            editor.open(new Form<TitleField>(of, Map.of()));
            filter();
        });
    }

    private void filter() {
        List<TitleRow> rows =
                sheet.get().rows().stream().filter(this::inVillage).toList();
        shown.setAll(TextSearch.of(query.get()).find(rows, TitleRow::searched));
    }

    private boolean inVillage(TitleRow row) {
        return village.get().isEmpty()
                || Long.toString(row.household().villageId()).equals(village.get());
    }

    private Map<Long, Set<String>> ticks() {
        return Ticks.read(editor.field(TitleField.TICKS).get());
    }

    /** The titles a household has by what is ticked. */
    public Set<String> titlesOf(TitleRow row) {
        return ticks().getOrDefault(row.id(), row.titles());
    }

    /** Gives a household a title, or takes it away. */
    public void toggle(TitleRow row, String code) {
        Set<String> now = new HashSet<>(titlesOf(row));
        if (!now.remove(code)) {
            now.add(code);
        }
        put(Map.of(row.id(), now));
    }

    /** Gives all households that are shown the present title, or takes it from all. */
    public void all(boolean ticked) {
        Map<Long, Set<String>> wanted = ticks();
        for (TitleRow row : shown) {
            Set<String> now = new HashSet<>(wanted.getOrDefault(row.id(), row.titles()));
            if (ticked) {
                now.add(title.get());
            } else {
                now.remove(title.get());
            }
            wanted.put(row.id(), now);
        }
        put(wanted);
    }

    /** Only what differs from what is kept stays in the form. */
    private void put(Map<Long, Set<String>> wanted) {
        Map<Long, Set<String>> ticks = ticks();
        ticks.putAll(wanted);
        Map<Long, Set<String>> kept = sheet.get().kept();
        ticks.entrySet().removeIf(entry -> entry.getValue().equals(kept.get(entry.getKey())));
        editor.field(TitleField.TICKS).set(Ticks.text(ticks));
    }

    /** The cultural families among the households of the present village, or of all. */
    public Share shareOfVillage() {
        return share(sheet.get().rows().stream().filter(this::inVillage).toList());
    }

    /** The cultural families of the whole commune. */
    public Share shareOfAll() {
        return share(sheet.get().rows());
    }

    private Share share(List<TitleRow> rows) {
        Map<Long, Set<String>> ticks = ticks();
        int cultural = (int) rows.stream()
                .filter(row -> isCultural(ticks.getOrDefault(row.id(), row.titles())))
                .count();
        return new Share(cultural, rows.size());
    }

    private boolean isCultural(Set<String> codes) {
        return codes.stream().anyMatch(sheet.get().cultural()::contains);
    }

    /** For how many years on end a household is a cultural family with this year, as it is ticked. */
    public int yearsOnEnd(TitleRow row) {
        return isCultural(titlesOf(row)) ? row.before() + 1 : 0;
    }

    /** Keeps what is ticked as one named change. */
    public void save() {
        Optional<Form<TitleField>> ready = editor.submit();
        Map<Long, Set<String>> wanted = ticks();
        if (ready.isEmpty() || wanted.isEmpty()) {
            return;
        }
        int of = sheet.get().year();
        String label = label(wanted);
        editor.busyProperty().set(true);
        desk.jobs()
                .brief(
                        label,
                        () -> titles.save(of, wanted, ready.get().get(TitleField.DECISION), label),
                        changed -> {
                            editor.saved(ready.get());
                            desk.notices().tell(desk.language().say("form.saved", label));
                            refresh();
                        },
                        () -> editor.busyProperty().set(false));
    }

    /** Where all that is ticked lies in one village, the change is called after it. */
    private String label(Map<Long, Set<String>> wanted) {
        List<String> places = new ArrayList<>(sheet.get().rows().stream()
                .filter(row -> wanted.containsKey(row.id()))
                .map(TitleRow::village)
                .distinct()
                .toList());
        String of = Integer.toString(sheet.get().year());
        return places.size() == 1 && !places.getFirst().isEmpty()
                ? desk.language().say("title.change.village", of, places.getFirst())
                : desk.language().say("title.change.all", of);
    }

    /** Throws away what is ticked and not saved; for a while it can be had back. */
    public void cancel() {
        Optional<FormDraft<TitleField>> thrown = editor.discard();
        thrown.ifPresent(draft -> desk.notices()
                .tell(
                        desk.language()
                                .say(
                                        "title.discarded",
                                        Integer.toString(sheet.get().year())),
                        desk.language().say("form.discarded.back"),
                        () -> editor.restore(List.of(draft))));
    }

    /** Goes to the year of a grid that is not saved. */
    public void showUnsaved() {
        editor.drafts().keySet().stream()
                .findFirst()
                .ifPresent(unsaved -> year.set(new WorkingYear(unsaved.intValue())));
    }

    public FormEditor<TitleField> editor() {
        return editor;
    }

    public ReadOnlyObjectProperty<TitleSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** Whether the grid has been read; before that it is empty without meaning anything. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Key of the village that is shown, empty for all. */
    public StringProperty villageProperty() {
        return village;
    }

    /** Code of the title that a key ticks. */
    public StringProperty titleProperty() {
        return title;
    }

    /** The households that pass search and village. */
    public ObservableList<TitleRow> shown() {
        return shown;
    }
}
