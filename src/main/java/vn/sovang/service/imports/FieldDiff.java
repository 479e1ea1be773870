package vn.sovang.service.imports;

/**
 * A field that a row changes, or a record that it adds to one that was there.
 *
 * @param key of what it is called in the bundles
 * @param before as the clerk reads it; empty for nothing, and for something added
 * @param after as the clerk reads it; empty for nothing
 */
public record FieldDiff(String key, String before, String after) {}
