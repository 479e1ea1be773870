package vn.sovang.document.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented recipients of an upland commune. */
public final class Samples {
    private static final List<String> FAMILY =
            List.of("Bàn", "Triệu", "Đặng", "Lý", "Hoàng", "Nông", "Ma", "Lường", "Phùng", "Chu", "Hà", "Dương");
    private static final List<String> MIDDLE = List.of("Phúc", "Văn", "Thị", "Tiến", "Hữu", "Kim", "Thanh", "Xuân");
    private static final List<String> GIVEN =
            List.of("Nghiệp", "Quyết", "Hưởng", "Nguyên", "Ninh", "Thủy", "Dũng", "Chẩn", "Vượng", "Liễu", "Khuyên");
    private static final List<String> VILLAGES =
            List.of("Nà Cáy", "Thôm Khoan", "Khuổi Chanh", "Nà Lẹng", "Lủng Cháng", "Bản Chàn", "Khau Cà");

    private Samples() {}

    /** Certificates with the fields a layout asks for: the state's or the Party's. */
    public static List<Certificate> of(Layout layout, int count) {
        return layout.fields().contains("superior") ? praise(count) : merit(count);
    }

    /** State certificates of merit: collectives, households and individuals in turn. */
    public static List<Certificate> merit(int count) {
        return IntStream.range(0, count).mapToObj(Samples::meritOf).toList();
    }

    /** The same for the Party's praise. */
    public static List<Certificate> praise(int count) {
        return IntStream.range(0, count).mapToObj(Samples::praiseOf).toList();
    }

    private static Certificate meritOf(int i) {
        String village = VILLAGES.get(i % VILLAGES.size());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("authority", "Chủ tịch Ủy ban nhân dân xã Cao Sơn");
        switch (i % 6) {
            case 0 -> {
                fields.put("honorific", "Tập thể");
                fields.put("recipient", "Thôn " + village);
                fields.put("detail", "xã Cao Sơn, huyện Bạch Thông");
            }
            case 1 -> {
                fields.put("honorific", "Hộ gia đình ông");
                fields.put("recipient", name(i));
                fields.put("detail", "Thôn " + village + ", xã Cao Sơn");
            }
            default -> {
                fields.put("honorific", i % 2 == 0 ? "Ông" : "Bà");
                fields.put("recipient", name(i));
                fields.put("detail", "Trưởng Ban công tác Mặt trận thôn " + village + ", xã Cao Sơn");
            }
        }
        fields.put(
                "reason",
                "Đã có thành tích xuất sắc trong phong trào thi đua xây dựng và phát triển kinh tế - xã hội năm 2022");
        fields.put("decision", "Quyết định số: 05/QĐ-UBND ngày 05 tháng 01 năm 2023");
        fields.put("register", "Vào sổ khen thưởng số: " + (i < 9 ? "0" : "") + (i + 1));
        fields.put("placeDate", "Cao Sơn, ngày 05 tháng 01 năm 2023");
        fields.put("signPost", "Chủ tịch");
        fields.put("signer", "Dương Văn Hùng");
        return Certificate.of(fields);
    }

    private static Certificate praiseOf(int i) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("superior", "Đảng bộ huyện Bạch Thông");
        fields.put("body", "Đảng ủy xã Cao Sơn");
        fields.put("committee", "Ban Chấp hành Đảng bộ xã Cao Sơn");
        fields.put("honorific", i == 0 ? "Tập thể" : "Đồng chí");
        fields.put("recipient", i == 0 ? "Chi bộ thôn Nà Cáy" : name(i));
        fields.put("detail", i == 0 ? "Đảng bộ xã Cao Sơn" : "Đảng viên chi bộ thôn " + VILLAGES.get(i % 7));
        fields.put("reason", "Có thành tích tốt trong công tác xây dựng Đảng năm 2022");
        fields.put("decision", "Quyết định số 01-QĐ/ĐU ngày 05 tháng 01 năm 2023");
        fields.put("register", "Vào sổ khen thưởng số: 01");
        fields.put("placeDate", "Cao Sơn, ngày 05 tháng 01 năm 2023");
        fields.put("signPost", "T/M Đảng ủy\nBí thư");
        fields.put("signer", "Bàn Phúc Ninh");
        return Certificate.of(fields);
    }

    /** One with a field changed. */
    public static Certificate with(Certificate certificate, String field, String value) {
        Map<String, String> fields = new LinkedHashMap<>(certificate.fields());
        fields.put(field, value);
        return Certificate.of(fields);
    }

    /** Vietnamese words up to exactly so many characters, ending in a letter. */
    public static String prose(int length) {
        List<String> words = List.of(
                "đã", "có", "thành", "tích", "xuất", "sắc", "trong", "phong", "trào", "xây", "dựng", "nông", "thôn",
                "mới", "giảm", "nghèo", "bền", "vững", "giữ", "gìn", "an", "ninh", "trật", "tự");
        List<String> text = new ArrayList<>();
        while (String.join(" ", text).length() < length) {
            text.add(words.get(text.size() % words.size()));
        }
        return String.join(" ", text).substring(0, length - 1) + "ộ";
    }

    private static String name(int i) {
        return FAMILY.get(i % FAMILY.size()) + " " + MIDDLE.get((i * 5 + 1) % MIDDLE.size()) + " "
                + GIVEN.get((i * 7 + 2) % GIVEN.size());
    }
}
