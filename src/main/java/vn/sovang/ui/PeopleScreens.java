package vn.sovang.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.people.PeopleServices;
import vn.sovang.ui.collective.CollectiveController;
import vn.sovang.ui.collective.CollectiveModel;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.form.DraftKeeper;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel.Desk;
import vn.sovang.ui.common.form.RecordScreen;
import vn.sovang.ui.household.HouseholdController;
import vn.sovang.ui.household.HouseholdModel;
import vn.sovang.ui.shell.Place;
import vn.sovang.ui.staff.StaffController;
import vn.sovang.ui.staff.StaffModel;
import vn.sovang.ui.title.TitleModel;
import vn.sovang.ui.title.TitleScreen;
import vn.sovang.ui.village.VillageModel;
import vn.sovang.ui.village.VillageScreen;

/**
 * Makes the screens of the other people of the office.
 *
 * @param year the working year
 * @param day the day the lists show
 * @param today decides what lies in the future
 * @param drafts lets what is typed outlive a crash
 * @param memory keeps the columns that were chosen
 */
record PeopleScreens(
        PeopleServices people,
        Desk desk,
        ObjectProperty<WorkingYear> year,
        Supplier<LocalDate> day,
        Supplier<LocalDate> today,
        DraftKeeper drafts,
        TableMemory memory) {

    void putInto(Map<Place, Supplier<Screen>> makers) {
        makers.put(Place.STAFF, () -> {
            StaffModel model = new StaffModel(people.staff(), desk, day, today);
            watch(Place.STAFF, model.editor());
            return new RecordScreen(
                    model,
                    "staff.command.new",
                    "staff.search",
                    List.of(),
                    words -> new StaffController(model, memory, words));
        });
        makers.put(Place.VILLAGES, () -> {
            VillageModel model = new VillageModel(people.villages(), desk, day, today);
            watch(Place.VILLAGES, model.editor());
            return new VillageScreen(model, memory);
        });
        makers.put(Place.HOUSEHOLDS, () -> {
            HouseholdModel model = new HouseholdModel(people.households(), desk, day, today);
            watch(Place.HOUSEHOLDS, model.editor());
            return new RecordScreen(
                    model,
                    "household.command.new",
                    "household.search",
                    List.of(),
                    words -> new HouseholdController(model, memory, words));
        });
        makers.put(Place.COLLECTIVES, () -> {
            CollectiveModel model = new CollectiveModel(people.collectives(), desk, day, today);
            watch(Place.COLLECTIVES, model.editor());
            return new RecordScreen(
                    model,
                    "collective.command.new",
                    "collective.search",
                    List.of(),
                    words -> new CollectiveController(model, memory, words));
        });
        makers.put(Place.HOUSEHOLD_TITLES, () -> {
            TitleModel model = new TitleModel(people.titles(), desk, year, day);
            watch(Place.HOUSEHOLD_TITLES, model.editor());
            return new TitleScreen(model);
        });
    }

    private void watch(Place place, FormEditor<?> editor) {
        drafts.watch(place.name().toLowerCase(Locale.ROOT), editor);
    }
}
