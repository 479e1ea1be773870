package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.column.ColumnGuess.Basis;
import vn.sovang.exchange.column.HeadingMatch.Guess;
import vn.sovang.exchange.encoding.OldTexts;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetLooks;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/**
 * How a sheet is laid out, found from its first rows: where the headings stand, and for each column what it probably is.
 * The clerk may say otherwise: {@link #of(SheetSource, SheetKind, Lookups, HeadingRows)} with other rows of headings, and
 * a changed {@link #mapping()} for {@link RowReader#over(SheetSource, SheetKind, Lookups, Mapping)}.
 */
public final class SheetLayout {
    private static final int ROWS = 300;
    private static final int CELLS = 60;
    private static final int SAMPLES = 5;

    private final List<SheetRow> rows;
    private final HeadingBlock block;
    private final int firstDataRow;
    private final List<ColumnGuess> columns;
    private final List<ColumnUse> above;

    private SheetLayout(List<SheetRow> rows, HeadingBlock block, SheetLooks looks, SheetKind kind, Codes codes) {
        this.rows = rows;
        this.block = block;
        List<SheetRow> data = data(rows, block.rows());
        this.firstDataRow = data.isEmpty() ? 0 : data.getFirst().number();
        this.columns = columns(data, looks, kind, codes);
        this.above = Sections.in(data, kind, mapping(ColumnGuess::isUsed, List.of()));
    }

    /**
     * Looks at the first rows of a sheet.
     *
     * @param source stays the caller's to close; open the sheet again to read it
     * @throws ProblemException 209 when there is no row at all, 2xx when it cannot be read
     */
    public static SheetLayout of(SheetSource source, SheetKind kind, Lookups lookups) {
        return of(source, new Ahead(source), kind, new Codes(kind, lookups));
    }

    /** As {@link #of(SheetSource, SheetKind, Lookups)}, but the headings stand where the clerk says. */
    public static SheetLayout of(SheetSource source, SheetKind kind, Lookups lookups, HeadingRows headings) {
        List<SheetRow> rows = rows(source, new Ahead(source));
        List<SheetRow> lines = rows.stream()
                .filter(row -> row.number() >= headings.first() && row.number() <= headings.last())
                .toList();
        HeadingBlock block = lines.isEmpty()
                ? new HeadingBlock(headings, List.of())
                : new HeadingBlock(
                        headings, HeadingBlock.of(lines, source.looks()).lines());
        return new SheetLayout(rows, block, source.looks(), kind, new Codes(kind, lookups));
    }

    /** Looks at rows that stay to be read. */
    static SheetLayout of(SheetSource source, Ahead ahead, SheetKind kind, Codes codes) {
        List<SheetRow> rows = rows(source, ahead);
        HeadingBlock block = HeadingFinder.find(rows, source.looks(), kind, codes);
        return new SheetLayout(rows, block, source.looks(), kind, codes);
    }

    private static List<SheetRow> rows(SheetSource source, Ahead ahead) {
        List<SheetRow> rows = ahead.look(ROWS);
        if (rows.isEmpty()) {
            throw Problem.of(209, "import.file.empty", source.file()).asException();
        }
        return rows;
    }

    private static List<SheetRow> data(List<SheetRow> rows, HeadingRows headings) {
        List<SheetRow> below =
                rows.stream().filter(row -> row.number() > headings.last()).toList();
        return !below.isEmpty() && headings.first() > 0 && Numbering.isNumbering(below.getFirst())
                ? below.subList(1, below.size())
                : below;
    }

    /** The rows of the headings. */
    public HeadingRows headings() {
        return block.rows();
    }

    /** Number of the first row of data as Excel shows it; 0 when there is none among the first rows. */
    public int firstDataRow() {
        return firstDataRow;
    }

    /** The first rows of the sheet as they stand, titles and headings too, for a preview. */
    public List<SheetRow> rows() {
        return List.copyOf(rows);
    }

    /** All columns of the sheet that have a heading or a value, from left to right. */
    public List<ColumnGuess> columns() {
        return columns;
    }

    /** All proposals as a mapping, also those the clerk should look at first. */
    public Mapping mapping() {
        return mapping(ColumnGuess::isUsed, above);
    }

    /** Those proposals that hold without being asked. */
    public Mapping certain() {
        return mapping(ColumnGuess::isCertain, above);
    }

    /** The headings as one row, each column's lines composed: what a file of rejected rows carries. */
    SheetRow headingRow() {
        return block.row();
    }

    private Mapping mapping(Predicate<ColumnGuess> wanted, List<ColumnUse> others) {
        Stream<ColumnUse> ofColumns = columns.stream().filter(wanted).flatMap(column -> column.uses().stream());
        List<ColumnUse> uses = Stream.concat(ofColumns, others.stream()).toList();
        return new Mapping(block.rows(), uses, Map.of());
    }

    private List<ColumnGuess> columns(List<SheetRow> below, SheetLooks looks, SheetKind kind, Codes codes) {
        Map<Integer, Guess> byHeadings = HeadingMatch.of(kind, block, codes);
        List<SheetRow> data = ofTable(below, kind, byHeadings);
        int width = Stream.concat(data.stream().map(row -> row.cells().size()), Stream.of(block.width()))
                .reduce(0, Math::max);
        List<List<Cell>> cells = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            int column = place;
            cells.add(data.stream()
                    .map(row -> row.cell(column))
                    .filter(cell -> !cell.isBlank())
                    .limit(CELLS)
                    .toList());
        }
        List<List<Cell>> readable = cells.stream()
                .map(column -> column.stream().map(OldTexts::readable).toList())
                .toList();
        Map<Integer, Guess> guesses = new ContentMatch(kind, codes, block, readable).with(byHeadings);
        List<ColumnGuess> columns = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            String heading = block.text(place);
            if (!heading.isEmpty() || !cells.get(place).isEmpty()) {
                columns.add(guess(place, heading, cells.get(place), looks, Optional.ofNullable(guesses.get(place))));
            }
        }
        return List.copyOf(columns);
    }

    /** Without the sums and signatures below. */
    private List<SheetRow> ofTable(List<SheetRow> below, SheetKind kind, Map<Integer, Guess> guesses) {
        List<ColumnUse> uses = guesses.values().stream()
                .flatMap(guess -> guess.uses().stream())
                .toList();
        TableEnd end = new TableEnd(kind, new Mapping(block.rows(), uses, Map.of()));
        return below.stream().filter(row -> !end.isBeyond(row)).toList();
    }

    private static ColumnGuess guess(
            int place, String heading, List<Cell> cells, SheetLooks looks, Optional<Guess> guess) {
        return new ColumnGuess(
                place,
                heading,
                cells.stream().map(Cell::text).distinct().limit(SAMPLES).toList(),
                looks.hiddenColumns().contains(place),
                guess.map(Guess::uses).orElse(List.of()),
                guess.map(Guess::confidence).orElse(0.0),
                guess.map(Guess::basis).orElse(Basis.NONE),
                OldTexts.of(cells));
    }
}
