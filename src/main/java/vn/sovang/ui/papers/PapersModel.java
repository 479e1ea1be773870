package vn.sovang.ui.papers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import vn.sovang.base.Problem;
import vn.sovang.document.register.ListColumn;
import vn.sovang.document.register.ListWish;
import vn.sovang.domain.member.BadgeRules.Occasion;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.form.Form;
import vn.sovang.service.register.FigureTable.Figure;
import vn.sovang.service.register.FigureTable.Line;
import vn.sovang.service.register.PaperField;
import vn.sovang.service.register.PaperForm;
import vn.sovang.service.register.PaperWish;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.service.register.RegisterPaper;
import vn.sovang.service.register.RegisterPapers;
import vn.sovang.ui.common.Folders;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel.Desk;
import vn.sovang.ui.member.MemberPick;

/** Which paper of the register is wanted, of whom and as of when; what it comes to, and the files made of it. */
public final class PapersModel {
    /** Occasions of awarding badges are offered so many years back and ahead. */
    private static final int YEARS = 2;

    /** What is seen of a paper. */
    public enum Side {
        PAGES,
        FIGURES
    }

    private final RegisterPapers papers;
    private final Desk desk;
    private final SaveAs saveAs;
    private final Supplier<LocalDate> day;
    private final Supplier<LocalDate> today;
    private final Consumer<MemberPick> showMembers;
    private final Runnable back;
    private final PaperPreview preview;
    private final FormEditor<PaperField> editor;
    private final ObjectProperty<RegisterPaper> paper = new SimpleObjectProperty<>(RegisterPaper.MEMBER_LIST);
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.PAGES);
    private final ReadOnlyObjectWrapper<Set<Long>> members = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<PaperWish> wish = new ReadOnlyObjectWrapper<>();
    private final ObservableSet<ListColumn> columns = FXCollections.observableSet(new TreeSet<>());
    private final ObservableList<Cell> cells = FXCollections.observableArrayList();
    private final ObservableList<Occasion> occasions = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private Form<PaperField> usual = Form.blank();
    private boolean filling;

    /**
     * Nothing is laid out before the model is refreshed.
     *
     * @param day the day that is likely meant: that of the working year
     * @param today the day a paper bears that tells of a day still to come
     * @param showMembers opens the list of members with some of them
     * @param back comes back to the papers
     */
    public PapersModel(
            RegisterPapers papers,
            Desk desk,
            SaveAs saveAs,
            Supplier<LocalDate> day,
            Supplier<LocalDate> today,
            Consumer<MemberPick> showMembers,
            Runnable back) {
        this.papers = papers;
        this.desk = desk;
        this.saveAs = saveAs;
        this.day = day;
        this.today = today;
        this.showMembers = showMembers;
        this.back = back;
        preview = new PaperPreview(papers, desk);
        editor = new FormEditor<>(PaperField.class, () -> PaperForm.kind(paper.get(), today.get()));
        editor.onTyped(this::follow);
        for (PaperField field : PaperField.values()) {
            editor.field(field).subscribe(this::changed);
        }
        columns.addListener((SetChangeListener<ListColumn>) change -> changed());
        paper.subscribe(now -> {
            preview.first();
            editor.review();
            changed();
        });
        query.subscribe(typed -> {
            if (!typed.isBlank() && hasFigures()) {
                side.set(Side.FIGURES);
            }
        });
    }

    /** Reads the cells and occasions of the day anew and lays the paper out again; what is typed stays. */
    public void refresh() {
        LocalDate shownDay = day.get();
        LocalDate now = today.get();
        desk.jobs()
                .brief(
                        say("papers.job.load"),
                        () -> new Offers(
                                papers.cells(shownDay),
                                papers.occasions(earlier(shownDay, now).minusYears(YEARS), now.plusYears(YEARS))),
                        read -> fill(read, shownDay));
    }

    private record Offers(List<Cell> cells, List<Occasion> occasions) {}

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void fill(Offers read, LocalDate shownDay) {
        filling = true;
        cells.setAll(read.cells());
        occasions.setAll(read.occasions());
        LocalDate next = read.occasions().stream()
                .map(Occasion::day)
                .filter(occasion -> !occasion.isBefore(shownDay))
                .findFirst()
                .orElse(null);
        Form<PaperField> likely = PaperForm.usual(shownDay, next);
        if (!editor.openedProperty().get()) {
            editor.open(likely);
        }
        for (PaperField field : List.of(PaperField.FROM, PaperField.DAY, PaperField.OCCASION)) {
            if (editor.field(field).get().equals(usual.get(field))) {
                editor.field(field).set(likely.get(field));
            }
        }
        usual = likely;
        boolean gone = cells.stream()
                .noneMatch(
                        cell -> cell.code().equals(editor.field(PaperField.CELL).get()));
        if (gone) {
            editor.field(PaperField.CELL).set("");
        }
        filling = false;
        changed();
    }

    /** The first day of the year follows the last one as long as nobody has typed another. */
    private void follow(PaperField field, Form<PaperField> form) {
        boolean first =
                form.day(PaperField.FROM).map(from -> from.getDayOfYear() == 1).orElse(false);
        if (field == PaperField.DAY && first) {
            form.day(PaperField.DAY)
                    .ifPresent(now -> editor.field(PaperField.FROM).set(DayText.of(now.withDayOfYear(1))));
        }
    }

    private void changed() {
        if (filling || !editor.openedProperty().get()) {
            return;
        }
        Set<Long> only = isOfMembers() ? members.get() : Set.of();
        Optional<PaperWish> now = PaperForm.wish(paper.get(), editor.tidied(), only, List.copyOf(columns), today.get());
        wish.set(now.orElse(null));
        preview.ask(now);
    }

    /** Whether the paper can be of some members only; figures are always of cells. */
    public boolean isOfMembers() {
        return switch (paper.get()) {
            case MEMBER_LIST, CARDS, LIST, BADGES, RATING_NOTICES -> true;
            case STATISTICS, MOVEMENTS, RATING_LIST, RATING_MINUTES, RATING_SUMMARY, RATING_YEARS, LEADER_QUARTER ->
                false;
        };
    }

    /** Makes ready to print some members: their cards, as long as nothing else is chosen. */
    public void printMembers(Set<Long> ids) {
        filling = true;
        editor.field(PaperField.CELL).set("");
        members.set(Set.copyOf(ids));
        paper.set(RegisterPaper.CARDS);
        filling = false;
        changed();
    }

    /** Makes ready to print a cell: its member list. */
    public void printCell(String code) {
        filling = true;
        members.set(Set.of());
        paper.set(RegisterPaper.MEMBER_LIST);
        filling = false;
        if (editor.openedProperty().get()) {
            editor.field(PaperField.CELL).set(code);
        } else {
            editor.open(PaperForm.usual(day.get(), null).with(PaperField.CELL, code));
        }
        changed();
    }

    /** Makes a paper of the whole body ready to be printed. */
    public void print(RegisterPaper wanted) {
        filling = true;
        members.set(Set.of());
        editor.field(PaperField.CELL).set("");
        paper.set(wanted);
        filling = false;
        changed();
    }

    /** The paper is of everybody again. */
    public void dropMembers() {
        members.set(Set.of());
        changed();
    }

    /** Adds a column to lists, or takes it out; as many as a sheet holds. */
    public void column(ListColumn column, boolean on) {
        if (!on) {
            columns.remove(column);
        } else if (columns.size() < ListWish.MOST_COLUMNS) {
            columns.add(column);
        }
    }

    /** Lays the paper out once more. */
    public void again() {
        changed();
    }

    /** Writes the paper into a file the clerk chooses. */
    public void write(RegisterFormat format) {
        PaperWish wanted = wish.get();
        if (wanted == null || preview.shownProperty().get().problem() != null) {
            return;
        }
        Optional<Path> file = saveAs.ask(
                fileName(wanted, format),
                PaperWords.kind(format, desk.language().words()));
        if (file.isEmpty()) {
            return;
        }
        String name = say("papers.job.write", title(), format.name());
        desk.jobs()
                .start(
                        name,
                        progress -> papers.write(wanted, format, file.get(), true, progress),
                        complaints -> written(file.get(), complaints));
    }

    private void written(Path file, List<Problem> complaints) {
        String done = complaints.isEmpty()
                ? say("papers.written", file)
                : say("papers.written.complaint", file, complaints.getFirst());
        desk.notices()
                .tell(
                        done,
                        say("shell.file.open"),
                        () -> desk.jobs().brief(say("shell.file.open"), () -> Folders.show(file), shown -> {}));
    }

    private String fileName(PaperWish wanted, RegisterFormat format) {
        List<String> parts = new ArrayList<>();
        parts.add(title());
        parts.addAll(wanted.cells());
        parts.add(wanted.day().toString());
        return String.join(
                        "-",
                        Fold.of(String.join(" ", parts))
                                .replaceAll("[^a-z0-9]+", " ")
                                .strip()
                                .split(" ")) + "." + format.code();
    }

    /** Shows everybody the paper is about in the list of members. */
    public void showAll() {
        PaperPreview.Shown shown = preview.shownProperty().get();
        if (shown.preview() != null) {
            pick(
                    say("papers.pick.all", title(), wish.get().day()),
                    shown.preview().members());
        }
    }

    /**
     * Shows whom a figure counts in the list of members.
     *
     * @param column heading of the figure, empty for that of all together
     */
    public void open(Line line, Figure figure, String column) {
        if (figure.leadsOn()) {
            String what = column.isEmpty() ? line.about() : say("papers.pick.column", line.about(), column);
            String reason = say("papers.pick.figure", title(), wish.get().day(), what);
            desk.jobs().brief(say("papers.job.members"), figure.members(), ids -> pick(reason, ids));
        }
    }

    private void pick(String reason, List<Long> ids) {
        Set<Long> once = new LinkedHashSet<>(ids);
        String told = once.size() == ids.size() ? reason : say("papers.pick.times", reason, ids.size(), once.size());
        showMembers.accept(new MemberPick(told, once, back));
    }

    /** What the paper is called. */
    public String title() {
        return PaperWords.title(paper.get(), desk.language().words());
    }

    /** Whether the paper has figures that can be looked at. */
    public boolean hasFigures() {
        return paper.get() == RegisterPaper.STATISTICS || paper.get() == RegisterPaper.MOVEMENTS;
    }

    private String say(String key, Object... args) {
        return desk.language().say(key, args);
    }

    public ObjectProperty<RegisterPaper> paperProperty() {
        return paper;
    }

    public ObjectProperty<Side> sideProperty() {
        return side;
    }

    public FormEditor<PaperField> editor() {
        return editor;
    }

    public PaperPreview preview() {
        return preview;
    }

    /** The wish as it stands, null while something stands against it. */
    public ReadOnlyObjectProperty<PaperWish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /** Ids of the members it is about, empty for all. */
    public ReadOnlyObjectProperty<Set<Long>> membersProperty() {
        return members.getReadOnlyProperty();
    }

    /** Columns of lists; none for those that suit. */
    public ObservableSet<ListColumn> columns() {
        return columns;
    }

    public ObservableList<Cell> cells() {
        return cells;
    }

    /** The days on which badges are awarded. */
    public ObservableList<Occasion> occasions() {
        return occasions;
    }

    /** What lines of the figures are searched for. */
    public StringProperty queryProperty() {
        return query;
    }
}
