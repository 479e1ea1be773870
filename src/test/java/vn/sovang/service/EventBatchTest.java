package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.service.form.Form;
import vn.sovang.ui.Samples;

class EventBatchTest {
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

    private List<EventBatch.Line> preview(Map<BatchField, String> values, List<MemberRow> rows) {
        return EventBatch.preview(new Form<>(1, values).tidy(EventBatch.kind(list, TODAY)), list, rows, TODAY);
    }

    private static List<MemberEvent> events(List<EventBatch.Line> lines) {
        return lines.stream()
                .map(EventBatch.Line::event)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void allProbationersBecomeFullMembersByOneDecision() {
        List<MemberRow> rows = list.rows().subList(0, 150);
        List<EventBatch.Line> lines = preview(
                Map.of(
                        BatchField.KIND, "full_membership",
                        BatchField.DAY, "1/12/2023",
                        BatchField.DECISION, "31-QĐ/ĐU"),
                rows);
        assertEquals(6, events(lines).size());
        assertTrue(lines.stream()
                .filter(line -> line.row().state().standing() == Membership.Standing.FULL)
                .allMatch(line -> line.skipped() != null));
        services.members().saveEvents(events(lines), "Ghi");
        LocalDate later = LocalDate.of(2023, 12, 31);
        assertTrue(services.members().list(later).rows().stream()
                .filter(row -> row.state().isMember())
                .allMatch(MemberFilter.FULL::shows));
        services.history().undo();
        assertEquals(
                6,
                services.members().list(later).rows().stream()
                        .filter(MemberFilter.PROBATIONARY::shows)
                        .count());
    }

    @Test
    void oneLeavesAndComesBack() {
        MemberRow row = list.rows().getFirst();
        List<EventBatch.Line> out = preview(
                Map.of(
                        BatchField.KIND, "transfer_out",
                        BatchField.DAY, "1/6/2023",
                        BatchField.PLACE, "Đảng bộ phường Sông Cầu",
                        BatchField.CELL, "CB01",
                        BatchField.DECISION, "12-GT"),
                List.of(row));
        assertEquals(0, events(out).getFirst().cellId(), "what the kind has no use for is left out");
        services.members().saveEvents(events(out), "Đi");
        list = services.members().list(TODAY);
        MemberRow away = list.find(row.id()).orElseThrow();
        assertTrue(!away.state().isMember());
        List<EventBatch.Line> in = preview(
                Map.of(
                        BatchField.KIND, "transfer_in",
                        BatchField.DAY, "1/6/2024",
                        BatchField.CELL, list.cells().getFirst().code(),
                        BatchField.PLACE, "Đảng bộ phường Sông Cầu",
                        BatchField.DECISION, "3-GT"),
                List.of(away));
        services.members().saveEvents(events(in), "Về");
        MemberRow back = services.members().list(TODAY).find(row.id()).orElseThrow();
        assertTrue(back.state().isMember());
        assertEquals(list.cells().getFirst().id(), back.cell().id());
    }

    @Test
    void aTransferNeedsACellAndEveryEventADayAndAKind() {
        Form.Kind<BatchField> kind = EventBatch.kind(list, TODAY);
        assertEquals(
                List.of(2127, 2117, 1103),
                kind.problems(new Form<>(1, Map.of(BatchField.KIND, "transfer_between_cells"))).values().stream()
                        .map(problem -> problem.code())
                        .toList());
        assertEquals(
                2129,
                kind.problems(new Form<>(1, Map.of(BatchField.KIND, "expulsion", BatchField.DAY, "01/01/2022")))
                        .get(BatchField.KIND)
                        .code());
    }

    @Test
    void fieldsFollowTheKind() {
        assertEquals(
                Set.of(
                        BatchField.KIND,
                        BatchField.DAY,
                        BatchField.PLACE,
                        BatchField.UNTIL,
                        BatchField.DECISION,
                        BatchField.DECISION_DAY,
                        BatchField.REASON),
                EventBatch.fields(MemberEventKind.TEMPORARY_OUT));
    }
}
