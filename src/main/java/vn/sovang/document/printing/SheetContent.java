package vn.sovang.document.printing;

import java.awt.Graphics2D;

/** What is painted onto a sheet; it may be asked for several times. */
@FunctionalInterface
public interface SheetContent {

    /** @param graphics unit 1/72 inch, its origin in the upper left corner of the sheet as it is read */
    void paint(Graphics2D graphics);
}
