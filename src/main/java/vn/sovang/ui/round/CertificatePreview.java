package vn.sovang.ui.round;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.service.Round;
import vn.sovang.service.RoundService;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Latest;
import vn.sovang.ui.common.PagePreview;

/** The certificate that is looked at as a picture, painted in the fineness the view asks for. */
public final class CertificatePreview {
    private static final double LEAST = 1;
    private static final double MOST = 12;
    private static final double STEP = 0.25;

    private final RoundService service;
    private final Language language;
    private final ObservableValue<Round> round;
    private final ObservableValue<AwardLine> line;
    private final ReadOnlyObjectWrapper<PagePreview> page = new ReadOnlyObjectWrapper<>();
    private final Latest<PagePreview> latest;
    private double pixelsPerMm = 3;

    CertificatePreview(
            RoundService service,
            Jobs jobs,
            Language language,
            ObservableValue<Round> round,
            ObservableValue<AwardLine> line) {
        this.service = service;
        this.language = language;
        this.round = round;
        this.line = line;
        latest = new Latest<>(jobs, page::set);
        line.subscribe(now -> paint());
    }

    /**
     * Asks for a picture as fine as the screen can show it.
     *
     * @param wanted pixels per millimetre
     */
    public void fineness(double wanted) {
        double rounded = Math.clamp(Math.ceil(wanted / STEP) * STEP, LEAST, MOST);
        // A little too fine is kept: whole pixels change the page's shape by a hair, which must not paint it anew for
        // ever.
        if (rounded > pixelsPerMm || rounded < pixelsPerMm / 2) {
            pixelsPerMm = rounded;
            paint();
        }
    }

    private void paint() {
        Round open = round.getValue();
        AwardLine shown = line.getValue();
        if (open == null || shown == null) {
            latest.forget();
            page.set(null);
            return;
        }
        double density = pixelsPerMm;
        latest.ask(
                language.say("round.job.picture"),
                () -> new PagePreview(service.picture(open, shown, density), density));
    }

    /** The page as it will be printed, null when there is none. */
    public ReadOnlyObjectProperty<PagePreview> pageProperty() {
        return page.getReadOnlyProperty();
    }
}
