package vn.sovang.document.register;

import java.util.List;
import java.util.function.ToIntFunction;
import vn.sovang.domain.register.MovementCause;
import vn.sovang.domain.register.Movements;

/**
 * A column of the movements cell by cell.
 *
 * @param key last part of the name of its figures
 */
public record MovementColumn(String heading, String key, ToIntFunction<Movements> count) {

    /** From the number at the beginning to that at the end. */
    public static List<MovementColumn> all() {
        return List.of(
                new MovementColumn("Đầu kỳ", "opening", Movements::opening),
                of("Kết nạp", "admitted", MovementCause.ADMITTED),
                of("Chuyển đến", "came", MovementCause.CAME),
                of("Từ chi bộ khác", "from_other_cell", MovementCause.FROM_OTHER_CELL),
                of("Khôi phục", "taken_back", MovementCause.TAKEN_BACK),
                of("Chuyển đi", "went", MovementCause.WENT),
                of("Sang chi bộ khác", "to_other_cell", MovementCause.TO_OTHER_CELL),
                of("Từ trần", "died", MovementCause.DIED),
                of("Ra khỏi Đảng", "left_party", MovementCause.REMOVED, MovementCause.EXPELLED, MovementCause.RESIGNED),
                new MovementColumn("Cuối kỳ", "closing", Movements::closing));
    }

    private static MovementColumn of(String heading, String key, MovementCause... causes) {
        return new MovementColumn(heading, key, movements -> {
            int count = 0;
            for (MovementCause cause : causes) {
                count += movements.of(cause).size();
            }
            return count;
        });
    }
}
