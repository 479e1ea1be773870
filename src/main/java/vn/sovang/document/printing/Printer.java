package vn.sovang.document.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.Sides;
import vn.sovang.base.Problem;
import vn.sovang.domain.printing.SheetSize;

/** A printer as the system knows it. */
public final class Printer {
    static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final PrintService service;

    Printer(PrintService service) {
        this.service = service;
    }

    static boolean takesPages(PrintService service) {
        return service.isDocFlavorSupported(PAGES);
    }

    public String name() {
        return service.getName();
    }

    /** The trays as the printer calls them; empty when it does not say. */
    public List<String> trays() {
        return media().filter(MediaTray.class::isInstance)
                .map(Media::toString)
                .distinct()
                .toList();
    }

    MediaTray tray(String name) {
        return media().filter(one -> one instanceof MediaTray && one.toString().equals(name))
                .map(MediaTray.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** The papers it says it takes, upright, the smallest first; empty when it does not say. */
    public List<SheetSize> papers() {
        return media().filter(MediaSizeName.class::isInstance)
                .map(one -> MediaSize.getMediaSizeForName((MediaSizeName) one))
                .filter(size -> size != null && size.getX(MediaSize.MM) > 0 && size.getY(MediaSize.MM) > 0)
                .map(size -> new SheetSize(tenth(size.getX(MediaSize.MM)), tenth(size.getY(MediaSize.MM))))
                .distinct()
                .sorted(Comparator.comparingDouble(size -> size.width() * size.height()))
                .toList();
    }

    private static double tenth(double millimetres) {
        return Math.round(millimetres * 10) / 10.0;
    }

    private Stream<Media> media() {
        Object values = service.getSupportedAttributeValues(Media.class, PAGES, null);
        return values instanceof Media[] all ? Stream.of(all) : Stream.empty();
    }

    /**
     * What it cannot do of what is wanted, said before the first sheet.
     *
     * @return complaints; empty when nothing is known against it
     */
    public List<Problem> doubts(Setup setup) {
        List<Problem> doubts = new ArrayList<>();
        if (service.getAttribute(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
            doubts.add(Problem.of(1920, "print.doubt.closed", name()));
        } else if (service.getAttribute(PrinterState.class) == PrinterState.STOPPED) {
            doubts.add(Problem.of(1921, "print.doubt.stopped", name(), reasons()));
        }
        List<SheetSize> papers = papers();
        if (!papers.isEmpty() && papers.stream().noneMatch(setup.paper()::isSame)) {
            doubts.add(
                    Problem.of(1922, "print.doubt.paper", name(), setup.paper().label()));
        }
        if (!setup.sheet().fitsOn(setup.paper())) {
            doubts.add(Problem.of(
                    1923,
                    "print.doubt.small",
                    setup.sheet().label(),
                    setup.paper().label()));
        }
        if (!setup.tray().isEmpty() && tray(setup.tray()) == null) {
            doubts.add(Problem.of(1924, "print.doubt.tray", name(), setup.tray()));
        }
        if (refuses(Sides.class, Sides.ONE_SIDED)) {
            doubts.add(Problem.of(1925, "print.doubt.sides", name()));
        }
        if (setup.sheet().across() && refuses(OrientationRequested.class, OrientationRequested.LANDSCAPE)) {
            doubts.add(Problem.of(1926, "print.doubt.across", name()));
        }
        return doubts;
    }

    /** Only who names values and leaves this one out refuses it. */
    private boolean refuses(Class<? extends Attribute> kind, Attribute wanted) {
        return service.isAttributeCategorySupported(kind)
                && service.getSupportedAttributeValues(kind, PAGES, null) instanceof Attribute[] values
                && values.length > 0
                && Stream.of(values).noneMatch(wanted::equals);
    }

    /** Such as {@code media-empty}: the printer's own words, since they are what its manual explains. */
    private String reasons() {
        PrinterStateReasons reasons = service.getAttribute(PrinterStateReasons.class);
        return reasons == null
                ? ""
                : reasons.keySet().stream()
                        .map(PrinterStateReason::toString)
                        .map(said -> said.toLowerCase(Locale.ROOT))
                        .sorted()
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("");
    }

    /**
     * Hands one sheet over and returns when the system has taken it; whether paper came out nobody knows then.
     *
     * @param title of the job, as the queue shows it
     * @throws vn.sovang.base.ProblemException 4920 when it was refused, and then nothing comes out of it
     */
    public void print(Setup setup, String title, SheetContent content) {
        SheetJob.print(service, this, setup, title, content);
    }
}
