package vn.sovang.domain.statistics;

import java.util.Locale;

/** The parts of the statistics. Of those that divide, the figures of one group add up to its total. */
public enum Section {
    HEADCOUNT(false, ""),
    ETHNIC_GROUP(true, "ethnic_group"),
    RELIGION(true, "religion"),
    AGE(true, ""),
    PARTY_AGE(true, ""),
    EDUCATION(true, ""),
    PROFESSIONAL_LEVEL(true, "professional_level"),
    POLITICAL_THEORY(true, "political_theory"),
    OCCUPATION(true, "occupation"),
    /** What happened in the period, by kind of event, and what it came to. */
    MOVEMENT(false, ""),
    /** Badges awarded in the period, by years. */
    BADGE(false, ""),
    /** Disciplinary measures of the period, by form. */
    DISCIPLINE(false, "discipline_form");

    private final boolean divides;
    private final String list;

    Section(boolean divides, String list) {
        this.divides = divides;
        this.list = list;
    }

    /** Whether everybody of the group stands in exactly one of its figures. */
    public boolean divides() {
        return divides;
    }

    /** The list of codes that gives its labels, empty when there is none. */
    public String list() {
        return list;
    }

    /** As it stands in the names of figures and rules. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
