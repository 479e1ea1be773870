package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.EventContext;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.MemberEventKind.Use;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.FixedWords;
import vn.sovang.exchange.kinds.MemberEventSheet;
import vn.sovang.service.imports.Contradictions.Planned;
import vn.sovang.store.MemberEventTable;

/**
 * What happened to members. An event of one kind and day is found again; a row of a clerk's table that cannot be in the
 * order of a life is left out, whatever the order of the rows.
 */
final class MemberEventImport implements KindImport {
    private final LocalDate today;
    private final RuleBook rules;
    private final MemberEventTable table;
    private final Members members;
    private final Cells cells;
    private final Map<Key, List<MemberEvent>> present = new HashMap<>();
    private final Map<Key, Integer> taken = new HashMap<>();
    private final Map<Long, List<MemberEvent>> lives = new HashMap<>();
    private final Map<Long, String> cellNames = new HashMap<>();
    private final Map<Integer, Problem> refused = new HashMap<>();

    private record Key(long member, MemberEventKind kind, LocalDate day) {
        static Key of(MemberEvent event) {
            return new Key(event.memberId(), event.kind(), event.day());
        }
    }

    MemberEventImport(ImportContext context) {
        today = LocalDate.now(ZoneId.systemDefault());
        rules = context.rules();
        table = context.tables().memberEvents();
        members = Members.of(context.tables(), today);
        cells = new Cells(context.tables().cellRegister(), today);
        context.tables().cellRegister().ever(today).forEach(cell -> cellNames.put(cell.id(), cell.name()));
        table.all().forEach(event -> {
            lives.computeIfAbsent(event.memberId(), id -> new ArrayList<>()).add(event);
            present.computeIfAbsent(Key.of(event), key -> new ArrayList<>()).add(event);
        });
    }

    @Override
    public boolean looksAhead() {
        return true;
    }

    @Override
    public void foresee(List<ReadRow> rows) {
        Map<Member, List<Planned>> planned = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            try {
                Member member = members.ofRow(row);
                planned.computeIfAbsent(member, one -> new ArrayList<>()).add(planned(row, member));
            } catch (ProblemException e) {
                continue; // Told when the row is taken.
            }
        }
        taken.clear();
        planned.forEach((member, events) -> {
            EventContext context = new EventContext(
                    today, rules, member.person().birth(), id -> cellNames.getOrDefault(id, FixedWords.ELSEWHERE));
            refused.putAll(Contradictions.of(lives.getOrDefault(member.id(), List.of()), events, context));
        });
    }

    @Override
    public Outcome take(ReadRow row) {
        if (refused.containsKey(row.number())) {
            throw refused.get(row.number()).asException();
        }
        Planned planned = planned(row, members.ofRow(row));
        if (planned.old() == null) {
            table.insert(planned.event());
            return Outcome.CREATED;
        }
        if (planned.event().equals(planned.old())) {
            return Outcome.SAME;
        }
        table.update(planned.event());
        return Outcome.CHANGED;
    }

    private Planned planned(ReadRow row, Member member) {
        MemberEventKind kind = row.get(MemberEventSheet.KIND).orElseThrow();
        Key key = new Key(member.id(), kind, row.get(MemberEventSheet.DAY).orElseThrow());
        MemberEvent old = old(key);
        MemberEvent event = event(row, key, old);
        if (event.until() != null && event.until().isBefore(event.day())) {
            throw Problem.of(1142, "event.import.until", event.until(), event.day())
                    .asException();
        }
        taken.merge(key, 1, Integer::sum);
        return new Planned(row.number(), event, old);
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
