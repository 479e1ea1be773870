package vn.sovang.service.printing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.sovang.document.printing.Setup;
import vn.sovang.domain.printing.Calibration;
import vn.sovang.domain.printing.CalibrationSolver;
import vn.sovang.domain.printing.CalibrationSolver.Reading;
import vn.sovang.domain.printing.Measurement;
import vn.sovang.domain.printing.SheetSize;
import vn.sovang.store.Store;

/** How each printer, tray and sheet was measured, and what corrects it. */
public final class Calibrations {
    private final Store store;
    private final Clock clock;

    public Calibrations(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The measurements of a printer's tray and sheet, the one that holds first. */
    public List<Measurement> of(String printer, Setup setup) {
        return store.notes(notes -> notes.calibrations().of(printer, setup.tray(), key(setup)));
    }

    /** What is known of a printer's tray and sheet; exact while it has never been measured. */
    public Calibration known(String printer, Setup setup) {
        return of(printer, setup).stream()
                .findFirst()
                .map(Measurement::calibration)
                .orElse(Calibration.EXACT);
    }

    /**
     * Keeps a measurement of a ruler sheet.
     *
     * @throws vn.sovang.base.ProblemException as {@link CalibrationSolver#solve}; nothing is kept then
     */
    public CalibrationSolver.Solution keep(String printer, Setup setup, List<Reading> readings) {
        CalibrationSolver.Solution solved = CalibrationSolver.solve(setup.sheet(), readings);
        store.notes(notes -> {
            notes.calibrations()
                    .insert(new Measurement(
                            printer,
                            setup.tray(),
                            key(setup),
                            LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                            readings,
                            solved.calibration()));
            return null;
        });
        return solved;
    }

    /** A sheet in the corner of another paper is another matter for a printer than the sheet alone. */
    private static String key(Setup setup) {
        SheetSize paper = setup.paper();
        return setup.sheet().isSame(paper) ? setup.sheet().key() : setup.sheet().key() + " / " + paper.key();
    }
}
