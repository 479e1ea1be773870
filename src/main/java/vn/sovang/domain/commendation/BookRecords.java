package vn.sovang.domain.commendation;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.domain.office.Signature;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.rule.RuleBook;

/**
 * What the registers of one body and one series are made from.
 *
 * @param series the year or term; empty where a paper is not of one series
 * @param day the day the paper bears; it chooses names and style
 * @param lines in the order of their numbers
 * @param decisions those of the series that are signed, in the order of their numbers
 * @param acts that answered them
 */
public record BookRecords(
        Stream stream,
        String series,
        LocalDate day,
        UnitVersion body,
        Signature signature,
        RuleBook rules,
        List<BookLine> lines,
        List<Decision> decisions,
        List<DecisionAct> acts) {
    public BookRecords {
        lines = List.copyOf(lines);
        decisions = List.copyOf(decisions);
        acts = List.copyOf(acts);
    }
}
