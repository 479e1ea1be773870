package vn.sovang.exchange.column;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sovang.domain.text.Decimals;
import vn.sovang.exchange.sheet.Cell;

/** Reads numbers, stored as such or typed as text. */
final class NumberCell {
    private static final int MOST_CHARACTERS = 30;
    private static final Pattern SPACED = Pattern.compile("(?<=\\d) (?=\\d{3}(?:\\D|$))");
    /** Thousands parted by commas, as an English Excel shows them: only where it cannot mean anything else. */
    private static final Pattern ENGLISH =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(?:(?:,\\d{3}){2,}(?:\\.\\d+)?|(?:,\\d{3})+\\.\\d+)");

    private NumberCell() {}

    static Optional<BigDecimal> read(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER, PERCENT -> Optional.of(cell.number());
            case TEXT -> ofText(cell.text());
            case DAY, TRUTH, ERROR, EMPTY -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> ofText(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String number = SPACED.matcher(text).replaceAll("");
        if (ENGLISH.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(",", "")));
        }
        return Decimals.parse(number);
    }
}
