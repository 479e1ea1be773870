package vn.sovang.domain.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Three levels, equal names, and data that goes round in a circle. */
class CellTreeTest {
    private static final CellTree TREE = CellTree.of(List.of(
            cell("DB01", "Đảng bộ bộ phận Cao Sơn", "DU"),
            cell("DB02", "Đảng bộ bộ phận Sỹ Bình", "DU"),
            cell("CB01", "Chi bộ Nà Còi", "DB01"),
            cell("CB02", "Chi bộ Nà Còi", "DB02"),
            cell("CB03", "Chi bộ Nà Cáy", "DB01"),
            cell("CB04", "Chi bộ Quân sự", "DU")));

    @Test
    void theTreeHasItsLevels() {
        assertEquals(List.of("DB01", "DB02", "CB04"), codes(TREE.roots().stream()));
        assertEquals(List.of("CB01", "CB03"), codes(TREE.below("DB01").stream()));
        assertEquals(List.of("DB01", "CB01", "CB03"), codes(TREE.subtree("DB01").stream()));
        assertEquals(List.of("CB04"), codes(TREE.subtree("CB04").stream()));
        assertEquals(List.of(), TREE.subtree("không có"));
        assertTrue(TREE.isWithin("CB03", "DB01"));
        assertTrue(TREE.isWithin("DB01", "DB01"));
        assertFalse(TREE.isWithin("CB03", "DB02"));
    }

    @Test
    void equalNamesAreToldApartByTheirPath() {
        List<String> labels = Stream.of("CB01", "CB02", "CB03")
                .map(code -> TREE.label(TREE.subtree(code).getFirst()))
                .toList();
        assertEquals(
                List.of(
                        "Chi bộ Nà Còi (Đảng bộ bộ phận Cao Sơn)",
                        "Chi bộ Nà Còi (Đảng bộ bộ phận Sỹ Bình)",
                        "Chi bộ Nà Cáy"),
                labels);
        CellTree flat = CellTree.of(List.of(cell("A", "Chi bộ Nà Pò", "DU"), cell("B", "chi bộ nà pò", "DU")));
        assertEquals("Chi bộ Nà Pò (A)", flat.label(flat.roots().getFirst()));
    }

    @Test
    void aCircleEndsNothing() {
        CellTree round = CellTree.of(List.of(cell("A", "Một", "B"), cell("B", "Hai", "A")));
        assertEquals(2, round.subtree("A").size());
        assertEquals(List.of("B"), codes(round.above(round.subtree("A").getFirst()).stream()));
    }

    private static Cell cell(String code, String name, String parent) {
        return new Cell(code.hashCode(), code, name, "village", parent, null, null, null);
    }

    private static List<String> codes(Stream<Cell> cells) {
        return cells.map(Cell::code).toList();
    }
}
