package vn.sovang.exchange.kinds;

import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** What the register keeps of decisions and awards beside their tables: links, own amounts and words, acts, void certificates. */
public final class DecisionNoteSheet {
    public static final Column<String> LIST = Column.of("Danh sách", Cells.line());

    /** The place in the list; 0 for the decision itself. */
    public static final Column<Integer> POSITION =
            Column.of("STT", Cells.whole()).required();

    public static final Column<String> KEY = Column.of("Mục", Cells.line()).required();
    public static final Column<String> VALUE =
            Column.of("Giá trị", Cells.lines()).required();

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("decision-notes", "Ghi thêm về quyết định", LIST, POSITION, KEY, VALUE);

    private DecisionNoteSheet() {}
}
