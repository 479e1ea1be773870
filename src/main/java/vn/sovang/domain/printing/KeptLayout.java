package vn.sovang.domain.printing;

import java.time.LocalDate;

/**
 * A version of a layout as it is kept.
 *
 * @param id 0 while it is not kept yet
 * @param code of the layout, the same for all its versions
 * @param version from 1; of a layout that came with the program, from 2
 * @param name as the clerk calls it
 * @param from papers of this day and later are made by it; null for papers of any day
 * @param content the layout as JSON, its pictures named by their hashes
 */
public record KeptLayout(long id, String code, int version, String name, LocalDate from, String content) {}
