package vn.sovang.domain.yearend;

import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.Reward;

/** An award with its decision and what is paid for it. */
public record AwardLine(Decision decision, Award award, Reward reward) {}
