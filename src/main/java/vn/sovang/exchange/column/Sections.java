package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Nfc;
import vn.sovang.exchange.encoding.OldTexts;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetRow;

/** Rows that divide a table: {@code I | Chi bộ Nà Cáy} above the members of that cell. */
final class Sections {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_TEXT = 120;
    private static final Pattern NUMBER = Pattern.compile("(?:[IVXLC]{1,6}|[A-H])[.)/]?|\\d{1,2}[.)]|[-*+]");
    private static final Pattern NUMBER_BEFORE =
            Pattern.compile("^(?:(?:[IVXLC]{1,6}|[A-H]|\\d{1,2})\\s*[.)/-]\\s*|[-*+]\\s+)");
    private static final Pattern COUNT_BEHIND =
            Pattern.compile("\\s*(?:\\(.*\\)|[:,–-]\\s*\\d+\\s*(?:đảng viên|đ/c|đồng chí|đv|người|hộ)?\\.?|[:.])\\s*$");
    private static final Pattern BODY = Pattern.compile(
            "(?:cac )?(?:chi bo|dang bo|thon|ban|xom|to|khu|truong|tram|cong an|linh vuc|nhom|chi tieu|ve |hoi |doan |khoi ).*");

    private final Mapping mapping;
    private final boolean divided;
    private String present = "";

    Sections(SheetKind kind, Mapping mapping) {
        this.mapping = mapping;
        this.divided = kind.section() != null && mapping.uses().contains(ColumnUse.above(kind.section()));
    }

    /** The use to propose: rows that divide the table, where no column says the same. */
    static List<ColumnUse> in(List<SheetRow> data, SheetKind kind, Mapping byColumns) {
        if (kind.section() == null || byColumns.has(kind.section())) {
            return List.of();
        }
        ColumnUse above = ColumnUse.above(kind.section());
        Mapping divided = new Mapping(
                byColumns.headings(),
                Stream.concat(byColumns.uses().stream(), Stream.of(above)).toList(),
                Map.of());
        Sections sections = new Sections(kind, divided);
        return data.stream().anyMatch(sections::take) ? List.of(above) : List.of();
    }

    /**
     * A row with what the last dividing row says as a further cell, so that it can stand in another file by itself.
     *
     * @param place where the cell stands, unless something stands there already
     */
    SheetRow completed(SheetRow row, int place, String text) {
        if (!divided || text.isEmpty() || !row.cell(place).isBlank()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() <= place) {
            cells.add(Cell.EMPTY);
        }
        cells.set(place, Cell.ofText(text));
        return new SheetRow(row.number(), cells, row.hidden());
    }

    /** What the last dividing row says; empty before the first. */
    String present() {
        return present;
    }

    /** Takes a row when it divides the table. */
    boolean take(SheetRow row) {
        if (!divided) {
            return false;
        }
        List<Cell> filled = filled(row);
        long columns = mapping.uses().stream().map(ColumnUse::place).distinct().count();
        if (filled.isEmpty() || filled.size() > 2 || columns < FEWEST_COLUMNS || !isTitle(filled)) {
            return false;
        }
        String text = NUMBER_BEFORE
                .matcher(Nfc.clean(OldTexts.read(filled.getLast())))
                .replaceFirst("");
        String bare = COUNT_BEHIND.matcher(text).replaceFirst("");
        present = bare.isEmpty() ? text : bare;
        return true;
    }

    /** Whether a row below headings is already the title of the first part, such as {@code I. Chi bộ Nà Cáy}. */
    static boolean isNumberedTitle(SheetRow row) {
        List<Cell> filled = filled(row);
        String text = filled.isEmpty() ? "" : Nfc.clean(OldTexts.read(filled.getFirst()));
        boolean alone = filled.size() == 1 && NUMBER_BEFORE.matcher(text).find();
        boolean beside = filled.size() == 2 && NUMBER.matcher(text).matches();
        return (alone || beside) && isTitle(filled);
    }

    private static List<Cell> filled(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .distinct()
                .limit(3)
                .toList();
    }

    /** A number of a member and a name alone are a row with gaps, no title. */
    private static boolean isTitle(List<Cell> filled) {
        Cell last = filled.getLast();
        String text = Nfc.clean(OldTexts.read(last));
        boolean words = last.kind() == Cell.Kind.TEXT
                && text.length() <= MOST_TEXT
                && text.chars().anyMatch(Character::isLetter);
        boolean body = BODY.matcher(Fold.of(NUMBER_BEFORE.matcher(text).replaceFirst("")))
                .matches();
        boolean numbered = filled.size() == 2
                ? NUMBER.matcher(filled.getFirst().text()).matches()
                : NUMBER_BEFORE.matcher(text).find();
        return words && (body || numbered);
    }
}
