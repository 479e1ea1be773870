package vn.sovang.exchange.kinds;

import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.Hint;
import vn.sovang.exchange.column.SheetKind;

/** Party members as the register keeps them. */
public final class MemberSheet {
    public static final Column<String> CARD =
            Column.of("Số thẻ", Cells.digits(8)).or("Số thẻ đảng viên", "Số thẻ ĐV", "Số thẻ đảng", "Số TĐV");
    public static final Column<String> NAME = Column.of("Họ và tên", Cells.name())
            .or("Họ tên", "Họ và tên đảng viên", "Họ tên đảng viên", "Tên đảng viên", "Họ tên đang dùng")
            .required();
    public static final Column<Gender> GENDER =
            Column.of("Giới tính", Cells.gender()).or("Giới", "Nam/Nữ", "Nam, nữ");
    public static final Column<PartialDate> BIRTH = Column.of("Ngày sinh", Cells.partialDate())
            .or("Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Năm sinh", "Sinh ngày");
    public static final Column<String> ETHNIC_GROUP = Column.of("Dân tộc", Cells.coded("ethnic_group"));
    public static final Column<String> RELIGION = Column.of("Tôn giáo", Cells.coded("religion"));
    public static final Column<String> HOME_TOWN =
            Column.of("Quê quán", Cells.line()).or("Nguyên quán", "Quê");
    public static final Column<String> RESIDENCE = Column.of("Nơi ở", Cells.line())
            .or(
                    "Nơi ở hiện nay",
                    "Chỗ ở hiện nay",
                    "Nơi cư trú",
                    "Chỗ ở",
                    "Nơi thường trú",
                    "Hộ khẩu thường trú",
                    "Địa chỉ");
    public static final Column<String> CELL =
            Column.of("Chi bộ", Cells.line()).or("Tên chi bộ", "Mã chi bộ").required();
    public static final Column<PartialDate> ADMITTED = Column.of("Ngày vào Đảng", Cells.dayOfEvent())
            .or(
                    "Ngày kết nạp",
                    "Ngày vào Đảng dự bị",
                    "Ngày vào ĐCSVN",
                    "Ngày vào Đảng CSVN",
                    "Ngày kết nạp Đảng",
                    "Ngày kết nạp vào Đảng");
    public static final Column<PartialDate> OFFICIAL = Column.of("Ngày chính thức", Cells.dayOfEvent())
            .or("Ngày vào Đảng chính thức", "Ngày công nhận chính thức", "Ngày CT", "Ngày chuyển chính thức");
    public static final Column<String> EDUCATION = Column.of("Học vấn", Cells.schooling())
            .or("Trình độ học vấn", "Giáo dục phổ thông", "Trình độ văn hóa", "Văn hóa", "Học vấn phổ thông", "TĐVH");
    public static final Column<String> PROFESSIONAL_LEVEL = Column.of("Chuyên môn", Cells.leading("professional_level"))
            .or(
                    "Trình độ chuyên môn",
                    "Chuyên môn nghiệp vụ",
                    "Trình độ chuyên môn nghiệp vụ",
                    "CMNV",
                    "Trình độ CMNV");
    public static final Column<String> POLITICAL_THEORY = Column.of(
                    "Lý luận chính trị", Cells.leading("political_theory"))
            .or("Trình độ lý luận chính trị", "LLCT", "Trình độ LLCT", "Lý luận", "Lý luận CT");
    public static final Column<String> PARTY_POST = Column.of("Chức vụ Đảng", Cells.line());
    public static final Column<String> STATE_POST =
            Column.of("Chức vụ chính quyền", Cells.line()).or("Chức vụ chính quyền, đoàn thể");
    public static final Column<String> BIRTH_NAME =
            Column.of("Tên khai sinh", Cells.line()).or("Họ tên khai sinh", "Họ và tên khai sinh");
    public static final Column<String> ALIAS =
            Column.of("Bí danh", Cells.line()).or("Tên gọi khác");
    public static final Column<String> IDENTITY_NUMBER = Column.of("Số CCCD", Cells.identityNumber())
            .or(
                    "CCCD",
                    "Số định danh",
                    "Số định danh cá nhân",
                    "Số căn cước",
                    "Căn cước công dân",
                    "Số căn cước công dân",
                    "CMND",
                    "Số CMND",
                    "CCCD/CMND",
                    "Số CMND/CCCD");
    public static final Column<String> PHONE =
            Column.of("Điện thoại", Cells.phone()).or("Số điện thoại", "SĐT", "ĐT", "Điện thoại di động");
    public static final Column<String> EMAIL =
            Column.of("Thư điện tử", Cells.line()).or("Email", "E-mail");
    public static final Column<String> FILE_NUMBER =
            Column.of("Số lý lịch", Cells.line()).or("Số hồ sơ", "Số lý lịch đảng viên", "Số LL");
    public static final Column<String> SPECIALTY =
            Column.of("Ngành đào tạo", Cells.line()).or("Chuyên ngành", "Ngành chuyên môn");
    public static final Column<String> FOREIGN_LANGUAGE =
            Column.of("Ngoại ngữ", Cells.line()).or("Trình độ ngoại ngữ");
    public static final Column<String> COMPUTER_SKILL =
            Column.of("Tin học", Cells.line()).or("Trình độ tin học");
    public static final Column<String> OCCUPATION_BEFORE =
            Column.of("Nghề trước khi vào Đảng", Cells.line()).or("Nghề nghiệp trước khi vào Đảng");
    public static final Column<String> OCCUPATION =
            Column.of("Nghề nghiệp hiện nay", Cells.coded("occupation")).or("Nghề hiện nay", "Nghề nghiệp");
    public static final Column<String> ADMISSION_PLACE =
            Column.of("Nơi kết nạp", Cells.line()).or("Nơi kết nạp Đảng", "Nơi vào Đảng");
    public static final Column<String> SPONSORS =
            Column.of("Người giới thiệu", Cells.line()).or("Người giới thiệu vào Đảng");
    public static final Column<String> UNION_POST =
            Column.of("Chức vụ đoàn thể", Cells.line()).or("Chức vụ Mặt trận, đoàn thể");
    public static final Column<String> POLICY_FAMILY =
            Column.of("Diện chính sách", Cells.line()).or("Gia đình chính sách", "Thương binh, gia đình chính sách");
    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.line());
    public static final Column<PartialDate> CEREMONY =
            Column.of("Ngày lễ kết nạp", Cells.dayOfEvent()).or("Lễ kết nạp", "Ngày làm lễ kết nạp");
    public static final Column<PartialDate> ARRIVED =
            Column.of("Ngày chuyển đến", Cells.dayOfEvent()).or("Chuyển đến ngày");
    public static final Column<String> ARRIVED_FROM =
            Column.of("Chuyển đến từ", Cells.line()).or("Nơi chuyển đến", "Từ đâu chuyển đến", "Từ đâu đến");
    public static final Column<MemberState> STATE = Column.of(
                    "Tình trạng sinh hoạt", Cells.oneOf(FixedWords.MEMBER_STATE))
            .or("Tình trạng");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
                    "members",
                    "Đảng viên",
                    CARD,
                    NAME,
                    GENDER,
                    BIRTH,
                    ETHNIC_GROUP,
                    RELIGION,
                    HOME_TOWN,
                    RESIDENCE,
                    CELL,
                    ADMITTED,
                    OFFICIAL,
                    EDUCATION,
                    PROFESSIONAL_LEVEL,
                    POLITICAL_THEORY,
                    PARTY_POST,
                    STATE_POST,
                    BIRTH_NAME,
                    ALIAS,
                    IDENTITY_NUMBER,
                    PHONE,
                    EMAIL,
                    FILE_NUMBER,
                    SPECIALTY,
                    FOREIGN_LANGUAGE,
                    COMPUTER_SKILL,
                    OCCUPATION_BEFORE,
                    OCCUPATION,
                    ADMISSION_PLACE,
                    SPONSORS,
                    UNION_POST,
                    POLICY_FAMILY,
                    NOTE,
                    CEREMONY,
                    ARRIVED,
                    ARRIVED_FROM,
                    STATE,
                    PersonSheet.CODE)
            .with(Hint.ofGender(NAME, GENDER))
            .dividedBy(CELL);

    private MemberSheet() {}
}
