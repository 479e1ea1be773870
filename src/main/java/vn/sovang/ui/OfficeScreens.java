package vn.sovang.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import vn.sovang.service.office.OfficeServices;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.form.DraftKeeper;
import vn.sovang.ui.common.form.RecordModel.Desk;
import vn.sovang.ui.post.PostModel;
import vn.sovang.ui.post.PostScreen;
import vn.sovang.ui.shell.Place;
import vn.sovang.ui.unit.UnitModel;
import vn.sovang.ui.unit.UnitScreen;

/**
 * Makes the screens of bodies and posts.
 *
 * @param day the day the lists show
 * @param today decides what lies in the future
 * @param drafts lets what is typed outlive a crash
 */
record OfficeScreens(
        OfficeServices office, Desk desk, Supplier<LocalDate> day, Supplier<LocalDate> today, DraftKeeper drafts) {

    void putInto(Map<Place, Supplier<Screen>> makers) {
        makers.put(Place.UNITS, () -> {
            UnitModel model = new UnitModel(office, desk, day, today);
            drafts.watch(name(Place.UNITS), model.editor());
            drafts.watch(name(Place.UNITS) + "/merger", model.merger().editor());
            return new UnitScreen(model);
        });
        makers.put(Place.POSTS, () -> {
            PostModel model = new PostModel(office.posts(), desk, day, today);
            drafts.watch(name(Place.POSTS), model.editor());
            return new PostScreen(model);
        });
    }

    private static String name(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }
}
