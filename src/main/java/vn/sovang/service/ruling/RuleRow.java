package vn.sovang.service.ruling;

import java.time.LocalDate;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.text.SearchText;

/**
 * A dated row as the screen shows it.
 *
 * @param id its place among all rows, from 1
 * @param until the last day on which its value holds, null while nothing follows
 * @param holds whether it counts on the day of the list
 * @param other the row of the same key and day on the other side: the shipped one behind an own one, or the own one that
 *     takes its place; null when there is none
 * @param openPoint number of the open point of the field's study it belongs to, 0 when it is settled
 */
public record RuleRow(
        long id,
        Rule rule,
        String name,
        String value,
        LocalDate until,
        boolean holds,
        Rule other,
        int openPoint,
        SearchText searched) {

    /** Whether the clerk's row says something else than the one that ships. */
    public boolean disagrees() {
        return rule.own() && other != null && !other.value().equals(rule.value());
    }
}
