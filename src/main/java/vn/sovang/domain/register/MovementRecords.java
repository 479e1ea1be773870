package vn.sovang.domain.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.time.Period;

/**
 * What the paper on the movements of a period is made from.
 *
 * @param register as of the last day of the period
 * @param together of all cells the paper is about, taken as one
 * @param byCell of each of them, in order
 */
public record MovementRecords(
        RegisterRecords register, Period period, Movements together, Map<Cell, Movements> byCell) {

    /**
     * Replays the histories.
     *
     * @param register as of the last day of the period
     * @param period with its first and its last day
     * @param histories events of every member the register knows
     */
    public static MovementRecords of(
            RegisterRecords register, Period period, Map<Member, List<MemberEvent>> histories) {
        Set<Long> inScope = register.cells().stream().map(Cell::id).collect(Collectors.toSet());
        Map<Cell, Movements> byCell = new LinkedHashMap<>();
        for (Cell cell : register.cells()) {
            byCell.put(cell, Movements.of(period, id -> id == cell.id(), histories));
        }
        return new MovementRecords(register, period, Movements.of(period, inScope::contains, histories), byCell);
    }
}
