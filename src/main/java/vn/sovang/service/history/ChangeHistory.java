package vn.sovang.service.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.store.ChangeEntry;
import vn.sovang.store.RowTrace;
import vn.sovang.store.Store;

/** The changes of the register, and what each made of the records. */
public final class ChangeHistory {
    /** Records of one change that are told; an import may have thousands. */
    private static final int TOLD = 400;

    private static final List<String> OF_MEMBERS =
            List.of("member_event", "party_card", "discipline", "party_badge", "member_evaluation");

    private final Store store;

    public ChangeHistory(Store store) {
        this.store = store;
    }

    /**
     * What a change did.
     *
     * @param day decides how codes and bodies are called
     */
    public ChangeStory story(long change, LocalDate day) {
        List<RowTrace> rows = store.traces(traces -> traces.ofChange(change, TOLD));
        long total = store.traces(traces -> traces.rows(change));
        List<RowStory> told = store.read(tables -> new StoryTeller(tables, day).tell(rows));
        return new ChangeStory(change, told, rows.size(), total);
    }

    /**
     * The history of one member: of the person, the record, the events, cards, discipline, badges and evaluations, the
     * latest change first; also of what was taken out again.
     *
     * @param day decides how codes and bodies are called
     */
    public List<RecordChange> ofMember(long memberId, LocalDate day) {
        List<RowTrace> rows = store.traces(traces -> {
            List<RowTrace> found = new ArrayList<>(traces.ofRow("member", memberId));
            found.stream()
                    .map(row -> row.value("person_id"))
                    .distinct()
                    .toList()
                    .forEach(person -> found.addAll(traces.ofRow("person", Long.parseLong(person))));
            OF_MEMBERS.forEach(table -> found.addAll(traces.referring(table, "member_id", memberId)));
            return found;
        });
        Map<Long, List<RowStory>> told = new TreeMap<>(Comparator.reverseOrder());
        store.read(tables -> new StoryTeller(tables, day).tell(rows))
                .forEach(row -> told.computeIfAbsent(row.changeId(), change -> new ArrayList<>())
                        .add(row));
        Map<Long, ChangeEntry> changes =
                store.history().stream().collect(Collectors.toMap(ChangeEntry::id, Function.identity()));
        return told.entrySet().stream()
                .map(entry -> change(changes.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static RecordChange change(ChangeEntry change, List<RowStory> rows) {
        return new RecordChange(change.id(), change.at(), change.who(), change.label(), rows);
    }

    /** The changes that touched a part of the register. */
    public Set<Long> touching(Area area) {
        return new HashSet<>(store.traces(traces -> traces.changesOf(area.tables())));
    }
}
