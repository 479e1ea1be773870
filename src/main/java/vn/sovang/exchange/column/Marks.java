package vn.sovang.exchange.column;

import java.util.Set;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.sheet.Cell;

/** Cells that only say yes: the {@code x} below «Nữ» or «Trung cấp». */
final class Marks {
    private static final Set<String> YES =
            Set.of("x", "1", "+", "*", "v", "√", "✓", "✔", "☑", "co", "dung", "true", "xx");
    private static final Set<String> NO = Set.of("0", "-", "khong", "false", "☐");

    private Marks() {}

    /** What a cell in a column of marks says. */
    enum Answer {
        YES,
        NO,
        /** Neither, so somebody has to look at it. */
        UNCLEAR
    }

    static Answer of(Cell cell) {
        String text = Fold.of(cell.text());
        if (text.isEmpty() || NO.contains(text)) {
            return Answer.NO;
        }
        boolean date =
                cell.kind() == Cell.Kind.DAY || PartialDate.parse(cell.text()).isPresent();
        return date || isBare(cell) ? Answer.YES : Answer.UNCLEAR;
    }

    /** Whether it is a mark and nothing more: no date that is worth reading. */
    static boolean isBare(Cell cell) {
        return YES.contains(Fold.of(cell.text()));
    }
}
