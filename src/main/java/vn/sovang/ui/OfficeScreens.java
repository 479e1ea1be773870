package vn.sovang.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import vn.sovang.service.office.OfficeServices;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.form.DraftKeeper;
import vn.sovang.ui.common.form.RecordModel.Desk;
import vn.sovang.ui.common.form.RecordScreen;
import vn.sovang.ui.post.PostController;
import vn.sovang.ui.post.PostModel;
import vn.sovang.ui.shell.Place;
import vn.sovang.ui.unit.UnitModel;
import vn.sovang.ui.unit.UnitScreen;

/**
 * Makes the screens of bodies and posts.
 *
 * @param day the day the lists show
 * @param today decides what lies in the future
 * @param drafts lets what is typed outlive a crash
 * @param memory keeps the columns that were chosen
 */
record OfficeScreens(
        OfficeServices office,
        Desk desk,
        Supplier<LocalDate> day,
        Supplier<LocalDate> today,
        DraftKeeper drafts,
        TableMemory memory) {

    void putInto(Map<Place, Supplier<Screen>> makers) {
        makers.put(Place.UNITS, () -> {
            UnitModel model = new UnitModel(office, desk, day, today);
            drafts.watch(name(Place.UNITS), model.editor());
            drafts.watch(name(Place.UNITS) + "/merger", model.merger().editor());
            return new UnitScreen(model, memory);
        });
        makers.put(Place.POSTS, () -> {
            PostModel model = new PostModel(office.posts(), desk, day, today);
            drafts.watch(name(Place.POSTS), model.editor());
            return new RecordScreen(
                    model,
                    "post.command.new",
                    "post.search",
                    List.of(
                            new Command("post.command.replace", "Shortcut+R", model.canReplace(), model::replace),
                            new Command(
                                    "post.command.remove",
                                    null,
                                    model.openProperty().greaterThan(0),
                                    model::remove)),
                    words -> new PostController(model, memory, words));
        });
    }

    private static String name(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }
}
