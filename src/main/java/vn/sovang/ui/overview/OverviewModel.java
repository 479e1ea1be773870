package vn.sovang.ui.overview;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.service.Overview;
import vn.sovang.service.OverviewService;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.form.RecordModel.Desk;
import vn.sovang.ui.member.MemberPick;
import vn.sovang.ui.shell.Place;
import vn.sovang.ui.shell.ShellModel;

/** The overview of the working year, and the ways from it to everything it tells of. */
public final class OverviewModel {
    private final OverviewService service;
    private final Consumer<MemberPick> pick;
    private final Desk desk;
    private final ShellModel shell;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>();
    private final StringProperty query = new SimpleStringProperty("");

    /**
     * Nothing is shown before it was refreshed.
     *
     * @param pick shows some members and nobody else
     */
    public OverviewModel(
            OverviewService service,
            Desk desk,
            ShellModel shell,
            Consumer<MemberPick> pick,
            Supplier<LocalDate> today) {
        this.service = service;
        this.pick = pick;
        this.desk = desk;
        this.shell = shell;
        this.today = today;
    }

    /** Counts everything anew. */
    public void refresh() {
        int year = shell.yearProperty().get().year();
        LocalDate day = shell.day();
        LocalDate now = today.get();
        desk.jobs().brief(desk.language().say("overview.job"), () -> service.of(year, day, now), overview::set);
    }

    /** Goes to the rows behind a figure. */
    public void go(Place place, String filter) {
        shell.go(place, filter);
    }

    /** Looks for a member where something was typed into the search field. */
    boolean search() {
        String wanted = query.get();
        if (wanted.isBlank()) {
            return false;
        }
        query.set("");
        shell.search(Subject.Kind.MEMBER, wanted);
        return true;
    }

    /** Shows one record. */
    public void open(Subject subject) {
        shell.open(subject);
    }

    /** Shows some members and nobody else. @param reason who they are */
    public void pick(String reason, Set<Long> members) {
        pick.accept(new MemberPick(reason, members, () -> shell.placeProperty().set(Place.OVERVIEW)));
    }

    /** Where a step of the year is worked on. */
    public static Place place(Overview.Step step) {
        return switch (step) {
            case TARGETS -> Place.TARGETS;
            case EVALUATIONS -> Place.MEMBER_EVALUATIONS;
            case PROPOSALS, PRINTING -> Place.ROUND;
            case DECISIONS -> Place.DECISIONS;
            case CONFERENCE -> Place.CONFERENCES;
            case REPORT -> Place.OVERVIEW;
        };
    }

    /** The report was written. */
    public void reported() {
        Overview shown = overview.get();
        LocalDate now = today.get();
        desk.jobs()
                .brief(
                        desk.language().say("overview.job"),
                        () -> {
                            service.reported(shown.year(), now);
                            return shown.year();
                        },
                        year -> refresh());
    }

    public void makeBackup() {
        shell.makeBackup();
    }

    /** What is shown, null before it was read. */
    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    ShellModel shell() {
        return shell;
    }

    public LocalDate today() {
        return today.get();
    }

    /** What is typed into the search field; Enter looks for it among the members. */
    public StringProperty queryProperty() {
        return query;
    }
}
