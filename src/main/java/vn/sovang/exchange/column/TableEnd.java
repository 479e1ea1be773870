package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.encoding.OldTexts;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetRow;

/** Knows a table from what stands below it: sums, the place and day, signatures, notes. */
final class TableEnd {
    private static final int MOST_TO_KEEP = 200;
    /** Left, middle, right: more never sign side by side. */
    private static final int MOST_SIGNATURES = 3;

    private static final int LONGEST_SUM = 60;
    private static final Pattern NUMBER = Pattern.compile("[\\d.,%]*");
    private static final Pattern SUM =
            Pattern.compile("(?:tong cong|tong so|tong|cong|cong chung|tong so dang vien)[\\s:.]*(?:[\\d.,]+.{0,30})?");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:t/?\\s?m\\b|k/?t\\b|t/?l\\b|nguoi lap|nguoi tong hop|thu truong|thu ky|xac nhan cua|noi nhan|\\(?ky[, ]).*"
                    + "|.{0,40}ngay\\s.{0,12}thang\\s.{0,12}nam\\b.{0,12}");

    private final SheetKind kind;
    private final Mapping mapping;
    private final List<SheetRow> passedOver = new ArrayList<>();
    private boolean ended;

    TableEnd(SheetKind kind, Mapping mapping) {
        this.kind = kind;
        this.mapping = mapping;
    }

    List<SheetRow> passedOver() {
        return List.copyOf(passedOver);
    }

    /** Whether a row is none of the table's. */
    boolean isBeyond(SheetRow row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean sum = isSum(filled);
        boolean few = filled.size() <= MOST_SIGNATURES;
        if (!few && !ended && !sum) {
            return false;
        }
        boolean signature = few
                && filled.stream()
                        .anyMatch(cell -> SIGNATURE.matcher(folded(cell)).matches());
        boolean full = isFull(row);
        ended |= signature && !full;
        boolean beyond = !full && (ended || sum);
        if (beyond && passedOver.size() < MOST_TO_KEEP) {
            passedOver.add(row);
        }
        return beyond;
    }

    /** The first text of a sum says so; numbers may stand before it. */
    private static boolean isSum(List<Cell> filled) {
        for (Cell cell : filled) {
            if (cell.kind() == Cell.Kind.TEXT && !NUMBER.matcher(cell.text()).matches()) {
                return cell.text().length() <= LONGEST_SUM
                        && SUM.matcher(folded(cell)).matches();
            }
        }
        return false;
    }

    private static String folded(Cell cell) {
        return Fold.of(OldTexts.read(cell));
    }

    /** Whether it fills what every row must fill, and at least half of what is read; with more than a word for a sum. */
    private boolean isFull(SheetRow row) {
        long filled = mapping.uses().stream()
                .filter(use -> isFilled(row, use))
                .map(ColumnUse::column)
                .distinct()
                .count();
        long read = mapping.uses().stream().map(ColumnUse::column).distinct().count();
        return filled * 2 >= read
                && kind.columns().stream()
                        .filter(Column::isRequired)
                        .allMatch(column ->
                                mapping.uses().stream().anyMatch(use -> use.column() == column && isFilled(row, use)));
    }

    private static boolean isFilled(SheetRow row, ColumnUse use) {
        Cell cell = row.cell(use.place());
        return !cell.isBlank()
                && !(cell.text().length() <= LONGEST_SUM
                        && SUM.matcher(folded(cell)).matches());
    }
}
