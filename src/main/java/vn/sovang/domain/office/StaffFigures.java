package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/**
 * The schooling of cadres and civil servants on a day, as the two targets of the year ask for it: professional schooling
 * and political theory from a level up. The levels and the kinds that count are dated rules ({@code count.staff.kinds},
 * {@code count.staff.professional_level}, {@code count.staff.political_theory}). Each person counts once.
 *
 * @param counted who counts, in the order of the register
 * @param belowProfessional those whose professional schooling lies below the floor or is unknown
 * @param belowTheory those whose political theory lies below the floor or is unknown
 */
public record StaffFigures(List<Staff> counted, List<Staff> belowProfessional, List<Staff> belowTheory) {
    public StaffFigures {
        counted = List.copyOf(counted);
        belowProfessional = List.copyOf(belowProfessional);
        belowTheory = List.copyOf(belowTheory);
    }

    /**
     * Counts those who serve on a day.
     *
     * @throws vn.sovang.base.ProblemException 240 when one of the three rules is missing on that day
     */
    public static StaffFigures on(Collection<Staff> staff, LocalDate day, RuleBook rules) {
        Set<String> kinds = Set.of(rules.text("count.staff.kinds", day).split("\\|", -1));
        Map<Long, Staff> counted = new LinkedHashMap<>();
        staff.stream()
                .filter(one -> one.servesOn(day) && kinds.contains(one.kind()))
                .forEach(one -> counted.merge(one.person().id(), one, StaffFigures::later));
        List<Staff> all = List.copyOf(counted.values());
        return new StaffFigures(
                all, below(all, "professional_level", day, rules), below(all, "political_theory", day, rules));
    }

    /** Of two stretches that overlap the later one tells. */
    private static Staff later(Staff one, Staff other) {
        Comparator<LocalDate> order = Comparator.nullsFirst(Comparator.naturalOrder());
        return order.compare(one.since(), other.since()) > 0 ? one : other;
    }

    private static List<Staff> below(List<Staff> all, String list, LocalDate day, RuleBook rules) {
        CodeList levels = CodeList.of(rules, list, day);
        int floor = levels.rank(rules.text("count.staff." + list, day));
        List<Staff> below = new ArrayList<>(all);
        below.removeIf(one -> floor >= 0
                && levels.rank(list.equals("political_theory") ? one.politicalTheory() : one.professionalLevel())
                        >= floor);
        return below;
    }

    /** «Cán bộ, công chức có trình độ chuyên môn từ trung cấp trở lên». */
    public Share professional() {
        return new Share(counted.size() - belowProfessional.size(), counted.size());
    }

    /** «Cán bộ, công chức có trình độ lý luận chính trị từ sơ cấp trở lên». */
    public Share theory() {
        return new Share(counted.size() - belowTheory.size(), counted.size());
    }
}
