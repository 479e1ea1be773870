package vn.sovang.ui.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.text.VietnameseOrder;
import vn.sovang.service.MemberCriterion;
import vn.sovang.service.MemberFilter;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberQuery;
import vn.sovang.service.MemberRow;
import vn.sovang.service.Preferences;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.Texts;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** What the list of members is filtered by, and the filters that were named and kept. */
public final class MemberFilterModel {
    /** A filter is never saved as a form, so any id that is not new will do. */
    private static final long ID = 1;

    private static final String KEPT = "members.filter.";
    private static final int LONGEST_NAME = 60;

    private final Preferences preferences;
    private final Desk desk;
    private final FormEditor<MemberCriterion> editor;
    private final ReadOnlyObjectWrapper<Form<MemberCriterion>> form = new ReadOnlyObjectWrapper<>(nothing());
    private final ReadOnlyObjectWrapper<MemberPick> pick = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Kept> kept = FXCollections.observableArrayList();
    private boolean choosing;
    private MemberList cachedFor;
    private Form<MemberCriterion> cachedForm;
    private MemberPick cachedPick;
    private List<MemberRow> cached = List.of();

    /** A filter with its name. */
    public record Kept(String name, Form<MemberCriterion> form) {}

    MemberFilterModel(Preferences preferences, Desk desk, Supplier<LocalDate> today) {
        this.preferences = preferences;
        this.desk = desk;
        editor = new FormEditor<>(MemberCriterion.class, () -> MemberQuery.kind(today.get()));
        editor.open(nothing());
        for (MemberCriterion field : MemberCriterion.values()) {
            editor.field(field).subscribe(this::changed);
        }
        desk.jobs().brief(desk.language().say("filter.job"), () -> preferences.under(KEPT), this::read);
    }

    private static Form<MemberCriterion> nothing() {
        return new Form<>(ID, Map.<MemberCriterion, String>of());
    }

    private void changed() {
        if (!choosing) {
            form.set(editor.tidied());
        }
    }

    private void read(Map<String, String> texts) {
        List<Kept> found = new ArrayList<>();
        new TreeMap<>(texts)
                .forEach((key, text) -> Texts.read(text, MemberCriterion.class)
                        .ifPresent(
                                values -> found.add(new Kept(key.substring(KEPT.length()), new Form<>(ID, values)))));
        found.sort(Comparator.comparing(filter -> VietnameseOrder.key(filter.name())));
        kept.setAll(found);
    }

    /** The rows of a list that pass. */
    List<MemberRow> of(MemberList list) {
        if (list != cachedFor || !form.get().equals(cachedForm) || pick.get() != cachedPick) {
            Predicate<MemberRow> test = MemberQuery.of(form.get(), list);
            MemberPick only = pick.get();
            cached = list.rows().stream()
                    .filter(row -> only == null || only.ids().contains(row.id()))
                    .filter(test)
                    .toList();
            cachedFor = list;
            cachedPick = only;
            cachedForm = form.get();
        }
        return cached;
    }

    /** The criteria that are set besides cell and state, which are always in sight. */
    public List<MemberCriterion> active() {
        return List.of(MemberCriterion.values()).stream()
                .filter(field -> field != MemberCriterion.STATE
                        && field != MemberCriterion.CELL
                        && form.get().has(field))
                .toList();
    }

    /** Takes one criterion back. */
    public void drop(MemberCriterion field) {
        editor.field(field).set("");
    }

    /** Shows everybody present again. */
    public void clear() {
        pick.set(null);
        choose(nothing());
    }

    /** Shows some members and nobody else, whatever their state; criteria narrow them further. */
    void pick(MemberPick wanted) {
        pick.set(wanted);
        choose(nothing().with(MemberCriterion.STATE, MemberFilter.EVERYBODY.name()));
    }

    /** The members that another screen led to, null for all. */
    public ReadOnlyObjectProperty<MemberPick> pickProperty() {
        return pick.getReadOnlyProperty();
    }

    /** Filters as a form says. */
    public void choose(Form<MemberCriterion> wanted) {
        choosing = true;
        for (MemberCriterion field : MemberCriterion.values()) {
            editor.field(field).set(wanted.get(field));
        }
        choosing = false;
        changed();
    }

    /** Whether anything is filtered, cell and state included. */
    public boolean isSet() {
        return !form.get().values().isEmpty();
    }

    /**
     * Keeps the present filter under a name; one of that name is replaced.
     *
     * @return whether there was something to keep
     */
    public boolean keep(String typed) {
        String name = Nfc.clean(typed);
        if (name.isEmpty() || name.length() > LONGEST_NAME || !isSet()) {
            return false;
        }
        put(new Kept(name, form.get()));
        desk.notices().tell(desk.language().say("filter.kept", name));
        return true;
    }

    private void put(Kept filter) {
        desk.jobs()
                .brief(
                        desk.language().say("filter.job.keep"),
                        () -> {
                            preferences.put(
                                    KEPT + filter.name(),
                                    Texts.write(filter.form().values()));
                            return preferences.under(KEPT);
                        },
                        this::read);
    }

    /** Forgets a kept filter; for a while it can be had back. */
    public void forget(Kept filter) {
        desk.jobs()
                .brief(
                        desk.language().say("filter.job.keep"),
                        () -> {
                            preferences.remove(KEPT + filter.name());
                            return preferences.under(KEPT);
                        },
                        left -> {
                            read(left);
                            desk.notices()
                                    .tell(
                                            desk.language().say("filter.forgotten", filter.name()),
                                            desk.language().say("form.discarded.back"),
                                            () -> put(filter));
                        });
    }

    /** The name of the kept filter that is chosen now. */
    public Optional<Kept> chosen() {
        return kept.stream().filter(filter -> filter.form().equals(form.get())).findFirst();
    }

    public FormEditor<MemberCriterion> editor() {
        return editor;
    }

    /** The present filter, tidied. */
    public ReadOnlyObjectProperty<Form<MemberCriterion>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** The kept filters in the order of their names. */
    public ObservableList<Kept> kept() {
        return kept;
    }
}
