package vn.sovang.ui.post;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormTexts;
import vn.sovang.service.office.PostField;
import vn.sovang.service.office.PostForms;
import vn.sovang.service.office.PostList;
import vn.sovang.service.office.PostRow;
import vn.sovang.service.office.PostService;
import vn.sovang.service.people.PresentFilter;
import vn.sovang.ui.common.form.RecordModel;
import vn.sovang.ui.people.PersonChoice;

/** The posts of bodies and cells, what is searched and filtered, and which one is open. */
public final class PostModel extends RecordModel<PostList, PostRow, PostField> {
    private final PostService posts;
    private final Supplier<LocalDate> day;
    private final StringProperty unit = new SimpleStringProperty("");
    private final ObjectProperty<PresentFilter> filter = new SimpleObjectProperty<>(PresentFilter.PRESENT);
    private final PersonChoice<PostField> person;
    private final BooleanBinding replacing;

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param day the day the list shows
     * @param today decides what lies in the future
     */
    public PostModel(PostService posts, Desk desk, Supplier<LocalDate> day, Supplier<LocalDate> today) {
        super(desk, PostList.empty(day.get()), PostField.class, list -> PostForms.kind(list, today.get()));
        this.posts = posts;
        this.day = day;
        person = new PersonChoice<>(
                editor(),
                new PersonChoice.Fields<>(PostField.NAME, PostField.PERSON, PostField.BIRTH, PostField.GENDER),
                () -> listProperty().get().persons(),
                () -> openRow().map(row -> row.post().person().id()).orElse(0L));
        replacing = Bindings.createBooleanBinding(
                () -> !replaceable().isEmpty(),
                editor().field(PostField.TITLE),
                editor().field(PostField.UNIT),
                editor().field(PostField.FROM),
                openProperty(),
                listProperty());
        editor().onTyped(this::follow);
        listProperty().subscribe(now -> person.look());
        openProperty().subscribe(now -> person.look());
        unit.subscribe(this::filter);
        filter.subscribe(this::filter);
    }

    private void follow(PostField field, Form<PostField> form) {
        person.typed(field, form);
        String replaced = form.get(PostField.REPLACES);
        if (!replaced.isEmpty()
                && replaceable().stream()
                        .noneMatch(row -> Long.toString(row.id()).equals(replaced))) {
            editor().field(PostField.REPLACES).set("");
        }
    }

    /** Those whom the holder in the form may replace. */
    List<PostRow> replaceable() {
        return PostForms.replaceable(editor().tidied(), listProperty().get());
    }

    /** The day the list shows: the last of the working year, or today while that year runs. */
    public LocalDate day() {
        return day.get();
    }

    @Override
    protected PostList read() {
        return posts.list(day.get());
    }

    @Override
    protected List<PostRow> rows(PostList read) {
        return read.rows();
    }

    @Override
    protected long id(PostRow row) {
        return row.id();
    }

    @Override
    protected List<PostRow> find(PostList read, String wanted) {
        List<PostRow> rows = read.rows().stream()
                .filter(row -> unit.get().isEmpty() || row.post().unitCode().equals(unit.get()))
                .filter(row -> filter.get().shows(row.held()))
                .toList();
        return TextSearch.of(wanted).find(rows, PostRow::searched);
    }

    @Override
    protected Form<PostField> form(PostRow row) {
        return PostForms.of(row);
    }

    @Override
    protected Form<PostField> blank() {
        return Form.<PostField>blank().with(PostField.UNIT, unit.get());
    }

    @Override
    protected String label(Form<PostField> form) {
        String replaced = form.get(PostField.REPLACES);
        String key =
                !form.isNew() ? "post.change.edit" : replaced.isEmpty() ? "post.change.add" : "post.change.replace";
        return say(key, name(form));
    }

    @Override
    protected String name(Form<PostField> form) {
        return form.get(PostField.TITLE) + " " + form.get(PostField.NAME);
    }

    @Override
    protected long write(Form<PostField> form, PostList opened, String label) {
        return posts.save(form, opened, label);
    }

    @Override
    protected String job() {
        return say("post.job.load");
    }

    @Override
    protected void reveal(PostRow row) {
        clearFilters();
        if (!row.held()) {
            filter.set(PresentFilter.EVERYBODY);
        }
    }

    /** Shows all posts that are held again. */
    @Override
    public void clearFilters() {
        super.clearFilters();
        unit.set("");
        filter.set(PresentFilter.PRESENT);
    }

    /** Begins the form of who takes over the open post; only the new holder and the act are to be filled in. */
    public void replace() {
        openRow().filter(PostRow::held).ifPresent(old -> {
            open(NEW);
            fill(PostField.UNIT, old.post().unitCode());
            fill(PostField.TITLE, old.post().title());
            fill(PostField.FROM, DayText.of(day()));
            fill(PostField.TO, FormTexts.of(old.post().period().to()));
            fill(PostField.REPLACES, Long.toString(old.id()));
        });
    }

    private void fill(PostField field, String text) {
        editor().field(field).set(text);
    }

    /** Whether the open post is held on the day, so that somebody may take it over. */
    public BooleanBinding canReplace() {
        return Bindings.createBooleanBinding(
                () -> openRow().filter(PostRow::held).isPresent(), openProperty(), listProperty());
    }

    /** Takes out the open post, which was written down wrongly. */
    public void remove() {
        openRow().ifPresent(row -> {
            String label = say("post.change.remove", row.post().title() + " " + row.name());
            desk().jobs()
                    .brief(
                            label,
                            () -> {
                                posts.remove(row.id(), label);
                                return row.id();
                            },
                            id -> {
                                editor().discard();
                                desk().notices().tell(say("form.saved", label));
                                refresh();
                            });
        });
    }

    /** Code of the body or cell that is shown, empty for all. */
    public StringProperty unitProperty() {
        return unit;
    }

    public ObjectProperty<PresentFilter> filterProperty() {
        return filter;
    }

    /** Who is meant by the name of the form. */
    public PersonChoice<PostField> person() {
        return person;
    }

    /** Whether the holder in the form may replace somebody. */
    public BooleanBinding replacing() {
        return replacing;
    }
}
