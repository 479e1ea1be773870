package vn.sovang.exchange.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sovang.base.Problem;
import vn.sovang.domain.text.Nfc;
import vn.sovang.exchange.sheet.Cell;

/** Reads a code that words may follow, the longest beginning that the list knows. */
final class LeadingCode {
    private LeadingCode() {}

    static Reading<String> read(Cell cell, String heading, Function<String, Optional<String>> codes) {
        List<String> words = Nfc.words(cell.text().replaceFirst("^[-–+*]\\s*", ""));
        for (int length = words.size(); length > 0; length--) {
            String beginning = String.join(" ", words.subList(0, length)).replaceAll("[,;:.()]+$", "");
            Optional<String> code = codes.apply(beginning);
            if (code.isPresent()) {
                return length == words.size()
                        ? Reading.of(code.get())
                        : new Reading.Value<>(code.get(), List.of(doubt(cell, heading, beginning)));
            }
        }
        return Cells.bad(115, "import.cell.coded", cell, heading);
    }

    private static Problem doubt(Cell cell, String heading, String beginning) {
        return Problem.of(1507, "import.cell.coded.leading", heading, Cells.shortened(cell.text()), beginning);
    }
}
