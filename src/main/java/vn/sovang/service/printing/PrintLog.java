package vn.sovang.service.printing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.printing.Setup;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.printing.PrintState;
import vn.sovang.domain.printing.PrintedSheet;
import vn.sovang.domain.printing.SheetOutcome;
import vn.sovang.store.Store;

/**
 * The book of sheets. Each entry is an act: it is on the disk before the sheet goes to the printer, it is not undone, and
 * a sheet that went wrong is answered by saying so with a reason.
 */
public final class PrintLog {
    private final Store store;
    private final Clock clock;

    public PrintLog(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What became of a sheet.
     *
     * @param reason why it is spoilt or did not come out; empty when it is good
     */
    public record Verdict(PrintedSheet sheet, SheetOutcome outcome, String reason) {}

    /**
     * Writes a sheet down that is about to be sent.
     *
     * @param label of the act, in the clerk's words
     */
    PrintedSheet sending(Award award, Layout layout, String printer, Setup setup, String label) {
        return store.act(label, tables -> {
            PrintedSheet sheet = new PrintedSheet(
                    0,
                    award.id(),
                    tables.printSheets().nextCopy(award.id()),
                    layout.id() + " " + layout.version(),
                    printer,
                    setup.tray(),
                    setup.sheet().key(),
                    LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS),
                    System.getProperty("user.name", ""),
                    SheetOutcome.OPEN,
                    "");
            return withId(sheet, tables.printSheets().insert(sheet));
        });
    }

    private static PrintedSheet withId(PrintedSheet sheet, long id) {
        return new PrintedSheet(
                id,
                sheet.awardId(),
                sheet.copy(),
                sheet.layout(),
                sheet.printer(),
                sheet.tray(),
                sheet.sheet(),
                sheet.sent(),
                sheet.who(),
                sheet.outcome(),
                sheet.reason());
    }

    /**
     * Writes down what came out; sheets of a stack are one act.
     *
     * @param label of the act, in the clerk's words
     */
    public void settle(List<Verdict> verdicts, String label) {
        store.act(label, tables -> {
            for (Verdict verdict : verdicts) {
                tables.printSheets().settle(verdict.sheet().id(), verdict.outcome(), verdict.reason());
            }
            return null;
        });
    }

    /** The sheets of a decision, in the order in which they were sent. */
    public List<PrintedSheet> of(Decision decision) {
        return store.read(tables -> tables.printSheets().of(decision.id()));
    }

    /** The sheets of a decision of which nobody has said what came out: those of a run that was broken off, too. */
    public List<PrintedSheet> open(Decision decision) {
        return store.read(tables -> tables.printSheets().open(decision.id()));
    }

    /** How far the certificates of a decision are on paper, by place in its list. */
    public Map<Integer, PrintState> states(Decision decision) {
        return store.read(tables -> {
            Map<Long, List<PrintedSheet>> byAward = new HashMap<>();
            for (PrintedSheet sheet : tables.printSheets().of(decision.id())) {
                byAward.computeIfAbsent(sheet.awardId(), award -> new ArrayList<>())
                        .add(sheet);
            }
            Map<Integer, PrintState> states = new HashMap<>();
            for (Award award : tables.awards().of(decision.id())) {
                states.put(award.position(), PrintState.of(byAward.getOrDefault(award.id(), List.of())));
            }
            return states;
        });
    }
}
