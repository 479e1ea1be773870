package vn.sovang.ui.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Words;
import vn.sovang.document.register.ListColumn;
import vn.sovang.service.Services;
import vn.sovang.service.register.FigureTable.Line;
import vn.sovang.service.register.PaperField;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.service.register.RegisterPaper;
import vn.sovang.ui.Samples;
import vn.sovang.ui.common.Failure;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.form.RecordModel.Desk;
import vn.sovang.ui.member.MemberPick;

/** The papers of the register on the real sample, without a toolkit. */
class PapersModelTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final LocalDate TODAY = LocalDate.now(Samples.CLOCK);

    @TempDir
    Path folder;

    private final List<Failure> failures = new ArrayList<>();
    private final List<MemberPick> picks = new ArrayList<>();
    private final Notices notices = new Notices();
    private LocalDate day = DAY;
    private Optional<Path> answer = Optional.empty();
    private String suggested = "";
    private Services services;
    private PapersModel model;

    @BeforeEach
    void open() {
        services = Samples.open(folder);
        Jobs jobs = Jobs.atOnce();
        jobs.onFailure(failures::add);
        model = new PapersModel(
                services.papers(),
                new Desk(jobs, new Language(Words.VIETNAMESE), notices),
                (name, kind) -> {
                    suggested = name;
                    return answer.map(place -> place.resolve(name));
                },
                () -> day,
                () -> TODAY,
                picks::add,
                () -> {});
        model.refresh();
    }

    @AfterEach
    void close() {
        services.close();
        assertEquals(List.of(), failures);
    }

    private PaperPreview.Shown shown() {
        return model.preview().shownProperty().get();
    }

    private void type(PaperField field, String text) {
        model.editor().field(field).set(text);
    }

    @Test
    void everyPaperIsLaidOutAsItIsChosen() {
        for (RegisterPaper paper : RegisterPaper.values()) {
            model.paperProperty().set(paper);
            if (paper == RegisterPaper.LEADER_QUARTER) {
                assertEquals(2982, shown().problem().code(), "the sample year is before 2026");
                continue;
            }
            assertNotNull(shown().preview(), paper + " " + shown().problem());
            assertTrue(shown().pages() > 0, paper.name());
            assertNotNull(model.preview().pictureProperty().get(), paper.name());
            assertEquals(model.hasFigures(), shown().figures() != null, paper.name());
        }
        model.paperProperty().set(RegisterPaper.MEMBER_LIST);
        assertEquals(150, shown().preview().subjects());
        model.paperProperty().set(RegisterPaper.CARDS);
        assertEquals(150, shown().preview().subjects());
        assertFalse(shown().preview().whole());
    }

    @Test
    void pagesAreTurnedToTheEndsAndANewPaperBeginsAtItsFirst() {
        int pages = shown().pages();
        assertTrue(pages > 2);
        model.preview().step(-1);
        assertEquals(0, model.preview().pageProperty().get());
        model.preview().step(1000);
        assertEquals(pages - 1, model.preview().pageProperty().get());
        type(PaperField.CELL, "CB01");
        assertTrue(model.preview().pageProperty().get() < pages - 1, "there are fewer pages now");
        model.paperProperty().set(RegisterPaper.LIST);
        assertEquals(0, model.preview().pageProperty().get());
    }

    @Test
    void nobodyIsToldInWordsAndNothingIsWritten() {
        model.paperProperty().set(RegisterPaper.LIST);
        type(PaperField.SELECTION, "SUSPENDED");
        assertNull(shown().preview());
        assertEquals(2404, shown().problem().code());
        answer = Optional.of(folder);
        model.write(RegisterFormat.PDF);
        assertEquals("", suggested);
        type(PaperField.SELECTION, "WOMEN");
        assertNotNull(shown().preview());
        long young = services.members().list(DAY).rows().stream()
                .filter(row -> row.partyYears().orElse(99) < 20)
                .findFirst()
                .orElseThrow()
                .id();
        model.printMembers(Set.of(young));
        model.paperProperty().set(RegisterPaper.BADGES);
        assertEquals(2651, shown().problem().code());
        assertNull(notices.latestProperty().get());
    }

    @Test
    void aWrongDayStaysAndIsToldAndThePaperComesBackWithARightOne() {
        type(PaperField.DAY, "31/2/2022");
        assertNull(model.wishProperty().get());
        assertNull(shown().preview());
        model.editor().leave(PaperField.DAY);
        assertEquals(
                277, model.editor().problemsProperty().get().get(PaperField.DAY).code());
        type(PaperField.DAY, "");
        model.editor().leave(PaperField.DAY);
        assertEquals(
                2652,
                model.editor().problemsProperty().get().get(PaperField.DAY).code());
        type(PaperField.DAY, "30/6/2021");
        assertEquals(LocalDate.of(2021, 6, 30), model.wishProperty().get().day());
        assertEquals(LocalDate.of(2021, 1, 1), model.wishProperty().get().from(), "the year's first day follows");
        type(PaperField.FROM, "01/07/2021");
        assertNull(model.wishProperty().get());
        model.paperProperty().set(RegisterPaper.CARDS);
        assertNotNull(model.wishProperty().get(), "cards ask for no first day");
    }

    @Test
    void theDayFollowsTheWorkingYearUntilAnotherIsTyped() {
        day = LocalDate.of(2021, 12, 31);
        model.refresh();
        assertEquals("31/12/2021", model.editor().field(PaperField.DAY).get());
        type(PaperField.DAY, "30/06/2021");
        day = DAY;
        model.refresh();
        assertEquals("30/06/2021", model.editor().field(PaperField.DAY).get());
    }

    @Test
    void aPaperOfADayToComeBearsTodayAndTellsAVacantPost() {
        model.paperProperty().set(RegisterPaper.BADGES);
        type(PaperField.OCCASION, "2027-02-03");
        assertEquals(LocalDate.of(2027, 2, 3), model.wishProperty().get().day());
        assertEquals(TODAY, model.wishProperty().get().dated());
        int all = shown().preview().subjects();
        type(PaperField.SERVED, "new");
        assertTrue(shown().preview().subjects() < all);
        assertEquals(
                120,
                shown().preview().complaints().getFirst().code(),
                "nobody signs for the new commune in the sample");
    }

    @Test
    void filesAreWrittenInAllThreeKindsAndTold() throws Exception {
        answer = Optional.of(folder);
        type(PaperField.CELL, "CB01");
        for (RegisterFormat format : RegisterFormat.values()) {
            model.write(format);
            assertEquals("so-danh-sach-mau-7-hsdv-cb01-2022-12-31." + format.code(), suggested);
            assertTrue(Files.size(folder.resolve(suggested)) > 1000);
            assertTrue(notices.latestProperty().get().text().contains(suggested));
        }
        try (PDDocument pdf = Loader.loadPDF(
                folder.resolve("so-danh-sach-mau-7-hsdv-cb01-2022-12-31.pdf").toFile())) {
            assertEquals(shown().pages(), pdf.getNumberOfPages());
        }
        answer = Optional.empty();
        notices.tell("");
        model.write(RegisterFormat.PDF);
        assertEquals("", notices.latestProperty().get().text(), "the clerk thought better of it");
    }

    @Test
    void someMembersAreAskedForUntilTheyAreLetGo() {
        List<Long> all = shown().preview().members();
        Set<Long> some = Set.copyOf(all.subList(0, 3));
        type(PaperField.CELL, "CB02");
        model.printMembers(some);
        assertEquals(RegisterPaper.CARDS, model.paperProperty().get());
        assertEquals(some, Set.copyOf(shown().preview().members()));
        model.paperProperty().set(RegisterPaper.STATISTICS);
        assertEquals(150, shown().preview().subjects(), "figures are of everybody");
        model.paperProperty().set(RegisterPaper.LIST);
        assertEquals(3, shown().preview().subjects());
        model.dropMembers();
        assertEquals(150, shown().preview().subjects());
        model.printCell("CB03");
        assertEquals(RegisterPaper.MEMBER_LIST, model.paperProperty().get());
        assertEquals(Set.of("CB03"), model.wishProperty().get().cells());
    }

    @Test
    void aListTakesTheColumnsThatAreTickedAsFarAsASheetHolds() {
        model.paperProperty().set(RegisterPaper.LIST);
        for (ListColumn column : ListColumn.values()) {
            model.column(column, true);
        }
        assertEquals(15, model.wishProperty().get().columns().size());
        assertNotNull(shown().preview());
        model.column(ListColumn.NAME, false);
        assertEquals(ListColumn.BIRTH, model.wishProperty().get().columns().getFirst());
    }

    @Test
    void aFigureLeadsToItsMembersAndSaysWhy() {
        model.paperProperty().set(RegisterPaper.STATISTICS);
        Line women = shown().figures().lines().stream()
                .filter(line -> line.label().equals("Nữ"))
                .findFirst()
                .orElseThrow();
        model.open(women, women.figures().getFirst(), "");
        assertEquals(51, picks.getFirst().ids().size());
        assertEquals(
                "Thống kê cơ bản đến ngày 31/12/2022 – Nữ", picks.getFirst().reason());
        model.open(women, women.figures().get(1), "Tỷ lệ");
        assertEquals(1, picks.size(), "a share leads nowhere");
        model.showAll();
        assertEquals(150, picks.getLast().ids().size());
        assertNotEquals(picks.getFirst().reason(), picks.getLast().reason());
    }
}
