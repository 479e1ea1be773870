package vn.sovang.domain.statistics;

import java.util.Locale;
import vn.sovang.domain.rule.Certainty;

/**
 * One figure of the statistics.
 *
 * @param group whom it counts
 * @param code what of the section it counts: a code of its list, a band, a kind of event, or {@link #UNKNOWN}
 * @param certainty of the rule that divides the bands
 */
public record StatisticFigure(Group group, Section section, String code, int count, Certainty certainty) {
    /** Of whom the register does not know it. */
    public static final String UNKNOWN = "unknown";

    /** Whom a figure counts. */
    public enum Group {
        /** The members on the day. */
        MEMBERS,
        /** Those admitted in the period, as they were on that day. */
        ADMITTED,
        /** What happened in the period. */
        PERIOD
    }

    /** The name under which the figure is found again, for instance {@code statistics.members.age.18_30}. */
    public String name() {
        return name(group, section, code);
    }

    static String name(Group group, Section section, String code) {
        String part = section == Section.HEADCOUNT ? "" : section.code() + ".";
        return "statistics." + group.name().toLowerCase(Locale.ROOT) + "." + part + code;
    }
}
