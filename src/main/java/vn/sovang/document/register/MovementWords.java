package vn.sovang.document.register;

import vn.sovang.domain.register.MovementCause;

/** What changes a number of members, as papers say it. */
public final class MovementWords {
    private MovementWords() {}

    public static String of(MovementCause cause) {
        return switch (cause) {
            case ADMITTED -> "Kết nạp";
            case CAME -> "Chuyển sinh hoạt đến";
            case FROM_OTHER_CELL -> "Từ chi bộ khác trong đảng bộ chuyển đến";
            case TAKEN_BACK -> "Khôi phục quyền đảng viên";
            case WENT -> "Chuyển sinh hoạt đi";
            case TO_OTHER_CELL -> "Sang chi bộ khác trong đảng bộ";
            case DIED -> "Từ trần";
            case REMOVED -> "Xóa tên";
            case EXPELLED -> "Khai trừ";
            case RESIGNED -> "Xin ra khỏi Đảng";
            case RECOGNISED -> "Công nhận đảng viên chính thức";
            case MOVED -> "Chuyển giữa các chi bộ trong đảng bộ";
            case EXEMPTED -> "Miễn công tác và sinh hoạt đảng";
            case SUSPENDED -> "Đình chỉ sinh hoạt đảng";
            case RESUMED -> "Sinh hoạt trở lại";
        };
    }
}
