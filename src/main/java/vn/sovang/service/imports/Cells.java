package vn.sovang.service.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.text.Fold;

/** Finds party cells by what a list calls them: the code, the name, or the name without "Chi bộ". */
final class Cells {
    private final Map<String, Cell> byName = new HashMap<>();

    Cells(List<Cell> cells) {
        for (Cell cell : cells) {
            byName.put(Fold.of(cell.code()), cell);
            byName.put(Fold.of(cell.name()), cell);
            byName.put(Fold.of(cell.name()).replaceFirst("^chi bo ", ""), cell);
        }
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
