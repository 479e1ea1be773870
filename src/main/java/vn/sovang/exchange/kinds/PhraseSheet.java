package vn.sovang.exchange.kinds;

import vn.sovang.domain.commendation.Stream;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Wordings of achievements that are used again and again. */
public final class PhraseSheet {
    public static final Column<String> TEXT = Column.of("Câu mẫu", Cells.lines())
            .or("Mẫu câu", "Câu mẫu thành tích")
            .required();
    public static final Column<Stream> STREAM = Column.of("Cơ quan", Cells.oneOf(FixedWords.STREAM));

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of("phrases", "Câu mẫu thành tích", TEXT, STREAM);

    private PhraseSheet() {}
}
