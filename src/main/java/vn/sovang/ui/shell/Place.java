package vn.sovang.ui.shell;

import java.util.Arrays;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** The places of the navigation in their order, by group. */
public enum Place {
    MEMBERS(Group.PARTY, Feather.USERS, "shell.place.members"),
    CELLS(Group.PARTY, Feather.GIT_BRANCH, "shell.place.cells"),
    MEMBER_EVALUATIONS(Group.YEAR, Feather.CHECK_SQUARE, "shell.place.member_evaluations"),
    CELL_EVALUATIONS(Group.YEAR, Feather.CHECK_CIRCLE, "shell.place.cell_evaluations"),
    TARGETS(Group.YEAR, Feather.TARGET, "shell.place.targets"),
    TASKS(Group.YEAR, Feather.LIST, "shell.place.tasks"),
    CONFERENCES(Group.YEAR, Feather.MIC, "shell.place.conferences"),
    ROUND(Group.COMMENDATION, Feather.AWARD, "shell.place.round"),
    DECISIONS(Group.COMMENDATION, Feather.FILE_TEXT, "shell.place.decisions"),
    HIGHER_AWARDS(Group.COMMENDATION, Feather.STAR, "shell.place.higher_awards"),
    CAMPAIGNS(Group.COMMENDATION, Feather.FLAG, "shell.place.campaigns"),
    STAFF(Group.OFFICE, Feather.BRIEFCASE, "shell.place.staff"),
    POSTS(Group.OFFICE, Feather.USER_CHECK, "shell.place.posts"),
    UNITS(Group.OFFICE, Feather.LAYERS, "shell.place.units"),
    VILLAGES(Group.OFFICE, Feather.MAP_PIN, "shell.place.villages"),
    RULES(Group.BOOK, Feather.BOOK_OPEN, "shell.place.rules"),
    HISTORY(Group.BOOK, Feather.CLOCK, "shell.place.history");

    /** The groups of the navigation. */
    public enum Group {
        PARTY("shell.group.party"),
        YEAR("shell.group.year"),
        COMMENDATION("shell.group.commendation"),
        OFFICE("shell.group.office"),
        BOOK("shell.group.book");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /** Key of its name. */
        public String key() {
            return key;
        }

        public List<Place> places() {
            return Arrays.stream(Place.values())
                    .filter(place -> place.group == this)
                    .toList();
        }
    }

    private final Group group;
    private final Feather icon;
    private final String key;

    Place(Group group, Feather icon, String key) {
        this.group = group;
        this.icon = icon;
        this.key = key;
    }

    public Feather icon() {
        return icon;
    }

    /** Key of its name. */
    public String key() {
        return key;
    }
}
