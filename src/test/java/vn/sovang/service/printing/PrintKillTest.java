package vn.sovang.service.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.print.PrintService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Progress;
import vn.sovang.document.printing.PicturePrinter;
import vn.sovang.document.printing.Printers;
import vn.sovang.document.printing.Setup;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.printing.PrintedSheet;
import vn.sovang.domain.printing.SheetSize;
import vn.sovang.service.Certificates;
import vn.sovang.service.SampleYear;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.store.Store;

/** A program that is killed while it prints knows on restart which sheets it had sent. */
class PrintKillTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSentIsKnownAfterAKill() throws Exception {
        Path file = SampleYear.store(folder);
        for (int after : List.of(1, 4, 9)) {
            List<String> came = killedAfter(after, file);
            assertTrue(came.size() >= after);
            try (Store store = Store.open(file)) {
                PrintLog log = new PrintLog(store, Clock.systemDefaultZone());
                List<PrintedSheet> open = log.open(records(store).decision());
                List<String> known = open.stream()
                        .map(sheet -> String.valueOf(sheet.awardId()))
                        .toList();
                assertTrue(known.containsAll(came), known + " " + came);
                assertTrue(known.size() <= came.size() + 1, "at most the sheet that was on its way is known besides");
                assertEquals(List.of(), store.integrity());
                log.settle(
                        open.stream()
                                .map(sheet ->
                                        new PrintLog.Verdict(sheet, vn.sovang.domain.printing.SheetOutcome.GOOD, ""))
                                .toList(),
                        "Xem tờ đã in");
            }
        }
    }

    private static DecisionRecords records(Store store) {
        DecisionReader reader = new DecisionReader(store);
        return reader.read(reader.find(Stream.STATE, 5, 2023));
    }

    /** @return the awards whose sheets had come out when the child was killed */
    private static List<String> killedAfter(int sheets, Path file) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Dsun.jnu.encoding=" + System.getProperty("sun.jnu.encoding"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintKillTest.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> came = new ArrayList<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null) {
                came.add(line);
                if (came.size() == sheets) {
                    child.toHandle().destroyForcibly();
                    child.waitFor();
                }
                line = said.readLine();
            }
        }
        return came;
    }

    /** The child: prints the whole list and says each award when its sheet has come out. */
    public static void main(String[] args) {
        Store store = Store.open(Path.of(args[0]));
        DecisionRecords records = records(store);
        PicturePrinter printer = new PicturePrinter("Máy");
        List<PrintService> all = List.of(printer);
        PrintServices services = PrintServices.of(
                store,
                Printers.of(() -> all),
                Clock.systemDefaultZone(),
                new Certificates(store)::layout,
                new Certificates(store)::review);
        PrintOrder order = new PrintOrder(records, "Máy", Setup.of(new SheetSize(297, 210), ""));
        Progress saying = (done, total, item) -> {
            if (done > 0) {
                System.out.println(records.lines().get((int) done - 1).award().id());
                System.out.flush();
            }
        };
        services.printing().print(order, records.lines(), SampleYear.WORDS, new PrintControl(), saying);
    }
}
