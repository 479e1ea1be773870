package vn.sovang.domain.commendation;

/**
 * A line of the commendation register.
 *
 * @param entry its number; a void certificate has a line of its own
 * @param act the act that took the award back, null when it stands
 */
public record BookLine(AwardLine line, RegisterEntry entry, DecisionAct act) {}
