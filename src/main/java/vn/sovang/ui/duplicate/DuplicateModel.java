package vn.sovang.ui.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Words;
import vn.sovang.domain.duplicate.Candidate;
import vn.sovang.domain.duplicate.DuplicatePair;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.Services;
import vn.sovang.service.duplicate.MergeChoice;
import vn.sovang.service.duplicate.MergeField;
import vn.sovang.service.duplicate.MergePreview;
import vn.sovang.ui.common.Latest;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** Pairs of records that may be of one person, and the merger of the pair that is looked at. */
public final class DuplicateModel {
    private static final String APART = "duplicates.apart.";

    private final Services services;
    private final Desk desk;
    private final Supplier<LocalDate> today;
    private final LongConsumer open;
    private final ObservableList<DuplicatePair> pairs = FXCollections.observableArrayList();
    private final ObjectProperty<DuplicatePair> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty swapped = new SimpleBooleanProperty();
    private final ObservableList<MergeRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<MergePreview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Latest<MergePreview> previews;

    /** @param open shows the member of a person, by the id of the person */
    public DuplicateModel(Services services, Desk desk, Supplier<LocalDate> today, LongConsumer open) {
        this.services = services;
        this.desk = desk;
        this.today = today;
        this.open = open;
        previews = new Latest<>(desk.jobs(), this::show);
        chosen.subscribe(pair -> swapped.set(false));
        chosen.subscribe(this::look);
        swapped.subscribe(this::look);
    }

    /** Looks through the whole register. */
    public void refresh() {
        desk.jobs().brief(say("duplicate.job"), this::find, found -> {
            pairs.setAll(found);
            loaded.set(true);
            chosen.set(found.isEmpty() ? null : found.getFirst());
        });
    }

    private List<DuplicatePair> find() {
        Set<String> apart = new HashSet<>(services.preferences().under(APART).keySet());
        return services.duplicates().all().stream()
                .filter(pair -> !apart.contains(key(pair)))
                .toList();
    }

    private static String key(DuplicatePair pair) {
        long one = Math.min(pair.one().id(), pair.other().id());
        long other = Math.max(pair.one().id(), pair.other().id());
        return APART + one + "-" + other;
    }

    private void look() {
        rows.clear();
        preview.set(Optional.empty());
        previews.forget();
        if (chosen.get() != null) {
            long keep = kept().id();
            long other = other().id();
            LocalDate now = today.get();
            previews.ask(say("duplicate.job.preview"), () -> services.mergers().preview(keep, other, now));
        }
    }

    private void show(MergePreview read) {
        Words words = desk.language().words();
        List<MergeRow> made = new ArrayList<>();
        for (MergePreview.Value value : read.values()) {
            made.add(new MergeRow.Value(
                    value.field(), value.kept(), value.other(), MergeRow.taken(value.suggestsOther())));
        }
        for (MemberEvent event : read.events()) {
            String text = words.say("duplicate.event", event.kind().word(), DayText.of(event.day()));
            made.add(new MergeRow.Event(event.id(), text, MergeRow.taken(true)));
        }
        for (MergePreview.Conflict conflict : read.conflicts()) {
            made.add(new MergeRow.Evaluation(
                    conflict.year(), level(conflict.kept()), level(conflict.other()), MergeRow.taken(false)));
        }
        rows.setAll(made);
        preview.set(Optional.of(read));
    }

    private static String level(Evaluation evaluation) {
        return evaluation.decided() == null ? "" : evaluation.decided();
    }

    /** Makes one record of the two as the rows say, as one named change. */
    public void merge() {
        if (preview.get().isEmpty() || busy.get()) {
            return;
        }
        MergeChoice choice = choice();
        long keep = kept().id();
        long other = other().id();
        String name = kept().person().name();
        LocalDate now = today.get();
        Words words = desk.language().words();
        busy.set(true);
        desk.jobs()
                .brief(
                        say("duplicate.change", name),
                        () -> {
                            services.mergers().merge(keep, other, choice, now, words);
                            return name;
                        },
                        done -> {
                            desk.notices().tell(say("form.saved", say("duplicate.change", name)));
                            refresh();
                        },
                        () -> busy.set(false));
    }

    private MergeChoice choice() {
        Set<MergeField> values = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        Set<Long> left = new HashSet<>();
        for (MergeRow row : rows) {
            boolean taken = row.take().get();
            if (row instanceof MergeRow.Value value && taken) {
                values.add(value.field());
            } else if (row instanceof MergeRow.Evaluation evaluation && taken) {
                years.add(evaluation.year());
            } else if (row instanceof MergeRow.Event event && !taken) {
                left.add(event.id());
            }
        }
        return new MergeChoice(values, years, left);
    }

    /** Remembers that the two are two persons; for a while that can be taken back. */
    public void keepApart() {
        DuplicatePair pair = chosen.get();
        if (pair == null) {
            return;
        }
        remember(pair, true);
        desk.notices()
                .tell(
                        say("duplicate.apart.done", pair.one().person().name()),
                        say("form.discarded.back"),
                        () -> remember(pair, false));
    }

    private void remember(DuplicatePair pair, boolean apart) {
        desk.jobs()
                .brief(
                        say("duplicate.job"),
                        () -> {
                            if (apart) {
                                services.preferences().put(key(pair), DayText.of(today.get()));
                            } else {
                                services.preferences().remove(key(pair));
                            }
                            return apart;
                        },
                        done -> refresh());
    }

    /** Shows the member of a record. */
    public void open(Candidate candidate) {
        open.accept(candidate.id());
    }

    /** The record that stays. */
    public Candidate kept() {
        return swapped.get() ? chosen.get().other() : chosen.get().one();
    }

    /** The record that goes into the other. */
    public Candidate other() {
        return swapped.get() ? chosen.get().one() : chosen.get().other();
    }

    private String say(String key, Object... args) {
        return desk.language().say(key, args);
    }

    /** The likeliest first. */
    public ObservableList<DuplicatePair> pairs() {
        return pairs;
    }

    public ObjectProperty<DuplicatePair> chosenProperty() {
        return chosen;
    }

    /** Whether the second record of the pair is the one that stays. */
    public BooleanProperty swappedProperty() {
        return swapped;
    }

    /** In what the two differ. */
    public ObservableList<MergeRow> rows() {
        return rows;
    }

    /** What merging would do; empty until it is known. */
    public ReadOnlyObjectProperty<Optional<MergePreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public BooleanProperty busyProperty() {
        return busy;
    }
}
