package vn.sovang.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.service.search.Subject;

/** The places of the navigation in their order, by group. */
public enum Place {
    OVERVIEW(Group.START, Feather.ACTIVITY, "overview.place"),
    MEMBERS(Group.PARTY, Feather.USERS, "shell.place.members", Subject.Kind.MEMBER),
    CELLS(Group.PARTY, Feather.GIT_BRANCH, "shell.place.cells", Subject.Kind.CELL),
    REMINDERS(Group.PARTY, Feather.BELL, "reminder.place"),
    PAPERS(Group.PARTY, Feather.PRINTER, "papers.place"),
    MEMBER_EVALUATIONS(Group.YEAR, Feather.CHECK_SQUARE, "shell.place.member_evaluations"),
    CELL_EVALUATIONS(Group.YEAR, Feather.CHECK_CIRCLE, "shell.place.cell_evaluations"),
    CELL_YEARS(Group.YEAR, Feather.TRENDING_UP, "comparison.place"),
    TARGETS(Group.YEAR, Feather.TARGET, "shell.place.targets", Subject.Kind.TARGET),
    TASKS(Group.YEAR, Feather.LIST, "shell.place.tasks", Subject.Kind.TASK),
    CONFERENCES(Group.YEAR, Feather.MIC, "shell.place.conferences", Subject.Kind.CONFERENCE),
    HOUSEHOLD_TITLES(Group.YEAR, Feather.SUN, "shell.place.household_titles"),
    PROPOSALS(Group.COMMENDATION, Feather.INBOX, "proposal.place"),
    ROUND(Group.COMMENDATION, Feather.AWARD, "shell.place.round", Subject.Kind.DECISION, Subject.Kind.AWARD),
    DECISIONS(Group.COMMENDATION, Feather.FILE_TEXT, "shell.place.decisions"),
    REGISTER(Group.COMMENDATION, Feather.BOOK, "decide.place.register"),
    HIGHER_AWARDS(Group.COMMENDATION, Feather.STAR, "shell.place.higher_awards", Subject.Kind.HIGHER_AWARD),
    CAMPAIGNS(Group.COMMENDATION, Feather.FLAG, "shell.place.campaigns", Subject.Kind.CAMPAIGN),
    LAYOUTS(Group.COMMENDATION, Feather.LAYOUT, "designer.menu"),
    STAFF(Group.OFFICE, Feather.BRIEFCASE, "shell.place.staff", Subject.Kind.STAFF),
    POSTS(Group.OFFICE, Feather.USER_CHECK, "shell.place.posts", Subject.Kind.POST),
    UNITS(Group.OFFICE, Feather.LAYERS, "shell.place.units", Subject.Kind.UNIT),
    VILLAGES(Group.OFFICE, Feather.MAP_PIN, "shell.place.villages", Subject.Kind.VILLAGE),
    HOUSEHOLDS(Group.OFFICE, Feather.HOME, "shell.place.households", Subject.Kind.HOUSEHOLD),
    COLLECTIVES(Group.OFFICE, Feather.GRID, "shell.place.collectives", Subject.Kind.COLLECTIVE),
    IMPORT(Group.BOOK, Feather.DOWNLOAD, "wizard.place"),
    RULES(Group.BOOK, Feather.BOOK_OPEN, "shell.place.rules", Subject.Kind.RULE),
    BACKUPS(Group.BOOK, Feather.HARD_DRIVE, "backup.place"),
    HISTORY(Group.BOOK, Feather.CLOCK, "shell.place.history", Subject.Kind.CHANGE);

    /** The groups of the navigation. */
    public enum Group {
        /** Stands alone, without a heading. */
        START("overview.group"),
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

    /** In the order of their numbers, which stay when places are added. */
    private static final List<Place> NUMBERED =
            List.of(MEMBERS, CELLS, MEMBER_EVALUATIONS, CELL_EVALUATIONS, TARGETS, ROUND, DECISIONS, STAFF, HISTORY);

    private final Group group;
    private final Feather icon;
    private final String key;
    private final Set<Subject.Kind> kinds;

    /** @param kinds the records that are opened here */
    Place(Group group, Feather icon, String key, Subject.Kind... kinds) {
        this.group = group;
        this.icon = icon;
        this.key = key;
        this.kinds = Set.of(kinds);
    }

    /** The place where a record of a kind is opened, empty when it is shown nowhere. */
    public static Optional<Place> of(Subject.Kind kind) {
        return Arrays.stream(Place.values())
                .filter(place -> place.kinds.contains(kind))
                .findFirst();
    }

    public Group group() {
        return group;
    }

    /** The keys that lead here, null when there are none: the places of every day have a number, the overview the zero, the import its letter. */
    public String shortcut() {
        int number = NUMBERED.indexOf(this) + 1;
        return this == OVERVIEW
                ? "Shortcut+0"
                : this == IMPORT ? "Shortcut+I" : number == 0 ? null : "Shortcut+" + number;
    }

    public Feather icon() {
        return icon;
    }

    /** Key of its name. */
    public String key() {
        return key;
    }
}
