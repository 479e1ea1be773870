package vn.sovang.exchange.encoding;

import java.util.List;

/**
 * What was found out about the old text of a column.
 *
 * @param encoding the encoding of most of its old cells
 * @param byFont whether fonts say so; else the letters do
 * @param confidence from 0 to 1
 * @param capitals whether a font made its small letters capitals: the conversion writes capitals
 * @param cells how many of the cells looked at are in the old encoding
 * @param unicode how many of them are Unicode, and stay as they are
 * @param samples the first few, before and after
 */
public record OldText(
        OldEncoding encoding,
        boolean byFont,
        double confidence,
        boolean capitals,
        int cells,
        int unicode,
        List<Sample> samples) {
    public OldText {
        samples = List.copyOf(samples);
    }

    /** A text as it stands in the file, and converted. */
    public record Sample(String before, String after) {}
}
