package vn.sovang.service.people;

import java.util.List;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdPast;
import vn.sovang.domain.office.HouseholdTitle;
import vn.sovang.domain.text.SearchText;

/**
 * A household as the list of a day shows it.
 *
 * @param household with head, village and address of the day
 * @param last the household as it is at last, which the form edits
 * @param village name of its village on the day, may be empty
 * @param present whether it exists on the day
 * @param cultural whether it is a cultural family in the year of the day
 * @param titles all it ever got, the earliest first
 * @param past what it was before, the earliest first
 * @param sortKey place in the Vietnamese order of the heads' names
 */
public record HouseholdRow(
        Household household,
        Household last,
        String village,
        boolean present,
        boolean cultural,
        List<HouseholdTitle> titles,
        List<HouseholdPast> past,
        String sortKey,
        SearchText searched) {
    public HouseholdRow {
        titles = List.copyOf(titles);
        past = List.copyOf(past);
    }

    public long id() {
        return last.id();
    }

    /** The name of the head on the day. */
    public String head() {
        return household.head().name();
    }
}
