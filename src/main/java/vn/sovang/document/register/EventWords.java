package vn.sovang.document.register;

import vn.sovang.domain.member.MemberEventKind;

/** What happened to a member, as papers say it. */
public final class EventWords {
    private EventWords() {}

    public static String of(MemberEventKind kind) {
        return switch (kind) {
            case ADMISSION -> "Kết nạp vào Đảng";
            case READMISSION -> "Kết nạp lại";
            case CEREMONY -> "Lễ kết nạp";
            case TEMPORARY_IN -> "Chuyển sinh hoạt tạm thời đến";
            case TEMPORARY_BETWEEN_CELLS -> "Sinh hoạt tạm thời ở chi bộ khác";
            case TEMPORARY_OUT -> "Chuyển sinh hoạt tạm thời đi";
            case TEMPORARY_END -> "Hết sinh hoạt tạm thời";
            case FULL_MEMBERSHIP -> "Công nhận chính thức";
            case TRANSFER_IN -> "Chuyển sinh hoạt đến";
            case TRANSFER_BETWEEN_CELLS -> "Chuyển chi bộ trong đảng bộ";
            case TRANSFER_OUT -> "Chuyển sinh hoạt đi";
            case EXEMPTION -> "Miễn công tác và sinh hoạt đảng";
            case SUSPENSION -> "Đình chỉ sinh hoạt đảng";
            case RESTORATION -> "Khôi phục sinh hoạt đảng";
            case REMOVAL -> "Xóa tên";
            case EXPULSION -> "Khai trừ";
            case RESIGNATION -> "Xin ra khỏi Đảng";
            case DEATH -> "Từ trần";
        };
    }
}
