package vn.sovang.service.imports;

/**
 * Somebody in the register of whom a row may speak, though nothing makes it certain.
 *
 * @param id as {@link KindImport#takeAs} takes it
 * @param name as it stands in the register
 * @param about what tells him from others: birth, cell, card; words of the register
 */
public record Candidate(long id, String name, String about) {}
