package vn.sovang.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.sovang.service.Services;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.form.DraftKeeper;
import vn.sovang.ui.common.form.RecordModel.Desk;
import vn.sovang.ui.member.MemberPick;
import vn.sovang.ui.overview.OverviewModel;
import vn.sovang.ui.overview.OverviewScreen;
import vn.sovang.ui.overview.YearPapers;
import vn.sovang.ui.shell.Place;
import vn.sovang.ui.shell.ShellModel;
import vn.sovang.ui.target.QuarterModel;
import vn.sovang.ui.target.TargetDesk;
import vn.sovang.ui.target.TargetModel;
import vn.sovang.ui.target.TargetScreen;
import vn.sovang.ui.task.TaskModel;
import vn.sovang.ui.task.TaskScreen;

/**
 * Makes the screens of the working year: the overview, targets and tasks.
 *
 * @param papers writes what is asked for into files
 * @param pick shows some members and nobody else
 * @param today decides what is overdue
 * @param drafts lets what is typed outlive a crash
 */
record YearScreens(
        Services services,
        Desk desk,
        ShellModel shell,
        YearPapers papers,
        Consumer<MemberPick> pick,
        Supplier<LocalDate> today,
        DraftKeeper drafts) {

    void putInto(Map<Place, Supplier<Screen>> makers) {
        makers.put(Place.TARGETS, this::targets);
        makers.put(
                Place.OVERVIEW,
                () -> new OverviewScreen(new OverviewModel(services.overview(), desk, shell, pick, today), papers));
        makers.put(Place.TASKS, () -> {
            TaskModel model = new TaskModel(services.targets().tasks(), desk, shell.yearProperty(), today);
            drafts.watch(draftName(Place.TASKS), model.editor());
            return new TaskScreen(model);
        });
    }

    private Screen targets() {
        TargetDesk targets = new TargetDesk(
                services.targets().targets(),
                services.targets().rows(),
                shell::open,
                year -> shell.yearProperty().set(year));
        TargetModel model = new TargetModel(targets, desk, shell.yearProperty(), shell::day, today);
        QuarterModel quarters = new QuarterModel(services.targets().targets(), desk, shell.yearProperty(), shell::day);
        drafts.watch(draftName(Place.TARGETS), model.editor());
        drafts.watch(draftName(Place.TARGETS) + "/quarters", quarters.editor());
        return new TargetScreen(model, quarters, papers::targets);
    }

    private static String draftName(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }
}
