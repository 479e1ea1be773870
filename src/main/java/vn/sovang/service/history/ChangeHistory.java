package vn.sovang.service.history;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.store.RowTrace;
import vn.sovang.store.Store;

/** The changes of the register, and what each made of the records. */
public final class ChangeHistory {
    /** Records of one change that are told; an import may have thousands. */
    private static final int TOLD = 400;

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

    /** The changes that touched a part of the register. */
    public Set<Long> touching(Area area) {
        return new HashSet<>(store.traces(traces -> traces.changesOf(area.tables())));
    }
}
