package vn.sovang.service.office;

import vn.sovang.store.Store;

/** What can be done with the bodies of the commune and the posts in them. */
public record OfficeServices(UnitService units, PostService posts, MergerService mergers) {

    public static OfficeServices of(Store store) {
        return new OfficeServices(new UnitService(store), new PostService(store), new MergerService(store));
    }
}
