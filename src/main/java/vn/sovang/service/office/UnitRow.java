package vn.sovang.service.office;

import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.text.SearchText;

/**
 * A name of a body as the list of a day shows it.
 *
 * @param present whether the body is called so on the day of the list
 * @param last whether it is the last name the body has had
 */
public record UnitRow(UnitVersion unit, boolean present, boolean last, SearchText searched) {

    public long id() {
        return unit.id();
    }
}
