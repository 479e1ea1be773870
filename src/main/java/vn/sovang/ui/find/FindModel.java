package vn.sovang.ui.find;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.text.TextSearch.Quality;
import vn.sovang.domain.text.TextSearch.Top;
import vn.sovang.service.search.Entry;
import vn.sovang.service.search.SearchIndex;
import vn.sovang.service.search.SearchService;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;

/** What the palette shows for what is typed, which row is selected, and what happens when it is chosen. */
public final class FindModel {
    /** Rows of a group while several groups answer. */
    private static final int FEW = 5;

    /** Rows of a group that answers alone. */
    private static final int MANY = 40;

    private static final int REMEMBERED = 6;

    /** Place of the deeds among the kinds of records; places stand before commands then. */
    private static final int DEEDS = Subject.Kind.values().length + 1;

    private final SearchService service;
    private final Jobs jobs;
    private final Language language;
    private final Supplier<LocalDate> day;
    private final Consumer<Subject> open;
    private final BiConsumer<Subject.Kind, String> list;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<FindRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final Deque<Subject> recent = new ArrayDeque<>();
    private SearchIndex index = SearchIndex.EMPTY;
    private List<Choice> choices = List.of();

    private record Choice(Deed deed, SearchText text) {}

    /** The rows of one group, before it is known how many there is room for. */
    private record Group(Quality quality, int order, FindRow.Heading heading, List<FindRow> rows, Subject.Kind kind) {}

    /**
     * Nothing is read yet.
     *
     * @param day the day whose state is shown
     * @param open shows a record on its screen
     * @param list shows the screen of a kind with a query in its search field
     */
    public FindModel(
            SearchService service,
            Jobs jobs,
            Language language,
            Supplier<LocalDate> day,
            Consumer<Subject> open,
            BiConsumer<Subject.Kind, String> list) {
        this.service = service;
        this.jobs = jobs;
        this.language = language;
        this.day = day;
        this.open = open;
        this.list = list;
        query.subscribe(this::search);
    }

    /** Brings the index up to date, aside; until then the former one answers. */
    public void refresh() {
        SearchIndex before = index;
        LocalDate on = day.get();
        jobs.brief(language.say("find.job"), () -> service.read(before, on), read -> {
            if (read != index) {
                index = read;
                int place = selected.get();
                search();
                select(place);
            }
        });
    }

    /**
     * Shows the palette.
     *
     * @param deeds the places and commands there are now
     */
    public void show(List<Deed> deeds) {
        SearchText.Maker maker = new SearchText.Maker();
        choices = deeds.stream()
                .map(deed -> new Choice(deed, maker.of(deed.searched(), deed.beside())))
                .toList();
        refresh();
        search();
        shown.set(true);
    }

    public void hide() {
        shown.set(false);
    }

    private void search() {
        TextSearch search = TextSearch.of(query.get());
        rows.setAll(search.isBlank() ? beginning() : answers(search));
        selected.set(-1);
        move(1);
    }

    /** What is offered before anything is typed: what was opened last, the commands, the places. */
    private List<FindRow> beginning() {
        List<FindRow> offered = new ArrayList<>();
        List<FindRow> opened = recent.stream()
                .map(index::entry)
                .flatMap(Optional::stream)
                .<FindRow>map(FindRow.Found::new)
                .toList();
        if (!opened.isEmpty()) {
            offered.add(new FindRow.Heading("find.group.recent", 0));
            offered.addAll(opened);
        }
        for (Deed.Kind kind : Deed.Kind.values()) {
            offered.add(new FindRow.Heading(heading(kind), 0));
            choices.stream()
                    .map(Choice::deed)
                    .filter(deed -> deed.kind() == kind)
                    .forEach(deed -> offered.add(new FindRow.Doing(deed)));
        }
        return offered;
    }

    private List<FindRow> answers(TextSearch search) {
        List<Group> groups = new ArrayList<>();
        for (SearchIndex.Group group : index.find(search, MANY)) {
            Top<Entry> top = group.top();
            List<FindRow> found =
                    top.hits().stream().<FindRow>map(FindRow.Found::new).toList();
            groups.add(new Group(
                    quality(group.kind(), top.quality()),
                    order(group.kind()),
                    new FindRow.Heading(Kinds.key(group.kind()), top.total()),
                    found,
                    group.kind()));
        }
        for (Deed.Kind kind : Deed.Kind.values()) {
            List<Choice> some = choices.stream()
                    .filter(choice -> choice.deed().kind() == kind)
                    .toList();
            Top<Choice> top = search.top(some, Choice::text, MANY);
            if (top.total() > 0) {
                List<FindRow> found = top.hits().stream()
                        .<FindRow>map(choice -> new FindRow.Doing(choice.deed()))
                        .toList();
                groups.add(new Group(
                        top.quality(),
                        DEEDS - kind.ordinal(),
                        new FindRow.Heading(heading(kind), top.total()),
                        found,
                        null));
            }
        }
        groups.sort(Comparator.comparing(Group::quality).thenComparingInt(Group::order));
        List<FindRow> answers = new ArrayList<>();
        groups.forEach(group -> add(group, groups.size() == 1 ? MANY : FEW, answers));
        return answers;
    }

    /** What a clerk looks for every day, then places and commands, then the names of bodies and the rules. */
    private static int order(Subject.Kind kind) {
        return isAside(kind) ? DEEDS + 1 : kind.ordinal();
    }

    private static boolean isAside(Subject.Kind kind) {
        return kind == Subject.Kind.UNIT || kind == Subject.Kind.RULE;
    }

    /** Rules are full of words: unless one is asked for by its very title, they stand behind everything. */
    private static Quality quality(Subject.Kind kind, Quality quality) {
        return isAside(kind) && quality != Quality.TITLE ? Quality.BESIDE : quality;
    }

    private static void add(Group group, int most, List<FindRow> answers) {
        answers.add(group.heading());
        answers.addAll(group.rows().subList(0, Math.min(most, group.rows().size())));
        int left = group.heading().total() - most;
        if (left > 0 && group.kind() != null) {
            answers.add(new FindRow.More(group.kind(), left));
        }
    }

    private static String heading(Deed.Kind kind) {
        return switch (kind) {
            case COMMAND -> "find.group.commands";
            case PLACE -> "find.group.places";
        };
    }

    /** Goes some rows on or back, over headings, and round at the ends when it is one row. */
    public void move(int steps) {
        int size = rows.size();
        if (rows.stream().noneMatch(FindRow::selectable)) {
            return;
        }
        int direction = steps < 0 ? -1 : 1;
        int target = selected.get() + steps;
        if (Math.abs(steps) > 1) {
            target = Math.clamp(target, 0, size - 1);
        }
        target = Math.floorMod(target, size);
        while (!rows.get(target).selectable()) {
            target = Math.floorMod(target + direction, size);
        }
        selected.set(target);
    }

    /** Goes to the first row of the next group, after the last to the first. */
    public void nextGroup() {
        int size = rows.size();
        for (int i = 1; i <= size; i++) {
            int at = Math.floorMod(selected.get() + i, size);
            if (rows.get(at) instanceof FindRow.Heading) {
                selected.set(at);
                move(1);
                return;
            }
        }
    }

    /** Selects a row under the mouse. */
    public void select(int row) {
        if (row >= 0 && row < rows.size() && rows.get(row).selectable()) {
            selected.set(row);
        }
    }

    /** Opens or does what is selected. */
    public void choose() {
        int at = selected.get();
        if (at < 0) {
            return;
        }
        FindRow row = rows.get(at);
        String asked = query.get();
        hide();
        query.set("");
        switch (row) {
            case FindRow.Found found -> opened(found.entry().subject());
            case FindRow.Doing doing -> doing.deed().action().run();
            case FindRow.More more -> list.accept(more.kind(), asked);
            case FindRow.Heading heading -> throw new IllegalStateException("a heading is never selected");
        }
    }

    private void opened(Subject subject) {
        recent.remove(subject);
        recent.addFirst(subject);
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        open.accept(subject);
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** The groups, each below its heading. */
    public ObservableList<FindRow> rows() {
        return rows;
    }

    /** Place of the selected row, -1 when there is none. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
