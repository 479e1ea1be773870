package vn.sovang.store;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.printing.Calibration;
import vn.sovang.domain.printing.CalibrationSolver.Reading;
import vn.sovang.domain.printing.Measurement;

/** How the printers of this office were measured; none is ever removed. */
public final class CalibrationTable {
    private final Sql sql;

    CalibrationTable(Sql sql) {
        this.sql = sql;
    }

    /** The measurements of a printer, tray and sheet, the one that holds first. */
    public List<Measurement> of(String printer, String tray, String sheet) {
        return sql.list(
                "SELECT printer, tray, sheet, at, readings, shift_x, shift_y, scale_x, scale_y, turn FROM printer_calibration"
                        + " WHERE printer = ? AND tray = ? AND sheet = ? ORDER BY id DESC",
                CalibrationTable::measurement,
                printer,
                tray,
                sheet);
    }

    public void insert(Measurement made) {
        Calibration found = made.calibration();
        sql.insert(
                "INSERT INTO printer_calibration (printer, tray, sheet, at, readings, shift_x, shift_y, scale_x, scale_y, turn)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                made.printer(),
                made.tray(),
                made.sheet(),
                made.at().toString(),
                made.readings().stream()
                        .map(one -> one.fromSide() + " " + one.fromEnd())
                        .collect(Collectors.joining(";")),
                Double.toString(found.shiftX()),
                Double.toString(found.shiftY()),
                Double.toString(found.scaleX()),
                Double.toString(found.scaleY()),
                Double.toString(found.turn()));
    }

    private static Measurement measurement(Row row) throws SQLException {
        return new Measurement(
                row.text("printer"),
                row.text("tray"),
                row.text("sheet"),
                LocalDateTime.parse(row.text("at")),
                readings(row.text("readings")),
                new Calibration(
                        Double.parseDouble(row.text("shift_x")),
                        Double.parseDouble(row.text("shift_y")),
                        Double.parseDouble(row.text("scale_x")),
                        Double.parseDouble(row.text("scale_y")),
                        Double.parseDouble(row.text("turn"))));
    }

    private static List<Reading> readings(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(";", -1))
                        .map(one -> one.split(" ", -1))
                        .map(pair -> new Reading(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                        .toList();
    }
}
