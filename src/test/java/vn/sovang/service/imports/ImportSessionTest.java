package vn.sovang.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Progress;
import vn.sovang.exchange.column.ColumnUse;
import vn.sovang.exchange.column.HeadingRows;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.exchange.kinds.VillageSheet;
import vn.sovang.service.SampleYear;
import vn.sovang.service.imports.RowReport.State;
import vn.sovang.store.Store;

/** A clerk's file on its way through the four steps. */
class ImportSessionTest extends ImportFixture {
    private static final int YEAR = 2022;

    @Test
    void aListWithTitlesAndTwoLinesOfHeadingsGoesThroughAllFourSteps() {
        Path file = members("Danh sách.xlsx");
        Map<String, List<String>> before = everything();
        Map<String, List<String>> register = rows();
        session(file, session -> {
            assertEquals(List.of("Bìa", "Chi bộ Nà Cáy"), session.sheets());
            assertEquals(2, session.sheetNumber(), "the cover holds nothing");
            assertEquals("members", session.kind().code());
            assertEquals(new HeadingRows(4, 5), session.layout().headings());
            assertEquals(List.of(), session.missing());
            assertTrue(session.earlier().isEmpty());
            ImportReport checked = session.check(Progress.none());
            assertEquals(1, checked.created(), () -> said(checked).toString());
            assertEquals(1, checked.changed());
            assertEquals(2, checked.count(State.BAD));
            return null;
        });
        assertEquals(before, everything(), "a check leaves nothing, not even in the trace");

        session(file, session -> session.apply(Progress.none()));
        assertEquals(151, count("member"));
        assertEquals(1, count("import_run"));
        with(Store::undo);
        assertEquals(register, rows());
        assertEquals(
                "Nhập Đảng viên từ Danh sách.xlsx",
                with(store -> store.redoable().orElseThrow().label()));
    }

    @Test
    void aRowTellsWhichFieldsItChangesFromWhatToWhat() {
        session(members("Danh sách.xlsx"), session -> {
            RowReport changed = session.check(Progress.none()).rows().stream()
                    .filter(row -> row.state() == State.CHANGED)
                    .findFirst()
                    .orElseThrow();
            assertEquals(8, changed.number());
            List<String> told = changed.changes().stream()
                    .map(change -> FieldDiff.say(List.of(change), SampleYear.WORDS))
                    .toList();
            assertTrue(told.contains("Học vấn: 12/12 → 10/12"), told.toString());
            assertTrue(
                    told.stream().anyMatch(one -> one.startsWith("Thêm: Chuyển sinh hoạt nội bộ: ")), told.toString());
            assertFalse(told.toString().contains("⟨"), told.toString());
            return null;
        });
    }

    @Test
    void theSameTableIsRecognisedAlsoUnderAnotherNameUntilItIsUndone() throws IOException {
        Path file = members("Danh sách.xlsx");
        session(file, session -> session.apply(Progress.none()));
        Path copy = Files.copy(file, folder.resolve("Bản sao.xlsx"));
        Path other = members("Khác.xlsx", "Bàn Thị Khác");
        for (Path again : List.of(file, copy)) {
            session(again, session -> {
                var earlier = session.earlier().orElseThrow();
                assertEquals("Danh sách.xlsx", earlier.file());
                assertEquals(List.of(1, 1, 2), List.of(earlier.created(), earlier.changed(), earlier.rejected()));
                return null;
            });
        }
        session(other, session -> {
            assertTrue(session.earlier().isEmpty());
            return null;
        });
        ImportReport again = session(file, session -> session.apply(Progress.none()));
        assertEquals(2, again.same());
        assertEquals(1, count("import_run"), "what changes nothing is not kept");
        with(Store::undo);
        session(file, session -> {
            assertTrue(session.earlier().isEmpty(), "what was undone never was");
            return null;
        });
    }

    @Test
    void theListOfAnotherYearIsAnotherTable() {
        Path file = SampleYear.csv(folder.resolve("danh-gia.csv"), "Chi bộ,Quyết định", "CB01,HTT");
        session(file, 2020, session -> session.apply(Progress.none()));
        session(file, 2021, session -> {
            assertTrue(session.earlier().isEmpty());
            return null;
        });
        session(file, 2020, session -> {
            assertTrue(session.earlier().isPresent());
            return null;
        });
    }

    @Test
    void aMappingIsKeptByNameAndFoundAgainForTheSameHeadingsOnly() {
        Path strange = file("thon-1.csv", "Ký hiệu,Thôn,Nóc nhà", "T50,Khuổi Một,12");
        Path same = file("thon-2.csv", "KÝ HIỆU:,Thôn ,Nóc nhà", "T51,Khuổi Hai,13");
        Path swapped = file("thon-3.csv", "Nóc nhà,Ký hiệu,Thôn", "14,T52,Khuổi Ba");
        Path other = file("thon-4.csv", "Ký hiệu,Thôn,Nóc nhà cũ", "T53,Khuổi Bốn,15");
        villages(strange, session -> {
            session.mapping(session.mapping()
                    .with(0, List.of(ColumnUse.read(0, VillageSheet.CODE)))
                    .with(1, List.of(ColumnUse.read(1, VillageSheet.NAME)))
                    .with(2, List.of(ColumnUse.read(2, VillageSheet.HOUSEHOLDS))));
            session.keep("Bảng thôn của xã");
            return session.apply(Progress.none());
        });
        villages(same, session -> {
            assertEquals("Bảng thôn của xã", session.keptName());
            return session.apply(Progress.none());
        });
        villages(swapped, session -> {
            assertEquals("", session.keptName());
            session.use("bảng thôn của xã");
            return session.apply(Progress.none());
        });
        villages(other, session -> {
            assertEquals("", session.keptName());
            assertProblem(2601, () -> session.use("Bảng lạ"));
            session.forget("Bảng thôn của xã");
            assertProblem(2602, () -> session.use("Bảng thôn của xã"));
            return null;
        });
        List<String> taken = rows().get("village");
        for (String expected :
                List.of("Khuổi Một|head=null|households=12", "Khuổi Hai", "Khuổi Ba|head=null|households=14")) {
            assertTrue(taken.stream().anyMatch(row -> row.contains(expected)), expected + " in " + taken);
        }
        assertEquals(10, taken.size());
    }

    @Test
    void keepingAMappingIsNoStepToBeUndone() {
        Path file = file("thon.csv", "Mã,Tên thôn", "T50,Khuổi Một");
        String undoable = with(store -> store.undoable().orElseThrow().label());
        villages(file, session -> {
            session.keep("Thôn");
            session.keep("Thôn");
            assertEquals(List.of("Thôn"), session.keptNames());
            return null;
        });
        assertEquals(undoable, with(store -> store.undoable().orElseThrow().label()));
    }

    @Test
    void rowsAreUntickedAndCellsMendedWhileTheFileStays() throws IOException {
        Path file = file("thon.csv", "Mã,Tên thôn,Số hộ", "T50,Khuổi Một,mười", "T51,Khuổi Hai,5", "T52,Khuổi Ba,");
        byte[] bytes = Files.readAllBytes(file);
        villages(file, session -> {
            assertEquals(1, session.check(Progress.none()).count(State.BAD));
            session.edits(session.edits().mend(2, 2, "10").mend(4, 2, "7").skip(List.of(3), true));
            ImportReport report = session.apply(Progress.none());
            assertCounts(2, 0, 0, 1, report);
            assertEquals(List.of(1600), codes(report));
            return null;
        });
        assertEquals(-1, Files.mismatch(file, Files.write(folder.resolve("gốc"), bytes)));
        List<String> taken = rows().get("village");
        assertTrue(taken.stream().anyMatch(row -> row.contains("Khuổi Một") && row.contains("households=10")));
        assertTrue(taken.stream().anyMatch(row -> row.contains("Khuổi Ba") && row.contains("households=7")));
        assertFalse(taken.toString().contains("Khuổi Hai"));
    }

    @Test
    void aMendingTakenBackIsNone() {
        RowEdits edits = RowEdits.NONE.mend(2, 0, "x").mend(2, 0, null).skip(List.of(3), true);
        assertEquals(RowEdits.NONE, edits.skip(List.of(3), false));
        assertEquals(
                RowEdits.NONE, RowEdits.NONE.choose(4, new RowChoice.Other()).choose(4, null));
    }

    @Test
    void aFileThatChangesBetweenCheckAndTakingOverIsRefusedAndOneThatVanishesIsNot() throws IOException {
        Path file = file("thon.csv", "Mã,Tên thôn", "T50,Khuổi Một");
        Map<String, List<String>> before = everything();
        villages(file, session -> {
            session.check(Progress.none());
            write(file, "Mã,Tên thôn\nT50,Khuổi Khác\n");
            assertProblem(2600, () -> session.apply(Progress.none()));
            return null;
        });
        assertEquals(before, everything());
        villages(file, session -> {
            session.check(Progress.none());
            write(file, null);
            assertEquals(1, session.apply(Progress.none()).created());
            return null;
        });
    }

    @Test
    void aFileOnlyTouchedIsStillTheSame() {
        Path file = file("thon.csv", "Mã,Tên thôn", "T50,Khuổi Một");
        villages(file, session -> {
            file.toFile().setLastModified(0);
            assertEquals(1, session.apply(Progress.none()).created());
            return null;
        });
    }

    @Test
    void cancellingInAnyPhaseLeavesNothing() {
        Path file = SampleYear.csv(
                folder.resolve("thon.csv"),
                IntStream.range(0, 3_000)
                        .mapToObj(i -> i == 0 ? "Mã,Tên thôn" : "M" + i + ",Thôn " + i)
                        .toArray(String[]::new));
        Map<String, List<String>> before = everything();
        for (long after : List.of(0L, 1L, 700L, 2_500L)) {
            assertThrows(CancelledException.class, () -> session(file, cancelling(after), session -> null));
            session(file, session -> {
                assertThrows(CancelledException.class, () -> session.check(cancelling(after)));
                assertThrows(CancelledException.class, () -> session.apply(cancelling(after)));
                return null;
            });
            assertEquals(before, everything());
        }
    }

    private static Progress cancelling(long after) {
        AtomicLong told = new AtomicLong();
        return (done, total, item) -> {
            if (done >= after || told.incrementAndGet() > after) {
                throw new CancelledException();
            }
        };
    }

    @Test
    void tenThousandBadRowsAreToldRowByRow() {
        Path file = SampleYear.csv(
                folder.resolve("thon.csv"),
                IntStream.range(0, 10_001)
                        .mapToObj(i -> i == 0 ? "Mã,Tên thôn,Số hộ" : "M" + i + ",Thôn,mười " + i)
                        .toArray(String[]::new));
        villages(file, session -> {
            ImportReport report = session.check(Progress.none());
            assertEquals(10_000, report.count(State.BAD));
            assertEquals(10_000, report.problems().size());
            Rejects.write(report, folder.resolve("de-lai.xlsx"), false, SampleYear.WORDS);
            return null;
        });
        villages(folder.resolve("de-lai.xlsx"), session -> {
            assertEquals(10_000, session.check(Progress.none()).count(State.BAD));
            return null;
        });
    }

    @Test
    void whatIsPastedFromExcelIsReadLikeAFile() {
        ImportSource pasted = ImportSource.pasted("dữ liệu dán", "Mã\tTên thôn\tSố hộ\nT50\tKhuổi Một\t12\n");
        ImportReport report = with(store -> ImportSession.begin(
                        store, SampleYear.WORDS, pasted, new ImportSession.Opening(null, 0, YEAR), Progress.none())
                .apply(Progress.none()));
        assertEquals(1, report.created());
    }

    @Test
    void theKindOfEachFileOfTheSeedIsFound() {
        for (String[] pair : new String[][] {
            {"don-vi.csv", "units"},
            {"chuc-vu.csv", "posts"},
            {"chi-bo.csv", "cells"},
            {"dang-vien.csv", "members"},
            {"can-bo-cong-chuc.csv", "staff"},
            {"thon.csv", "villages"},
            {"danh-gia-chi-bo-2022.csv", "cell-evaluations"},
            {"danh-gia-dang-vien-2022.csv", "member-evaluations"},
            {"chi-tieu-2022.csv", "targets"},
            {"nhiem-vu-2023.csv", "tasks"},
            {"khen-cap-tren.csv", "higher-awards"},
            {"phong-trao.csv", "campaigns"},
            {"quyet-dinh.csv", "decisions"},
            {"khen-thuong-ubnd.csv", "awards"},
            {"hoi-nghi.csv", "conferences"},
        }) {
            session(SampleYear.SEED.resolve(pair[0]), session -> {
                assertEquals(pair[1], session.kind().code(), pair[0]);
                assertEquals(List.of(), session.missing(), pair[0]);
                return null;
            });
        }
    }

    @Test
    void aListOfAwardsGoesToTheDecisionTheClerkChooses() {
        Path file = file(
                "tên lạ.csv",
                "STT,Đối tượng,Danh xưng,Tên,Chức vụ,Đơn vị,Thành tích,Hình thức",
                "44,Cá nhân,Bà,Bàn Mới,,Thôn Nà Cáy,Có thành tích,Giấy khen");
        session(file, session -> {
            assertEquals("awards", session.kind().code());
            assertProblem(253, () -> session.check(Progress.none()));
            session.decision(session.decisions().stream()
                    .filter(decision -> decision.fullNumber().equals("05/QĐ-UBND"))
                    .findFirst()
                    .orElseThrow()
                    .id());
            assertEquals(1, session.apply(Progress.none()).created());
            return null;
        });
    }

    @Test
    void filesThatAreNoTablesAreRefusedInWords() throws IOException {
        Path picture = Files.write(folder.resolve("ảnh.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
        assertProblem(204, () -> session(picture, session -> null));
        Path empty = Files.write(folder.resolve("rỗng.csv"), new byte[0]);
        assertProblem(209, () -> session(empty, session -> null));
        Path blank = Files.writeString(folder.resolve("trắng.csv"), "\n\n  \n");
        assertProblem(209, () -> session(blank, session -> null));
        Path bare = Files.writeString(folder.resolve("không tiêu đề.csv"), "1,2,3\n4,5,6\n");
        session(bare, session -> {
            assertFalse(session.missing().isEmpty());
            assertProblem(203, () -> session.check(Progress.none()));
            return null;
        });
        assertProblem(202, () -> session(folder.resolve("không có.xlsx"), session -> null));
    }

    private <T> T session(Path file, Function<ImportSession, T> work) {
        return session(file, Progress.none(), work);
    }

    private <T> T session(Path file, int year, Function<ImportSession, T> work) {
        return with(store -> work.apply(ImportSession.begin(
                store,
                SampleYear.WORDS,
                ImportSource.of(file),
                new ImportSession.Opening(null, 0, year),
                Progress.none())));
    }

    private <T> T session(Path file, Progress progress, Function<ImportSession, T> work) {
        return with(store -> work.apply(ImportSession.begin(
                store, SampleYear.WORDS, ImportSource.of(file), new ImportSession.Opening(null, 0, YEAR), progress)));
    }

    private <T> T villages(Path file, Function<ImportSession, T> work) {
        return with(store -> work.apply(ImportSession.begin(
                store,
                SampleYear.WORDS,
                ImportSource.of(file),
                new ImportSession.Opening(SheetKinds.byCode("villages"), 0, YEAR),
                Progress.none())));
    }

    private static void write(Path file, String text) {
        try {
            if (text == null) {
                Files.delete(file);
            } else {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path members(String name) {
        return members(name, "Bàn Thị Mới");
    }

    /** A list as a cell sends it: a cover, titles, headings in two lines, a sum and a signature below. */
    private Path members(String name, String newOne) {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Bìa");
            XSSFSheet sheet = book.createSheet("Chi bộ Nà Cáy");
            String[][] rows = {
                {"ĐẢNG BỘ XÃ CAO SƠN"},
                {"DANH SÁCH ĐẢNG VIÊN"},
                {},
                {"STT", "Họ và tên", "Ngày sinh", "Giới tính", "Ngày vào Đảng", "", "Chi bộ", "Học vấn", "Màu mũ"},
                {"", "", "", "", "Dự bị", "Chính thức", "", "", ""},
                {"1", newOne, "1/2/1990", "Nữ", "3/2/2020", "3/2/2021", "CB02", "12/12", "x"},
                {"2", "Bàn Thị Hỏng", "31/2/1990", "Nữ", "3/2/2020", "", "CB02", "12/12", ""},
                {"3", "Triệu Mùi Chiêu", "5/5/1991", "Nữ", "3/2/2021", "3/2/2022", "CB02", "10/12", ""},
                {"4", "Bàn Thị Lạc", "1/2/1990", "Nữ", "3/2/2020", "", "CB77", "12/12", ""},
            };
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
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
