package vn.sovang.domain.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sovang.domain.member.Membership.Standing;
import vn.sovang.domain.text.Gender;

/** Parts members into groups, in the order in which papers show them; who cannot be told stands last. */
public final class Grouping {

    /**
     * A group.
     *
     * @param label as papers say it; empty for the one group of a list that is not grouped
     * @param entries in the order in which they came, never empty
     */
    public record Group(String label, List<RegisterEntry> entries) {}

    private static final String UNKNOWN = "Chưa rõ";

    private final RegisterRecords records;
    private final RegisterContext context;

    public Grouping(RegisterRecords records, RegisterContext context) {
        this.records = records;
        this.context = context;
    }

    /** The groups that there is anybody in. */
    public List<Group> of(ListGroup by, List<RegisterEntry> entries) {
        return switch (by) {
            case NONE -> entries.isEmpty() ? List.of() : List.of(new Group("", entries));
            case CELL -> byCell(entries);
            case AGE -> grouped(entries, entry -> context.ageBand(entry).orElse(""), context.ageBands());
            case PARTY_AGE ->
                grouped(entries, entry -> context.partyAgeBand(entry).orElse(""), context.partyAgeBands());
            case ETHNIC_GROUP ->
                byCode(entries, "ethnic_group", entry -> entry.member().ethnicGroup());
            case RELIGION -> byCode(entries, "religion", entry -> entry.member().religion());
            case PROFESSIONAL ->
                byCode(entries, "professional_level", entry -> entry.member().professionalLevel());
            case THEORY ->
                byCode(entries, "political_theory", entry -> entry.member().politicalTheory());
            case EDUCATION -> grouped(entries, context::schooling, context.schoolings());
            case GENDER ->
                grouped(
                        entries,
                        entry -> entry.member().person().gender().vietnamese(),
                        List.of(Gender.MALE.vietnamese(), Gender.FEMALE.vietnamese()));
            case STANDING -> grouped(entries, Grouping::standing, List.of("Đảng viên chính thức", "Đảng viên dự bị"));
        };
    }

    /** By the cell itself: two may have one name. */
    private List<Group> byCell(List<RegisterEntry> entries) {
        return records.cells().stream()
                .map(cell -> new Group(
                        cell.name(),
                        entries.stream()
                                .filter(entry ->
                                        entry.cell() != null && entry.cell().id() == cell.id())
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static String standing(RegisterEntry entry) {
        return entry.state().standing() == Standing.PROBATIONARY ? "Đảng viên dự bị" : "Đảng viên chính thức";
    }

    private List<Group> byCode(List<RegisterEntry> entries, String list, Function<RegisterEntry, String> code) {
        return grouped(
                entries,
                entry -> context.codes().label(list, code.apply(entry)),
                context.codes().list(list).codes().stream()
                        .map(context.codes().list(list)::label)
                        .toList());
    }

    /** Labels outside of the order come after it, in the order of their appearance; the empty one last. */
    private static List<Group> grouped(
            List<RegisterEntry> entries, Function<RegisterEntry, String> label, List<String> order) {
        Map<String, List<RegisterEntry>> groups = new LinkedHashMap<>();
        order.forEach(known -> groups.put(known, new ArrayList<>()));
        List<RegisterEntry> unknown = new ArrayList<>();
        for (RegisterEntry entry : entries) {
            String its = label.apply(entry);
            if (its.isEmpty()) {
                unknown.add(entry);
            } else {
                groups.computeIfAbsent(its, added -> new ArrayList<>()).add(entry);
            }
        }
        groups.put(UNKNOWN, unknown);
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
