package vn.sovang.service.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Progress;
import vn.sovang.document.certificate.Box;
import vn.sovang.document.certificate.Element;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.LayoutFile;
import vn.sovang.document.certificate.Picture;
import vn.sovang.document.certificate.PictureElement;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.Certificates;
import vn.sovang.service.Exporter;
import vn.sovang.service.SampleYear;
import vn.sovang.service.SeedLoader;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.store.Store;

class LayoutServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 5);

    @TempDir
    Path folder;

    private final Layout merit = LayoutFile.ready("giay-khen-a4");
    private Store store;
    private LayoutService layouts;

    @BeforeEach
    void open() {
        store = Store.open(SampleYear.store(folder));
        layouts = new LayoutService(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Layout withPicture(Layout layout) {
        List<Element> elements = new ArrayList<>(layout.elements());
        elements.add(new PictureElement(picture(), new Box(20, 20, 30, 20), false));
        return layout.with(elements).over(picture());
    }

    private static Picture picture() {
        BufferedImage image = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillOval(0, 0, 90, 60);
        graphics.dispose();
        return Picture.of(image);
    }

    @Test
    void aCertificateIsPrintedAgainInTheLayoutOfItsDay() {
        DecisionReader reader = new DecisionReader(store);
        DecisionRecords old = reader.read(reader.find(Stream.STATE, 5, 2023));
        Layout changed = withPicture(merit);
        layouts.save(changed, LATER, "Lưu mẫu");
        assertEquals(merit, new Certificates(store).layout(old));
        Layout now = layouts.on("giay-khen-a4", LATER);
        assertEquals(2, now.version());
        assertEquals(changed.elements(), now.elements());
        assertEquals(picture(), now.background());
        layouts.save(merit, LATER.plusYears(1), "Lưu mẫu");
        assertEquals(2, layouts.on("giay-khen-a4", LATER).version());
        assertEquals(3, layouts.on("giay-khen-a4", LATER.plusYears(2)).version());
        store.undo();
        assertEquals(2, layouts.on("giay-khen-a4", LATER.plusYears(2)).version());
        store.undo();
        assertEquals(merit, layouts.on("giay-khen-a4", LATER));
    }

    @Test
    void aCopyIsALayoutOfItsOwnAndCanBeUsedFromADayOn() {
        Layout copy = layouts.copy(merit, "Phôi mua ở chợ Bạch Thông", "Sao mẫu");
        assertEquals("phoi-mua-o-cho-bach-thong", copy.id());
        assertEquals(
                "phoi-mua-o-cho-bach-thong-2",
                layouts.copy(merit, "Phôi mua ở chợ Bạch Thông", "Sao mẫu").id());
        layouts.use(copy, "layout.certificate_of_merit", LATER, "Đơn vị tự chọn", "Dùng mẫu");
        DecisionReader reader = new DecisionReader(store);
        DecisionRecords old = reader.read(reader.find(Stream.STATE, 5, 2023));
        assertEquals("giay-khen-a4", new Certificates(store).layout(old).id());
        DecisionRecords draft = reader.asOf(old.decision(), LATER);
        assertEquals(copy.id(), new Certificates(store).layout(draft).id());
        assertEquals(
                copy.id(),
                layouts.all(LATER).stream()
                        .filter(entry -> entry.uses().contains("layout.certificate_of_merit"))
                        .findFirst()
                        .orElseThrow()
                        .code());
        assertProblem(2937, () -> layouts.remove(copy, LATER, "Xóa mẫu"));
        layouts.remove(copy, DAY, "Xóa mẫu");
        assertProblem(2934, () -> layouts.on(copy.id(), LATER));
        assertProblem(2936, () -> layouts.remove(merit, DAY, "Xóa mẫu"));
    }

    @Test
    void oneFileOutAndInCarriesThePicturesToo() {
        Path file = folder.resolve("mau.mau.json");
        layouts.write(withPicture(merit), file, false);
        Layout taken = layouts.take(file, "Nhập mẫu");
        assertFalse(taken.id().equals(merit.id()));
        assertEquals(withPicture(merit).elements(), taken.elements());
        assertEquals(taken, layouts.on(taken.id(), DAY));
    }

    @Test
    void everythingTakenOutBringsTheLayoutsBack() {
        layouts.save(withPicture(merit), LATER, "Lưu mẫu");
        layouts.copy(merit, "Mẫu của xã", "Sao mẫu");
        Path out = folder.resolve("tat-ca");
        new Exporter(store).export(out, false);
        Path second = folder.resolve("lai.sovang");
        new SeedLoader(SampleYear.WORDS).load(out, second, false, Progress.none());
        try (Store again = Store.open(second)) {
            LayoutService back = new LayoutService(again);
            assertEquals(layouts.on("giay-khen-a4", LATER), back.on("giay-khen-a4", LATER));
            assertEquals(merit, back.on("giay-khen-a4", DAY));
            assertEquals("Mẫu của xã", back.on("mau-cua-xa", DAY).name());
        }
    }

    @Test
    void aHostileFileIsRefusedInWordsAndNothingIsTakenIn() throws IOException {
        String good = LayoutFile.toJson(withPicture(merit));
        int before = layouts.all(DAY).size();
        for (String bad : List.of(
                good.replaceFirst("\"content\" : \"[^\"]{20}", "\"content\" : \"AAAA"),
                good.replaceFirst("\"picture\" : \"", "\"picture\" : \"../../"),
                good.replaceFirst("\"x\" : 6.0", "\"x\" : 1e300"),
                good.replaceFirst("\"width\" : 285.0", "\"width\" : -1"),
                good.replaceFirst("\"elements\" : \\[", "\"elements\" : [" + "{},".repeat(300)),
                good.replaceFirst("\"id\" : \"[^\"]*", "\"id\" : \"../evil"),
                good.replaceFirst("\"name\" : \"[^\"]*", "\"name\" : \"" + "x".repeat(5000)),
                "[".repeat(100_000))) {
            Path file = Files.writeString(folder.resolve("xau.json"), bad);
            vn.sovang.base.ProblemException refused = org.junit.jupiter.api.Assertions.assertThrows(
                    vn.sovang.base.ProblemException.class, () -> layouts.take(file, "Nhập mẫu"));
            assertEquals(2, refused.problem().exitCode(), refused.getMessage());
        }
        assertEquals(before, layouts.all(DAY).size());
    }

    @Test
    void aPictureIsBoundedAndLaidOnWhite() throws IOException {
        BufferedImage large = new BufferedImage(5000, 3000, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(large, "png", out);
        Picture picture = Picture.of(out.toByteArray(), "to.png");
        assertTrue(picture.width() <= 2400 && Math.abs(picture.width() / (double) picture.height() - 5 / 3.0) < 0.01);
        assertEquals(0xFFFFFF, picture.image().getRGB(10, 10) & 0xFFFFFF);
        assertProblem(
                2932, () -> Picture.of("MZ\u0090".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), "virus.png"));
        assertProblem(2931, () -> Picture.of(new byte[Picture.LARGEST_FILE + 1], "to.jpg"));
    }
}
