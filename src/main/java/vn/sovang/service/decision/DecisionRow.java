package vn.sovang.service.decision;

import vn.sovang.domain.commendation.Decision;

/**
 * A decision in the list of all.
 *
 * @param awards how many stand on its list
 * @param money what they cost together, in đồng
 */
public record DecisionRow(Decision decision, int awards, long money) {}
