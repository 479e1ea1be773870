package vn.sovang.service.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.kinds.FixedWords;

/**
 * Finds party cells by what a list calls them: the code, the name, the name without "Chi bộ", or a name it had before. Where
 * several have had one name, the one that bears it on the day is meant.
 */
final class Cells {
    private final Map<String, Cell> byName = new HashMap<>();

    /** @param day of the list */
    Cells(CellRegister register, LocalDate day) {
        for (Cell cell : register.ever(day)) {
            register.names(cell.id(), day).forEach(name -> name(name, cell));
        }
        register.ever(day).forEach(cell -> name(cell.name(), cell));
        register.on(day).forEach(cell -> name(cell.name(), cell));
        register.ever(day).forEach(cell -> byName.put(Fold.of(cell.code()), cell));
    }

    private void name(String name, Cell cell) {
        byName.put(Fold.of(name), cell);
        byName.put(Fold.of(name).replaceFirst("^chi bo ", ""), cell);
    }

    /** Whether a list says by its word that somebody belongs to no cell of the commune. */
    static boolean isElsewhere(String text) {
        return Fold.same(text, FixedWords.ELSEWHERE);
    }

    Optional<Cell> find(String text) {
        return Optional.ofNullable(byName.get(Fold.of(text)));
    }

    /** @throws vn.sovang.base.ProblemException 144 when there is no such cell */
    Cell get(String text) {
        return find(text)
                .orElseThrow(() -> Problem.of(144, "import.cell.absent", text).asException());
    }
}
