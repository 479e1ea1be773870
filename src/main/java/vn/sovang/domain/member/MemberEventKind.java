package vn.sovang.domain.member;

/** What can happen to a membership (Điều lệ Đảng; Quy định 24-QĐ/TW năm 2021). */
public enum MemberEventKind {
    /** Kết nạp: decision of admission; probation begins. */
    ADMISSION,
    /** Công nhận chính thức. */
    FULL_MEMBERSHIP,
    /** Chuyển sinh hoạt đến. */
    TRANSFER_IN,
    /** Chuyển sinh hoạt nội bộ: from one cell of the commune to another. */
    TRANSFER_BETWEEN_CELLS,
    /** Chuyển sinh hoạt đi. */
    TRANSFER_OUT,
    /** Miễn công tác và sinh hoạt đảng. */
    EXEMPTION,
    /** Đình chỉ sinh hoạt đảng. */
    SUSPENSION,
    /** Khôi phục sinh hoạt: ends a suspension or exemption, or takes somebody back. */
    RESTORATION,
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
        return switch (this) {
            case TRANSFER_OUT, REMOVAL, EXPULSION, RESIGNATION, DEATH -> true;
            case ADMISSION, FULL_MEMBERSHIP, TRANSFER_IN, TRANSFER_BETWEEN_CELLS, EXEMPTION, SUSPENSION, RESTORATION ->
                false;
        };
    }
}
