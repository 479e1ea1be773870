package vn.sovang.service.people;

import java.util.Set;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.text.SearchText;

/**
 * A household in the grid of titles of one year.
 *
 * @param household with head and village of the grid's day
 * @param village name of its village, may be empty
 * @param titles codes of the titles it has for the year
 * @param before for how many years on end up to the year before it was a cultural family
 */
public record TitleRow(Household household, String village, Set<String> titles, int before, SearchText searched) {
    public TitleRow {
        titles = Set.copyOf(titles);
    }

    public long id() {
        return household.id();
    }
}
