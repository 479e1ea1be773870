package vn.sovang.domain.register;

import java.util.Locale;
import java.util.function.LongPredicate;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;

/** What changes a number of members, and what changes a member and no number. */
public enum MovementCause {
    /** Kết nạp. */
    ADMITTED(Direction.IN),
    /** Chuyển đến từ nơi khác. */
    CAME(Direction.IN),
    /** Chuyển đến từ chi bộ khác trong đảng bộ. */
    FROM_OTHER_CELL(Direction.IN),
    /** Khôi phục quyền đảng viên của người đã ra khỏi danh sách. */
    TAKEN_BACK(Direction.IN),
    /** Chuyển đi nơi khác. */
    WENT(Direction.OUT),
    /** Chuyển sang chi bộ khác trong đảng bộ. */
    TO_OTHER_CELL(Direction.OUT),
    /** Từ trần. */
    DIED(Direction.OUT),
    /** Xóa tên. */
    REMOVED(Direction.OUT),
    /** Khai trừ. */
    EXPELLED(Direction.OUT),
    /** Xin ra khỏi Đảng. */
    RESIGNED(Direction.OUT),
    /** Công nhận chính thức. */
    RECOGNISED(Direction.NONE),
    /** Chuyển giữa các chi bộ được tính cùng nhau. */
    MOVED(Direction.NONE),
    /** Miễn công tác và sinh hoạt. */
    EXEMPTED(Direction.NONE),
    /** Đình chỉ sinh hoạt. */
    SUSPENDED(Direction.NONE),
    /** Sinh hoạt lại sau khi được miễn hoặc bị đình chỉ. */
    RESUMED(Direction.NONE);

    private enum Direction {
        IN,
        OUT,
        NONE
    }

    private final Direction direction;

    MovementCause(Direction direction) {
        this.direction = direction;
    }

    /** Whether there is one member more. */
    public boolean in() {
        return direction == Direction.IN;
    }

    /** Whether there is one member less. */
    public boolean out() {
        return direction == Direction.OUT;
    }

    /** The name in figures. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an event did; null when it did nothing that counts here. */
    static MovementCause of(Membership.Step step, LongPredicate inScope) {
        MemberEvent event = step.event();
        Membership before = step.before();
        Membership after = step.after();
        boolean was = Movements.counts(before, inScope);
        boolean is = Movements.counts(after, inScope);
        if (!was && is) {
            return before.isMember() ? FROM_OTHER_CELL : entry(event);
        }
        if (was && !is) {
            return after.isMember() ? TO_OTHER_CELL : exit(event);
        }
        return is ? within(event, before, after) : null;
    }

    private static MovementCause entry(MemberEvent event) {
        return switch (event.kind()) {
            case ADMISSION, READMISSION -> ADMITTED;
            case RESTORATION -> TAKEN_BACK;
            default -> CAME;
        };
    }

    private static MovementCause exit(MemberEvent event) {
        return switch (event.kind()) {
            case DEATH -> DIED;
            case REMOVAL -> REMOVED;
            case EXPULSION -> EXPELLED;
            case RESIGNATION -> RESIGNED;
            default -> WENT;
        };
    }

    private static MovementCause within(MemberEvent event, Membership before, Membership after) {
        if (before.cellId() != after.cellId()) {
            return MOVED;
        }
        return switch (event.kind()) {
            case FULL_MEMBERSHIP -> before.standing() == after.standing() ? null : RECOGNISED;
            case EXEMPTION -> EXEMPTED;
            case SUSPENSION -> SUSPENDED;
            case RESTORATION -> before.exempt() || before.suspended() ? RESUMED : null;
            default -> null;
        };
    }
}
