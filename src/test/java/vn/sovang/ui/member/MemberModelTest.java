package vn.sovang.ui.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.sovang.service.form.FormField;
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

    @Test
    void whoComesFromElsewhereIsAMemberHereOnlyFromThatDay() {
        model.open(MemberModel.NEW);
        editor.field(MemberField.NAME).set("Lý Thị Đến");
        editor.field(MemberField.CELL).set("CB01");
        editor.field(MemberField.ADMITTED).set("3/2/2001");
        editor.field(MemberField.FULL).set("3/2/2002");
        editor.field(MemberField.ARRIVAL_DAY).set("1/1/2000");
        model.save();
        assertEquals(
                2704,
                editor.problemsProperty().get().get(MemberField.ARRIVAL_DAY).code());
        editor.field(MemberField.ARRIVAL_DAY).set("1/5/2022");
        editor.field(MemberField.ARRIVAL_PLACE).set("Đảng bộ xã Sỹ Bình");
        model.save();
        MemberRow row = named("Lý Thị Đến");
        assertEquals("CB01", row.cell().code());
        assertEquals(21, row.partyYears().getAsInt());
        assertFalse(services.members()
                .list(LocalDate.of(2022, 4, 30))
                .find(row.id())
                .orElseThrow()
                .state()
                .isMember());
        assertTrue(row.state().isMember());
        assertFalse(editor.dirtyProperty().get());
    }

    @Test
    void everyDetailIsKeptAndComesBackByUndo() {
        MemberRow row = named("Bàn Phúc Ninh");
        model.open(row.id());
        Map<MemberField, String> typed = new EnumMap<>(MemberField.class);
        for (MemberField field : MemberField.values()) {
            if (field.holds() == FormField.Holds.TEXT
                    && field != MemberField.TRANSFER_DECISION
                    && field != MemberField.ARRIVAL_PLACE) {
                typed.put(
                        field,
                        switch (field) {
                            case IDENTITY_NUMBER -> "006072012345";
                            case CARD_NUMBER -> "00000001";
                            case EDUCATION -> "10/10";
                            case PHONE -> "0209 3871 234";
                            case EMAIL -> "ninh@caoson.vn";
                            case NOTE -> "dòng một\ndòng hai";
                            default ->
                                "Chữ của "
                                        + field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                        });
            }
        }
        typed.forEach((field, text) -> editor.field(field).set(text));
        model.save();
        assertEquals(Map.of(), editor.problemsProperty().get());
        model.open(MemberModel.NOBODY);
        model.open(row.id());
        typed.forEach((field, text) -> assertEquals(text, editor.field(field).get(), field.name()));
        services.history().undo();
        assertEquals(row.member(), named("Bàn Phúc Ninh").member());
    }

    @Test
    void badInputIsToldInWordsAndNothingIsLost() {
        model.open(model.shown().getFirst().id());
        Map<String, Integer> bad = new LinkedHashMap<>();
        bad.put("A".repeat(10_000), 260);
        bad.put("=HYPERLINK(1)", 261);
        bad.put("", 262);
        bad.put("Lường 🌾", 263);
        bad.put("Lường\u0000 3", 263);
        bad.forEach((name, code) -> {
            editor.field(MemberField.NAME).set(name);
            model.save();
            assertEquals(
                    code, editor.problemsProperty().get().get(MemberField.NAME).code(), name);
            assertEquals(name, editor.field(MemberField.NAME).get(), "what was typed is still there");
        });
        editor.field(MemberField.NAME).set("\u202eLu\u031bo\u031b\u0300ng\u200b  Va\u0306n\u00a0A\u0007");
        editor.field(MemberField.RESIDENCE).set("Thôn 🌾");
        editor.field(MemberField.PHONE).set("+84 209 387 123");
        model.save();
        MemberRow saved = model.openRow().orElseThrow();
        assertEquals("Lường Văn A", saved.name());
        assertEquals("Thôn 🌾", saved.member().residence(), "a sign no paper can show is a hint only");
        assertEquals("0209 387 123", saved.member().details().phone());
    }

    @Test
    void aNumberThatIsTakenOrTooShortIsTold() {
        MemberRow other = model.shown().get(1);
        model.open(model.shown().get(0).id());
        editor.field(MemberField.CARD_NUMBER).set(other.member().cardNumber());
        editor.field(MemberField.IDENTITY_NUMBER).set("00607");
        model.save();
        assertEquals(
                268,
                editor.problemsProperty().get().get(MemberField.CARD_NUMBER).code());
        assertEquals(
                2700,
                editor.problemsProperty().get().get(MemberField.IDENTITY_NUMBER).code());
        assertEquals("00607", editor.field(MemberField.IDENTITY_NUMBER).get());
    }
}
