package vn.sovang.domain.commendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.sovang.domain.rule.RuleBook;

/**
 * Which numbers of a series are taken and which comes next. The bodies number their other decisions in the same series,
 * so a number below the highest is free only when a dropped draft gave it back.
 *
 * @param series the year or term within which the numbers count
 * @param taken by decisions and acts of this program
 * @param freed given back by drafts that were dropped
 */
public record DecisionNumbers(String series, NavigableSet<Integer> taken, NavigableSet<Integer> freed) {

    /** The numbers of the series of a day, out of all decisions and acts of the register. */
    public static DecisionNumbers of(
            RuleBook rules,
            Stream stream,
            LocalDate day,
            Collection<Decision> decisions,
            Collection<DecisionAct> acts,
            Collection<FreedNumber> freed) {
        String series = Register.series(rules, stream, day);
        NavigableSet<Integer> taken = new TreeSet<>();
        for (Decision decision : decisions) {
            if (decision.stream() == stream && decision.number() > 0) {
                if (Register.series(rules, stream, decision.day()).equals(series)) {
                    taken.add(decision.number());
                }
                for (DecisionAct act : acts) {
                    if (act.decisionId() == decision.id()
                            && Register.series(rules, stream, act.day()).equals(series)) {
                        taken.add(act.number());
                    }
                }
            }
        }
        NavigableSet<Integer> free = new TreeSet<>();
        freed.stream()
                .filter(one -> one.stream() == stream && one.series().equals(series))
                .map(FreedNumber::number)
                .filter(number -> !taken.contains(number))
                .forEach(free::add);
        return new DecisionNumbers(series, taken, free);
    }

    /** The number to be given next: the lowest that was given back, else the one after the highest. */
    public int next() {
        return freed.isEmpty() ? (taken.isEmpty() ? 1 : taken.last() + 1) : freed.first();
    }
}
