package vn.sovang.ui.find;

import org.kordamp.ikonli.feather.Feather;
import vn.sovang.service.search.Subject;

/** Names and icons of the kinds of records. */
final class Kinds {
    private Kinds() {}

    /** Key of the heading of a group. */
    static String key(Subject.Kind kind) {
        return switch (kind) {
            case MEMBER -> "find.kind.member";
            case CELL -> "find.kind.cell";
            case STAFF -> "find.kind.staff";
            case POST -> "find.kind.post";
            case COLLECTIVE -> "find.kind.collective";
            case HOUSEHOLD -> "find.kind.household";
            case VILLAGE -> "find.kind.village";
            case DECISION -> "find.kind.decision";
            case AWARD -> "find.kind.award";
            case HIGHER_AWARD -> "find.kind.higher_award";
            case CAMPAIGN -> "find.kind.campaign";
            case TARGET -> "find.kind.target";
            case TASK -> "find.kind.task";
            case CONFERENCE -> "find.kind.conference";
            case UNIT -> "find.kind.unit";
            case RULE -> "find.kind.rule";
            case CHANGE -> "find.kind.change";
        };
    }

    static Feather icon(Subject.Kind kind) {
        return switch (kind) {
            case MEMBER -> Feather.USER;
            case CELL -> Feather.GIT_BRANCH;
            case STAFF -> Feather.BRIEFCASE;
            case POST -> Feather.USER_CHECK;
            case COLLECTIVE -> Feather.USERS;
            case HOUSEHOLD -> Feather.HOME;
            case VILLAGE -> Feather.MAP_PIN;
            case DECISION -> Feather.FILE_TEXT;
            case AWARD -> Feather.AWARD;
            case HIGHER_AWARD -> Feather.STAR;
            case CAMPAIGN -> Feather.FLAG;
            case TARGET -> Feather.TARGET;
            case TASK -> Feather.LIST;
            case CONFERENCE -> Feather.MIC;
            case UNIT -> Feather.LAYERS;
            case RULE -> Feather.BOOK_OPEN;
            case CHANGE -> Feather.CLOCK;
        };
    }
}
