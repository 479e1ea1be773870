package vn.sovang.service.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.service.History;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberForm;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.service.Services;
import vn.sovang.service.form.Form;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.Samples;

class ChangeHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final Words WORDS = Words.of(Words.VIETNAMESE);

    @TempDir
    Path folder;

    private Services services;

    @BeforeEach
    void open() {
        services = Samples.open(folder);
    }

    @AfterEach
    void close() {
        services.close();
    }

    private MemberRow member(String name) {
        return services.members().list(DAY).rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String name, MemberField field, String value) {
        MemberList list = services.members().list(DAY);
        services.members().save(MemberForm.of(member(name)).with(field, value), list, "Sửa " + name);
    }

    private ChangeStory last() {
        return services.changes().story(services.history().all().getFirst().id(), DAY);
    }

    private static String say(FieldStory field) {
        return WORDS.say(field.name().key()) + ": " + say(field.before()) + " → " + say(field.after());
    }

    private static String say(FieldStory.Told told) {
        return switch (told) {
            case null -> "";
            case FieldStory.Told.Plain plain -> plain.text();
            case FieldStory.Told.Said said -> WORDS.say(said.word().key());
        };
    }

    @Test
    void theHistoryOfAMemberHasPersonRecordAndEventsTheLatestFirst() {
        MemberRow row = services.members().list(DAY).rows().getFirst();
        edit(row.name(), MemberField.HOME_TOWN, "xã Sỹ Bình");
        List<RecordChange> changes = services.changes().ofMember(row.id(), DAY);
        RecordChange last = changes.getFirst();
        FieldStory field = last.rows().getFirst().fields().getFirst();
        assertEquals("Quê quán", WORDS.say(field.name().key()));
        assertTrue(changes.size() > 1 && changes.getLast().changeId() < last.changeId());
        Set<String> kinds = new TreeSet<>();
        changes.forEach(change ->
                change.rows().forEach(story -> kinds.add(WORDS.say(story.kind().key()))));
        assertTrue(kinds.containsAll(List.of("Người", "Đảng viên", "Việc của đảng viên")), kinds::toString);
    }

    @Test
    void anEditIsToldFieldByField() {
        edit("Bàn Phúc Ninh", MemberField.RESIDENCE, "Thôn Nà Cáy");
        RowStory story = last().rows().getFirst();
        assertEquals(RowStory.Deed.CHANGED, story.deed());
        assertEquals("Đảng viên", WORDS.say(story.kind().key()));
        assertEquals("Bàn Phúc Ninh", story.what());
        assertEquals(Subject.of(Subject.Kind.MEMBER, member("Bàn Phúc Ninh").id()), story.subject());
        assertEquals(1, story.fields().size());
        assertTrue(
                say(story.fields().getFirst()).startsWith("Nơi ở: "),
                say(story.fields().getFirst()));
        assertTrue(say(story.fields().getFirst()).endsWith(" → Thôn Nà Cáy"));
    }

    @Test
    void codesKeysAndDaysAreWords() {
        edit("Bàn Phúc Ninh", MemberField.ETHNIC_GROUP, "kinh");
        assertEquals(
                "Dân tộc: Dao → Kinh", say(last().rows().getFirst().fields().getFirst()));
        edit("Bàn Phúc Ninh", MemberField.BIRTH, "18/09/1972");
        assertEquals(
                "Ngày sinh: 18/08/1972 → 18/09/1972",
                say(last().rows().getFirst().fields().getFirst()));
        edit("Bàn Phúc Ninh", MemberField.GENDER, "FEMALE");
        assertEquals(
                "Giới tính: Nam → Nữ", say(last().rows().getFirst().fields().getFirst()));
        MemberList list = services.members().list(DAY);
        Form<MemberField> moved = MemberForm.of(member("Bàn Phúc Ninh"))
                .with(MemberField.CELL, "CB02")
                .with(MemberField.TRANSFER_DAY, "20/12/2022");
        services.members().save(moved, list, "Chuyển chi bộ");
        List<String> event = last().rows().getFirst().fields().stream()
                .map(ChangeHistoryTest::say)
                .toList();
        assertEquals("Bàn Phúc Ninh", last().rows().getFirst().what());
        assertTrue(event.contains("Việc:  → Chuyển sinh hoạt nội bộ"), event.toString());
        assertTrue(event.contains("Về chi bộ:  → Chi bộ thôn Nà Cáy"), event.toString());
        assertTrue(event.contains("Ngày:  → 20/12/2022"), event.toString());
    }

    @Test
    void whatIsGoneIsStillCalledByItsName() {
        MemberList list = services.members().list(DAY);
        Form<MemberField> form = new Form<>(0, Map.<MemberField, String>of())
                .with(MemberField.NAME, "Lường Thị Ỷ")
                .with(MemberField.CELL, "CB02")
                .with(MemberField.ADMITTED, "19/05/2022");
        services.members().save(form, list, "Thêm");
        services.history().undo();
        ChangeStory undone = last();
        assertTrue(undone.rows().stream().allMatch(row -> row.deed() == RowStory.Deed.REMOVED));
        assertTrue(undone.rows().stream().allMatch(row -> row.what().equals("Lường Thị Ỷ")), undone.toString());
    }

    @Test
    void everyChangeOfTheSampleIsToldWithoutAMissingWord() {
        for (History.Step step : services.history().all()) {
            ChangeStory story = services.changes().story(step.id(), DAY);
            assertTrue(story.total() >= story.rows().size(), step.label());
            for (RowStory row : story.rows()) {
                String told = WORDS.say(row.kind().key())
                        + row.what()
                        + row.fields().stream().map(ChangeHistoryTest::say).toList();
                assertFalse(told.contains("⟨"), told);
                assertFalse(row.what().isEmpty() || row.what().startsWith("№"), told);
            }
        }
    }

    @Test
    void changesAreFoundByThePartOfTheRegisterTheyTouched() {
        edit("Bàn Phúc Ninh", MemberField.RESIDENCE, "Thôn Nà Cáy");
        long edited = services.history().all().getFirst().id();
        assertTrue(services.changes().touching(Area.MEMBERS).contains(edited));
        assertFalse(services.changes().touching(Area.COMMENDATION).contains(edited));
        assertFalse(services.changes().touching(Area.COMMENDATION).isEmpty());
    }

    @Test
    void severalStepsAreTakenBackEachAsAChangeOfItsOwn() {
        for (int i = 1; i <= 4; i++) {
            edit("Bàn Phúc Ninh", MemberField.RESIDENCE, "Nhà số " + i);
        }
        int before = services.history().all().size();
        List<History.Step> steps = services.history().undoable(50).subList(0, 3);
        assertEquals(3, services.history().undo(steps, Progress.none()));
        assertEquals("Nhà số 1", member("Bàn Phúc Ninh").member().residence());
        assertEquals(before + 3, services.history().all().size());
        assertEquals(3, services.history().redo(services.history().redoable(50), Progress.none()));
        assertEquals("Nhà số 4", member("Bàn Phúc Ninh").member().residence());
    }

    @Test
    void sixtyChangesAreTakenBackAndDoneAgainEachUnderItsName() {
        String before = member("Bàn Phúc Ninh").member().residence();
        for (int i = 1; i <= 60; i++) {
            MemberList list = services.members().list(DAY);
            services.members()
                    .save(
                            MemberForm.of(member("Bàn Phúc Ninh")).with(MemberField.RESIDENCE, "Nhà số " + i),
                            list,
                            "Sang nhà số " + i);
        }
        assertEquals(60, services.history().undoable(60).size());
        for (int i = 60; i >= 1; i--) {
            assertEquals(
                    "Sang nhà số " + i,
                    services.history().state().undo().orElseThrow().label());
            services.history().undo();
        }
        assertEquals(before, member("Bàn Phúc Ninh").member().residence());
        for (int i = 1; i <= 60; i++) {
            assertEquals(
                    "Sang nhà số " + i,
                    services.history().state().redo().orElseThrow().label());
            services.history().redo();
        }
        assertEquals("Nhà số 60", member("Bàn Phúc Ninh").member().residence());
        assertTrue(services.history().state().redo().isEmpty());
    }

    @Test
    void takingBackStopsBeforeWhatWasChangedMeanwhile() {
        edit("Bàn Phúc Ninh", MemberField.RESIDENCE, "Nhà số 1");
        List<History.Step> steps = services.history().undoable(2);
        edit("Bàn Phúc Ninh", MemberField.RESIDENCE, "Nhà số 2");
        assertEquals(0, services.history().undo(steps, Progress.none()));
        assertEquals("Nhà số 2", member("Bàn Phúc Ninh").member().residence());
    }

    /** A column that a later migration adds needs its word. */
    @Test
    void everyTableAndColumnHasItsWord() throws SQLException {
        services.close();
        Set<String> missing = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + services.file());
                Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery(
                        "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
                                + " AND t.name NOT LIKE 'sqlite%'"
                                + " AND t.name NOT IN ('change', 'change_row', 'draft', 'preference', 'import_mapping', 'printer_calibration')")) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                require("field.table." + table, missing);
                if (!FieldWords.isHidden(table, column)) {
                    require("field.of." + table + "." + column, missing);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static void require(String key, Set<String> missing) {
        if (WORDS.say(key).startsWith("⟨")) {
            missing.add(key);
        }
    }
}
