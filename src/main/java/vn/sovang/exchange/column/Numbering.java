package vn.sovang.exchange.column;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetRow;

/** The row of {@code (1) (2) (3)} or {@code A B 1 2 3} that numbers the columns of an official form. */
final class Numbering {
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?(\\d{1,2})[)\\]]?(?:\\s*=.*)?");
    private static final Pattern LETTER = Pattern.compile("[(\\[]?[A-Ea-e][)\\]]?");
    private static final int FEWEST = 3;

    private Numbering() {}

    static boolean isNumbering(SheetRow row) {
        int numbers = 0;
        int letters = 0;
        int last = 0;
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            Matcher number = NUMBER.matcher(cell.text());
            if (number.matches()) {
                int value = Integer.parseInt(number.group(1));
                // Bare numbers could be data; between brackets one may be missing, with a column that is.
                boolean bare = Character.isDigit(cell.text().charAt(0));
                if (value <= last || (bare && value != last + 1)) {
                    return false;
                }
                last = value;
                numbers++;
            } else if (numbers == 0 && LETTER.matcher(cell.text()).matches()) {
                letters++;
            } else {
                return false;
            }
        }
        return numbers >= FEWEST - Math.min(letters, 1);
    }
}
