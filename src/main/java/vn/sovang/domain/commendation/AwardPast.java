package vn.sovang.domain.commendation;

import java.util.List;

/**
 * What a decision said of somebody until an act corrected it.
 *
 * @param actId the act that put it right
 */
public record AwardPast(long id, long actId, long awardId, Recipient recipient, String achievement) {

    /** An award as it was first told. @param past in the order of the acts */
    public static Award first(List<AwardPast> past, Award award) {
        return past.stream()
                .filter(one -> one.awardId() == award.id())
                .findFirst()
                .map(one -> award.with(one.recipient(), one.achievement()))
                .orElse(award);
    }
}
