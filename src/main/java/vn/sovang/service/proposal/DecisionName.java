package vn.sovang.service.proposal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.time.DayText;

/** How tables of data name decisions, also those that have no number yet. */
public final class DecisionName {
    private DecisionName() {}

    /** Number and day of each by its id; the second of one name is told by its place among them. */
    public static Map<Long, String> all(List<Decision> decisions) {
        Map<Long, String> names = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Decision decision : decisions) {
            String name = decision.fullNumber() + " ngày " + DayText.of(decision.day());
            int place = seen.merge(name, 1, Integer::sum);
            names.put(decision.id(), place == 1 ? name : name + " (" + place + ")");
        }
        return names;
    }
}
