package vn.sovang.ui.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Words;
import vn.sovang.document.certificate.Box;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.TextElement;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.Services;
import vn.sovang.ui.Samples;
import vn.sovang.ui.common.Failure;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.form.RecordModel;

/** The designer on the real sample, without a toolkit. */
class DesignerModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final List<Failure> failures = new ArrayList<>();
    private final Notices notices = new Notices();
    private Path file;
    private Services services;
    private DesignerModel model;

    @BeforeEach
    void open() {
        services = Samples.open(folder);
        file = folder.resolve("mau.mau.json");
        model = made();
    }

    private DesignerModel made() {
        Jobs jobs = Jobs.atOnce();
        jobs.onFailure(failures::add);
        DesignerModel fresh = new DesignerModel(
                new DesignerModel.Services(
                        services.layouts(),
                        services.rounds(),
                        services.preferences(),
                        (kind, endings) -> Optional.of(file),
                        (name, kind) -> Optional.of(file)),
                new RecordModel.Desk(jobs, new Language(Words.VIETNAMESE), notices),
                new SimpleObjectProperty<>(new WorkingYear(2022)),
                () -> DAY);
        fresh.refresh();
        return fresh;
    }

    @AfterEach
    void close() {
        services.close();
        assertEquals(List.of(), failures);
    }

    private void choose(String name) {
        Layout layout = model.layoutProperty().get();
        for (int i = 0; i < layout.elements().size(); i++) {
            if (layout.elements().get(i) instanceof TextElement text
                    && text.name().equals(name)) {
                model.selectedProperty().set(i);
            }
        }
    }

    private Box box() {
        return model.element().orElseThrow().box();
    }

    @Test
    void theLayoutInUseIsOpenAndTriedWithTheLongestRecipient() {
        assertEquals("giay-khen-a4", model.layoutProperty().get().id());
        assertEquals(43, model.recipients().size());
        List<Integer> lengths = model.recipients().stream()
                .map(Certificate::fields)
                .map(fields -> fields.get("recipient").length()
                        + fields.get("detail").length()
                        + fields.get("reason").length())
                .toList();
        assertEquals(lengths.stream().sorted((a, b) -> b - a).toList(), lengths);
        assertEquals(297 * 4, model.pageProperty().get().picture().getWidth());
    }

    @Test
    void arrowsMoveByHalfAndTenthOfAMillimetreAndTakeBackGoesToTheStart() {
        choose("Người nhận");
        Box before = box();
        model.nudge(0.5, 0);
        model.nudge(0.1, -0.1);
        assertEquals(before.x() + 0.6, box().x(), 1e-9);
        assertEquals(before.y() - 0.1, box().y(), 1e-9);
        model.nudge(-1000, 1000);
        assertEquals(0, box().x());
        assertEquals(210, box().bottom(), 1e-9);
        assertTrue(model.undo());
        assertEquals(before, box());
        assertFalse(model.undo());
        assertTrue(model.redo());
        assertEquals(0, box().x());
    }

    @Test
    void aDraggedTextComesToRestAtTheMiddleOfTheSheet() {
        choose("Quyết định");
        Box box = box();
        Snap snap = model.drag(new Box((297 - box.width()) / 2 + 0.3, 160.4, box.width(), box.height()), 1.5);
        assertEquals(297 / 2.0, box().x() + box().width() / 2, 0.01);
        assertTrue(snap.vertical().contains(148.5), snap.toString());
        model.drag(new Box(40.8, 160.4, box.width(), box.height()), 0);
        assertEquals(40.8, box().x(), 1e-9);
    }

    @Test
    void savingMakesAVersionForPapersOfTheDayAndLater() {
        choose("Người nhận");
        model.nudge(5, 0);
        assertTrue(model.changedProperty().get());
        model.fromProperty().set("5/1/2027");
        model.deeds().save();
        assertFalse(model.changedProperty().get());
        assertEquals(2, model.layoutProperty().get().version());
        assertEquals(LocalDate.of(2027, 1, 5), model.layoutProperty().get().from());
        assertEquals(1, services.layouts().on("giay-khen-a4", DAY).version());
        assertEquals(2, model.entries().getFirst().versions().size());
        choose("Người nhận");
        model.nudge(1, 0);
        model.fromProperty().set("31/2/2027");
        model.deeds().save();
        assertTrue(model.changedProperty().get(), "an impossible day saves nothing");
    }

    @Test
    void whatWasNotSavedIsThereAgainAfterAKill() {
        choose("Người nhận");
        model.nudge(7, 3);
        Layout unsaved = model.layoutProperty().get();
        DesignerModel again = made();
        assertEquals(unsaved, again.layoutProperty().get());
        assertTrue(again.changedProperty().get());
        again.discard();
        assertFalse(again.changedProperty().get());
        assertFalse(made().changedProperty().get());
    }

    @Test
    void aCopyAFileOutAndInAndAnotherSheet() {
        model.deeds().copy("Phôi chợ huyện");
        assertEquals("phoi-cho-huyen", model.layoutProperty().get().id());
        model.resize(360, 237);
        model.deeds().save();
        assertEquals(360, model.layoutProperty().get().width());
        model.deeds().writeFile();
        model.deeds().readFile();
        assertEquals("phoi-cho-huyen-2", model.layoutProperty().get().id());
        assertEquals(360, model.layoutProperty().get().width());
        model.deeds().use("layout.certificate_of_merit");
        assertEquals(
                "phoi-cho-huyen-2",
                model.entries().stream()
                        .filter(entry -> entry.uses().contains("layout.certificate_of_merit"))
                        .findFirst()
                        .orElseThrow()
                        .code());
        model.deeds().removeVersion();
        assertEquals(2937, failures.removeFirst().problem().code());
    }

    @Test
    void aPhotoTakenAtASlantIsSeenFromStraightAbove() {
        BufferedImage photo = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = photo.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillPolygon(new int[] {100, 800, 860, 60}, new int[] {80, 120, 640, 600}, 4);
        graphics.dispose();
        model.background(
                photo,
                List.of(
                        new Point2D.Double(100, 80),
                        new Point2D.Double(800, 120),
                        new Point2D.Double(860, 640),
                        new Point2D.Double(60, 600)));
        BufferedImage scan = model.layoutProperty().get().background().image();
        assertEquals(297 / 210.0, scan.getWidth() / (double) scan.getHeight(), 0.01);
        for (int[] place :
                new int[][] {{20, 20}, {scan.getWidth() - 20, 20}, {20, scan.getHeight() - 20}, {500, 400}}) {
            assertTrue((scan.getRGB(place[0], place[1]) & 0xFF) > 200, place[0] + " " + place[1]);
        }
        model.undo();
        assertEquals(null, model.layoutProperty().get().background());
    }
}
