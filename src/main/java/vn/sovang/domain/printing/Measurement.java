package vn.sovang.domain.printing;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A printer as it was measured.
 *
 * @param tray empty for the printer's own choice
 * @param sheet key of the size of the sheet
 * @param readings as they were typed, in the order of {@link RulerMark#of}
 */
public record Measurement(
        String printer,
        String tray,
        String sheet,
        LocalDateTime at,
        List<CalibrationSolver.Reading> readings,
        Calibration calibration) {
    public Measurement {
        readings = List.copyOf(readings);
    }
}
