package vn.sovang.service.search;

import vn.sovang.domain.text.SearchText;

/**
 * A record as the search over everything shows it.
 *
 * @param title the name it goes by
 * @param beside what tells it from others of that name: post, cell, path, decision; may be empty
 * @param text what it is found by
 */
public record Entry(Subject subject, String title, String beside, Mark mark, SearchText text) {

    /** What has to be said of a record at once. */
    public enum Mark {
        NONE,
        /** No longer in force: has left, has ended, was replaced. Such records stand behind those of today. */
        FORMER,
        /** Not signed yet. */
        DRAFT,
        REVOKED
    }
}
