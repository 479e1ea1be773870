package vn.sovang.ui.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Words;
import vn.sovang.service.MemberCriterion;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberFilter;
import vn.sovang.service.MemberRow;
import vn.sovang.service.Services;
import vn.sovang.service.form.Form;
import vn.sovang.ui.Samples;
import vn.sovang.ui.common.Failure;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.form.DraftKeeper;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel;

/** The model of members on the real sample, without a toolkit: every job runs at once. */
class MemberModelTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    @TempDir
    Path folder;

    private final List<Failure> failures = new ArrayList<>();
    private final Notices notices = new Notices();
    private Services services;
    private MemberModel model;
    private FormEditor<MemberField> editor;

    @BeforeEach
    void open() {
        services = Samples.open(folder);
        Jobs jobs = Jobs.atOnce();
        jobs.onFailure(failures::add);
        Language language = new Language(Words.VIETNAMESE);
        RecordModel.Desk desk = new RecordModel.Desk(jobs, language, notices);
        DraftKeeper drafts = new DraftKeeper(services.drafts(), jobs, language, notices, Samples.CLOCK);
        model = new MemberModel(services, drafts, desk, () -> DAY, () -> LocalDate.now(Samples.CLOCK));
        editor = model.editor();
        services.history().onChange(model::refresh);
        model.refresh();
    }

    @AfterEach
    void close() {
        services.close();
        assertEquals(List.of(), failures);
    }

    private StringProperty criterion(MemberCriterion field) {
        return model.criteria().editor().field(field);
    }

    private MemberRow named(String name) {
        return model.listProperty().get().rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filtersCountAsTheSampleDoes() {
        assertEquals(150, model.shown().size());
        assertEquals(144, model.counts().get(MemberFilter.FULL));
        criterion(MemberCriterion.STATE).set("PROBATIONARY");
        assertEquals(6, model.shown().size());
        model.clearFilters();
        criterion(MemberCriterion.CELL).set("CB02");
        assertTrue(model.shown().stream().allMatch(row -> row.cell().code().equals("CB02")));
    }

    @Test
    void searchKnowsCellsPostsAndCards() {
        model.queryProperty().set("chu tich ubnd");
        assertTrue(model.shown().stream().anyMatch(row -> row.name().equals("Dương Văn Hùng")));
        MemberRow first = named("Bàn Phúc Ninh");
        model.queryProperty().set(first.member().cardNumber());
        assertEquals(
                List.of("Bàn Phúc Ninh"),
                model.shown().stream().map(MemberRow::name).toList());
    }

    @Test
    void anUntouchedFormIsNotDirtyAndSavesNothing() {
        for (MemberRow row : model.shown()) {
            model.open(row.id());
            assertFalse(editor.dirtyProperty().get(), row.name());
        }
        int before = services.history().all().size();
        model.save();
        assertEquals(before, services.history().all().size());
    }

    @Test
    void everyMemberOfTheSampleIsWithoutBlockingProblems() {
        for (MemberRow row : model.shown()) {
            model.open(row.id());
            assertTrue(
                    editor.problemsProperty().get().values().stream().noneMatch(Form::blocks),
                    row.name() + " " + editor.problemsProperty().get());
        }
    }

    @Test
    void onlyWhatDiffersIsWrittenAndUndoRestoresIt() {
        MemberRow row = named("Bàn Phúc Ninh");
        model.open(row.id());
        editor.field(MemberField.CARD_NUMBER).set("12345678");
        assertTrue(editor.dirtyProperty().get());
        model.save();
        assertFalse(editor.dirtyProperty().get());
        assertEquals("12345678", named("Bàn Phúc Ninh").member().cardNumber());
        assertEquals(
                "Sửa đảng viên Bàn Phúc Ninh",
                services.history().undo().orElseThrow().label());
        assertEquals(row.member(), named("Bàn Phúc Ninh").member());
        assertEquals(
                row.member().cardNumber(), editor.field(MemberField.CARD_NUMBER).get());
    }

    @Test
    void draftsOfSeveralMembersAreKeptApart() {
        MemberRow one = model.shown().get(0);
        MemberRow other = model.shown().get(1);
        model.open(one.id());
        editor.field(MemberField.RESIDENCE).set("a");
        model.open(other.id());
        assertEquals(
                other.member().residence(), editor.field(MemberField.RESIDENCE).get());
        editor.field(MemberField.RESIDENCE).set("b");
        model.open(one.id());
        assertEquals("a", editor.field(MemberField.RESIDENCE).get());
        assertEquals(2, editor.drafts().size());
        model.save();
        assertEquals(1, editor.drafts().size());
        assertEquals("b", editor.drafts().get(other.id()).get(MemberField.RESIDENCE));
    }

    @Test
    void whatIsTypedOutlivesAChangeFromElsewhere() {
        MemberRow row = model.shown().get(0);
        model.open(row.id());
        editor.field(MemberField.RESIDENCE).set("đang gõ");
        services.history().undo();
        assertEquals("đang gõ", editor.field(MemberField.RESIDENCE).get());
    }

    @Test
    void whatWasThrownAwayCanBeHadBack() {
        MemberRow row = model.shown().get(0);
        model.open(row.id());
        editor.field(MemberField.RESIDENCE).set("đang gõ");
        model.cancel();
        assertEquals(
                row.member().residence(), editor.field(MemberField.RESIDENCE).get());
        notices.latestProperty().get().action().run();
        assertEquals("đang gõ", editor.field(MemberField.RESIDENCE).get());
        assertTrue(editor.dirtyProperty().get());
    }

    @Test
    void aNewFormTellsNothingUntilItIsLeftOrSaved() {
        model.open(MemberModel.NEW);
        assertTrue(editor.problemsProperty().get().isEmpty());
        assertEquals(MemberField.NAME, editor.wantedProperty().get());
        editor.field(MemberField.RESIDENCE).set("Nà Cáy");
        model.save();
        assertEquals(3, editor.problemsProperty().get().size());
        assertEquals(MemberField.NAME, editor.wantedProperty().get());
        assertEquals(1, editor.drafts().size());
    }

    @Test
    void aNewMemberAdmittedAfterTheDayIsShownNevertheless() {
        model.open(MemberModel.NEW);
        editor.field(MemberField.NAME).set("Lý Thị Mới");
        editor.field(MemberField.CELL).set("CB01");
        editor.field(MemberField.ADMITTED).set("2/9/2026");
        model.save();
        assertEquals("EVERYBODY", criterion(MemberCriterion.STATE).get());
        assertEquals("Lý Thị Mới", model.openRow().orElseThrow().name());
        services.history().undo();
        assertEquals(MemberModel.NOBODY, model.openProperty().get());
        assertFalse(editor.openedProperty().get());
    }

    @Test
    void movingBackToTheOldCellAsksForNoDay() {
        MemberRow row = named("Bàn Phúc Ninh");
        model.open(row.id());
        editor.field(MemberField.CELL).set("CB03");
        assertEquals("31/12/2022", editor.field(MemberField.TRANSFER_DAY).get());
        editor.field(MemberField.CELL).set(row.cell().code());
        assertFalse(model.changesCell().get());
        assertFalse(editor.dirtyProperty().get());
    }

    @Test
    void aProblemIsToldWhenItsFieldIsLeft() {
        model.open(model.shown().getFirst().id());
        editor.field(MemberField.BIRTH).set("99/99/1990");
        assertNull(editor.problemsProperty().get().get(MemberField.BIRTH));
        editor.leave(MemberField.BIRTH);
        assertEquals(264, editor.problemsProperty().get().get(MemberField.BIRTH).code());
        editor.field(MemberField.BIRTH).set("9/9/1990");
        assertNull(editor.problemsProperty().get().get(MemberField.BIRTH));
    }
}
