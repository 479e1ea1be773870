package vn.sovang.document.paper.docx;

import vn.sovang.document.paper.Role;

/** Which style of Word a role becomes. Those that Word knows keep its names, so that its navigation finds them. */
final class StyleIds {
    static final String NORMAL = "Normal";
    static final String GRID = "TableGrid";
    static final String RULE = "SvRule";

    private StyleIds() {}

    static String id(Role role) {
        return switch (role) {
            case KIND -> "Title";
            case SUMMARY -> "Subtitle";
            case BODY -> "BodyText";
            case HEADING_1 -> "Heading1";
            case HEADING_2 -> "Heading2";
            case HEADING_3 -> "Heading3";
            case PAGE_NUMBER -> "Header";
            case SIGNER -> "Signature";
            default -> "Sv" + camel(role);
        };
    }

    static String name(Role role) {
        return switch (role) {
            case KIND -> "Title";
            case SUMMARY -> "Subtitle";
            case BODY -> "Body Text";
            case HEADING_1 -> "heading 1";
            case HEADING_2 -> "heading 2";
            case HEADING_3 -> "heading 3";
            case PAGE_NUMBER -> "header";
            case SIGNER -> "Signature";
            case COUNTRY -> "SV Quốc hiệu";
            case MOTTO -> "SV Tiêu ngữ";
            case SUPERIOR -> "SV Cơ quan cấp trên";
            case ISSUER -> "SV Cơ quan ban hành";
            case STAR -> "SV Dấu sao";
            case NUMBER -> "SV Số ký hiệu";
            case PLACE_DATE -> "SV Địa danh, ngày tháng";
            case DASHES -> "SV Gạch dưới trích yếu";
            case CENTRED -> "SV Dòng giữa";
            case BASIS -> "SV Căn cứ";
            case BULLET -> "SV Gạch đầu dòng";
            case ARTICLE -> "SV Điều";
            case PART -> "SV Phần";
            case ANNEX_LABEL -> "SV Phụ lục";
            case ANNEX_TITLE -> "SV Tên phụ lục";
            case ANNEX_SUMMARY -> "SV Trích yếu phụ lục";
            case ANNEX_REFERENCE -> "SV Kèm theo";
            case CELL_HEADING -> "SV Đầu cột";
            case CELL -> "SV Ô bảng";
            case SMALL_CELL_HEADING -> "SV Đầu cột nhỏ";
            case SMALL_CELL -> "SV Ô bảng nhỏ";
            case FIELD -> "SV Dòng khai";
            case RECIPIENTS_LABEL -> "SV Nơi nhận";
            case RECIPIENTS -> "SV Danh sách nơi nhận";
            case AUTHORITY -> "SV Quyền hạn ký";
            case POST -> "SV Chức vụ";
        };
    }

    private static String camel(Role role) {
        StringBuilder name = new StringBuilder();
        for (String word : role.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }
}
