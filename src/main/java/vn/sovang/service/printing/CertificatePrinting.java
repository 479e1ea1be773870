package vn.sovang.service.printing;

import java.awt.geom.AffineTransform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateCheck;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.Misfit;
import vn.sovang.document.certificate.PaperPainter;
import vn.sovang.document.commendation.CertificateFields;
import vn.sovang.document.printing.Printer;
import vn.sovang.document.printing.Printers;
import vn.sovang.document.printing.RulerSheet;
import vn.sovang.document.printing.SheetContent;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.printing.Calibration;
import vn.sovang.domain.printing.PrintedSheet;
import vn.sovang.domain.printing.SheetOutcome;
import vn.sovang.domain.printing.SheetSize;

/** Sends certificates, trial prints and ruler sheets to a printer. */
public final class CertificatePrinting {
    private static final Logger LOG = LoggerFactory.getLogger(CertificatePrinting.class);
    private static final int REFUSED = 4920;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Printers printers;
    private final Function<DecisionRecords, Layout> layouts;
    private final Calibrations calibrations;
    private final PrintLog log;
    private final Duration patience;

    public CertificatePrinting(
            Printers printers, Function<DecisionRecords, Layout> layouts, Calibrations calibrations, PrintLog log) {
        this(printers, layouts, calibrations, log, PATIENCE);
    }

    /** @param patience how long a printer may take for one sheet */
    CertificatePrinting(
            Printers printers,
            Function<DecisionRecords, Layout> layouts,
            Calibrations calibrations,
            PrintLog log,
            Duration patience) {
        this.printers = printers;
        this.layouts = layouts;
        this.calibrations = calibrations;
        this.log = log;
        this.patience = patience;
    }

    /** The size of the certificates' sheets. */
    public SheetSize sheet(DecisionRecords records) {
        Layout layout = layouts.apply(records);
        return new SheetSize(layout.width(), layout.height());
    }

    /** What the printer cannot do of what is wanted; 1927 alone when it is not there. */
    public List<Problem> doubts(PrintOrder order) {
        return printers.find(order.printer())
                .map(printer -> printer.doubts(order.setup()))
                .orElseGet(() -> List.of(gone(order)));
    }

    private static Problem gone(PrintOrder order) {
        return Problem.of(1927, "print.doubt.gone", order.printer());
    }

    /**
     * Sends certificates one after the other; each is written down before it is sent. It never throws once the first
     * sheet is written down, so that the clerk is asked about every sheet.
     *
     * @param lines of the decision, in the order in which they are printed
     * @throws ProblemException 210 to 212 when a certificate cannot be printed whole; nothing has been sent then
     */
    public StackEnd print(
            PrintOrder order, List<AwardLine> lines, Words words, PrintControl control, Progress progress) {
        Layout layout = layouts.apply(order.records());
        requireFit(order, layout, lines);
        AffineTransform correction = correction(order);
        List<PrintedSheet> sent = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AwardLine line = lines.get(i);
            if (!control.mayGoOn() || !isWanted(progress, i, lines)) {
                return new StackEnd(sent, Optional.empty(), true);
            }
            Optional<Printer> printer = printers.find(order.printer());
            if (printer.isEmpty()) {
                return new StackEnd(sent, Optional.of(gone(order)), false);
            }
            String title = title(order, line, words);
            PrintedSheet sheet = log.sending(line.award(), layout, order.printer(), order.setup(), title);
            Certificate certificate = CertificateFields.of(order.records(), line);
            SheetContent content = graphics -> new PaperPainter(layout).paint(graphics, certificate, correction);
            try {
                Handover.End end = Handover.run(
                        order.printer(),
                        () -> printer.get().print(order.setup(), title, content),
                        patience,
                        control::isStopped);
                sent.add(sheet);
                if (end == Handover.End.GIVEN_UP) {
                    return new StackEnd(sent, Optional.empty(), true);
                }
            } catch (ProblemException e) {
                LOG.warn("{} {}", e.problem().label(), order.printer(), e);
                if (sheet != null && e.problem().code() == REFUSED) {
                    refused(sheet, e.problem(), words);
                } else if (sheet != null) {
                    sent.add(sheet);
                }
                return new StackEnd(sent, Optional.of(e.problem()), false);
            }
        }
        return new StackEnd(sent, Optional.empty(), false);
    }

    /** A cancelled job is a stopped one: what has been sent must be asked about. */
    private static boolean isWanted(Progress progress, int index, List<AwardLine> lines) {
        try {
            progress.at(
                    index, lines.size(), lines.get(index).award().recipient().name());
            return true;
        } catch (CancelledException e) {
            return false;
        }
    }

    private void refused(PrintedSheet sheet, Problem problem, Words words) {
        log.settle(
                List.of(new PrintLog.Verdict(sheet, SheetOutcome.NOT_PRINTED, words.say(problem))),
                words.say("print.act.refused", sheet.printer()));
    }

    private static String title(PrintOrder order, AwardLine line, Words words) {
        return words.say(
                "print.act.send",
                line.award().position(),
                line.award().recipient().name(),
                order.records().decision().fullNumber());
    }

    private static void requireFit(PrintOrder order, Layout layout, List<AwardLine> lines) {
        List<Certificate> all = lines.stream()
                .map(line -> CertificateFields.of(order.records(), line))
                .toList();
        for (Misfit misfit : CertificateCheck.misfits(layout, all)) {
            throw misfit.stop().asException();
        }
    }

    private AffineTransform correction(PrintOrder order) {
        return new AffineTransform(
                calibrations.known(order.printer(), order.setup()).correction());
    }

    /**
     * Prints one certificate on plain paper with the outline of the sheet and all that a bought blank carries, to be held
     * against the light over a blank. It is no sheet of the register and is not written down.
     *
     * @throws ProblemException 1927 as 2943 when the printer is not there, 4920 or 4921 when it does not take the sheet
     */
    public void trial(PrintOrder order, AwardLine line, Words words, PrintControl control) {
        Layout layout = layouts.apply(order.records());
        AffineTransform correction = correction(order);
        Certificate certificate = CertificateFields.of(order.records(), line);
        alone(
                order,
                words.say("print.trial.title"),
                graphics -> PaperPainter.trial(layout).paint(graphics, certificate, correction),
                control);
    }

    /**
     * Prints the ruler sheet.
     *
     * @param corrected whether what is known of the printer is applied, to see whether it is right
     * @throws ProblemException as {@link #trial}
     */
    public void ruler(PrintOrder order, boolean corrected, Words words, PrintControl control) {
        Calibration known = corrected ? calibrations.known(order.printer(), order.setup()) : Calibration.EXACT;
        AffineTransform correction = new AffineTransform(known.correction());
        Layout layout = RulerSheet.of(order.setup().sheet(), texts(order, corrected, words));
        Certificate nobody = new Certificate("", Map.of());
        alone(
                order,
                words.say("print.ruler.title"),
                graphics -> new PaperPainter(layout).paint(graphics, nobody, correction),
                control);
    }

    private static RulerSheet.Texts texts(PrintOrder order, boolean corrected, Words words) {
        String tray = order.setup().tray();
        return new RulerSheet.Texts(
                words.say(corrected ? "print.ruler.title.corrected" : "print.ruler.title"),
                words.say("print.ruler.steps"),
                words.say(
                        "print.ruler.about",
                        order.printer(),
                        tray.isEmpty() ? words.say("print.tray.any") : tray,
                        order.setup().sheet().label()),
                words.say("print.ruler.side"),
                words.say("print.ruler.end"));
    }

    private void alone(PrintOrder order, String title, SheetContent content, PrintControl control) {
        Printer printer = printers.find(order.printer())
                .orElseThrow(() ->
                        Problem.of(2943, "print.doubt.gone", order.printer()).asException());
        Handover.run(order.printer(), () -> printer.print(order.setup(), title, content), patience, control::isStopped);
    }
}
