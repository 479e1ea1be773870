package vn.sovang.domain.member;

import java.time.LocalDate;
import java.util.function.LongFunction;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.PartialDate;

/**
 * What the rules about events look at besides the events.
 *
 * @param today nothing can have happened after it
 * @param birth of the member, null when unknown
 * @param cellName the name of a cell by its id, for the sentences
 */
public record EventContext(LocalDate today, RuleBook rules, PartialDate birth, LongFunction<String> cellName) {}
