package vn.sovang.service.proposal;

import vn.sovang.service.form.FormField;

/** The fields of the form of a campaign, in the order in which they stand on the screen. */
public enum CampaignField implements FormField {
    NAME(Holds.TEXT, 300),
    CODE(Holds.TEXT, 30),
    /** Code of the list {@code campaign_kind}. */
    KIND(Holds.CHOICE, 60),
    FROM(Holds.DAY, 40),
    TO(Holds.DAY, 40),
    LAUNCHED(Holds.DAY, 40),
    LAUNCHED_BY(Holds.TEXT, 300),
    CRITERIA(Holds.TEXT, 4000),
    /** A line for each unit, as {@link CampaignUnits} reads it. */
    UNITS(Holds.TEXT, 20000),
    NOTE(Holds.TEXT, 1000);

    private final Holds holds;
    private final int limit;

    CampaignField(Holds holds, int limit) {
        this.holds = holds;
        this.limit = limit;
    }

    @Override
    public Holds holds() {
        return holds;
    }

    @Override
    public int limit() {
        return limit;
    }
}
