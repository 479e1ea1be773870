package vn.sovang.domain.member;

import java.time.LocalDate;

/**
 * A badge for years in the party (Huy hiệu Đảng).
 *
 * @param years 30, 40, 45 …
 * @param day of the awarding
 * @param manner code of the list {@code badge_manner}: in its time, early, posthumous, anew
 * @param number of the badge, may be empty
 * @param decision number of the decision, may be empty
 * @param decisionDay null when unknown
 */
public record PartyBadge(
        long id,
        long memberId,
        int years,
        LocalDate day,
        String manner,
        String number,
        String decision,
        LocalDate decisionDay) {}
