package vn.sovang.document.register;

import vn.sovang.domain.register.ListGroup;
import vn.sovang.domain.register.MemberSelection;
import vn.sovang.domain.register.RegisterContext;
import vn.sovang.domain.time.DayText;

/** What lists are called. */
public final class ListWords {
    private ListWords() {}

    /** For instance {@code Danh sách đảng viên nữ}. */
    public static String title(MemberSelection selection) {
        return "Danh sách đảng viên"
                + switch (selection) {
                    case ALL -> "";
                    case FULL -> " chính thức";
                    case PROBATIONARY -> " dự bị";
                    case WOMEN -> " nữ";
                    case ETHNIC_MINORITY -> " là người dân tộc thiểu số";
                    case RELIGIOUS -> " theo tôn giáo";
                    case EXEMPT -> " được miễn công tác và sinh hoạt đảng";
                    case SUSPENDED -> " bị đình chỉ sinh hoạt đảng";
                };
    }

    static String by(ListGroup group) {
        return "Chia theo "
                + switch (group) {
                    case NONE -> "";
                    case CELL -> "chi bộ";
                    case AGE -> "độ tuổi";
                    case ETHNIC_GROUP -> "dân tộc";
                    case RELIGION -> "tôn giáo";
                    case EDUCATION -> "trình độ giáo dục phổ thông";
                    case PROFESSIONAL -> "trình độ chuyên môn";
                    case THEORY -> "trình độ lý luận chính trị";
                    case PARTY_AGE -> "tuổi đảng";
                    case GENDER -> "giới tính";
                    case STANDING -> "tình trạng";
                };
    }

    static String asOf(RegisterContext context) {
        return "(Tính đến ngày " + DayText.of(context.day()) + ")";
    }
}
