package vn.sovang.document.register;

import java.util.function.BiFunction;
import vn.sovang.document.paper.Align;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.register.RegisterContext;
import vn.sovang.domain.register.RegisterEntry;

/** What a list of members can tell of each; the order is that of the columns. */
public enum ListColumn {
    NAME("ho-ten", "Họ và tên", 3.2, Align.LEFT, (entry, on) -> entry.name()),
    BIRTH(
            "ngay-sinh",
            "Ngày sinh",
            1.7,
            Align.CENTRE,
            (entry, on) -> entry.member().person().birth()),
    AGE("tuoi", "Tuổi", 0.8, Align.CENTRE, (entry, on) -> entry.age(on.day()).orElse(null)),
    GENDER(
            "gioi-tinh",
            "Giới tính",
            0.9,
            Align.CENTRE,
            (entry, on) -> entry.member().person().gender().vietnamese()),
    ETHNIC_GROUP(
            "dan-toc",
            "Dân tộc",
            1.2,
            Align.LEFT,
            (entry, on) -> on.codes().label("ethnic_group", entry.member().ethnicGroup())),
    RELIGION(
            "ton-giao",
            "Tôn giáo",
            1.3,
            Align.LEFT,
            (entry, on) -> on.codes().label("religion", entry.member().religion())),
    HOME_TOWN(
            "que-quan",
            "Quê quán",
            3.4,
            Align.LEFT,
            (entry, on) -> entry.member().homeTown()),
    RESIDENCE("noi-o", "Nơi ở", 3.2, Align.LEFT, (entry, on) -> entry.member().residence()),
    PHONE(
            "dien-thoai",
            "Điện thoại",
            1.6,
            Align.LEFT,
            (entry, on) -> entry.member().details().phone()),
    CELL("chi-bo", "Chi bộ", 2.6, Align.LEFT, (entry, on) -> on.cellName(entry)),
    ADMITTED("vao-dang", "Ngày vào Đảng", 1.7, Align.CENTRE, (entry, on) -> entry.admitted()),
    FULL("chinh-thuc", "Ngày chính thức", 1.7, Align.CENTRE, (entry, on) -> entry.full()),
    PARTY_AGE(
            "tuoi-dang",
            "Tuổi đảng",
            0.9,
            Align.CENTRE,
            (entry, on) -> on.partyAge(entry).orElse(null)),
    CARD(
            "so-the",
            "Số thẻ đảng viên",
            1.6,
            Align.LEFT,
            (entry, on) -> entry.member().cardNumber()),
    EDUCATION(
            "hoc-van",
            "Học vấn",
            1.1,
            Align.CENTRE,
            (entry, on) -> entry.member().education()),
    PROFESSIONAL("chuyen-mon", "Chuyên môn", 1.7, Align.LEFT, ListColumn::profession),
    THEORY(
            "ly-luan",
            "Lý luận chính trị",
            1.5,
            Align.LEFT,
            (entry, on) -> on.codes().label("political_theory", entry.member().politicalTheory())),
    OCCUPATION(
            "nghe-nghiep",
            "Nghề nghiệp",
            1.9,
            Align.LEFT,
            (entry, on) ->
                    on.codes().label("occupation", entry.member().details().occupation())),
    PARTY_POST(
            "chuc-vu-dang",
            "Chức vụ Đảng",
            2,
            Align.LEFT,
            (entry, on) -> entry.member().partyPost()),
    STATE_POST("chuc-vu", "Chức vụ chính quyền, đoàn thể", 2.2, Align.LEFT, ListColumn::statePosts),
    STANDING("tinh-trang", "Tình trạng", 1.9, Align.LEFT, (entry, on) -> StandingWords.of(entry)),
    NOTE(
            "ghi-chu",
            "Ghi chú",
            1.8,
            Align.LEFT,
            (entry, on) -> entry.member().details().note());

    private final String code;
    private final String heading;
    private final double weight;
    private final Align align;
    private final BiFunction<RegisterEntry, RegisterContext, Object> value;

    ListColumn(
            String code,
            String heading,
            double weight,
            Align align,
            BiFunction<RegisterEntry, RegisterContext, Object> value) {
        this.code = code;
        this.heading = heading;
        this.weight = weight;
        this.align = align;
        this.value = value;
    }

    /** Its name in calls of the command line. */
    public String code() {
        return code;
    }

    /** As it stands on the paper. */
    public String heading() {
        return heading;
    }

    double weight() {
        return weight;
    }

    Align align() {
        return align;
    }

    /** A text, an {@link Integer}, a {@link java.time.LocalDate} or a partial date; null or empty when unknown. */
    public Object value(RegisterEntry entry, RegisterContext context) {
        return value.apply(entry, context);
    }

    private static String profession(RegisterEntry entry, RegisterContext on) {
        Member member = entry.member();
        String level = on.codes().label("professional_level", member.professionalLevel());
        String specialty = member.details().specialty();
        return level.isEmpty() || specialty.isEmpty() ? level + specialty : level + " " + specialty;
    }

    private static String statePosts(RegisterEntry entry, RegisterContext on) {
        String state = entry.member().statePost();
        String union = entry.member().details().unionPost();
        return state.isEmpty() || union.isEmpty() ? state + union : state + "; " + union;
    }
}
