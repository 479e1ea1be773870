package vn.sovang.document.paper;

import java.util.List;

/**
 * Blocks on sheets of one format; each section begins a new page.
 *
 * @param blocks may be empty, which gives an empty page
 * @param anew whether its pages are numbered from one, as of a paper of its own; else page numbers go on
 */
public record Section(Page page, List<Block> blocks, boolean anew) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
