package vn.sovang.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as offices send them, written by another library than ours. */
public final class ImportSamples {
    private ImportSamples() {}

    /** A list of a cell: titles, headings in two lines, one new member, one changed, two rows with something wrong. */
    public static Path members(Path file) throws IOException {
        String[][] rows = {
            {"ĐẢNG BỘ XÃ CAO SƠN"},
            {"DANH SÁCH ĐẢNG VIÊN"},
            {},
            {"STT", "Họ và tên", "Ngày sinh", "Giới tính", "Ngày vào Đảng", "", "Chi bộ", "Học vấn", "Màu mũ"},
            {"", "", "", "", "Dự bị", "Chính thức", "", "", ""},
            {"1", "Bàn Thị Mới", "1/2/1990", "Nữ", "3/2/2020", "3/2/2021", "CB02", "12/12", "x"},
            {"2", "Bàn Thị Hỏng", "31/2/1990", "Nữ", "3/2/2020", "", "CB02", "12/12", ""},
            {"3", "Đ/c Triệu Mùi Chiêu", "5/5/1991", "Nữ", "3/2/2021", "3/2/2022", "CB02", "10/12", ""},
            {"4", "Bàn Thị Lạc", "1/2/1990", "Nữ", "3/2/2020", "", "CB77", "12/12", ""},
        };
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Chi bộ Nà Cáy");
            for (int r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows[r].length; c++) {
                    if (!rows[r][c].isEmpty()) {
                        row.createCell(c).setCellValue(rows[r][c]);
                    }
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 4, 5));
            book.write(out);
        }
        return file;
    }
}
