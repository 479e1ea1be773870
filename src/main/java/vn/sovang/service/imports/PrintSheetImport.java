package vn.sovang.service.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.printing.PrintedSheet;
import vn.sovang.domain.printing.SheetOutcome;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.PrintSheetSheet;
import vn.sovang.store.Tables;

/** The sheets that went to a printer, as they come back with a register that was taken out. */
final class PrintSheetImport implements KindImport {
    private record Place(Stream stream, int decision, LocalDate day, int position) {}

    private record Key(long award, int copy) {}

    private final Map<Place, Award> awards = new HashMap<>();
    private final Upsert<Key, PrintedSheet> sheets;

    PrintSheetImport(ImportContext context) {
        Tables tables = context.tables();
        for (Decision decision : tables.decisions().all()) {
            for (Award award : tables.awards().of(decision.id())) {
                awards.putIfAbsent(
                        new Place(decision.stream(), decision.number(), decision.day(), award.position()), award);
            }
        }
        sheets = new Upsert<>(
                tables.printSheets().all(),
                sheet -> new Key(sheet.awardId(), sheet.copy()),
                tables.printSheets()::insert,
                sheet -> tables.printSheets().settle(sheet.id(), sheet.outcome(), sheet.reason()));
    }

    @Override
    public Outcome take(ReadRow row) {
        Place place = new Place(
                row.get(PrintSheetSheet.STREAM).orElseThrow(),
                row.get(PrintSheetSheet.DECISION).orElseThrow(),
                row.get(PrintSheetSheet.DAY).orElseThrow(),
                row.get(PrintSheetSheet.POSITION).orElseThrow());
        Award award = awards.get(place);
        if (award == null) {
            throw Problem.of(
                            1930,
                            "print.import.award",
                            place.position(),
                            place.stream().decisionNumber(place.decision()),
                            place.day())
                    .asException();
        }
        int copy = Math.max(1, row.get(PrintSheetSheet.COPY).orElseThrow());
        LocalDateTime sent = sent(row.text(PrintSheetSheet.SENT));
        SheetOutcome outcome = row.get(PrintSheetSheet.OUTCOME).orElseThrow();
        return sheets.put(
                new Key(award.id(), copy),
                award.recipient().name(),
                old -> new PrintedSheet(
                        old == null ? 0 : old.id(),
                        award.id(),
                        copy,
                        row.text(PrintSheetSheet.LAYOUT),
                        row.text(PrintSheetSheet.PRINTER),
                        row.text(PrintSheetSheet.TRAY),
                        row.text(PrintSheetSheet.SHEET_SIZE),
                        sent,
                        row.text(PrintSheetSheet.WHO),
                        outcome,
                        row.text(PrintSheetSheet.REASON)));
    }

    private static LocalDateTime sent(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw Problem.of(1931, "print.import.sent", text).asException(e);
        }
    }
}
