package vn.sovang.document.register;

import java.util.Locale;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.text.Padding;

/** Names and writing of the figures on papers of the register, so that they can be read back from the files. */
public final class RegisterFigures {
    private RegisterFigures() {}

    /** {@code register.cell.cb01.members} */
    public static String ofCell(Cell cell, String what) {
        return "register.cell." + cell.code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_") + "." + what;
    }

    /** Counts from one to nine padded, none as a plain nought. */
    static String inSentence(long count) {
        return count == 0 ? "0" : Padding.count(count);
    }
}
