/** Line artwork in millimetres: emblems and borders as outlines, read from files or built, never bitmaps. */
package vn.sovang.document.drawing;
