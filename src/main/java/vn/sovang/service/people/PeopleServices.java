package vn.sovang.service.people;

import vn.sovang.store.Store;

/** What can be done with the other people of the office. */
public record PeopleServices(
        StaffService staff,
        VillageService villages,
        HouseholdService households,
        TitleService titles,
        CollectiveService collectives) {

    public static PeopleServices of(Store store) {
        return new PeopleServices(
                new StaffService(store),
                new VillageService(store),
                new HouseholdService(store),
                new TitleService(store),
                new CollectiveService(store));
    }
}
