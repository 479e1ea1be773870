package vn.sovang.store;

/**
 * What a copy of a store holds, as far as it can be told without opening it for work.
 *
 * @param version of its tables; older ones are brought up to date when the copy is opened
 * @param lastChange the last change it knows; null in a copy of a store in which nothing had happened yet
 */
public record CopyInfo(int version, ChangeEntry lastChange) {}
