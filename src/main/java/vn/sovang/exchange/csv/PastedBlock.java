package vn.sovang.exchange.csv;

import java.util.List;
import vn.sovang.domain.text.Nfc;

/** A block of cells from the clipboard, to be laid over the cells of a grid. */
public final class PastedBlock {
    private PastedBlock() {}

    /** Line by line, the cells of each; blank lines stay, for they have a place. Empty for an empty clipboard. */
    public static List<List<String>> of(String text) {
        return text == null || text.isEmpty() ? List.of() : PastedCells.block(Nfc.of(text));
    }
}
