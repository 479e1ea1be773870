package vn.sovang.document.paper;

import java.util.List;

/**
 * Blocks on sheets of one format; each section begins a new page, page numbers go on.
 *
 * @param blocks may be empty, which gives an empty page
 */
public record Section(Page page, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
