package vn.sovang.service.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.sovang.domain.text.SearchText;
import vn.sovang.store.ChangeEntry;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Reads the register into the index of the search, and after a change only what the change has touched. */
public final class SearchService {
    /**
     * How entries of a kind are read.
     *
     * @param tables the tables they are made from
     */
    private record Source(Function<Reading, List<Entry>> read, Set<String> tables) {
        static Source of(Function<Reading, List<Entry>> read, String... tables) {
            return new Source(read, Set.of(tables));
        }
    }

    private static final Map<Subject.Kind, Source> SOURCES = sources();

    private final Store store;

    public SearchService(Store store) {
        this.store = store;
    }

    private static Map<Subject.Kind, Source> sources() {
        Map<Subject.Kind, Source> sources = new EnumMap<>(Subject.Kind.class);
        sources.put(
                Subject.Kind.MEMBER,
                Source.of(PartyEntries::members, "member", "member_event", "person", "cell", "cell_event", "post"));
        sources.put(
                Subject.Kind.CELL, Source.of(PartyEntries::cells, "cell", "cell_event", "congress", "unit_version"));
        sources.put(Subject.Kind.STAFF, Source.of(OfficeEntries::staff, "staff", "person", "rule"));
        sources.put(
                Subject.Kind.POST,
                Source.of(OfficeEntries::posts, "post", "person", "member", "staff", "unit_version"));
        sources.put(Subject.Kind.VILLAGE, Source.of(OfficeEntries::villages, "village", "village_past", "person"));
        sources.put(
                Subject.Kind.HOUSEHOLD,
                Source.of(
                        OfficeEntries::households, "household", "household_past", "village", "village_past", "person"));
        sources.put(Subject.Kind.COLLECTIVE, Source.of(OfficeEntries::collectives, "collective", "person", "rule"));
        sources.put(Subject.Kind.UNIT, Source.of(OfficeEntries::units, "unit_version"));
        sources.put(Subject.Kind.DECISION, Source.of(YearEntries::decisions, "decision"));
        sources.put(Subject.Kind.AWARD, Source.of(YearEntries::awards, "award", "decision"));
        sources.put(Subject.Kind.HIGHER_AWARD, Source.of(YearEntries::higherAwards, "higher_award"));
        sources.put(Subject.Kind.CAMPAIGN, Source.of(YearEntries::campaigns, "campaign"));
        sources.put(Subject.Kind.TARGET, Source.of(YearEntries::targets, "target"));
        sources.put(Subject.Kind.TASK, Source.of(YearEntries::tasks, "year_task"));
        sources.put(Subject.Kind.CONFERENCE, Source.of(YearEntries::conferences, "conference"));
        sources.put(Subject.Kind.RULE, Source.of(RuleEntries::rules, "rule"));
        return sources;
    }

    /**
     * The index of the register as it is now.
     *
     * @param before an earlier one, of which everything is kept that no change has touched since; never null
     * @param day the day whose state is shown
     */
    public SearchIndex read(SearchIndex before, LocalDate day) {
        long last = store.lastChange().map(ChangeEntry::id).orElse(0L);
        if (day.equals(before.day()) && last == before.change()) {
            return before;
        }
        boolean anew = !day.equals(before.day());
        Set<String> touched = anew ? Set.of() : store.touchedSince(before.change());
        return store.read(tables -> read(tables, before, anew, touched, day, last));
    }

    private static SearchIndex read(
            Tables tables, SearchIndex before, boolean anew, Set<String> touched, LocalDate day, long last) {
        Reading reading = new Reading(tables, day, new SearchText.Maker());
        Map<Subject.Kind, List<Entry>> entries = new EnumMap<>(Subject.Kind.class);
        SOURCES.forEach((kind, source) -> entries.put(
                kind,
                anew || !Collections.disjoint(touched, source.tables())
                        ? source.read().apply(reading)
                        : before.entries(kind)));
        return new SearchIndex(entries, day, last);
    }
}
