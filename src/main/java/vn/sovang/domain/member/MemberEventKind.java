package vn.sovang.domain.member;

import java.util.Locale;
import vn.sovang.base.Word;

/**
 * What can happen to a membership (Điều lệ Đảng; Quy định 24-QĐ/TW năm 2021). Of several events on one day those that stand
 * earlier here happened first.
 */
public enum MemberEventKind {
    /**
     * Kết nạp: the decision of admission; party age counts from its day. Without a cell it happened elsewhere, and the
     * member comes with a {@link #TRANSFER_IN} later.
     */
    ADMISSION,
    /** Kết nạp lại: admission of somebody who had left the party; without a cell as {@link #ADMISSION}. */
    READMISSION,
    /** Lễ kết nạp: the cell's ceremony; the time of probation counts from its day. */
    CEREMONY,
    /** Công nhận chính thức. */
    FULL_MEMBERSHIP,
    /** Chuyển sinh hoạt đến. */
    TRANSFER_IN,
    /** Chuyển sinh hoạt tạm thời đến: a guest of a cell, whose own cell is elsewhere; no member here. */
    TEMPORARY_IN,
    /** Chuyển sinh hoạt nội bộ: from one cell of the commune to another. */
    TRANSFER_BETWEEN_CELLS,
    /** Chuyển sinh hoạt tạm thời sang chi bộ khác trong xã: the own cell stays. */
    TEMPORARY_BETWEEN_CELLS,
    /** Chuyển sinh hoạt tạm thời đi nơi khác: stays a member of the own cell here. */
    TEMPORARY_OUT,
    /** Hết sinh hoạt tạm thời: back before, or on, the day that was foreseen. */
    TEMPORARY_END,
    /** Miễn công tác và sinh hoạt đảng. */
    EXEMPTION,
    /** Đình chỉ sinh hoạt đảng. */
    SUSPENSION,
    /** Khôi phục sinh hoạt: ends a suspension or exemption, or gives somebody back the rights of a member. */
    RESTORATION,
    /** Chuyển sinh hoạt đi. */
    TRANSFER_OUT,
    /** Xóa tên. */
    REMOVAL,
    /** Khai trừ. */
    EXPULSION,
    /** Xin ra khỏi Đảng. */
    RESIGNATION,
    /** Từ trần. */
    DEATH;

    /** Whether the person is no longer a member here afterwards. */
    public boolean leaves() {
        return this == TRANSFER_OUT || this == DEATH || leavesParty();
    }

    /** Whether the person is no longer in the party at all afterwards. */
    public boolean leavesParty() {
        return this == REMOVAL || this == EXPULSION || this == RESIGNATION;
    }

    /** Whether it makes somebody a probationary member. */
    public boolean admits() {
        return this == ADMISSION || this == READMISSION;
    }

    /** Whether it puts somebody into another cell for a time. */
    public boolean isTemporary() {
        return this == TEMPORARY_IN || this == TEMPORARY_BETWEEN_CELLS || this == TEMPORARY_OUT;
    }

    /** The name of the kind in the bundles, as the clerk calls it. */
    public Word word() {
        return new Word("event.kind." + code());
    }

    /** The name in rules and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How an event of this kind uses its cell. */
    public Use cell() {
        return switch (this) {
            case TRANSFER_IN, TEMPORARY_IN, TRANSFER_BETWEEN_CELLS, TEMPORARY_BETWEEN_CELLS -> Use.NEEDED;
            case ADMISSION, READMISSION, RESTORATION -> Use.POSSIBLE;
            default -> Use.NONE;
        };
    }

    /** How an event of this kind uses its place: where somebody came from or went to. */
    public Use place() {
        return switch (this) {
            case TRANSFER_IN, TEMPORARY_IN, TRANSFER_OUT, TEMPORARY_OUT -> Use.NEEDED;
            case ADMISSION, READMISSION, CEREMONY -> Use.POSSIBLE;
            default -> Use.NONE;
        };
    }

    /** How an event of this kind uses the day on which it is meant to end. */
    public Use until() {
        return isTemporary() || this == EXEMPTION || this == SUSPENSION ? Use.POSSIBLE : Use.NONE;
    }

    /** How much a part of an event is asked for. */
    public enum Use {
        NONE,
        POSSIBLE,
        NEEDED
    }
}
