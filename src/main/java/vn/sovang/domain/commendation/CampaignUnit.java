package vn.sovang.domain.commendation;

import java.time.LocalDate;

/**
 * A unit that takes part in a campaign: its pledge and what it registered.
 *
 * @param unit as it signs
 * @param pledged the day it signed the pledge (giao ước thi đua), null while it has not
 * @param registered what it registered to reach, may be empty
 * @param collectives how many collectives it registered, null when it said nothing; the same for the others
 */
public record CampaignUnit(
        long id,
        long campaignId,
        String unit,
        LocalDate pledged,
        String registered,
        Integer collectives,
        Integer households,
        Integer individuals) {}
