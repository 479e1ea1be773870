package vn.sovang.service.decision;

import java.time.LocalDate;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.store.Tables;

/** The body that issues a decision, as it is named on a day. */
final class DecisionBodies {
    private DecisionBodies() {}

    /** @throws vn.sovang.base.ProblemException 242 when there is no such body on that day */
    static UnitVersion require(Tables tables, Stream stream, LocalDate day) {
        return Units.of(tables.units().all()).get(stream.unitCode(), day);
    }
}
