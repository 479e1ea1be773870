package vn.sovang.service.office;

import vn.sovang.domain.office.Post;
import vn.sovang.domain.text.SearchText;

/**
 * A post as the list of a day shows it.
 *
 * @param unit what the body or cell is called on the day, or was called last
 * @param held whether it is held on the day of the list
 */
public record PostRow(Post post, String unit, boolean held, SearchText searched) {

    public long id() {
        return post.id();
    }

    public String name() {
        return post.person().name();
    }
}
