package vn.sovang.domain.target;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Congress;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdTitles;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.rule.RuleBook;

/**
 * What the figures that targets ask for are counted from.
 *
 * @param day up to which events count, and whose people and households count; not after the end of the year
 * @param members evaluations of members of the year
 * @param cells evaluations of cells of the year
 * @param bodies the cells, for the codes their congresses bear
 * @param households those that exist on the day
 */
public record CountedRecords(
        int year,
        LocalDate day,
        RuleBook rules,
        List<MemberEvent> events,
        List<Discipline> disciplines,
        List<Evaluation> members,
        List<Evaluation> cells,
        List<Cell> bodies,
        List<Congress> congresses,
        List<Staff> staff,
        List<Household> households,
        HouseholdTitles titles) {
    public CountedRecords {
        events = List.copyOf(events);
        disciplines = List.copyOf(disciplines);
        members = List.copyOf(members);
        cells = List.copyOf(cells);
        bodies = List.copyOf(bodies);
        congresses = List.copyOf(congresses);
        staff = List.copyOf(staff);
        households = List.copyOf(households);
    }

    /** Whether a day lies in the year, and not after the day. */
    boolean covers(LocalDate when) {
        return when != null && when.getYear() == year && !when.isAfter(day);
    }
}
