package vn.sovang.store;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import vn.sovang.domain.printing.PrintedSheet;
import vn.sovang.domain.printing.SheetOutcome;

/** Every sheet that went to a printer. */
public final class PrintSheetTable {
    private static final String SELECT =
            "SELECT s.id, s.award_id, s.copy, s.layout, s.printer, s.tray, s.sheet, s.sent, s.who, s.outcome, s.reason FROM print_sheet s";

    private final Sql sql;

    PrintSheetTable(Sql sql) {
        this.sql = sql;
    }

    /** All, in the order in which they were sent. */
    public List<PrintedSheet> all() {
        return sql.list(SELECT + " ORDER BY s.id", PrintSheetTable::sheet);
    }

    /** Those of a decision, in the order in which they were sent. */
    public List<PrintedSheet> of(long decisionId) {
        return sql.list(
                SELECT + " JOIN award a ON a.id = s.award_id WHERE a.decision_id = ? ORDER BY s.id",
                PrintSheetTable::sheet,
                decisionId);
    }

    /** Those of a decision of which nobody has said yet what came out. */
    public List<PrintedSheet> open(long decisionId) {
        return sql.list(
                SELECT
                        + " JOIN award a ON a.id = s.award_id WHERE a.decision_id = ? AND s.outcome = 'OPEN' ORDER BY s.id",
                PrintSheetTable::sheet,
                decisionId);
    }

    /** The number the next sheet of a certificate bears. */
    public int nextCopy(long awardId) {
        return (int) sql.number("SELECT coalesce(max(copy), 0) + 1 FROM print_sheet WHERE award_id = ?", awardId);
    }

    public long insert(PrintedSheet sheet) {
        return sql.insert(
                "INSERT INTO print_sheet (award_id, copy, layout, printer, tray, sheet, sent, who, outcome, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sheet.awardId(),
                sheet.copy(),
                sheet.layout(),
                sheet.printer(),
                sheet.tray(),
                sheet.sheet(),
                sheet.sent().toString(),
                sheet.who(),
                sheet.outcome(),
                sheet.reason());
    }

    /** Writes down what became of a sheet. */
    public void settle(long id, SheetOutcome outcome, String reason) {
        sql.update("UPDATE print_sheet SET outcome = ?, reason = ? WHERE id = ?", outcome, reason, id);
    }

    private static PrintedSheet sheet(Row row) throws SQLException {
        return new PrintedSheet(
                row.id("id"),
                row.id("award_id"),
                row.count("copy"),
                row.text("layout"),
                row.text("printer"),
                row.text("tray"),
                row.text("sheet"),
                LocalDateTime.parse(row.text("sent")),
                row.text("who"),
                row.constant(SheetOutcome.class, "outcome"),
                row.text("reason"));
    }
}
