package vn.sovang.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.History;
import vn.sovang.service.History.Step;
import vn.sovang.service.history.Area;
import vn.sovang.service.history.ChangeHistory;
import vn.sovang.service.history.ChangeStory;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Latest;

/** All changes, searched and filtered, and the story of the one that is chosen. */
public final class HistoryModel {
    private record Searched(Step step, SearchText text) {}

    private record Read(List<Step> steps, Set<Long> touching) {}

    private final History history;
    private final ChangeHistory changes;
    private final Jobs jobs;
    private final Language language;
    private final Supplier<LocalDate> day;
    private final Supplier<LocalDate> today;
    private final Consumer<Subject> open;
    private final Latest<ChangeStory> stories;
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty who = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Area>> area = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.ALWAYS);
    private final ObservableList<Step> shown = FXCollections.observableArrayList();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Step> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ChangeStory> story = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private List<Searched> steps = List.of();
    private Set<Long> touching = Set.of();
    private long wanted;

    /**
     * Nothing is read yet.
     *
     * @param day decides how codes and bodies are called
     * @param today decides what is recent
     * @param open shows a record on its screen
     */
    public HistoryModel(
            History history,
            ChangeHistory changes,
            Jobs jobs,
            Language language,
            Supplier<LocalDate> day,
            Supplier<LocalDate> today,
            Consumer<Subject> open) {
        this.history = history;
        this.changes = changes;
        this.jobs = jobs;
        this.language = language;
        this.day = day;
        this.today = today;
        this.open = open;
        stories = new Latest<>(jobs, story::set);
        query.subscribe(this::filter);
        who.subscribe(this::filter);
        span.subscribe(this::filter);
        area.subscribe(this::refresh);
    }

    /** Reads the changes anew. */
    public void refresh() {
        Optional<Area> asked = area.get();
        jobs.brief(
                language.say("history.job"),
                () -> new Read(history.all(), asked.map(changes::touching).orElse(Set.of())),
                this::show);
    }

    private void show(Read read) {
        SearchText.Maker maker = new SearchText.Maker();
        steps = read.steps().stream()
                .map(step -> new Searched(step, maker.of(step.label(), step.who())))
                .toList();
        touching = read.touching();
        List<String> everybody = new ArrayList<>(
                new HashSet<>(read.steps().stream().map(Step::who).toList()));
        everybody.sort(String::compareTo);
        people.setAll(everybody);
        loaded.set(true);
        filter();
        if (wanted != 0) {
            reveal();
        }
    }

    private void filter() {
        List<Searched> some = steps.stream().filter(one -> passes(one.step())).toList();
        shown.setAll(TextSearch.of(query.get()).find(some, Searched::text).stream()
                .map(Searched::step)
                .toList());
    }

    private boolean passes(Step step) {
        return (who.get().isEmpty() || step.who().equals(who.get()))
                && (area.get().isEmpty() || touching.contains(step.id()))
                && span.get().contains(step.at().toLocalDate(), today.get());
    }

    /** Shows a change that was asked for elsewhere, behind any filter. */
    public void open(long change) {
        wanted = change;
        reveal();
    }

    private void reveal() {
        Optional<Step> step = steps.stream()
                .map(Searched::step)
                .filter(one -> one.id() == wanted)
                .findFirst();
        if (step.isPresent()) {
            wanted = 0;
            if (!shown.contains(step.get())) {
                clearFilters();
            }
            choose(step.get());
        }
    }

    /** Shows all changes again. */
    public void clearFilters() {
        query.set("");
        who.set("");
        span.set(Span.ALWAYS);
        area.set(Optional.empty());
    }

    /** Tells the story of a change, null for none. */
    public void choose(Step step) {
        chosen.set(step);
        if (step == null) {
            stories.forget();
            story.set(null);
        } else if (story.get() == null || story.get().changeId() != step.id()) {
            stories.ask(language.say("history.job.story"), () -> changes.story(step.id(), day.get()));
        }
    }

    /** Opens a record of the story on its screen. */
    public void open(Subject subject) {
        open.accept(subject);
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** System user name of the one whose changes are shown, empty for all. */
    public StringProperty whoProperty() {
        return who;
    }

    public ObjectProperty<Optional<Area>> areaProperty() {
        return area;
    }

    public ObjectProperty<Span> spanProperty() {
        return span;
    }

    /** The changes that pass, the newest first or the best hit first. */
    public ObservableList<Step> shown() {
        return shown;
    }

    /** Everybody who ever changed anything. */
    public ObservableList<String> people() {
        return people;
    }

    /** How many changes there are. */
    public int total() {
        return steps.size();
    }

    public ReadOnlyObjectProperty<Step> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The story of the chosen change, null before it is read. */
    public ReadOnlyObjectProperty<ChangeStory> storyProperty() {
        return story.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
