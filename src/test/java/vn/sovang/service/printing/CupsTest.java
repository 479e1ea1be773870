package vn.sovang.service.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.document.certificate.Box;
import vn.sovang.document.certificate.Element;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.PaperPainter;
import vn.sovang.document.certificate.TextElement;
import vn.sovang.document.commendation.CertificateFields;
import vn.sovang.document.printing.Printer;
import vn.sovang.document.printing.Printers;
import vn.sovang.document.printing.Setup;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.printing.PrintedSheet;
import vn.sovang.domain.printing.SheetOutcome;
import vn.sovang.domain.printing.SheetSize;
import vn.sovang.service.Certificates;
import vn.sovang.service.SampleYear;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.store.Store;

/**
 * A real print server: run by {@code src/test/cups/with-private-cups mvn -q -Pcups test}. Its queue leads to a printer at
 * a port of this machine, which the test plays: it takes paper, holds it, or is not there.
 */
@Tag("cups")
class CupsTest {
    private static final String QUEUE = "SoVang";
    private static final int PORT = 9191;
    private static final SheetSize A4 = new SheetSize(297, 210);
    private static final double PIXELS = 10;
    private static final int SECONDS = 60;

    @TempDir
    Path folder;

    private Store store;
    private PrintServices services;
    private DecisionRecords records;
    private PrintOrder order;

    @BeforeEach
    void open() {
        Assumptions.assumeTrue(System.getenv("CUPS_SERVER") != null, "no print server of its own");
        store = Store.open(SampleYear.store(folder));
        services = PrintServices.of(
                store,
                Printers.ofThisPc(),
                Clock.systemDefaultZone(),
                new Certificates(store)::layout,
                new Certificates(store)::review);
        DecisionReader reader = new DecisionReader(store);
        records = reader.read(reader.find(Stream.STATE, 5, 2023));
        order = new PrintOrder(records, QUEUE, Setup.of(A4, ""));
    }

    @AfterEach
    void close() throws Exception {
        if (store != null) {
            store.close();
            run("cancel", "-a", QUEUE);
            run("cupsaccept", QUEUE);
        }
    }

    /** The printer at the end of the queue: each connection is a sheet. */
    private static final class Paper implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(PORT, 50, InetAddress.getLoopbackAddress());
        private final BlockingQueue<byte[]> sheets = new LinkedBlockingQueue<>();

        private Paper() throws IOException {
            Thread.ofPlatform().daemon().start(() -> {
                while (!door.isClosed()) {
                    try (Socket sheet = door.accept()) {
                        byte[] data = sheet.getInputStream().readAllBytes();
                        if (data.length > 0) {
                            sheets.add(data);
                        }
                    } catch (IOException e) {
                        return;
                    }
                }
            });
        }

        private String next() throws InterruptedException {
            byte[] data = sheets.poll(SECONDS, TimeUnit.SECONDS);
            assertTrue(data != null, "no sheet came out");
            return new String(data, StandardCharsets.ISO_8859_1);
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }

    private static void run(String... command) throws Exception {
        String[] found = command.clone();
        if (Files.isExecutable(Path.of("/usr/sbin", command[0]))) {
            found[0] = "/usr/sbin/" + command[0];
        }
        new ProcessBuilder(found).inheritIO().start().waitFor();
    }

    private StackEnd print(int sheets) {
        return services.printing()
                .print(
                        order,
                        records.lines().subList(0, sheets),
                        SampleYear.WORDS,
                        new PrintControl(),
                        Progress.none());
    }

    private List<PrintedSheet> log() {
        return services.log().of(records.decision());
    }

    @Test
    void theQueueSaysWhatItCan() {
        Printer printer = services.printers().find(QUEUE).orElseThrow();
        assertTrue(
                printer.papers().stream().anyMatch(A4::isSame), printer.papers().toString());
        assertTrue(printer.trays().size() >= 2, printer.trays().toString());
        assertEquals(List.of(), printer.doubts(Setup.of(A4, printer.trays().getLast())));
        assertEquals(
                List.of(1922),
                printer.doubts(Setup.of(new SheetSize(360, 237), "")).stream()
                        .map(Problem::code)
                        .toList());
    }

    @Test
    void certificatesComeOutOneByOneAtTheirPlaces() throws Exception {
        try (Paper paper = new Paper()) {
            StackEnd end = print(3);
            assertEquals(3, end.sent().size(), end.trouble().toString());
            String first = paper.next();
            assertTrue(first.contains("%!PS-Adobe"));
            paper.next();
            paper.next();
            samePlaces(first);
        }
    }

    /** Every text on the sheet that came out lies where the painter put it, to half a millimetre. */
    private void samePlaces(String postscript) throws Exception {
        Path file = Files.writeString(folder.resolve("to.ps"), postscript, StandardCharsets.ISO_8859_1);
        Path picture = folder.resolve("to.png");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/gs")), "no Ghostscript");
        run(
                "gs",
                "-q",
                "-dNOPAUSE",
                "-dBATCH",
                "-dSAFER",
                "-sDEVICE=png16m",
                "-r" + PIXELS * 25.4,
                "-dGraphicsAlphaBits=4",
                "-sOutputFile=" + picture,
                file.toString());
        BufferedImage out = upright(ImageIO.read(picture.toFile()));
        Layout layout = new Certificates(store).layout(records);
        BufferedImage wanted = wanted(layout);
        int compared = 0;
        for (Element element : layout.elements()) {
            if (element instanceof TextElement text && !text.screenOnly()) {
                double[] meant = ink(wanted, text.box());
                double[] came = ink(out, text.box());
                for (int side = 0; side < 4 && meant[1] > 0; side++) {
                    assertEquals(meant[side], came[side], 0.5, text.name());
                    compared++;
                }
            }
        }
        assertTrue(compared >= 20, "texts were compared: " + compared);
    }

    /** A sheet across comes out of the printer upright. */
    private static BufferedImage upright(BufferedImage page) {
        if (page.getWidth() > page.getHeight()) {
            return page;
        }
        BufferedImage turned = new BufferedImage(page.getHeight(), page.getWidth(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(page, new AffineTransform(0, 1, -1, 0, page.getHeight(), 0), null);
        graphics.dispose();
        return turned;
    }

    private BufferedImage wanted(Layout layout) {
        BufferedImage paper = new BufferedImage((int) (297 * PIXELS), (int) (210 * PIXELS), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        graphics.scale(PIXELS * 25.4 / 72, PIXELS * 25.4 / 72);
        new PaperPainter(layout)
                .paint(graphics, CertificateFields.of(records, records.lines().getFirst()), new AffineTransform());
        graphics.dispose();
        return paper;
    }

    /** Left, right, top and bottom of what is darker than its background in a box. */
    private static double[] ink(BufferedImage picture, Box box) {
        double left = Integer.MAX_VALUE;
        double right = 0;
        double top = Integer.MAX_VALUE;
        double bottom = 0;
        for (int y = (int) (box.y() * PIXELS); y < Math.min(picture.getHeight(), box.bottom() * PIXELS); y++) {
            for (int x = (int) (box.x() * PIXELS); x < Math.min(picture.getWidth(), box.right() * PIXELS); x++) {
                int rgb = picture.getRGB(x, y);
                if ((rgb >> 16 & 0xFF) < 70 && (rgb >> 8 & 0xFF) < 70 && (rgb & 0xFF) < 70) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return new double[] {left / PIXELS, right / PIXELS, top / PIXELS, bottom / PIXELS};
    }

    @Test
    void aQueueThatTakesNothingLosesNoRecord() throws Exception {
        run("cupsreject", QUEUE);
        StackEnd end = print(3);
        assertEquals(4920, end.trouble().orElseThrow().code());
        assertEquals(1, log().size());
        assertEquals(SheetOutcome.NOT_PRINTED, log().getFirst().outcome());
    }

    /** The printer is switched off: the queue keeps the sheets; they are written down and come out later. */
    @Test
    void aQueueThatStallsKeepsTheSheetsAndSoDoesTheBook() throws Exception {
        StackEnd end = print(2);
        assertEquals(2, end.sent().size());
        assertEquals(2, services.log().open(records.decision()).size());
        try (Paper paper = new Paper()) {
            assertTrue(paper.next().contains("%!PS-Adobe"), "switched on, it prints what was kept");
            assertTrue(paper.next().contains("%!PS-Adobe"));
        }
    }

    @Test
    void aQueueThatVanishesLosesNoRecord() throws Exception {
        try (Paper paper = new Paper()) {
            print(1);
            paper.next();
            run("lpadmin", "-x", QUEUE);
            StackEnd end = print(3);
            assertTrue(end.trouble().isPresent());
            assertTrue(List.of(4920, 1927).contains(end.trouble().get().code()), end.toString());
            assertEquals(1, services.log().open(records.decision()).size(), "the sheet that came out");
            assertTrue(log().stream().skip(1).allMatch(sheet -> sheet.outcome() == SheetOutcome.NOT_PRINTED));
        } finally {
            run(
                    "lpadmin",
                    "-p",
                    QUEUE,
                    "-E",
                    "-v",
                    "socket://localhost:" + PORT,
                    "-m",
                    "drv:///sample.drv/generic.ppd");
        }
    }
}
