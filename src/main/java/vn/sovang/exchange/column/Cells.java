package vn.sovang.exchange.column;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Term;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.SerialDay;

/** The types of cells the kinds are made of. */
public final class Cells {
    /** As much as a cell of Excel holds. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int LONGEST_NAME = 200;
    /** As some write long numbers: {@code 61.931.201}, {@code 61 931 201}. */
    private static final Pattern PARTED_DIGITS = Pattern.compile("\\d+(?:[ .-]\\d+)*");

    private static final Map<String, Boolean> YES_NO = Map.ofEntries(
            Map.entry("co", true),
            Map.entry("x", true),
            Map.entry("dung", true),
            Map.entry("yes", true),
            Map.entry("true", true),
            Map.entry("1", true),
            Map.entry("khong", false),
            Map.entry("sai", false),
            Map.entry("no", false),
            Map.entry("false", false),
            Map.entry("0", false));

    private Cells() {}

    /** Text of one line; line breaks become spaces. */
    public static CellType<String> line() {
        return open((cell, heading) -> text(cell, heading, Nfc.clean(cell.text())));
    }

    /** The name of a person; titles before it ({@code Ông}, {@code Đ/c}, {@code Hộ bà}) are taken off and told. */
    public static CellType<String> name() {
        return shaped(
                (cell, heading) -> cell.text().length() <= LONGEST_NAME
                        ? NameCell.read(cell, heading)
                        : text(cell, heading, Nfc.clean(cell.text())),
                NameCell::looksLikeName);
    }

    /** The name of a person, household or body: titles are taken off and told; how a body is written is its own matter. */
    public static CellType<String> recipient() {
        return open((cell, heading) -> cell.text().length() <= LONGEST_NAME
                ? NameCell.readTitles(cell, heading)
                : text(cell, heading, Nfc.clean(cell.text())));
    }

    /** Text whose line breaks stay. */
    public static CellType<String> lines() {
        return open((cell, heading) -> text(cell, heading, cell.text()));
    }

    /**
     * A number that is a name, such as that of a card: leading zeros that Excel has dropped come back.
     *
     * @param width how many digits it has at least; what is no number stays as it is
     */
    public static CellType<String> digits(int width) {
        Plain<String> rule = (cell, heading) -> {
            String text = Nfc.clean(cell.text());
            String bare = PARTED_DIGITS.matcher(text).matches() ? text.replaceAll("\\D", "") : "";
            boolean number = !bare.isEmpty() && bare.length() <= width;
            return text(cell, heading, number ? "0".repeat(width - bare.length()) + bare : text);
        };
        return shaped(rule, cell -> cell.text().length() == width && cell.text().matches("\\d+"));
    }

    /** The number of a telephone as it is written; the zero that Excel has dropped comes back. */
    public static CellType<String> phone() {
        Plain<String> rule = (cell, heading) -> {
            String text = Nfc.clean(cell.text());
            return text(cell, heading, text.matches("[1-9]\\d{8}") ? "0" + text : text);
        };
        return shaped(rule, cell -> cell.text().matches("0\\d[\\d .-]{7,12}"));
    }

    /** The number of a citizen: twelve digits, or nine of an old card; leading zeros that Excel has dropped come back. */
    public static CellType<String> identityNumber() {
        Plain<String> rule = (cell, heading) -> {
            String text = Nfc.clean(cell.text());
            String bare = PARTED_DIGITS.matcher(text).matches() ? text.replaceAll("\\D", "") : text;
            int width = bare.matches("\\d{10,11}") ? 12 : bare.matches("\\d{8}") ? 9 : 0;
            return text(cell, heading, "0".repeat(Math.max(0, width - bare.length())) + bare);
        };
        return shaped(rule, cell -> cell.text().matches("\\d{9}|\\d{12}"));
    }

    /**
     * Years of general school such as {@code 7/10} and {@code 12/12}, or any text. Excel takes them for days of the present
     * year, so a date is turned back.
     */
    public static CellType<String> schooling() {
        Plain<String> rule = (cell, heading) -> {
            Optional<LocalDate> mistaken =
                    cell.kind() == Cell.Kind.DAY ? SerialDay.toDay(cell.number(), cell.since1904()) : Optional.empty();
            return text(cell, heading, mistaken.map(Cells::grades).orElseGet(() -> Nfc.clean(cell.text())));
        };
        return shaped(rule, cell -> cell.text().matches("\\d{1,2} ?/ ?1[02]\\D*"));
    }

    /** Of the two systems one had ten grades, the other twelve. */
    private static String grades(LocalDate day) {
        int month = day.getMonthValue();
        return month == 10 || month == 12 ? day.getDayOfMonth() + "/" + month : month + "/" + day.getDayOfMonth();
    }

    /** A whole number, not negative, points between the thousands or not. */
    public static CellType<Integer> whole() {
        return plain(ColumnKind.WHOLE, Cells::whole);
    }

    /** A whole number that is a name, such as a year or a number in a register; a column is known by its heading alone. */
    public static CellType<Integer> ordinal() {
        return new CellType<>(
                ColumnKind.ORDINAL, null, (cell, heading, codes) -> whole(cell, heading), CellType.ANY_TEXT, List.of());
    }

    private static Reading<Integer> whole(Cell cell, String heading) {
        return NumberCell.read(cell)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(number ->
                        Reading.of(number.setScale(0, RoundingMode.UNNECESSARY).intValue()))
                .orElseGet(() -> bad(111, "import.cell.whole", cell, heading));
    }

    /** A number with a decimal comma or point; a percent sign may follow and is left off: {@code 88,94%} is 88.94. */
    public static CellType<BigDecimal> decimal() {
        return plain(
                ColumnKind.DECIMAL,
                (cell, heading) -> NumberCell.read(cell)
                        .map(Reading::of)
                        .orElseGet(() -> bad(112, "import.cell.decimal", cell, heading)));
    }

    /** A full date. */
    public static CellType<LocalDate> day() {
        return plain(ColumnKind.DAY, (cell, heading) -> switch (DateCell.read(cell, heading)) {
            case Reading.Bad<PartialDate> bad -> Reading.bad(bad.reason());
            case Reading.Value<PartialDate> date ->
                date.value()
                        .toLocalDate()
                        .map(Reading::of)
                        .orElseGet(() -> bad(123, "import.cell.day.partial", cell, heading));
        });
    }

    /** A date of which day and month may be unknown. */
    public static CellType<PartialDate> partialDate() {
        return plain(ColumnKind.DAY, DateCell::read);
    }

    /** A day something happened on: where the month or the day is missing the first one is taken, with a doubt. */
    public static CellType<PartialDate> dayOfEvent() {
        return plain(ColumnKind.DAY, DateCell::readEvent);
    }

    /** A term of years such as {@code 2022-2025}. */
    public static CellType<Term> term() {
        return plain(
                ColumnKind.TEXT,
                (cell, heading) -> Term.parse(Nfc.clean(cell.text()))
                        .map(Reading::of)
                        .orElseGet(() -> bad(119, "import.cell.term", cell, heading)));
    }

    /** Yes or no; an {@code x} is a yes. */
    public static CellType<Boolean> yesNo() {
        return worded(
                List.of("Có", "Không"),
                (cell, heading) -> Optional.ofNullable(YES_NO.get(Fold.of(cell.text())))
                        .map(Reading::of)
                        .orElseGet(() -> bad(116, "import.cell.yes.no", cell, heading)));
    }

    /** {@code Nam} or {@code Nữ}. */
    public static CellType<Gender> gender() {
        return worded(
                List.of(Gender.MALE.vietnamese(), Gender.FEMALE.vietnamese()),
                (cell, heading) -> Gender.parse(cell.text())
                        .map(Reading::of)
                        .orElseGet(() -> bad(117, "import.cell.gender", cell, heading)));
    }

    /**
     * A code of a dated list, written as code, label or alias.
     *
     * @param list name of the list, see {@link Lookups}
     */
    public static CellType<String> coded(String list) {
        return new CellType<>(
                ColumnKind.TEXT,
                list,
                (cell, heading, codes) -> codes.apply(cell.text())
                        .map(Reading::of)
                        .orElseGet(() -> bad(115, "import.cell.coded", cell, heading)),
                null,
                List.of());
    }

    /**
     * As {@link #coded}, but words may follow the one of the list: {@code ĐH Luật}, {@code Trung cấp nông nghiệp}. What
     * follows is not kept, and told.
     *
     * @param list name of the list; only one of which no entry is the beginning of another
     */
    public static CellType<String> leading(String list) {
        return new CellType<>(ColumnKind.TEXT, list, LeadingCode::read, null, List.of());
    }

    /**
     * A word of a list that never changes.
     *
     * @param names for each value the ways to write it, the usual one first; capitals and accents do not count
     */
    public static <T> CellType<T> oneOf(Map<T, List<String>> names) {
        Map<String, T> values = new HashMap<>();
        names.forEach((value, words) -> words.forEach(word -> values.putIfAbsent(Fold.of(word), value)));
        return worded(
                names.values().stream().map(List::getFirst).sorted().toList(),
                (cell, heading) -> Optional.ofNullable(values.get(Fold.of(cell.text())))
                        .map(Reading::of)
                        .orElseGet(() -> bad(115, "import.cell.coded", cell, heading)));
    }

    /** A rule that needs no list. */
    private interface Plain<T> {
        Reading<T> read(Cell cell, String heading);
    }

    private static <T> CellType<T> plain(ColumnKind kind, Plain<T> rule) {
        return new CellType<>(kind, null, (cell, heading, codes) -> rule.read(cell, heading), null, List.of());
    }

    /** A type that takes any text, so that what a cell holds says nothing for it. */
    private static CellType<String> open(Plain<String> rule) {
        return shaped(rule, CellType.ANY_TEXT);
    }

    private static CellType<String> shaped(Plain<String> rule, Predicate<Cell> shape) {
        return new CellType<>(
                ColumnKind.TEXT, null, (cell, heading, codes) -> rule.read(cell, heading), shape, List.of());
    }

    /** A type of a few words that never change. */
    private static <T> CellType<T> worded(List<String> words, Plain<T> rule) {
        return new CellType<>(
                ColumnKind.TEXT, null, (cell, heading, codes) -> rule.read(cell, heading), null, List.copyOf(words));
    }

    private static Reading<String> text(Cell cell, String heading, String text) {
        return cell.text().length() <= LONGEST_TEXT
                ? Reading.of(text)
                : Reading.bad(
                        Problem.of(122, "import.cell.long", heading, cell.text().substring(0, 40) + "…", LONGEST_TEXT));
    }

    static <T> Reading<T> bad(int code, String key, Cell cell, String heading) {
        return Reading.bad(Problem.of(code, key, heading, shortened(cell.text())));
    }

    static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
