package vn.sovang.ui.papers;

import java.awt.image.BufferedImage;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.service.register.FigureTable;
import vn.sovang.service.register.PaperWish;
import vn.sovang.service.register.RegisterPapers;
import vn.sovang.service.register.RegisterPapers.Preview;
import vn.sovang.ui.common.Job;
import vn.sovang.ui.common.Latest;
import vn.sovang.ui.common.PagePreview;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** A paper laid out for the wish of the moment: its pages one by one, and its figures. An older wish is given up. */
public final class PaperPreview {
    private static final double LEAST = 1;
    private static final double MOST = 12;
    private static final double STEP = 0.25;

    /**
     * What a wish came to.
     *
     * @param preview null when there is nothing to print
     * @param figures null when the paper has none
     * @param problem why there is nothing, null when there is something
     */
    public record Shown(Preview preview, FigureTable figures, Problem problem) {
        static final Shown NOTHING = new Shown(null, null, null);

        public int pages() {
            return preview == null ? 0 : preview.pages().count();
        }
    }

    private final RegisterPapers papers;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ObjectProperty<Job> job = new SimpleObjectProperty<>();
    private final BooleanBinding working;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<PagePreview> picture = new ReadOnlyObjectWrapper<>();
    private final Latest<PagePreview> latest;
    private int asked;
    private double pixelsPerMm = 3;

    PaperPreview(RegisterPapers papers, Desk desk) {
        this.papers = papers;
        this.desk = desk;
        latest = new Latest<>(desk.jobs(), picture::set);
        working = Bindings.createBooleanBinding(
                () -> job.get() != null && desk.jobs().running().contains(job.get()),
                job,
                desk.jobs().running());
    }

    /** Lays the paper of a wish out; without a wish nothing is shown. */
    void ask(Optional<PaperWish> wish) {
        asked++;
        int mine = asked;
        if (job.get() != null) {
            job.get().cancel();
        }
        if (wish.isEmpty()) {
            job.set(null);
            show(Shown.NOTHING);
            return;
        }
        job.set(desk.jobs()
                .start(desk.language().say("papers.job.preview"), progress -> lay(wish.get(), progress), laid -> {
                    if (mine == asked) {
                        show(laid);
                    }
                }));
    }

    private Shown lay(PaperWish wish, Progress progress) {
        try {
            Preview preview = papers.preview(wish, progress);
            return new Shown(
                    preview,
                    preview.figures()
                            .map(figures -> figures.apply(desk.language().words()))
                            .orElse(null),
                    null);
        } catch (ProblemException e) {
            return new Shown(null, null, e.problem());
        } catch (CancelledException e) {
            return new Shown(null, null, Problem.of(1651, "papers.problem.stopped"));
        }
    }

    private void show(Shown laid) {
        shown.set(laid);
        page.set(Math.clamp(page.get(), 0, Math.max(0, laid.pages() - 1)));
        paint();
    }

    /** Goes some pages on, or back; stops at the ends. */
    public void step(int pages) {
        int wanted =
                Math.clamp((long) page.get() + pages, 0, Math.max(0, shown.get().pages() - 1));
        if (wanted != page.get()) {
            page.set(wanted);
            paint();
        }
    }

    /** Begins at the first page again. */
    void first() {
        page.set(0);
    }

    /**
     * Asks for a picture as fine as the screen can show it.
     *
     * @param wanted pixels per millimetre
     */
    public void fineness(double wanted) {
        double rounded = Math.clamp(Math.ceil(wanted / STEP) * STEP, LEAST, MOST);
        if (rounded > pixelsPerMm || rounded < pixelsPerMm / 2) {
            pixelsPerMm = rounded;
            paint();
        }
    }

    private void paint() {
        Preview laid = shown.get().preview();
        if (laid == null) {
            latest.forget();
            picture.set(null);
            return;
        }
        int number = page.get();
        double density = pixelsPerMm;
        latest.ask(desk.language().say("papers.job.picture"), () -> {
            BufferedImage painted = laid.pages().picture(number, density);
            return new PagePreview(painted, density);
        });
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether a paper is being laid out; until then the one before is shown. */
    public BooleanBinding working() {
        return working;
    }

    /** The page that is looked at, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** That page as it will be printed, null when there is none. */
    public ReadOnlyObjectProperty<PagePreview> pictureProperty() {
        return picture.getReadOnlyProperty();
    }
}
