package vn.sovang.service.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.DecisionNoteSheet;
import vn.sovang.service.decision.DecisionNotes;
import vn.sovang.store.Tables;

/** What is kept of decisions beside their tables, as it comes back with a register that was taken out. */
final class DecisionNoteImport implements KindImport {
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Tables tables;
    private final DecisionNotes notes;
    private final Set<DecisionNotes.Note> present;

    DecisionNoteImport(ImportContext context) {
        tables = context.tables();
        Map<Long, String> lists = new HashMap<>();
        for (Decision decision : tables.decisions().all()) {
            if (!decision.listName().isEmpty()) {
                decisions.put(decision.listName(), decision);
                lists.put(decision.id(), decision.listName());
            }
        }
        notes = new DecisionNotes(tables);
        present = new HashSet<>(notes.all(lists));
    }

    @Override
    public Outcome take(ReadRow row) {
        String list = row.text(DecisionNoteSheet.LIST);
        int position = row.get(DecisionNoteSheet.POSITION).orElseThrow();
        String key = row.text(DecisionNoteSheet.KEY);
        String value = row.text(DecisionNoteSheet.VALUE);
        if (present.contains(new DecisionNotes.Note(list, position, key, value))) {
            return Outcome.SAME;
        }
        Decision decision = decisions.get(list);
        Award award = decision == null || position == 0
                ? null
                : tables.awards().of(decision.id()).stream()
                        .filter(one -> one.position() == position)
                        .findFirst()
                        .orElse(null);
        if ((decision == null && !list.isEmpty()) || (award == null && position != 0)) {
            throw Problem.of(1880, "decide.import.absent", position, list).asException();
        }
        try {
            notes.take(decision, award, key, value);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | java.time.DateTimeException e) {
            throw Problem.of(1881, "decide.import.unreadable", key, value).asException(e);
        }
        return Outcome.CREATED;
    }
}
