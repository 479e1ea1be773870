package vn.sovang.service.target;

import vn.sovang.store.Store;

/** What can be done with the targets and tasks of a year. */
public record TargetServices(TargetService targets, FigureRows rows, TaskService tasks) {

    public static TargetServices of(Store store) {
        return new TargetServices(new TargetService(store), new FigureRows(store), new TaskService(store));
    }
}
