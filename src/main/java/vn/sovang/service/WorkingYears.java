package vn.sovang.service;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The working years a register can be looked at in. */
public final class WorkingYears {
    private static final int FIRST = 2018;

    private final Store store;

    public WorkingYears(Store store) {
        this.store = store;
    }

    /**
     * The years one can choose.
     *
     * @param all every year from the first evaluation regime on up to the one after {@code today}, and any with records
     * @param recent the latest year that has evaluations or decisions; where there is none, the year of {@code today}
     */
    public record Choice(List<WorkingYear> all, WorkingYear recent) {
        public Choice {
            all = List.copyOf(all);
        }
    }

    public Choice choice(LocalDate today) {
        return store.read(tables -> choice(tables, today));
    }

    private static Choice choice(Tables tables, LocalDate today) {
        NavigableSet<Integer> years = new TreeSet<>();
        for (int year = FIRST; year <= today.getYear() + 1; year++) {
            years.add(year);
        }
        NavigableSet<Integer> used = new TreeSet<>();
        tables.decisions().all().stream().map(Decision::honouredYear).forEach(used::add);
        for (int year : years) {
            if (!tables.memberEvaluations().of(year).isEmpty()) {
                used.add(year);
            }
        }
        years.addAll(used);
        int recent = used.isEmpty() ? today.getYear() : used.last();
        return new Choice(years.stream().map(WorkingYear::new).toList().reversed(), new WorkingYear(recent));
    }
}
