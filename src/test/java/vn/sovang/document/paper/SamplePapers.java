package vn.sovang.document.paper;

import java.util.List;
import vn.sovang.document.paper.Table.Column;

/** Papers as the program will make them, for tests. */
public final class SamplePapers {
    private static final String PLACE_DATE = "Cao Sơn, ngày 05 tháng 01 năm 2023";
    private static final String[] FAMILY = {"Bàn", "Dương", "Hoàng", "Nông", "Triệu", "Đặng", "Lý"};
    private static final String[] GIVEN = {"Phúc Nguyên", "Thị Hoa", "Văn Đạt", "Thị Mai", "Văn Dũng", "Quốc Ân"};
    private static final String REASON =
            "Có thành tích xuất sắc trong phong trào thi đua xây dựng và phát triển kinh tế - xã hội năm 2022";

    private SamplePapers() {}

    /** A decision of the chairman of the People's Committee with 43 rows annexed. */
    public static Paper stateDecision() {
        return Paper.in(PaperStyle.STATE, "Quyết định số 05/QĐ-UBND")
                .add(new Block.Letterhead(
                        List.of(), List.of("ỦY BAN NHÂN DÂN", "XÃ CAO SƠN"), "05/QĐ-UBND", PLACE_DATE))
                .add(new Block.Title(
                        "QUYẾT ĐỊNH",
                        List.of(
                                "Về việc tặng giấy khen cho các tập thể, hộ gia đình, cá nhân",
                                "có thành tích xuất sắc trong phong trào thi đua năm 2022")))
                .centred("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CAO SƠN")
                .bases(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số"
                                + " điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11"
                                + " năm 2019;",
                        "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của"
                                + " Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;",
                        "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi"
                                + " hành một số điều của Luật Thi đua, khen thưởng;",
                        "Theo đề nghị của Hội đồng Thi đua - Khen thưởng xã.")
                .centred("QUYẾT ĐỊNH:")
                .article(Text.of("Tặng giấy khen cho ")
                        .figure("awards.state.collective", "08")
                        .and(" tập thể, ")
                        .figure("awards.state.household", "05")
                        .and(" hộ gia đình và ")
                        .figure("awards.state.individual", "30")
                        .and(
                                " cá nhân đã có thành tích xuất sắc trong phong trào thi đua xây dựng và phát triển kinh tế"
                                        + " - xã hội năm 2022 (có danh sách kèm theo)."))
                .article(Text.of(
                                "Mức tiền thưởng kèm theo giấy khen thực hiện theo quy định tại Nghị định số 91/2017/NĐ-CP;"
                                        + " tổng số tiền ")
                        .figure("awards.state.money", "12.200.000")
                        .and(" đồng (")
                        .italic("Mười hai triệu hai trăm nghìn đồng")
                        .and("), trích từ Quỹ Thi đua, khen thưởng của xã năm 2023."))
                .article(
                        "Văn phòng - Thống kê, Tài chính - Kế toán xã, các tập thể, hộ gia đình và cá nhân có tên trong"
                                + " danh sách chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.")
                .add(new Block.Signature(
                        List.of("Như Điều 3;", "Đảng ủy, HĐND xã (báo cáo);", "Lưu: VT."),
                        List.of("CHỦ TỊCH"),
                        "Dương Văn Hùng"))
                .portrait()
                .add(new Block.Annex(
                        null,
                        "DANH SÁCH",
                        List.of("Tập thể, hộ gia đình, cá nhân được tặng giấy khen"),
                        "(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2023 của Chủ tịch Ủy ban nhân dân xã Cao"
                                + " Sơn)"))
                .table(stateList())
                .build();
    }

    private static Table stateList() {
        Table.Builder table = Table.of(
                Column.centre("STT", 1),
                Column.left("Tên tập thể, hộ gia đình, cá nhân", 4),
                Column.left("Chức vụ, đơn vị, nơi ở", 4),
                Column.left("Thành tích", 5),
                Column.right("Tiền thưởng (đồng)", 2.2));
        table.group("I. TẬP THỂ");
        fill(table, 8, "Tập thể thôn ", "450.000");
        table.group("II. HỘ GIA ĐÌNH");
        fill(table, 5, "Hộ gia đình ông ", "340.000");
        table.group("III. CÁ NHÂN");
        fill(table, 30, "Ông ", "230.000");
        table.total(
                4, "Tổng cộng: 43 (tập thể, hộ gia đình, cá nhân)", Text.ofFigure("awards.state.money", "12.200.000"));
        return table.build();
    }

    private static void fill(Table.Builder table, int count, String before, String money) {
        for (int i = 1; i <= count; i++) {
            String name = FAMILY[i % FAMILY.length] + " " + GIVEN[(i * 5) % GIVEN.length];
            table.row(String.valueOf(i), before + name, "Trưởng thôn Thôm Khoan, xã Cao Sơn", REASON, money);
        }
    }

    /** A decision of the standing board of the Party Committee with 16 rows annexed. */
    public static Paper partyDecision(PaperStyle style) {
        return Paper.in(style, "Quyết định số 01-QĐ/ĐU")
                .add(new Block.Letterhead(
                        List.of("ĐẢNG BỘ HUYỆN BẠCH THÔNG"), List.of("ĐẢNG ỦY XÃ CAO SƠN"), "01-QĐ/ĐU", PLACE_DATE))
                .add(new Block.Title(
                        "QUYẾT ĐỊNH",
                        List.of(
                                "biểu dương tập thể, cá nhân có thành tích tốt",
                                "trong công tác xây dựng Đảng năm 2022")))
                .bases(
                        "Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
                        "Căn cứ Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng;",
                        "Căn cứ Hướng dẫn số 12-HD/BTCTW ngày 18/01/2022 của Ban Tổ chức Trung ương;",
                        "Xét thành tích của các chi bộ và đảng viên trong năm 2022,")
                .centred("BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH")
                .article(Text.of("Biểu dương ")
                        .figure("awards.party.collective", "01")
                        .and(" tập thể và ")
                        .figure("awards.party.individual", "15")
                        .and(" cá nhân đã có thành tích tốt trong công tác xây dựng Đảng năm 2022 (có danh sách kèm"
                                + " theo)."))
                .article(
                        "Văn phòng Đảng ủy, các chi bộ trực thuộc và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi"
                                + " hành Quyết định này.")
                .add(new Block.Signature(
                        List.of("Như Điều 2,", "Ban Thường vụ Huyện ủy (báo cáo),", "Lưu Văn phòng Đảng ủy."),
                        List.of("T/M BAN THƯỜNG VỤ", "BÍ THƯ"),
                        "Bàn Phúc Ninh"))
                .portrait()
                .add(
                        new Block.Annex(
                                null,
                                "DANH SÁCH",
                                List.of("tập thể, cá nhân được biểu dương"),
                                "(Kèm theo Quyết định số 01-QĐ/ĐU ngày 05 tháng 01 năm 2023 của Ban Thường vụ Đảng ủy xã Cao Sơn)"))
                .table(partyList())
                .build();
    }

    private static Table partyList() {
        Table.Builder table = Table.of(
                Column.centre("STT", 1),
                Column.left("Họ và tên, tập thể", 4),
                Column.left("Chức vụ, chi bộ", 4),
                Column.left("Thành tích", 5));
        table.row("1", "Tập thể Chi bộ thôn Thôm Khoan", "", "Có thành tích tốt trong công tác xây dựng Đảng");
        for (int i = 2; i <= 16; i++) {
            table.row(
                    String.valueOf(i),
                    "Đồng chí " + FAMILY[i % FAMILY.length] + " " + GIVEN[i % GIVEN.length],
                    "Đảng viên Chi bộ thôn Nà Cáy",
                    "Có thành tích tốt trong công tác xây dựng Đảng");
        }
        return table.build();
    }

    /** A year-end report of several pages with two annexes in landscape format. */
    public static Paper report() {
        PaperBuilder report = Paper.in(PaperStyle.STATE, "Báo cáo tổng kết năm 2022")
                .add(new Block.Letterhead(
                        List.of(), List.of("ỦY BAN NHÂN DÂN", "XÃ CAO SƠN"), "01/BC-UBND", PLACE_DATE))
                .add(new Block.Title(
                        "BÁO CÁO",
                        List.of("Tổng kết công tác Đảng, chính quyền năm 2022;", "phương hướng, nhiệm vụ năm 2023")));
        for (String part : List.of("Phần thứ nhất|KẾT QUẢ NĂM 2022", "Phần thứ hai|PHƯƠNG HƯỚNG NĂM 2023")) {
            report.heading(0, part.replace("|", ". "));
            for (String chapter :
                    List.of("Đặc điểm tình hình", "Công tác xây dựng Đảng", "Phát triển kinh tế - xã hội")) {
                report.heading(1, chapter);
                report.paragraph(
                        "Năm 2022, cấp ủy, chính quyền và Nhân dân các dân tộc trong xã đã đoàn kết, nỗ lực phấn đấu, tổ chức"
                                + " thực hiện thắng lợi các chỉ tiêu, nhiệm vụ theo Nghị quyết Đại hội Đảng bộ huyện và Nghị"
                                + " quyết Đại hội Đảng bộ xã nhiệm kỳ 2020 - 2025.");
                for (String topic : List.of("Công tác tư tưởng", "Công tác tổ chức", "Kiểm tra, giám sát")) {
                    report.heading(2, topic);
                    report.paragraph(
                            Text.of("Toàn xã có ")
                                    .figure("members.total", "150")
                                    .and(" đảng viên, trong đó ")
                                    .figure("members.rated", "146")
                                    .and(" đồng chí được đánh giá, xếp loại; tỷ lệ gia đình văn hóa đạt ")
                                    .figure("results.cultural_families.percent", "88,94%")
                                    .and(
                                            ". Việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với Nghị quyết"
                                                    + " Trung ương 4 khóa XII được thực hiện nghiêm túc, có chuyển biến rõ nét."));
                    report.bullet("Kết nạp 06 đảng viên mới, đạt 120% kế hoạch năm.");
                    report.bullet("100% chi bộ trực thuộc hoàn thành tốt nhiệm vụ; không có chi bộ yếu kém.");
                }
                report.heading(3, "Tồn tại, hạn chế");
                report.paragraph("Một số chi bộ sinh hoạt chưa đều; việc cập nhật sổ sách còn chậm so với quy định.");
            }
        }
        report.paragraph("Trên đây là báo cáo tổng kết năm 2022 và phương hướng, nhiệm vụ năm 2023./.")
                .add(new Block.Signature(
                        List.of("UBND huyện (báo cáo);", "Thường trực Đảng ủy, HĐND xã;", "Lưu: VT."),
                        List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                        "Dương Văn Hùng"));
        for (String annex : List.of("I|KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2022", "II|TỔNG HỢP KHEN THƯỞNG NĂM 2022")) {
            String[] parts = annex.split("\\|");
            report.landscape()
                    .add(
                            new Block.Annex(
                                    "Phụ lục " + parts[0],
                                    parts[1],
                                    List.of(),
                                    "(Kèm theo Báo cáo số 01/BC-UBND ngày 05 tháng 01 năm 2023 của Ủy ban nhân dân xã Cao Sơn)"))
                    .table(targets());
        }
        return report.build();
    }

    private static Table targets() {
        Table.Builder table = Table.of(
                Column.centre("STT", 1),
                Column.left("Chỉ tiêu", 6),
                Column.centre("ĐVT", 1.5),
                Column.right("Kế hoạch giao", 2),
                Column.right("Thực hiện", 2),
                Column.right("Tỷ lệ (%)", 1.8),
                Column.centre("Đánh giá", 2),
                Column.left("Ghi chú", 3));
        table.group("A. Xây dựng Đảng");
        for (int i = 1; i <= 25; i++) {
            table.row(
                    String.valueOf(i),
                    i % 4 == 0
                            ? "Tỷ lệ cán bộ, công chức có trình độ lý luận chính trị từ sơ cấp trở lên so với tổng số"
                            : "Tỷ lệ gia đình đạt danh hiệu “Gia đình văn hóa”",
                    "%",
                    "85,00",
                    "88,94",
                    "104,64",
                    "Vượt",
                    i % 7 == 0 ? "193/217 hộ" : "");
        }
        table.total(
                4,
                "Số đảng viên",
                Text.ofFigure("members.total", "150"),
                Text.of(""),
                Text.of(""),
                Text.ofFigure("members.rated", "146"));
        return table.build();
    }

    /** So many short paragraphs and what follows them, for what happens at the end of a page. */
    public static Paper of(int paragraphs, Block... tail) {
        PaperBuilder paper = Paper.in(PaperStyle.STATE, "Thử ngắt trang");
        for (int i = 0; i < paragraphs; i++) {
            paper.paragraph("Đoạn văn thứ " + (i + 1) + " của bài thử ngắt trang.");
        }
        List.of(tail).forEach(paper::add);
        return paper.build();
    }

    /** A table of so many rows, each with a text of its own. */
    public static Block numbered(int count) {
        Table.Builder table = Table.of(Column.centre("STT", 1), Column.left("Họ và tên", 5));
        for (int i = 1; i <= count; i++) {
            table.row(String.valueOf(i), "dòng=" + i + "=");
        }
        return new Block.TableBlock(table.build());
    }
}
