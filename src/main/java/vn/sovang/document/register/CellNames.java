package vn.sovang.document.register;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.domain.member.Cell;

/** The names of cells by their ids. */
public final class CellNames {
    private final Map<Long, String> names;

    public CellNames(Collection<Cell> cells) {
        names = cells.stream().collect(Collectors.toMap(Cell::id, Cell::name));
    }

    /** Empty for 0 and for a cell that is not known. */
    public String name(long id) {
        return names.getOrDefault(id, "");
    }
}
