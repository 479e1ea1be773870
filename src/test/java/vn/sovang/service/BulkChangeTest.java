package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.service.form.Form;
import vn.sovang.ui.Samples;

class BulkChangeTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Services services;
    private MemberList list;

    @BeforeEach
    void open() {
        services = Samples.open(folder);
        list = services.members().list(DAY);
    }

    @AfterEach
    void close() {
        services.close();
    }

    private List<BulkChange.Line> preview(Map<BulkField, String> values, List<MemberRow> rows) {
        return BulkChange.preview(new Form<>(1, values).tidy(BulkChange.kind(TODAY)), list, rows, TODAY);
    }

    @Test
    void oneFieldOfAllIsOneChangeAndUndoneAtOneStroke() {
        List<MemberRow> rows = list.rows().subList(0, 40);
        List<BulkChange.Line> lines = preview(Map.of(BulkField.WHAT, "ETHNIC_GROUP", BulkField.CODE, "nung"), rows);
        long same = rows.stream()
                .filter(row -> "nung".equals(row.member().ethnicGroup()))
                .count();
        assertTrue(same > 0, "somebody is left out");
        assertEquals(same, lines.stream().filter(line -> line.skipped() != null).count());
        assertEquals("Nùng", lines.getFirst().after());
        int changed = services.members().saveAll(lines, list, "Sửa dân tộc");
        assertEquals(40 - same, changed);
        MemberList after = services.members().list(DAY);
        assertTrue(rows.stream()
                .allMatch(row -> after.find(row.id())
                        .orElseThrow()
                        .member()
                        .ethnicGroup()
                        .equals("nung")));
        services.history().undo();
        MemberList back = services.members().list(DAY);
        rows.forEach(row ->
                assertEquals(row.member(), back.find(row.id()).orElseThrow().member()));
    }

    @Test
    void aChangeOfCellIsAnEventAndWhoCannotMoveIsLeftOutWithTheReason() {
        String target = list.cells().get(2).code();
        List<MemberRow> rows = list.rows();
        List<BulkChange.Line> lines = preview(
                Map.of(
                        BulkField.WHAT, "CELL",
                        BulkField.CODE, target,
                        BulkField.DAY, "1/6/1990",
                        BulkField.DECISION, "7-QĐ/ĐU"),
                rows);
        List<BulkChange.Line> moved =
                lines.stream().filter(line -> line.skipped() == null).toList();
        assertTrue(!moved.isEmpty() && moved.size() < rows.size());
        assertTrue(moved.stream().allMatch(line -> line.row().admitted().isBefore(LocalDate.of(1990, 6, 2))));
        BulkChange.Line young = lines.stream()
                .filter(line -> line.row().admitted().getYear() > 2000)
                .filter(line -> !line.row().cell().code().equals(target))
                .findFirst()
                .orElseThrow();
        assertEquals(2, young.skipped().exitCode());
        assertNull(young.form());
        services.members().saveAll(lines, list, "Chuyển");
        MemberEvent event = services.members()
                .list(DAY)
                .find(moved.getFirst().row().id())
                .orElseThrow()
                .events()
                .getLast();
        assertEquals(MemberEventKind.TRANSFER_BETWEEN_CELLS, event.kind());
        assertEquals("7-QĐ/ĐU", event.decision());
    }

    @Test
    void aWrongValueChangesNobody() {
        List<BulkChange.Line> lines = preview(
                Map.of(BulkField.WHAT, "EDUCATION", BulkField.TEXT, "13/12"),
                list.rows().subList(0, 5));
        assertTrue(lines.stream()
                .allMatch(line -> line.skipped() != null && line.skipped().code() == 269));
        assertEquals(0, services.members().saveAll(lines, list, "Sửa"));
    }

    @Test
    void aFormWithoutAValueOrADayIsNotSound() {
        Form.Kind<BulkField> kind = BulkChange.kind(TODAY);
        assertEquals(
                List.of(270, 271),
                kind.problems(new Form<>(1, Map.of(BulkField.WHAT, "CELL"))).values().stream()
                        .map(problem -> problem.code())
                        .toList());
        assertEquals(
                2706,
                kind.problems(new Form<>(1, Map.of(BulkField.WHAT, "RESIDENCE")))
                        .get(BulkField.TEXT)
                        .code());
    }
}
