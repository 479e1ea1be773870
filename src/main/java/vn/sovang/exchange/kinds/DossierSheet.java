package vn.sovang.exchange.kinds;

import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** The papers of the dossiers; their files lie in a folder beside the tables. */
public final class DossierSheet {
    public static final Column<String> ROUND = Column.of("Mã đợt", Cells.line()).required();

    /** The proposal it belongs to; empty when it is of the whole round. */
    public static final Column<Integer> NUMBER = Column.of("STT", Cells.whole());

    public static final Column<String> NAME = Column.of("Tên tệp", Cells.line()).required();
    public static final Column<String> HASH = Column.of("Mã băm", Cells.line()).required();
    public static final Column<String> SIZE =
            Column.of("Dung lượng", Cells.line()).required();
    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.line());

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("dossier-papers", "Giấy tờ hồ sơ", ROUND, NUMBER, NAME, HASH, SIZE, NOTE);

    private DossierSheet() {}
}
