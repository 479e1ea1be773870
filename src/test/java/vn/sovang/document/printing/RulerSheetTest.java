package vn.sovang.document.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateCheck;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.PaperPainter;
import vn.sovang.domain.printing.Calibration;
import vn.sovang.domain.printing.Calibration.Place;
import vn.sovang.domain.printing.CalibrationSolver;
import vn.sovang.domain.printing.CalibrationSolver.Reading;
import vn.sovang.domain.printing.RulerMark;
import vn.sovang.domain.printing.SheetSize;

/** The whole way of a calibration: the ruler sheet printed askew, its crosses found on the paper, read off, solved. */
class RulerSheetTest {
    private static final RulerSheet.Texts TEXTS = new RulerSheet.Texts(
            "TỜ THƯỚC",
            "Đo từ tâm dấu tới mép giấy.\nGhi tám số vào máy.",
            "HP LaserJet · 297 × 210",
            "mép bên",
            "mép đầu");
    private static final Certificate NOBODY = new Certificate("", Map.of());

    private static BufferedImage printed(SheetSize sheet, Calibration printer, Calibration known) {
        double[] m = printed(printer);
        PicturePrinter paper = new PicturePrinter("Máy").askew(new AffineTransform(m));
        PaperPainter painter = new PaperPainter(RulerSheet.of(sheet, TEXTS));
        new Printer(paper)
                .print(
                        Setup.of(sheet, ""),
                        "Tờ thước",
                        (Graphics2D graphics) ->
                                painter.paint(graphics, NOBODY, new AffineTransform(known.correction())));
        return paper.sheets().getFirst().picture();
    }

    /** What a printer does, as a matrix. */
    private static double[] printed(Calibration printer) {
        Place origin = printer.printed(new Place(0, 0));
        Place right = printer.printed(new Place(1, 0));
        Place down = printer.printed(new Place(0, 1));
        return new double[] {
            right.x() - origin.x(),
            right.y() - origin.y(),
            down.x() - origin.x(),
            down.y() - origin.y(),
            origin.x(),
            origin.y()
        };
    }

    /** The middle of the cross near a place: where a long dark row and a long dark column cross. */
    private static Place cross(BufferedImage picture, Place near) {
        double x = 0;
        double y = 0;
        for (int round = 0; round < 2; round++) {
            double arm = 4;
            double at = round == 0 ? near.x() : x;
            double along = round == 0 ? near.y() : y;
            x = darkest(picture, at, along, arm, true);
            y = darkest(picture, x, along, arm, false);
        }
        return new Place(x, y);
    }

    private static double darkest(BufferedImage picture, double x, double y, double arm, boolean column) {
        double best = -1;
        double sum = 0;
        double weight = 0;
        double middle = column ? x : y;
        List<double[]> lines = new ArrayList<>();
        for (int i = (int) ((middle - 9) * PicturePrinter.PIXELS); i < (middle + 9) * PicturePrinter.PIXELS; i++) {
            double ink = 0;
            for (double t = -arm; t < arm; t += 1 / PicturePrinter.PIXELS) {
                double px = column ? i : (x + t) * PicturePrinter.PIXELS;
                double py = column ? (y + t) * PicturePrinter.PIXELS : i;
                ink += 255 - (picture.getRGB((int) px, (int) py) & 0xFF);
            }
            lines.add(new double[] {(i + 0.5) / PicturePrinter.PIXELS, ink});
            best = Math.max(best, ink);
        }
        for (double[] line : lines) {
            if (line[1] > best * 0.5) {
                sum += line[0] * line[1];
                weight += line[1];
            }
        }
        return sum / weight;
    }

    private static List<Reading> readOff(SheetSize sheet, BufferedImage picture) {
        List<Reading> readings = new ArrayList<>();
        for (RulerMark mark : RulerMark.of(sheet)) {
            Place at = cross(picture, mark.place());
            readings.add(new Reading(
                    Math.round((mark.right() ? sheet.width() - at.x() : at.x()) * 5) / 5.0,
                    Math.round((mark.bottom() ? sheet.height() - at.y() : at.y()) * 5) / 5.0));
        }
        return readings;
    }

    @Test
    void aKnownShiftScaleAndTurnIsRecoveredFromItsOwnSheetWithinThreeTenths() {
        Calibration printer = new Calibration(1.8, -2.3, 1.003, 0.997, Math.toRadians(0.3));
        for (SheetSize sheet : List.of(new SheetSize(297, 210), new SheetSize(210, 297), new SheetSize(360, 237))) {
            BufferedImage first = printed(sheet, printer, Calibration.EXACT);
            Calibration known =
                    CalibrationSolver.solve(sheet, readOff(sheet, first)).calibration();
            for (int i = 0; i <= 16; i++) {
                Place wanted = new Place(sheet.width() * (i % 4) / 3, sheet.height() * (i / 4) / 4);
                Place out = printer.printed(known.sent(wanted));
                assertTrue(Math.hypot(out.x() - wanted.x(), out.y() - wanted.y()) < 0.3, sheet + " " + wanted + out);
            }
            BufferedImage second = printed(sheet, printer, known);
            for (RulerMark mark : RulerMark.of(sheet)) {
                Place at = cross(second, mark.place());
                assertEquals(mark.place().x(), at.x(), 0.3, mark.letter());
                assertEquals(mark.place().y(), at.y(), 0.3, mark.letter());
            }
        }
    }

    @Test
    void itFitsOnEverySheet() {
        for (SheetSize sheet : List.of(
                new SheetSize(297, 210), new SheetSize(210, 297), new SheetSize(420, 297), new SheetSize(148, 105))) {
            Layout layout = RulerSheet.of(sheet, TEXTS);
            assertEquals(List.of(), CertificateCheck.misfits(layout, List.of()), sheet.label());
        }
    }
}
