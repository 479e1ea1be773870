package vn.sovang.ui.designer;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Problem;
import vn.sovang.document.certificate.Box;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateCheck;
import vn.sovang.document.certificate.Element;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.LayoutFile;
import vn.sovang.document.certificate.PagePicture;
import vn.sovang.document.certificate.Picture;
import vn.sovang.document.certificate.Straighten;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.Preferences;
import vn.sovang.service.Round;
import vn.sovang.service.RoundService;
import vn.sovang.service.layout.LayoutEntry;
import vn.sovang.service.layout.LayoutRecipients;
import vn.sovang.service.layout.LayoutService;
import vn.sovang.ui.common.Latest;
import vn.sovang.ui.common.OpenFile;
import vn.sovang.ui.common.PagePreview;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.form.RecordModel;

/** The designer without its controls: a layout, what is selected on it, the steps back, the page as it will be. */
public final class DesignerModel {
    /** Nothing is selected. */
    public static final int NONE = -1;

    private static final String UNSAVED = "layout-draft";
    private static final double FINENESS = 4;

    private final Services services;
    private final RecordModel.Desk desk;
    private final Supplier<LocalDate> today;
    private final ObservableValue<WorkingYear> year;
    private final ObservableList<LayoutEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<Certificate> recipients = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PagePreview> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty selected = new SimpleIntegerProperty(NONE);
    private final IntegerProperty recipient = new SimpleIntegerProperty(0);
    private final StringProperty from = new SimpleStringProperty("");
    private final Latest<Painted> latest;
    private final Latest<Boolean> keeping;
    private List<Round> rounds = List.of();
    private Edits edits;

    /** What the designer works with. */
    public record Services(
            LayoutService layouts, RoundService rounds, Preferences preferences, OpenFile openFile, SaveAs saveAs) {}

    private record Painted(PagePreview page, List<Problem> problems) {}

    public DesignerModel(
            Services services, RecordModel.Desk desk, ObservableValue<WorkingYear> year, Supplier<LocalDate> today) {
        this.services = services;
        this.desk = desk;
        this.today = today;
        this.year = year;
        latest = new Latest<>(desk.jobs(), painted -> {
            page.set(painted.page);
            problems.set(painted.problems);
        });
        keeping = new Latest<>(desk.jobs(), kept -> {});
        selected.subscribe(() -> {
            if (edits != null) {
                edits.pause();
            }
        });
        recipient.subscribe(this::paint);
    }

    /** Reads the layouts and the recipients of the year; what is being designed stays. */
    public void refresh() {
        WorkingYear wanted = year.getValue();
        desk.jobs().brief(desk.language().say("designer.job.load"), () -> services.rounds.rounds(wanted), read -> {
            rounds = read;
            reload(null);
        });
    }

    /** @param show opened then; null for what is open already */
    void reload(Layout show) {
        desk.jobs().brief(desk.language().say("designer.job.load"), () -> services.layouts.all(today.get()), read -> {
            entries.setAll(read);
            if (show != null) {
                open(show);
            } else if (edits == null) {
                Optional<String> unsaved = services.preferences.find(UNSAVED);
                open(read.getFirst().newest());
                unsaved.ifPresent(this::resume);
            } else {
                fillRecipients();
            }
        });
    }

    /** What was being designed when the program ended is there again. */
    private void resume(String json) {
        Layout kept = LayoutFile.parse(json, UNSAVED);
        entries.stream()
                .flatMap(entry -> entry.versions().stream())
                .filter(one -> one.id().equals(kept.id()) && one.version() == kept.version())
                .findFirst()
                .ifPresent(this::open);
        take(kept, null);
        desk.notices().tell(desk.language().say("designer.resumed", kept.name()));
    }

    /** Opens a version of a layout; what was not saved of another is dropped, so the screen asks before. */
    public void open(Layout version) {
        edits = new Edits(version);
        selected.set(NONE);
        from.set(DayText.of(today.get()));
        shown();
        fillRecipients();
        forget();
    }

    private void fillRecipients() {
        recipients.setAll(LayoutRecipients.of(
                layout.get(), rounds.stream().map(Round::records).toList()));
        recipient.set(Math.min(recipient.get(), recipients.size() - 1));
        paint();
    }

    private void shown() {
        layout.set(edits.now());
        changed.set(edits.changed());
        if (selected.get() >= edits.now().elements().size()) {
            selected.set(NONE);
        }
        paint();
    }

    /** Changes the layout by one step; see {@link Edits#take}. */
    void take(Layout next, String kind) {
        edits.take(next, kind);
        shown();
        keep();
    }

    private void keep() {
        Layout now = edits.now();
        keeping.ask(desk.language().say("designer.job.keep"), () -> {
            services.preferences.put(UNSAVED, LayoutFile.toJson(now));
            return true;
        });
    }

    private void forget() {
        keeping.ask(desk.language().say("designer.job.keep"), () -> {
            services.preferences.remove(UNSAVED);
            return true;
        });
    }

    private void paint() {
        Layout now = layout.get();
        if (now == null || recipients.isEmpty()) {
            return;
        }
        Certificate certificate = recipients.get(Math.clamp(recipient.get(), 0, recipients.size() - 1));
        latest.ask(
                desk.language().say("designer.job.paint"),
                () -> new Painted(
                        new PagePreview(PagePicture.of(now, certificate, FINENESS), FINENESS),
                        CertificateCheck.misfits(now, List.of(certificate)).stream()
                                .map(misfit -> misfit.complaint())
                                .toList()));
    }

    /** The selected element. */
    public Optional<Element> element() {
        int index = selected.get();
        return index < 0
                        || layout.get() == null
                        || index >= layout.get().elements().size()
                ? Optional.empty()
                : Optional.of(layout.get().elements().get(index));
    }

    /** Changes the selected element; what the records refuse is not done. @return whether it was done */
    public boolean change(UnaryOperator<Element> how, String kind) {
        return element()
                .map(element -> {
                    try {
                        List<Element> elements = new ArrayList<>(layout.get().elements());
                        elements.set(selected.get(), how.apply(element));
                        take(layout.get().with(elements), kind);
                        return true;
                    } catch (IllegalArgumentException e) {
                        return false;
                    }
                })
                .orElse(false);
    }

    /** Moves the selected element by some millimetres, no farther than the edge of the sheet. */
    public void nudge(double dx, double dy) {
        change(
                element -> {
                    Box box = element.box();
                    return element.at(Snap.inside(
                            new double[] {box.x() + dx, box.y() + dy, box.width(), box.height()},
                            layout.get().width(),
                            layout.get().height()));
                },
                "nudge");
    }

    /** Puts the selected element where the hand has dragged it. @param near see {@link Snap} */
    Snap drag(Box box, double near) {
        List<Box> others = new ArrayList<>();
        for (int i = 0; i < layout.get().elements().size(); i++) {
            if (i != selected.get()) {
                others.add(layout.get().elements().get(i).box());
            }
        }
        Snap snap = Snap.of(box, others, layout.get().width(), layout.get().height(), near);
        change(element -> element.at(snap.box()), "drag");
        return snap;
    }

    /** A movement has ended: the next one is a step of its own. */
    void dropped() {
        edits.pause();
    }

    /** Adds an element on top of all and selects it. */
    public void add(Element element) {
        List<Element> elements = new ArrayList<>(layout.get().elements());
        elements.add(element);
        take(layout.get().with(elements), null);
        selected.set(elements.size() - 1);
    }

    public void removeSelected() {
        element().ifPresent(element -> {
            List<Element> elements = new ArrayList<>(layout.get().elements());
            elements.remove(selected.get());
            selected.set(NONE);
            take(layout.get().with(elements), null);
        });
    }

    /** Selects the next element, or one before. */
    public void select(int steps) {
        int count = layout.get().elements().size();
        if (count > 0) {
            selected.set(Math.floorMod(selected.get() < 0 && steps < 0 ? steps : selected.get() + steps, count));
        }
    }

    /** @return false when there was no step of the designer to be taken back */
    public boolean undo() {
        boolean done = edits != null && edits.undo();
        if (done) {
            shown();
            keep();
        }
        return done;
    }

    /** @return false when there was none to be done again */
    public boolean redo() {
        boolean done = edits != null && edits.redo();
        if (done) {
            shown();
            keep();
        }
        return done;
    }

    /** Drops what is not saved. */
    public void discard() {
        Layout now = layout.get();
        entries.stream()
                .flatMap(entry -> entry.versions().stream())
                .filter(one -> one.id().equals(now.id()) && one.version() == now.version())
                .findFirst()
                .ifPresent(this::open);
    }

    /** Whether the day from which the version is to hold can be read; empty is any day. */
    public boolean isDayGood() {
        return from.get().isBlank() || DayText.parse(from.get()).isPresent();
    }

    /** Asks for a picture and reads it, no finer than it can be worked with. */
    void askPicture(java.util.function.Consumer<BufferedImage> then) {
        services.openFile
                .ask(desk.language().say("designer.picture.kind"), "*.png", "*.jpg", "*.jpeg", "*.bmp")
                .ifPresent(
                        file -> desk.jobs().brief(desk.language().say("designer.job.picture"), () -> read(file), then));
    }

    private static BufferedImage read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > Picture.LARGEST_FILE) {
                throw Problem.of(2931, "layout.picture.large", name, Picture.LARGEST_FILE / 1_000_000)
                        .asException();
            }
            return Picture.decoded(Files.readAllBytes(file), name);
        } catch (IOException e) {
            throw Problem.of(2932, "layout.picture.bad", name).asException(e);
        }
    }

    /** Lays the straightened photo of a blank behind the page. @param corners see {@link Straighten} */
    void background(BufferedImage photo, List<Point2D> corners) {
        Layout now = layout.get();
        desk.jobs()
                .brief(
                        desk.language().say("designer.job.picture"),
                        () -> Picture.of(Straighten.of(photo, corners, now.width(), now.height())),
                        scan -> take(layout.get().over(scan), null));
    }

    /** Takes the photo of the blank away. */
    public void withoutBackground() {
        take(layout.get().over(null), null);
    }

    /** Another sheet; everything on it is moved and stretched in proportion. */
    public void resize(double width, double height) {
        Layout now = layout.get();
        double sx = width / now.width();
        double sy = height / now.height();
        List<Element> elements = now.elements().stream()
                .map(element -> {
                    Box box = element.box();
                    return element.at(Snap.inside(
                            new double[] {box.x() * sx, box.y() * sy, box.width() * sx, box.height() * sy},
                            width,
                            height));
                })
                .toList();
        take(
                new Layout(
                        now.format(), now.id(), now.version(), now.name(), now.from(), width, height, elements, null),
                null);
    }

    public ObservableList<LayoutEntry> entries() {
        return entries;
    }

    /** The layout as it is designed now, null before the first has been read. */
    public ReadOnlyObjectProperty<Layout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /** Whether something is not saved. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PagePreview> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What would stop the printing of the recipient that is shown. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Place of the selected element among the layout's, {@link #NONE} when there is none. */
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /** Recipients the page is tried with, the longest first. */
    public ObservableList<Certificate> recipients() {
        return recipients;
    }

    /** Place of the recipient that is shown. */
    public IntegerProperty recipientProperty() {
        return recipient;
    }

    /** Goes to the next recipient, or one before; stops at the ends. */
    public void step(int steps) {
        recipient.set(Math.clamp((long) recipient.get() + steps, 0, Math.max(0, recipients.size() - 1)));
    }

    /** The day from which a saved version holds, as typed; empty for any day. */
    public StringProperty fromProperty() {
        return from;
    }

    /** What is done with the layout as a whole: saving, copying, using, files. */
    public DesignerDeeds deeds() {
        return new DesignerDeeds(this, services, today);
    }

    /** Reads the layouts anew and shows the first. */
    void reopen() {
        edits = null;
        reload(null);
    }

    RecordModel.Desk desk() {
        return desk;
    }
}
