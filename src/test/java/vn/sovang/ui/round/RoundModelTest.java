package vn.sovang.ui.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.Services;
import vn.sovang.ui.Samples;
import vn.sovang.ui.common.Failure;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.PagePreview;

/** The model of a round on the real sample, without a toolkit. */
class RoundModelTest {
    @TempDir
    Path folder;

    private final List<Failure> failures = new ArrayList<>();
    private final ObjectProperty<WorkingYear> year = new SimpleObjectProperty<>(new WorkingYear(2022));
    private final Notices notices = new Notices();
    private Optional<Path> answer = Optional.empty();
    private Services services;
    private RoundModel model;

    @BeforeEach
    void open() {
        services = Samples.open(folder);
        Jobs jobs = Jobs.atOnce();
        jobs.onFailure(failures::add);
        model = new RoundModel(
                services.rounds(),
                services.printing(),
                jobs,
                new Language(Words.VIETNAMESE),
                notices,
                (name, kind) -> answer.map(place -> place.resolve(name)),
                year);
        model.refresh();
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void bothStreamsAreThereAndTheStateIsOpen() {
        assertEquals(2, model.rounds().size());
        assertEquals(Stream.STATE, model.openProperty().get().decision().stream());
        assertEquals(43, model.shown().size());
        assertEquals(12_200_000, model.openProperty().get().figure("money"));
        assertTrue(model.openProperty().get().misfits().isEmpty());
    }

    @Test
    void steppingStopsAtTheEnds() {
        model.step(-1);
        assertEquals(1, model.currentNumber());
        model.step(1000);
        assertEquals(43, model.currentNumber());
        assertNotNull(model.preview().pageProperty().get());
    }

    @Test
    void aFinerPictureIsPaintedWhenTheViewGrowsButNotForAHair() {
        PagePreview first = model.preview().pageProperty().get();
        model.preview().fineness(first.pixelsPerMm() - 0.3);
        assertEquals(first, model.preview().pageProperty().get());
        model.preview().fineness(first.pixelsPerMm() + 1);
        PagePreview finer = model.preview().pageProperty().get();
        assertTrue(finer.picture().getWidth() > first.picture().getWidth());
        assertEquals(297, finer.widthMm(), 0.5);
    }

    @Test
    void ticksBelongToTheirDecisionAndOutliveARefresh() {
        model.tick(3, true);
        model.tick(7, true);
        model.step(4);
        model.refresh();
        assertEquals(Set.of(3, 7), model.ticked());
        assertEquals(5, model.currentNumber());
        model.open(model.rounds().getFirst());
        assertTrue(model.ticked().isEmpty());
        model.tickShown(true);
        assertEquals(16, model.ticked().size());
        model.open(model.rounds().getLast());
        assertEquals(Set.of(3, 7), model.ticked());
    }

    @Test
    void aFileNobodyChoseIsNotWritten() {
        model.pdfOfAll();
        assertTrue(failures.isEmpty());
        assertEquals(null, notices.latestProperty().get());
    }

    @Test
    void thePdfOfAllHasAPageForEach() throws Exception {
        answer = Optional.of(folder);
        model.pdfOfAll();
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("giay-khen-05-qd-ubnd-2023.pdf").toFile())) {
            assertEquals(43, pdf.getNumberOfPages());
        }
        assertTrue(failures.isEmpty());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInWords() throws Exception {
        Path blocked = Files.createFile(folder.resolve("no-folder"));
        answer = Optional.of(blocked);
        model.tick(1, true);
        model.pdfOfTicked();
        assertEquals(1, failures.size());
        assertEquals(401, failures.getFirst().problem().code());
        assertFalse(failures.getFirst().details().contains("\tat "));
    }

    @Test
    void aYearWithoutDecisionsIsEmpty() {
        year.set(new WorkingYear(2020));
        model.refresh();
        assertTrue(model.rounds().isEmpty());
        assertEquals(null, model.openProperty().get());
        assertEquals(null, model.preview().pageProperty().get());
        model.step(1);
        model.pdfOfAll();
        assertEquals(0, model.currentNumber());
    }
}
