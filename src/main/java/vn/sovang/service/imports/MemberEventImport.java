package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.MemberEventKind.Use;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.MemberEventSheet;
import vn.sovang.store.MemberEventTable;

/**
 * What happened to members. An event of one kind and day is found again; what contradicts itself in the order of a life is
 * told by the check of the register, since a table may bring the parts of it in any order.
 */
final class MemberEventImport implements KindImport {
    private final MemberEventTable table;
    private final Members members;
    private final Cells cells;
    private final Map<Key, List<MemberEvent>> present = new HashMap<>();
    private final Map<Key, Integer> taken = new HashMap<>();

    private record Key(long member, MemberEventKind kind, LocalDate day) {
        static Key of(MemberEvent event) {
            return new Key(event.memberId(), event.kind(), event.day());
        }
    }

    MemberEventImport(ImportContext context) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        table = context.tables().memberEvents();
        members = Members.of(context.tables(), today);
        cells = new Cells(context.tables().cellRegister(), today);
        table.all()
                .forEach(event -> present.computeIfAbsent(Key.of(event), key -> new ArrayList<>())
                        .add(event));
    }

    @Override
    public Outcome take(ReadRow row) {
        Member member = members.ofRow(row);
        MemberEventKind kind = row.get(MemberEventSheet.KIND).orElseThrow();
        Key key = new Key(member.id(), kind, row.get(MemberEventSheet.DAY).orElseThrow());
        MemberEvent old = old(key);
        MemberEvent event = event(row, key, old);
        if (event.until() != null && event.until().isBefore(event.day())) {
            throw Problem.of(1142, "event.import.until", event.until(), event.day())
                    .asException();
        }
        taken.merge(key, 1, Integer::sum);
        if (old == null) {
            table.insert(event);
            return Outcome.CREATED;
        }
        if (event.equals(old)) {
            return Outcome.SAME;
        }
        table.update(event);
        return Outcome.CHANGED;
    }

    /** Two events of one kind and day are seldom, but there are: the second row speaks of the second. */
    private MemberEvent old(Key key) {
        List<MemberEvent> alike = present.getOrDefault(key, List.of());
        int before = taken.getOrDefault(key, 0);
        return before < alike.size() ? alike.get(before) : null;
    }

    private MemberEvent event(ReadRow row, Key key, MemberEvent old) {
        return new MemberEvent(
                old == null ? 0 : old.id(),
                key.member(),
                key.kind(),
                key.day(),
                cell(row, key.kind(), old),
                or(row.get(MemberEventSheet.DECISION), old, MemberEvent::decision, ""),
                or(row.get(MemberEventSheet.DECISION_DAY), old, MemberEvent::decisionDay, null),
                or(row.get(MemberEventSheet.PLACE), old, MemberEvent::place, ""),
                or(row.get(MemberEventSheet.REASON), old, MemberEvent::reason, ""),
                or(row.get(MemberEventSheet.UNTIL), old, MemberEvent::until, null));
    }

    private long cell(ReadRow row, MemberEventKind kind, MemberEvent old) {
        String text = row.text(MemberEventSheet.CELL);
        if (text.isEmpty()) {
            if (kind.cell() == Use.NEEDED && old == null) {
                throw Problem.of(1143, "event.import.cell").asException();
            }
            return old == null ? 0 : old.cellId();
        }
        if (Cells.isElsewhere(text)) {
            return 0;
        }
        Cell cell = cells.get(text);
        return cell.id();
    }
}
