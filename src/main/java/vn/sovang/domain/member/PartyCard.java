package vn.sovang.domain.member;

import java.time.LocalDate;

/**
 * A card that was issued (thẻ đảng viên). Cards are history: the present number also stands with the member.
 *
 * @param number as printed on it
 * @param issued null when unknown
 * @param reason code of the list {@code card_reason}, empty when unknown
 */
public record PartyCard(long id, long memberId, String number, LocalDate issued, String reason) {}
