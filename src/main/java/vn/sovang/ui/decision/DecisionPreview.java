package vn.sovang.ui.decision;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.document.paper.pdf.PaperPages;
import vn.sovang.ui.common.Latest;
import vn.sovang.ui.common.PagePreview;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** The decision as it will be printed, laid out anew a moment after the last key. */
public final class DecisionPreview {
    private static final long PAUSE_MILLIS = 350;
    private static final double MOST = 8;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<PaperPages> pages = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<PagePreview> picture = new ReadOnlyObjectWrapper<>();
    private final Latest<PaperPages> laying;
    private final Latest<PagePreview> painting;
    private double pixelsPerMm = 3;
    private int asked;

    DecisionPreview(Desk desk) {
        this.desk = desk;
        laying = new Latest<>(desk.jobs(), this::show);
        painting = new Latest<>(desk.jobs(), picture::set);
    }

    /** Lays a paper out soon; what was asked before is dropped. */
    void ask(Supplier<PaperPages> paper) {
        asked++;
        int mine = asked;
        desk.jobs().later(PAUSE_MILLIS, () -> {
            if (mine == asked) {
                laying.ask(desk.language().say("decide.job.preview"), paper);
            }
        });
    }

    /** Shows nothing. */
    void clear() {
        asked++;
        laying.forget();
        painting.forget();
        pages.set(null);
        picture.set(null);
        page.set(0);
    }

    private void show(PaperPages laid) {
        pages.set(laid);
        page.set(Math.clamp(page.get(), 0, Math.max(0, laid.count() - 1)));
        paint();
    }

    /** Goes some pages on, or back. */
    public void step(int count) {
        if (pages.get() != null) {
            page.set(Math.clamp(
                    (long) page.get() + count, 0, Math.max(0, pages.get().count() - 1)));
            paint();
        }
    }

    /** Asks for a picture as fine as the screen can show it. */
    public void fineness(double wanted) {
        double rounded = Math.clamp(Math.ceil(wanted * 2) / 2, 1, MOST);
        if (rounded > pixelsPerMm || rounded < pixelsPerMm / 2) {
            pixelsPerMm = rounded;
            paint();
        }
    }

    private void paint() {
        PaperPages laid = pages.get();
        if (laid != null) {
            int wanted = page.get();
            double fine = pixelsPerMm;
            painting.ask(
                    desk.language().say("decide.job.preview"), () -> new PagePreview(laid.picture(wanted, fine), fine));
        }
    }

    public ReadOnlyObjectProperty<PaperPages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** The page that is shown, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PagePreview> pictureProperty() {
        return picture.getReadOnlyProperty();
    }
}
