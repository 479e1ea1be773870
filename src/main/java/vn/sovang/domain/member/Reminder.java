package vn.sovang.domain.member;

import java.time.LocalDate;

/**
 * Something about a member that is due, or will be.
 *
 * @param day when it is due; before today it is overdue
 * @param since the day it comes from: the ceremony, the completed years, the beginning of what ends
 * @param years of the badge, 0 for the others
 */
public record Reminder(Kind kind, LocalDate day, long memberId, LocalDate since, int years) {

    /** What is due. */
    public enum Kind {
        /** The time of probation is served: recognition as full member. */
        FULL_MEMBERSHIP,
        /** A badge for years in the party, on one of the days on which badges are awarded. */
        BADGE,
        TEMPORARY_END,
        EXEMPTION_END,
        SUSPENSION_END
    }

    public boolean isOverdue(LocalDate today) {
        return day.isBefore(today);
    }
}
