package vn.sovang.store;

/** A row that is not as the last change left it. */
public record StrayRow(String table, long id) {}
