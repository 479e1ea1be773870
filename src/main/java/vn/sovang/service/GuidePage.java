package vn.sovang.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.domain.time.DayText;

/** The page that stands beside the tables of an export: what each holds, and how it comes in again. Any browser shows it. */
final class GuidePage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8"><title>Mô tả cột</title><style>
            body{font:15px/1.5 "Segoe UI",Arial,sans-serif;max-width:1080px;margin:2em auto;padding:0 1em;color:#222}
            h1{font-size:1.6em} h2{font-size:1.15em;margin:1.8em 0 .3em} code{background:#f4efe2;padding:0 .3em}
            table{border-collapse:collapse;width:100%} th,td{border:1px solid #cdbf98;padding:.25em .5em;text-align:left;vertical-align:top}
            th{background:#f2e6c9} td:first-child{white-space:nowrap;font-weight:600} .n{color:#a33}
            </style></head><body>
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private GuidePage() {}

    static void write(OutputStream out, List<ExportTables.Named> tables, ColumnGuide guide, LocalDate day)
            throws IOException {
        GuidePage page = new GuidePage();
        page.beginning(tables, day);
        tables.stream()
                .map(ExportTables.Named::kind)
                .distinct()
                .forEach(kind -> page.table(
                        tables.stream()
                                .filter(table -> table.kind().equals(kind))
                                .toList(),
                        guide.lines(kind)));
        page.page.append("</body></html>\n");
        out.write(page.page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void beginning(List<ExportTables.Named> tables, LocalDate day) {
        int rows =
                tables.stream().mapToInt(table -> table.sheet().rows().size()).sum();
        page.append("<h1>Toàn bộ dữ liệu của Sổ Vàng, ngày ")
                .append(DayText.of(day))
                .append("</h1>\n<p>Thư mục này có ")
                .append(tables.size())
                .append(" bảng với ")
                .append(rows)
                .append(" dòng. Mỗi bảng là một tệp CSV (UTF-8), và tất cả cùng nằm trong <code>")
                .append(Exporter.WORKBOOK)
                .append("</code>; hai bên như nhau.</p>\n<p>Để lập lại sổ từ thư mục này: ")
                .append(
                        "<code>sovang init --seed THƯ-MỤC --store SỔ-MỚI.sovang</code>. Cũng có thể nhập riêng từng bảng ")
                .append(
                        "vào một sổ đang dùng bằng «Nhập bảng có sẵn» (Ctrl+I). Lịch sử sửa đổi không nằm ở đây mà ở bản ")
                .append(
                        "sao lưu của sổ.</p>\n<p>Ô để trống là không rõ. Cột có dấu <span class=\"n\">*</span> phải có ở ")
                .append("mọi dòng. Trong thư mục có dữ liệu cá nhân: chỉ giao cho người có trách nhiệm.</p>\n");
    }

    private void table(List<ExportTables.Named> files, List<ColumnGuide.Line> lines) {
        page.append("<h2>").append(escaped(files.getFirst().sheet().name())).append("</h2>\n<p>");
        for (ExportTables.Named file : files) {
            page.append("<code>")
                    .append(escaped(file.file()))
                    .append("</code> (")
                    .append(file.sheet().rows().size())
                    .append(" dòng) ");
        }
        page.append("</p>\n<table><tr><th>Cột</th><th>Ý nghĩa</th><th>Cách ghi, đơn vị</th><th>Giá trị</th></tr>\n");
        for (ColumnGuide.Line line : lines) {
            page.append("<tr><td>")
                    .append(escaped(line.heading()))
                    .append(line.needed() ? " <span class=\"n\">*</span>" : "")
                    .append("</td><td>")
                    .append(escaped(line.meaning()))
                    .append("</td><td>")
                    .append(escaped(line.written()))
                    .append("</td><td>")
                    .append(escaped(line.allowed()))
                    .append("</td></tr>\n");
        }
        page.append("</table>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
