package vn.sovang.domain.commendation;

import java.time.LocalDate;
import vn.sovang.domain.time.Period;

/**
 * An emulation campaign (phong trào thi đua).
 *
 * @param kind code of the list {@code campaign_kind}, null when unknown
 * @param launched the day it was launched, null when unknown
 * @param launchedBy who launched it, may be empty
 * @param criteria what is striven for and what is commended, may be empty
 * @param note may be empty
 */
public record Campaign(
        long id,
        String code,
        String name,
        String kind,
        Period period,
        LocalDate launched,
        String launchedBy,
        String criteria,
        String note) {

    /** A campaign of which no more is known than the first list says. */
    public Campaign(long id, String code, String name, Period period, String launchedBy) {
        this(id, code, name, null, period, null, launchedBy, "", "");
    }
}
