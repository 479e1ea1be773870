package vn.sovang.document.printing;

import vn.sovang.domain.printing.SheetSize;

/**
 * How a printer is to be set for sheets.
 *
 * @param sheet the sheet that is printed on
 * @param paper what the printer is told to be loaded with: the sheet itself, or a larger paper it knows; the sheet lies in
 *     its upper left corner
 * @param tray as the printer calls it; empty for its own choice
 */
public record Setup(SheetSize sheet, SheetSize paper, String tray) {

    /** The sheet as the paper. */
    public static Setup of(SheetSize sheet, String tray) {
        return new Setup(sheet, sheet, tray);
    }

    /** The paper as it lies when the sheet is read. */
    SheetSize laid() {
        return paper.across() == sheet.across() ? paper : new SheetSize(paper.height(), paper.width());
    }
}
