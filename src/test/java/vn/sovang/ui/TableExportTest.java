package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.service.Exporter;
import vn.sovang.service.MemberRow;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.shell.Place;

/** The table that is shown leaves as it is seen; the files are read back by another library. */
@ExtendWith(ApplicationExtension.class)
class TableExportTest {
    /** Places of the sample without rows, and the wizard, which has no table of its own. */
    private static final Set<Place> EMPTY = EnumSet.of(
            Place.LAYOUTS, Place.OVERVIEW, Place.IMPORT, Place.HOUSEHOLDS, Place.HOUSEHOLD_TITLES, Place.COLLECTIVES);

    @TempDir
    Path folder;

    private TestWindow test;
    private String ending = ".xlsx";
    private Path written;
    private final List<String> offered = new ArrayList<>();

    private final class Answer implements SaveAs {
        @Override
        public Optional<Path> ask(String name, String kind) {
            offered.add(name);
            written = folder.resolve("ra-" + offered.size() + ending);
            return Optional.of(written);
        }

        @Override
        public Optional<Path> askFolder(String name) {
            offered.add(name);
            written = folder.resolve(name);
            return Optional.of(written);
        }
    }

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage, folder, new Answer());
    }

    @Stop
    void stop() {
        test.close();
    }

    private void export() {
        written = null;
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    }

    private Sheet book() throws IOException {
        try (Workbook book = WorkbookFactory.create(written.toFile(), null, true)) {
            return book.getSheetAt(0);
        }
    }

    @Test
    void membersLeaveFilteredSortedAndInTheChosenColumns(FxRobot robot) throws IOException {
        test.settle();
        robot.interact(() -> test.node("#search", TextField.class).setText("nà cáy"));
        test.settle();
        TableView<MemberRow> table = members();
        robot.interact(() -> {
            column(table, "card").setVisible(true);
            column(table, "residence").setVisible(false);
            column(table, "age").setVisible(true);
            TableColumn<MemberRow, ?> birth = column(table, "birth");
            birth.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(birth));
            TableColumn<MemberRow, ?> first = table.getColumns().remove(3);
            table.getColumns().add(1, first);
        });
        test.settle();
        export();
        assertTrue(offered.getFirst().startsWith("Đảng viên ngày"), offered.toString());
        assertTrue(offered.getFirst().endsWith(".xlsx"), offered.toString());
        assertTrue(offered.getFirst().contains("2022"), "the day that is shown, not today: " + offered);
        Sheet sheet = book();
        assertEquals("Đảng viên", sheet.getSheetName());
        List<String> headings = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
        assertEquals(
                table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList(), headings);
        assertTrue(table.getItems().size() > 3 && table.getItems().size() < 100);
        assertEquals(table.getItems().size(), sheet.getLastRowNum());
        int name = headings.indexOf(column(table, "name").getText());
        int birth = headings.indexOf(column(table, "birth").getText());
        int card = headings.indexOf(column(table, "card").getText());
        int age = headings.indexOf(column(table, "age").getText());
        for (int i = 0; i < table.getItems().size(); i++) {
            MemberRow member = table.getItems().get(i);
            Row row = sheet.getRow(i + 1);
            assertEquals(i + 1, row.getCell(0).getNumericCellValue());
            assertEquals(member.name(), row.getCell(name).getStringCellValue());
            assertEquals(member.member().cardNumber(), row.getCell(card).getStringCellValue());
            assertEquals(CellType.NUMERIC, row.getCell(age).getCellType());
            var born = member.member().person().birth();
            if (born.isFull()) {
                assertTrue(DateUtil.isCellDateFormatted(row.getCell(birth)));
                assertEquals(
                        born.earliest(),
                        row.getCell(birth).getLocalDateTimeCellValue().toLocalDate());
            } else {
                assertEquals(born.text(), row.getCell(birth).getStringCellValue());
            }
        }
        Label notice = test.node("#notice-text", Label.class);
        assertTrue(notice.getText().contains(written.toString()), notice.getText());
        robot.interact(() -> Pictures.take(test.stage.getScene(), "export-notice"));
    }

    @Test
    void everyPlaceLeavesWhatItShows(FxRobot robot) throws IOException {
        for (Place place : Place.values()) {
            test.visit(place);
            export();
            if (EMPTY.contains(place)) {
                assertEquals(null, written, place.name());
                assertTrue(test.node("#notice-text", Label.class).getText().contains("không có bảng"), place.name());
                continue;
            }
            if (written == null) {
                assertEquals(0, rows(place), place.name());
                continue;
            }
            Sheet sheet = book();
            assertEquals(rows(place), sheet.getLastRowNum(), place.name());
            Row headings = sheet.getRow(0);
            assertTrue(headings.getLastCellNum() >= 2, place.name());
            headings.forEach(cell -> assertFalse(cell.getStringCellValue().isBlank(), place.name()));
        }
        assertTrue(offered.size() > 10, offered.toString());
    }

    private int rows(Place place) {
        return place == Place.CELLS
                ? test.node(".tree-table-view", TreeTableView.class).getExpandedItemCount()
                : test.table().getItems().size();
    }

    @Test
    void csvIsUnicodeWithItsMarkAndRunsNothing(FxRobot robot) throws IOException {
        ending = ".csv";
        var model = test.window.model();
        robot.interact(() -> model.takeOut()
                .table(new vn.sovang.exchange.sheet.DataSheet(
                        "=Thử",
                        List.of(
                                vn.sovang.exchange.sheet.DataColumn.text("Tên"),
                                vn.sovang.exchange.sheet.DataColumn.of(
                                        "Ngày", vn.sovang.exchange.sheet.ColumnKind.DAY)),
                        List.of(
                                List.of("=HYPERLINK(\"http://x\")", LocalDate.of(2022, 2, 3)),
                                List.of("@SUM(1)", LocalDate.of(2022, 2, 4)),
                                List.of("Bàn; Phúc \"Ninh\"", LocalDate.of(2022, 2, 5))))));
        test.settle();
        byte[] bytes = Files.readAllBytes(written);
        assertEquals(List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF), List.of(bytes[0], bytes[1], bytes[2]));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertEquals(
                List.of(
                        "\uFEFFTên,Ngày",
                        "\"'=HYPERLINK(\"\"http://x\"\")\",03/02/2022",
                        "'@SUM(1),04/02/2022",
                        "\"Bàn; Phúc \"\"Ninh\"\"\",05/02/2022"),
                text.lines().toList());
    }

    @Test
    void everythingLeavesByTheMenu(FxRobot robot) throws IOException {
        robot.interact(() -> test.window.model().takeOut().everything());
        test.settle();
        assertTrue(offered.getFirst().startsWith("Sổ Vàng - toàn bộ dữ liệu"), offered.toString());
        assertTrue(Files.isRegularFile(written.resolve(Exporter.WORKBOOK)));
        assertTrue(Files.isRegularFile(written.resolve("dang-vien.csv")));
        assertTrue(test.node("#notice-text", Label.class).getText().contains(written.toString()));
        robot.interact(() -> Pictures.take(test.stage.getScene(), "everything-notice"));
    }

    @SuppressWarnings("unchecked")
    private TableView<MemberRow> members() {
        return (TableView<MemberRow>) test.table();
    }

    private static TableColumn<MemberRow, ?> column(TableView<MemberRow> table, String id) {
        return table.getColumns().stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
