package vn.sovang.domain.printing;

import java.time.LocalDateTime;

/**
 * A sheet as it was written down before it went to the printer.
 *
 * @param copy how many times this certificate had been sent with it, from 1
 * @param layout name and version of the layout, such as {@code giay-khen-a4 1}
 * @param printer as the system calls it
 * @param tray empty for the printer's own choice
 * @param sheet key of its size
 * @param who the system's user
 * @param reason why it is spoilt or did not come out; else empty
 */
public record PrintedSheet(
        long id,
        long awardId,
        int copy,
        String layout,
        String printer,
        String tray,
        String sheet,
        LocalDateTime sent,
        String who,
        SheetOutcome outcome,
        String reason) {}
