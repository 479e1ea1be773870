package vn.sovang.ui.decision;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.document.paper.Paper;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionStep;
import vn.sovang.domain.commendation.Register;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.decision.DecisionActs;
import vn.sovang.service.decision.DecisionEdit;
import vn.sovang.service.decision.DecisionFile;
import vn.sovang.service.decision.DecisionPapers;
import vn.sovang.service.decision.DecisionRow;
import vn.sovang.service.decision.DecisionServices;
import vn.sovang.service.decision.DeskField;
import vn.sovang.service.decision.DeskForms;
import vn.sovang.service.form.Form;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.ui.common.Folders;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** The decisions of a year: which is open, what is typed in its draft, what may be done with it. */
public final class DecisionModel {
    private final DecisionServices services;
    private final Desk desk;
    private final SaveAs saveAs;
    private final ObservableValue<WorkingYear> year;
    private final Supplier<LocalDate> today;
    private final ObservableList<DecisionRow> rows = FXCollections.observableArrayList();
    private final ObservableList<DecisionRow> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<DecisionFile> open = new ReadOnlyObjectWrapper<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final FormEditor<DeskField> editor = new FormEditor<>(DeskField.class, DeskForms::new);
    private final DecisionPreview preview;
    private long wanted;

    public DecisionModel(
            DecisionServices services,
            Desk desk,
            SaveAs saveAs,
            ObservableValue<WorkingYear> year,
            Supplier<LocalDate> today) {
        this.services = services;
        this.desk = desk;
        this.saveAs = saveAs;
        this.year = year;
        this.today = today;
        preview = new DecisionPreview(desk);
        query.subscribe(this::filter);
        for (DeskField field : DeskField.values()) {
            editor.field(field).subscribe(text -> typed());
        }
    }

    private Words words() {
        return desk.language().words();
    }

    private String say(String key, Object... args) {
        return desk.language().say(key, args);
    }

    /** Reads the decisions of the year anew; the open one stays open. */
    public void refresh() {
        int of = year.getValue().year();
        desk.jobs().brief(say("decide.job.load"), () -> services.desk().rows(of), this::show);
    }

    private void show(List<DecisionRow> read) {
        rows.setAll(read);
        filter();
        long before = open.get() == null ? 0 : open.get().decision().id();
        long sought = wanted == 0 ? before : wanted;
        wanted = 0;
        read.stream()
                .filter(row -> row.decision().id() == sought)
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .ifPresentOrElse(this::open, this::close);
    }

    private void filter() {
        SearchText.Maker maker = new SearchText.Maker();
        shown.setAll(TextSearch.of(query.get())
                .find(
                        rows,
                        row -> maker.of(
                                row.decision().fullNumber(),
                                row.decision().summary() + " " + row.decision().signer())));
    }

    /** Opens a decision; what was typed in another stays there as a draft. */
    public void open(DecisionRow row) {
        desk.jobs()
                .brief(
                        say("decide.job.load"),
                        () -> services.desk().file(row.decision().id()),
                        this::opened);
    }

    private void opened(DecisionFile file) {
        boolean other = open.get() == null
                || open.get().decision().id() != file.decision().id();
        if (other) {
            preview.clear();
        }
        open.set(file);
        editor.open(may(DecisionStep.EDIT) ? DeskForms.form(file) : null);
        lay();
    }

    private void close() {
        open.set(null);
        editor.open(null);
        preview.clear();
    }

    /** Opens a decision as soon as it has been read. */
    public void show(long id) {
        wanted = id;
        refresh();
    }

    private void typed() {
        if (editor.openedProperty().get()) {
            lay();
        }
    }

    private void lay() {
        DecisionFile file = open.get();
        if (file == null) {
            return;
        }
        long id = file.decision().id();
        Optional<Form<DeskField>> form = editor.openedProperty().get() ? Optional.of(editor.form()) : Optional.empty();
        preview.ask(() -> form.flatMap(DeskForms::edit)
                .map(edit -> services.papers().pages(services.desk().preview(id, edit), Progress.none()))
                .orElseGet(() -> services.papers()
                        .pages(services.papers().paper(id, DecisionPapers.Kind.DECISION), Progress.none())));
    }

    /** Whether a step is allowed with the open decision. */
    public boolean may(DecisionStep step) {
        return open.get() != null && step.allowed(open.get().decision().state());
    }

    /** Saves what was typed, when nothing stands against it. */
    public void save() {
        if (open.get() != null) {
            editor.submit().ifPresent(form -> DeskForms.edit(form).ifPresent(edit -> save(form, edit)));
        }
    }

    private void save(Form<DeskField> form, DecisionEdit edit) {
        editor.busyProperty().set(true);
        desk.jobs()
                .brief(
                        say("decide.job.save"),
                        () -> {
                            services.desk().save(form.id(), edit, words());
                            return form;
                        },
                        saved -> {
                            editor.saved(saved);
                            refresh();
                        },
                        () -> editor.busyProperty().set(false));
    }

    /** Throws away what was typed. */
    public void discard() {
        editor.discard();
    }

    private void act(Consumer<Long> work, String doneKey) {
        DecisionFile file = open.get();
        if (file == null) {
            return;
        }
        long id = file.decision().id();
        desk.jobs()
                .brief(
                        say("decide.job.step"),
                        () -> {
                            work.accept(id);
                            return id;
                        },
                        done -> {
                            wanted = id;
                            refresh();
                            desk.notices().tell(say(doneKey));
                        });
    }

    /** What is typed must be saved before the paper goes on. */
    public boolean unsaved() {
        return editor.dirtyProperty().get();
    }

    public void submit() {
        act(id -> services.steps().submit(id, words()), "decide.done.submit");
    }

    public void withdraw() {
        act(id -> services.steps().withdraw(id, words()), "decide.done.withdraw");
    }

    public void reserve() {
        act(id -> services.steps().reserve(id, 0, words()), "decide.done.reserve");
    }

    public void drop() {
        act(id -> services.steps().drop(id, words()), "decide.done.drop");
    }

    public void sign(LocalDate day, String signer, int number) {
        act(id -> services.steps().sign(id, day, signer, number, words()), "decide.done.sign");
    }

    public void present(LocalDate day) {
        act(id -> services.steps().present(id, day, words()), "decide.done.present");
    }

    public void revoke(DecisionActs.Signing signing, Set<Long> awards) {
        act(id -> services.acts().revoke(id, signing, awards, words()), "decide.done.revoke");
    }

    public void correct(DecisionActs.Signing signing, DecisionActs.Correction correction) {
        act(id -> services.acts().correct(id, signing, List.of(correction), words()), "decide.done.correct");
    }

    public void annul(long awardId, String reason, boolean anew) {
        act(id -> services.acts().annul(id, awardId, reason, anew, words()), "decide.done.void");
    }

    public void move(AwardLine line, int by) {
        act(id -> services.desk().move(id, line.award().id(), by, words()), "decide.done.order");
    }

    public void remove(AwardLine line) {
        act(id -> services.desk().remove(id, line.award().id(), words()), "decide.done.remove");
    }

    public void pay(AwardLine line, String gift, Long amount, String reason) {
        act(id -> services.desk().pay(id, line.award().id(), gift, amount, reason, words()), "decide.done.pay");
    }

    /** Writes a paper of the open decision into a file the clerk chooses. */
    public void write(DecisionPapers.Kind kind, RegisterFormat format) {
        if (open.get() != null) {
            long id = open.get().decision().id();
            write(() -> services.papers().paper(id, kind), say("decide.paper." + key(kind)), format);
        }
    }

    /** Writes the paper of the last act on the open decision. */
    public void writeAct(RegisterFormat format) {
        if (open.get() != null && !open.get().acts().isEmpty()) {
            long act = open.get().acts().getLast().id();
            write(() -> services.papers().act(act), say("decide.paper.act"), format);
        }
    }

    /** Writes the register of certificates in which the open decision stands. */
    public void writeCertificates(RegisterFormat format) {
        withSeries((file, series) -> write(
                () -> services.books().certificates(file.decision().stream(), series, today.get()),
                say("decide.paper.certificates"),
                format));
    }

    /** Writes the register of decisions in which the open one stands. */
    public void writeDecisions(RegisterFormat format) {
        withSeries((file, series) -> write(
                () -> services.books().decisions(file.decision().stream(), series, today.get()),
                say("decide.paper.decisions"),
                format));
    }

    private void withSeries(BiConsumer<DecisionFile, String> work) {
        DecisionFile file = open.get();
        if (file != null) {
            work.accept(
                    file,
                    Register.series(
                            file.records().rules(),
                            file.decision().stream(),
                            file.decision().day()));
        }
    }

    /** Writes the summary of the calendar year of the open decision. */
    public void writeStatistics(RegisterFormat format) {
        if (open.get() != null) {
            LocalDate first = open.get().decision().day().withDayOfYear(1);
            LocalDate last = first.plusYears(1).minusDays(1);
            write(() -> services.books().statistics(first, last), say("decide.paper.statistics"), format);
        }
    }

    /** Writes what the recipient of a line has received so far, on one page. */
    public void writeHistory(AwardLine line) {
        write(
                () -> services.books()
                        .history(
                                line.award().details().links().personId(),
                                line.award().recipient().name(),
                                today.get()),
                say("decide.paper.history"),
                RegisterFormat.PDF);
    }

    private static String key(DecisionPapers.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void write(Supplier<Paper> paper, String title, RegisterFormat format) {
        String name = String.join(
                        "-",
                        Fold.words(title + " " + open.get().decision().fullNumber() + " "
                                + DayText.of(open.get().decision().day())))
                .replaceAll("[^a-z0-9-]+", "-");
        Optional<Path> file = saveAs.ask(name + "." + format.code(), format.name());
        file.ifPresent(target -> desk.jobs()
                .start(
                        say("decide.job.write", title),
                        progress -> {
                            services.papers().write(paper.get(), format, target, true, progress);
                            return target;
                        },
                        written -> desk.notices()
                                .tell(
                                        say("papers.written", written),
                                        say("shell.file.open"),
                                        () -> desk.jobs()
                                                .brief(
                                                        say("shell.file.open"),
                                                        () -> Folders.show(written),
                                                        done -> {}))));
    }

    /** The day that is likely meant in a dialog: that of the decision while it is a draft, else the present one. */
    public LocalDate likelyDay() {
        DecisionFile file = open.get();
        return file == null || !file.decision().closed()
                ? day(file)
                : later(today.get(), file.decision().day());
    }

    private LocalDate day(DecisionFile file) {
        return file == null ? today.get() : file.decision().day();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public ObservableList<DecisionRow> shown() {
        return shown;
    }

    /** The decision that is open, null when the year has none. */
    public ReadOnlyObjectProperty<DecisionFile> openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public FormEditor<DeskField> editor() {
        return editor;
    }

    public DecisionPreview preview() {
        return preview;
    }

    public WorkingYear year() {
        return year.getValue();
    }
}
