package vn.sovang.service.layout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.commendation.CertificateFields;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.Stream;

/** Whom a layout is tried with: the recipients of a year, the longest first; an invented one where there are none. */
public final class LayoutRecipients {
    private static final List<String> LONG = List.of("recipient", "detail", "reason");

    private LayoutRecipients() {}

    /** @param records of the decisions of the year */
    public static List<Certificate> of(Layout layout, List<DecisionRecords> records) {
        boolean party = layout.fields().stream().anyMatch(List.of("superior", "committee", "body")::contains);
        List<Certificate> found = records.stream()
                .filter(one -> (one.decision().stream() == Stream.PARTY) == party)
                .flatMap(one -> CertificateFields.of(one).stream())
                .sorted(Comparator.comparingInt(LayoutRecipients::length).reversed())
                .toList();
        return found.isEmpty() ? List.of(invented()) : found;
    }

    private static int length(Certificate certificate) {
        return LONG.stream()
                .mapToInt(field -> certificate.fields().getOrDefault(field, "").length())
                .sum();
    }

    private static Certificate invented() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("authority", "Chủ tịch Ủy ban nhân dân xã Mẫu Sơn");
        fields.put("superior", "Đảng bộ tỉnh Mẫu");
        fields.put("body", "Đảng ủy xã Mẫu Sơn");
        fields.put("committee", "Ban Chấp hành Đảng bộ xã Mẫu Sơn");
        fields.put("honorific", "Ông");
        fields.put("recipient", "Nguyễn Văn Mẫu");
        fields.put("detail", "Trưởng thôn Bản Mẫu, xã Mẫu Sơn");
        fields.put("reason", "Đã có thành tích xuất sắc trong phong trào thi đua xây dựng nông thôn mới năm 2026");
        fields.put("decision", "Quyết định số: 01/QĐ-UBND, ngày 05 tháng 01 năm 2027");
        fields.put("register", "Vào sổ khen thưởng số: 01");
        fields.put("placeDate", "Mẫu Sơn, ngày 05 tháng 01 năm 2027");
        fields.put("signPost", "Chủ tịch");
        fields.put("signer", "Trần Văn Mẫu");
        return Certificate.of(fields);
    }
}
