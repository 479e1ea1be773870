package vn.sovang.domain.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.text.Fold;

/**
 * The cells of one day as a tree: party organisation of the commune, organisations and grassroots cells below it, cells
 * below those. Cells of one name are told apart by their path.
 */
public final class CellTree {
    private final Map<String, Cell> byCode = new LinkedHashMap<>();
    private final Map<String, List<Cell>> children = new HashMap<>();
    private final Map<String, List<Cell>> byName;

    private CellTree(Collection<Cell> cells) {
        cells.forEach(cell -> byCode.put(cell.code(), cell));
        cells.forEach(cell -> children.computeIfAbsent(cell.parentCode(), code -> new ArrayList<>())
                .add(cell));
        byName = cells.stream().collect(Collectors.groupingBy(cell -> Fold.of(cell.name())));
    }

    /** The tree of the cells of one day, in the order in which they are handed in. */
    public static CellTree of(Collection<Cell> cells) {
        return new CellTree(cells);
    }

    /** The cells that stand directly under a body, not under another cell, in their order. */
    public List<Cell> roots() {
        return byCode.values().stream()
                .filter(cell -> !byCode.containsKey(cell.parentCode()))
                .toList();
    }

    /** The cells directly below a cell or body. */
    public List<Cell> below(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /** A cell with all that is below it, itself first; a circle in wrong data ends it. */
    public List<Cell> subtree(String code) {
        Set<Cell> found = new LinkedHashSet<>();
        collect(code, found);
        return List.copyOf(found);
    }

    private void collect(String code, Set<Cell> found) {
        Cell cell = byCode.get(code);
        if (cell == null || found.add(cell)) {
            below(code).forEach(child -> {
                if (!found.contains(child)) {
                    collect(child.code(), found);
                }
            });
        }
    }

    /** Whether one stands somewhere below the other, or is it. */
    public boolean isWithin(String code, String above) {
        return subtree(above).stream().anyMatch(cell -> cell.code().equals(code));
    }

    /** The cells above one, the nearest first. */
    public List<Cell> above(Cell cell) {
        Set<Cell> found = new LinkedHashSet<>();
        Cell next = byCode.get(cell.parentCode());
        while (next != null && !next.equals(cell) && found.add(next)) {
            next = byCode.get(next.parentCode());
        }
        return List.copyOf(found);
    }

    /**
     * What a cell is called where several are chosen from. One whose name another bears too is told apart by its path
     * ({@code Chi bộ Nà Còi (Đảng bộ bộ phận Sỹ Bình)}), else by its former commune ({@code Sỹ Bình cũ}), else by its
     * code.
     */
    public String label(Cell cell) {
        List<Cell> namesakes = byName.getOrDefault(Fold.of(cell.name()), List.of()).stream()
                .filter(other -> other.id() != cell.id())
                .toList();
        if (namesakes.isEmpty()) {
            return cell.name();
        }
        return Stream.<Function<Cell, String>>of(this::path, CellTree::former)
                .filter(telling -> tells(telling, cell, namesakes))
                .findFirst()
                .map(telling -> cell.name() + " (" + telling.apply(cell) + ")")
                .orElse(cell.name() + " (" + cell.code() + ")");
    }

    private static boolean tells(Function<Cell, String> telling, Cell cell, List<Cell> namesakes) {
        String said = telling.apply(cell);
        return !said.isEmpty() && namesakes.stream().noneMatch(other -> Fold.same(telling.apply(other), said));
    }

    private String path(Cell cell) {
        return above(cell).stream().map(Cell::name).collect(Collectors.joining(", "));
    }

    private static String former(Cell cell) {
        return cell.formerCommune().isEmpty() ? "" : cell.formerCommune() + " cũ";
    }
}
