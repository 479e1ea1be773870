package vn.sovang.service.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.print.PrintService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.document.printing.PicturePrinter;
import vn.sovang.document.printing.Printers;
import vn.sovang.document.printing.Setup;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.printing.PrintState;
import vn.sovang.domain.printing.PrintedSheet;
import vn.sovang.domain.printing.SheetOutcome;
import vn.sovang.domain.printing.SheetSize;
import vn.sovang.service.Certificates;
import vn.sovang.service.SampleYear;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.store.Store;

class CertificatePrintingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-06T01:02:03Z"), ZoneOffset.ofHours(7));
    private static final SheetSize A4 = new SheetSize(297, 210);

    @TempDir
    Path folder;

    private Store store;
    private final List<PrintService> there = new ArrayList<>();
    private final PicturePrinter printer = new PicturePrinter("HP phòng 2");
    private PrintLog log;
    private CertificatePrinting printing;
    private DecisionRecords records;
    private PrintOrder order;

    @BeforeEach
    void open() {
        store = Store.open(SampleYear.store(folder));
        there.add(printer);
        log = new PrintLog(store, CLOCK);
        printing = new CertificatePrinting(
                Printers.of(() -> there), new Certificates(store)::layout, new Calibrations(store, CLOCK), log);
        DecisionReader reader = new DecisionReader(store);
        records = reader.read(reader.find(Stream.STATE, 5, 2023));
        order = new PrintOrder(records, printer.getName(), Setup.of(A4, "manual"));
    }

    @AfterEach
    void close() {
        printer.release();
        store.close();
    }

    private StackEnd print(int from, int to) {
        return print(from, to, new PrintControl());
    }

    private StackEnd print(int from, int to, PrintControl control) {
        return printing.print(order, records.lines().subList(from - 1, to), SampleYear.WORDS, control, Progress.none());
    }

    private Map<Integer, PrintState> states() {
        return log.states(records.decision());
    }

    @Test
    void everySheetIsWrittenDownWithPrinterTrayTimeAndCopy() {
        StackEnd end = print(1, 3);
        assertEquals(3, end.sent().size());
        assertEquals(Optional.empty(), end.trouble());
        assertEquals(3, printer.sheets().size());
        PrintedSheet sheet = log.of(records.decision()).get(1);
        assertEquals(records.lines().get(1).award().id(), sheet.awardId());
        assertEquals("HP phòng 2", sheet.printer());
        assertEquals("manual", sheet.tray());
        assertEquals("297x210", sheet.sheet());
        assertEquals("2023-01-06T08:02:03", sheet.sent().toString());
        assertEquals(System.getProperty("user.name"), sheet.who());
        assertEquals(SheetOutcome.OPEN, sheet.outcome());
        assertTrue(sheet.layout().startsWith("giay-khen"), sheet.layout());
        assertTrue(printer.sheets().get(1).title().contains("05/QĐ-UBND"));
        assertEquals(3, log.open(records.decision()).size());
        assertEquals(new PrintState(0, 0, 1), states().get(3));
        assertEquals(PrintState.NONE, states().get(4));
    }

    @Test
    void aSpoiltSheetIsAnsweredAndPrintedAgainAsTheNextCopy() {
        List<PrintedSheet> sent = print(1, 3).sent();
        log.settle(
                List.of(
                        new PrintLog.Verdict(sent.get(0), SheetOutcome.GOOD, ""),
                        new PrintLog.Verdict(sent.get(1), SheetOutcome.SPOILT, "Kẹt giấy"),
                        new PrintLog.Verdict(sent.get(2), SheetOutcome.GOOD, "")),
                "Xem tờ đã in");
        assertEquals(List.of(), log.open(records.decision()));
        List<PrintedSheet> again = print(2, 2).sent();
        assertEquals(2, again.getFirst().copy());
        log.settle(List.of(new PrintLog.Verdict(again.getFirst(), SheetOutcome.GOOD, "")), "Xem tờ đã in");
        assertEquals(new PrintState(1, 1, 0), states().get(2));
        assertEquals("Kẹt giấy", log.of(records.decision()).get(1).reason());
    }

    /** A sheet that was sent is an act: undo passes it over and takes back what was done before. */
    @Test
    void sheetsAreNotUndone() {
        store.change("Thêm chữ", tables -> {
            Award award = records.lines().getFirst().award();
            tables.awards()
                    .update(new Award(
                            award.id(),
                            award.decisionId(),
                            award.position(),
                            award.recipient(),
                            "Khác",
                            award.form(),
                            award.registerNumber()));
            return null;
        });
        print(1, 2);
        assertEquals("Thêm chữ", store.undo().orElseThrow().label());
        assertEquals(2, log.of(records.decision()).size());
    }

    @Test
    void aPrinterThatRefusesLosesNoRecord() {
        printer.failsAt(3);
        StackEnd end = print(1, 10);
        assertEquals(4920, end.trouble().orElseThrow().code());
        assertEquals(2, end.sent().size());
        List<PrintedSheet> all = log.of(records.decision());
        assertEquals(3, all.size());
        assertEquals(SheetOutcome.NOT_PRINTED, all.get(2).outcome());
        assertTrue(all.get(2).reason().contains("HP phòng 2"));
        assertEquals(2, log.open(records.decision()).size());
    }

    @Test
    void aPrinterThatStallsIsGivenUpAndItsSheetStaysOpen() {
        printing = new CertificatePrinting(
                Printers.of(() -> there),
                new Certificates(store)::layout,
                new Calibrations(store, CLOCK),
                log,
                Duration.ofMillis(200));
        printer.stallsAt(1);
        StackEnd end = print(1, 5);
        assertEquals(4921, end.trouble().orElseThrow().code());
        assertEquals(1, end.sent().size(), "whether it still comes out nobody knows");
        assertEquals(1, log.open(records.decision()).size());
    }

    @Test
    void theClerkNeedNotWaitForAStalledPrinter() {
        printer.stallsAt(2);
        PrintControl control = new PrintControl();
        Thread clerk = Thread.ofPlatform().start(() -> {
            while (log.open(records.decision()).size() < 2) {
                Thread.onSpinWait();
            }
            control.stop();
        });
        StackEnd end = print(1, 5, control);
        assertTrue(end.stopped());
        assertEquals(2, end.sent().size());
        assertFalse(clerk.isAlive() && end.sent().isEmpty());
    }

    @Test
    void aPrinterThatVanishesIsNamedAndNothingIsWrittenDownForIt() {
        there.clear();
        StackEnd end = print(1, 5);
        assertEquals(1927, end.trouble().orElseThrow().code());
        assertEquals(List.of(), log.of(records.decision()));
        assertEquals(
                List.of(1927),
                printing.doubts(order).stream().map(Problem::code).toList());
    }

    @Test
    void pauseHoldsTheNextSheetAndStopSendsNone() throws InterruptedException {
        PrintControl control = new PrintControl();
        control.pause(true);
        List<StackEnd> ends = new ArrayList<>();
        Thread print = Thread.ofPlatform().start(() -> ends.add(print(1, 5, control)));
        while (print.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertEquals(List.of(), printer.sheets());
        control.pause(false);
        print.join();
        assertEquals(5, ends.getFirst().sent().size());
        control.stop();
        assertTrue(print(6, 9, control).stopped());
        assertEquals(5, log.of(records.decision()).size());
    }

    @Test
    void aTextThatDoesNotFitStopsBeforeTheFirstSheetAndNamesTheRecipient() {
        Award long3 = records.lines().get(2).award();
        store.change("Dài", tables -> {
            tables.awards()
                    .update(new Award(
                            long3.id(),
                            long3.decisionId(),
                            long3.position(),
                            long3.recipient(),
                            "Có thành tích ".repeat(300),
                            long3.form(),
                            long3.registerNumber()));
            return null;
        });
        records = new DecisionReader(store).read(records.decision());
        order = new PrintOrder(records, order.printer(), order.setup());
        ProblemException stop = assertThrows(ProblemException.class, () -> print(1, 5));
        assertEquals(210, stop.problem().code());
        assertTrue(stop.problem().args().contains(long3.recipient().name()));
        assertEquals(List.of(), log.of(records.decision()));
        assertEquals(List.of(), printer.sheets());
    }

    @Test
    void trialAndRulerAreNoSheetsOfTheRegister() {
        AwardLine line = records.lines().getFirst();
        printing.trial(order, line, SampleYear.WORDS, new PrintControl());
        printing.ruler(order, false, SampleYear.WORDS, new PrintControl());
        printing.ruler(order, true, SampleYear.WORDS, new PrintControl());
        assertEquals(3, printer.sheets().size());
        assertEquals(List.of(), log.of(records.decision()));
        there.clear();
        ProblemException gone = assertThrows(
                ProblemException.class, () -> printing.trial(order, line, SampleYear.WORDS, new PrintControl()));
        assertEquals(2943, gone.problem().code());
    }
}
