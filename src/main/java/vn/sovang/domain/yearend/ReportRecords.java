package vn.sovang.domain.yearend;

import java.time.LocalDate;
import vn.sovang.domain.office.Signature;
import vn.sovang.domain.office.UnitVersion;

/**
 * What the year-end report is made from besides the figures.
 *
 * @param day the day of the report; it chooses names and signatory
 * @param conference the conference it is read at, null when none is entered
 */
public record ReportRecords(
        YearFigures figures,
        LocalDate day,
        UnitVersion party,
        UnitVersion state,
        Signature signature,
        Conference conference) {}
