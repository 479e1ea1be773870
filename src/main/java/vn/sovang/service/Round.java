package vn.sovang.service;

import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.printing.PrintState;
import vn.sovang.domain.yearend.Figure;

/**
 * One decision with its awards, as a round of commendation is prepared and printed.
 *
 * @param form label of the form of award, for instance {@code Giấy khen}
 * @param figures counts and money by kind of recipient, named {@code total}, {@code collective} … {@code money}
 * @param misfits why a certificate cannot be printed whole, by place in the list
 * @param printed how far the certificates are on paper, by place in the list
 */
public record Round(
        DecisionRecords records,
        String form,
        Map<String, Figure> figures,
        Map<Integer, Problem> misfits,
        Map<Integer, PrintState> printed) {
    public Round {
        figures = Map.copyOf(figures);
        misfits = Map.copyOf(misfits);
        printed = Map.copyOf(printed);
    }

    public Decision decision() {
        return records.decision();
    }

    public List<AwardLine> lines() {
        return records.lines();
    }

    /** How far the certificate at a place is on paper. */
    public PrintState printedAt(int place) {
        return printed.getOrDefault(place, PrintState.NONE);
    }

    /** A figure as a whole number. */
    public long figure(String name) {
        return figures.get(name).value().longValueExact();
    }
}
