package vn.sovang.exchange.column;

import vn.sovang.exchange.encoding.OldEncoding;

/**
 * What the clerk has decided about the text of one column of a sheet.
 *
 * @param decode the old encoding to convert from; null to leave the text as it is. A cell that is Unicode already stays as
 *     it is either way
 * @param proper whether names in capitals, or with words in small letters, become {@code Bàn Phúc Ninh}
 */
public record TextChange(OldEncoding decode, boolean proper) {
    /** The text stays as it stands in the file. */
    public static final TextChange NONE = new TextChange(null, false);

    public static TextChange decode(OldEncoding encoding) {
        return new TextChange(encoding, false);
    }
}
