package vn.sovang.domain.yearend;

import java.time.LocalDate;

/**
 * A year-end conference.
 *
 * @param session part of the day as written ({@code Chiều})
 * @param chair who chairs it, with the post
 * @param coChairs who chair beside, parted by semicolons; may be empty
 * @param attendees the groups invited, parted by semicolons; may be empty
 */
public record Conference(
        long id, String name, LocalDate day, String session, String chair, String coChairs, String attendees) {}
