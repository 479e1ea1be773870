package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.text.PersonName;
import vn.sovang.domain.text.Syllable;
import vn.sovang.exchange.sheet.Cell;

/** Reads names of persons: titles before them are taken off and told; letters stay as typed, odd ones are told. */
final class NameCell {
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 6;

    private NameCell() {}

    static Reading<String> read(Cell cell, String heading) {
        PersonName parts = PersonName.of(Nfc.clean(cell.text()));
        List<Problem> doubts = new ArrayList<>(titles(parts, heading));
        if (PersonName.isInCapitals(parts.name())) {
            doubts.add(Problem.of(1504, "import.cell.name.capitals", heading, parts.name()));
        } else if (PersonName.hasSmallWord(parts.name())) {
            doubts.add(Problem.of(1505, "import.cell.name.small", heading, parts.name()));
        }
        return new Reading.Value<>(parts.name(), List.copyOf(doubts));
    }

    static Reading<String> readTitles(Cell cell, String heading) {
        PersonName parts = PersonName.of(Nfc.clean(cell.text()));
        return new Reading.Value<>(parts.name(), titles(parts, heading));
    }

    private static List<Problem> titles(PersonName parts, String heading) {
        return parts.isBare()
                ? List.of()
                : List.of(Problem.of(1503, "import.cell.name.title", heading, parts.titles(), parts.name()));
    }

    /** Whether a cell can hardly be anything but a name. */
    static boolean looksLikeName(Cell cell) {
        List<String> words = Nfc.words(PersonName.of(Nfc.clean(cell.text())).name());
        return words.size() >= FEWEST_WORDS
                && words.size() <= MOST_WORDS
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) && Syllable.isWellFormed(word));
    }
}
