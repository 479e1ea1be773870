package vn.sovang.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.service.SampleYear;

/** What the rows of a clerk's file do to the register, and what they must not do. */
class ImporterTest extends ImportFixture {
    private static final String MEMBER_HEAD =
            "Số thẻ,Họ và tên,Giới tính,Ngày sinh,Chi bộ,Ngày vào Đảng,Ngày chính thức";

    @Test
    void theCheckSaysExactlyWhatTakingOverDoes() {
        Path file = file(
                "thon.csv",
                "Mã,Tên thôn,Trưởng thôn,Số hộ",
                "T01,Thôm Khoan,Triệu Phúc Vinh,41",
                "T02,Nà Cáy,Nông Văn Thiệu,37",
                "T08,Khuổi Mới,,12",
                "T09,Pác Mới,,mười hai",
                ",Không mã,,3");
        Map<String, List<String>> before = everything();
        ImportReport checked = check("villages", file);
        assertEquals(before, everything());
        assertCounts(1, 1, 1, 2, checked);

        ImportReport applied = apply("villages", file);
        assertCounts(1, 1, 1, 2, applied);
        assertEquals(said(checked), said(applied));
        assertEquals(8, count("village"));
        assertTrue(rows().get("village").stream().anyMatch(row -> row.contains("Nà Cáy") && row.contains("=37")));
        assertCounts(0, 0, 3, 2, apply("villages", file));
    }

    @Test
    void anEmptyCellNeverWipesWhatIsKnown() {
        assertCounts(0, 0, 1, 0, apply("villages", file("thon.csv", "Mã,Tên thôn,Trưởng thôn,Số hộ", "T02,Nà Cáy,,")));
        assertTrue(rows().get("village").stream().anyMatch(row -> row.contains("Nông Văn Thiệu")));
    }

    @Test
    void aBadRowSpoilsNeitherTheOthersNorIsHalfTaken() {
        int persons = count("person");
        Path file = file(
                "dang-vien-moi.csv",
                MEMBER_HEAD,
                "91000001,Bàn Thị Một,Nữ,01/02/1990,CB01,03/02/2020,03/02/2021",
                "91000002,Bàn Thị Hai,Nữ,01/02/1990,CB99,03/02/2020,03/02/2021",
                "91000003,Bàn Thị Ba,Nữ,01/02/1990,CB01,31/02/2020,",
                "91000004,Bàn Thị Bốn,Nữ,01/02/2021,CB01,03/02/2020,",
                "91000005,Bàn Thị Năm,Nữ,01/02/1990,CB01,03/02/2020,03/02/2019",
                "91000006,Bàn Thị Sáu,Nữ,01/02/1990,CB01,,",
                "91000007,,Nữ,01/02/1990,CB01,03/02/2020,",
                "91000008,Bàn Thị Tám,Nữ,01/02/1990,CB12,03/02/2020,");
        ImportReport report = apply("members", file);
        assertCounts(2, 0, 0, 6, report);
        assertEquals(persons + 2, count("person"));
        assertEquals(152, count("member"));
        assertEquals(
                List.of(3, 4, 5, 6, 7, 8),
                report.rejected().stream().map(row -> row.row().number()).toList());
        said(report).forEach(sentence -> assertTrue(sentence.contains("dang-vien-moi.csv"), sentence));
    }

    @Test
    void aMendedRowBelowTheBadOneIsTaken() {
        Path file = file(
                "danh-gia-dang-vien-2023.csv",
                "Số thẻ,Họ và tên,Chi bộ,Tự xếp loại,Thẩm định,Quyết định,Lý do không xếp loại",
                "61931201,Triệu Mùi Chiêu,CB01,HTT,HTT,HTT,Miễn công tác và sinh hoạt đảng",
                "61931201,Triệu Mùi Chiêu,CB01,HTT,HTT,HTT,");
        ImportReport report = apply("member-evaluations", file);
        assertCounts(1, 0, 0, 1, report);
        assertEquals(List.of(149), codes(report));

        Path members = file(
                "dang-vien-moi.csv",
                MEMBER_HEAD,
                "91000004,Bàn Thị Bốn,Nữ,01/02/2021,CB01,03/02/2020,",
                "91000004,Bàn Thị Bốn,Nữ,01/02/1991,CB01,03/02/2020,");
        assertCounts(1, 0, 0, 1, apply("members", members));
    }

    @Test
    void theSecondOfTwoRowsForOneThingIsLeftOut() {
        ImportReport villages =
                apply("villages", file("thon.csv", "Mã,Tên thôn,Số hộ", "T20,Khuổi Một,5", "T20,Khuổi Hai,6"));
        assertCounts(1, 0, 0, 1, villages);
        assertEquals(List.of(141), codes(villages));
        assertTrue(rows().get("village").stream().anyMatch(row -> row.contains("Khuổi Một")));

        ImportReport members = apply(
                "members",
                file(
                        "dang-vien-moi.csv",
                        MEMBER_HEAD,
                        "91000001,Bàn Thị Một,Nữ,01/02/1990,CB01,03/02/2020,",
                        "91000001,Bàn Thị Hai,Nữ,05/02/1991,CB01,03/02/2020,"));
        assertCounts(1, 0, 0, 1, members);
        ImportReport awards = apply(
                "awards",
                file(
                        "khen-thuong-ubnd.csv",
                        "STT,Đối tượng,Danh xưng,Tên,Chức vụ,Đơn vị,Thành tích,Hình thức",
                        "44,Cá nhân,Ông,Bàn Một,,,Có thành tích,Giấy khen",
                        "44,Cá nhân,Ông,Bàn Hai,,,Có thành tích,Giấy khen"));
        assertCounts(1, 0, 0, 1, awards);
        assertEquals(60, count("award"));
    }

    @Test
    void namesakesWithoutCardsStayTwoAndAreFoundAgain() {
        Path file = file(
                "dang-vien-moi.csv",
                MEMBER_HEAD,
                ",Lò Văn Đôi,Nam,,CB01,03/02/2020,",
                ",Lò Văn Đôi,Nam,,CB02,03/02/2010,");
        assertCounts(2, 0, 0, 0, apply("members", file));
        assertEquals(152, count("member"));
        assertCounts(0, 0, 2, 0, apply("members", file));
        assertEquals(152, count("member"));
    }

    @Test
    void whoCannotBeToldFromANamesakeIsLeftOutAndNotEnteredOnceMore() {
        Path file = file(
                "dang-vien-moi.csv",
                MEMBER_HEAD,
                ",Lò Văn Đôi,Nam,,CB01,03/02/2020,",
                ",Lò Văn Đôi,Nam,,CB01,03/02/2020,");
        assertCounts(1, 0, 0, 1, apply("members", file));
        ImportReport unclear = apply("members", file("khac.csv", MEMBER_HEAD, ",Bàn Văn Thanh,Nam,,CB05,,"));
        assertCounts(0, 0, 0, 1, unclear);
        assertEquals(151, count("member"));
    }

    @Test
    void namesakesTheSampleKnowsAreToldApartByBirth() {
        Path file = file("khac.csv", MEMBER_HEAD + ",Học vấn", ",Bàn Văn Thanh,Nam,23/05/1978,CB03,,,10/12");
        assertCounts(0, 1, 0, 0, apply("members", file));
        assertEquals(150, count("member"));
        assertTrue(rows().get("member").stream()
                .anyMatch(row -> row.contains("card_number=20511419") && row.contains("education=10/12")));
    }

    @Test
    void aReissuedCardIsTheSameMember() {
        Path file = file("the-moi.csv", MEMBER_HEAD, "88000001,Triệu Mùi Chiêu,Nữ,05/05/1991,CB01,,");
        assertCounts(0, 1, 0, 0, apply("members", file));
        assertEquals(150, count("member"));
        assertTrue(rows().get("member").stream().anyMatch(row -> row.contains("card_number=88000001")));
    }

    @Test
    void aCardOfAnotherPersonIsNotTakenOver() {
        int persons = count("person");
        Path file = file("nham-the.csv", MEMBER_HEAD, "61931201,Lò Thị Khác,Nữ,01/01/1970,CB01,03/02/2020,");
        ImportReport report = apply("members", file);
        assertCounts(0, 0, 0, 1, report);
        assertEquals(persons, count("person"));
        assertTrue(rows().get("person").stream().anyMatch(row -> row.contains("name=Triệu Mùi Chiêu")));
    }

    @Test
    void aMisspeltNameUnderTheRightCardAndBirthIsMended() {
        Path file = file("sua-ten.csv", MEMBER_HEAD, "61931201,Triệu Mùi Chêu,Nữ,05/05/1991,CB01,,");
        assertCounts(0, 1, 0, 0, apply("members", file));
        assertTrue(rows().get("person").stream().anyMatch(row -> row.contains("name=Triệu Mùi Chêu")));
    }

    @Test
    void anotherCellIsATransferAndOnlyOnce() {
        int events = count("member_event");
        Path file =
                file("chuyen.csv", MEMBER_HEAD, "61931201,Triệu Mùi Chiêu,Nữ,05/05/1991,CB02,03/02/2021,03/02/2022");
        assertCounts(0, 1, 0, 0, apply("members", file));
        assertCounts(0, 0, 1, 0, apply("members", file));
        assertEquals(events + 1, count("member_event"));
    }

    @Test
    void postsOfANamesakeAreFoundAgain() {
        Path file = file(
                "chuc-vu.csv",
                "Họ và tên,Giới tính,Chức vụ,Đơn vị,Từ ngày,Đến ngày",
                "Bàn Văn Thanh,Nam,Trưởng Ban Thanh tra nhân dân,MTTQ,01/02/2021,");
        assertCounts(1, 0, 0, 0, apply("posts", file));
        int persons = count("person");
        assertCounts(0, 0, 1, 0, apply("posts", file));
        assertEquals(persons, count("person"));
        assertEquals(26, count("post"));
        Path ended = file(
                "chuc-vu.csv",
                "Họ và tên,Giới tính,Chức vụ,Đơn vị,Từ ngày,Đến ngày",
                "Bàn Văn Thanh,Nam,Trưởng Ban Thanh tra nhân dân,MTTQ,01/02/2021,30/06/2025");
        assertCounts(0, 1, 0, 0, apply("posts", ended));
    }

    @Test
    void staffWithoutABirthDayAreFoundAgain() {
        Path file = file("can-bo.csv", "Họ và tên,Giới tính,Loại,Chức danh", "Bàn Văn Thanh,Nam,Công chức,Văn thư");
        assertCounts(1, 0, 0, 0, apply("staff", file));
        assertCounts(0, 0, 1, 0, apply("staff", file));
        assertEquals(21, count("staff"));
    }

    @Test
    void theRowsLeftOutAreReadBackFromTheirFileMendedAndTaken() throws IOException {
        Path file = file(
                "thon.csv",
                "Mã,Tên thôn,Trưởng thôn,Số hộ",
                "T30,=Khuổi Lạ,Triệu Văn A,mười",
                "T31,Khuổi Tốt,Triệu Văn B,10");
        ImportReport report = apply("villages", file);
        Path rejects = folder.resolve("de-lai.xlsx");
        Rejects.write(report, rejects, false, SampleYear.WORDS);
        try (var book = WorkbookFactory.create(rejects.toFile(), null, true)) {
            DataFormatter text = new DataFormatter();
            Row head = book.getSheetAt(0).getRow(0);
            Row row = book.getSheetAt(0).getRow(1);
            assertEquals("Mã", text.formatCellValue(head.getCell(0)));
            assertEquals("=Khuổi Lạ", row.getCell(1).getStringCellValue());
            assertEquals("mười", text.formatCellValue(row.getCell(3)));
            assertTrue(text.formatCellValue(row.getCell(4)).contains("«mười»"), text.formatCellValue(row.getCell(4)));
            assertEquals(1, book.getSheetAt(0).getLastRowNum());
        }
        assertProblem(201, () -> Rejects.write(report, rejects, false, SampleYear.WORDS));
        ImportReport again = check("villages", rejects);
        assertCounts(0, 0, 0, 1, again);
        Path mended = file("thon.csv", "Mã,Tên thôn,Trưởng thôn,Số hộ", "T30,=Khuổi Lạ,Triệu Văn A,10");
        assertCounts(1, 0, 0, 0, apply("villages", mended));
    }

    @ParameterizedTest
    @CsvSource({
        "cell-evaluations, danh-gia.csv, 'Chi bộ,Quyết định', 'CB01,HTT', 252",
        "targets, chi-tieu.csv, 'Nhóm,Chỉ tiêu,Phép so', 'A,B,>=', 252",
        "awards, khac.csv, 'STT,Đối tượng,Tên,Thành tích,Hình thức', '1,Cá nhân,A,B,Giấy khen', 253",
        "phuong-trao, khac.csv, 'A', 'B', 213",
    })
    void aFileThatCannotBePlacedIsRefusedAsAWhole(String kind, String name, String head, String row, int code) {
        Map<String, List<String>> before = everything();
        assertProblem(code, () -> apply(kind, file(name, head, row)));
        assertEquals(before, everything());
    }

    @Test
    void aMissingFileAndAWrongHeadingAreRefusedAsAWhole() {
        Map<String, List<String>> before = everything();
        assertProblem(202, () -> apply("villages", folder.resolve("khong-co.csv")));
        assertProblem(203, () -> apply("villages", file("thon.csv", "Mã thôn lạ,Tên", "T01,A")));
        assertEquals(before, everything());
    }

    @Test
    void awardsOfASignedDecisionGetTheNextNumbersOfTheRegister() {
        Path file = file(
                "khen-thuong-ubnd.csv",
                "STT,Đối tượng,Danh xưng,Tên,Chức vụ,Đơn vị,Thành tích,Hình thức",
                ",Hộ gia đình,ông,Bàn Mới,,Thôn Nà Cáy,Có thành tích,Giấy khen");
        assertCounts(1, 0, 0, 0, apply("awards", file));
        String award = rows().get("award").getLast();
        assertTrue(award.contains("position=44"), award);
        assertEquals(
                60, rows().getOrDefault("register_entry", rows().get("award")).size());
    }

    @Test
    void rowsWithoutANumberAreNotEnteredTwice() {
        Path awards = file(
                "khen-thuong-ubnd.csv",
                "STT,Đối tượng,Danh xưng,Tên,Chức vụ,Đơn vị,Thành tích,Hình thức",
                ",Hộ gia đình,ông,Bàn Mới,,Thôn Nà Cáy,Có thành tích,Giấy khen");
        assertCounts(1, 0, 0, 0, apply("awards", awards));
        assertCounts(0, 0, 1, 0, apply("awards", awards));
        Path tasks = file("nhiem-vu-2024.csv", "Nhiệm vụ", "Việc một", "Việc hai");
        assertCounts(2, 0, 0, 0, apply("tasks", tasks));
        assertCounts(0, 0, 2, 0, apply("tasks", tasks));
    }

    @Test
    void theListOfANewYearLeavesTheSignedListOfTheOldOneAlone() {
        Path decisions = file(
                "quyet-dinh.csv",
                "Cơ quan,Số,Ngày,Người ký,Trích yếu,Danh sách",
                "UBND,07/QĐ-UBND,08/01/2024,Dương Văn Hùng,Về việc khen thưởng năm 2023,khen-thuong-ubnd.csv");
        assertCounts(1, 0, 0, 0, apply("decisions", decisions));
        String head = "STT,Đối tượng,Danh xưng,Tên,Chức vụ,Đơn vị,Thành tích,Hình thức";
        String row = "1,Cá nhân,Bà,Bàn Thị Mới,,Thôn Nà Cáy,Có thành tích,Giấy khen";
        List<String> before = rows().get("award");
        assertProblem(256, () -> apply("awards", file("khen-thuong-ubnd.csv", head, row)));
        Path ofYear = SampleYear.csv(folder.resolve("nam-2023").resolve("khen-thuong-ubnd.csv"), head, row);
        assertCounts(1, 0, 0, 0, apply("awards", ofYear));
        assertEquals(before, rows().get("award").subList(0, before.size()));
        assertCounts(0, 0, 43, 0, apply("awards", SampleYear.SEED.resolve("khen-thuong-ubnd.csv")));
    }

    @Test
    void aDayKnownLessExactlyDoesNotReplaceTheExactOne() {
        Path file = file("nam.csv", MEMBER_HEAD, "61931201,Triệu Mùi Chiêu,Nữ,05/05/1991,CB01,2021,2/2022");
        assertCounts(0, 0, 1, 0, apply("members", file));
    }

    @ParameterizedTest
    @CsvSource({
        "0, danh-gia-2022.csv, x, 2022",
        "2021, danh-gia-2022.csv, x, 2021",
        "0, danh-gia.csv, nam-2023, 2023",
        "0, danh-gia.csv, x, 0",
        "0, nhiem-ky-2020-2025.csv, x, 2025",
        "0, danh-gia-20221231.csv, x, 0",
        "0, 1998 danh gia.csv, nam-2023, 1998",
        "0, danh-gia-2122.csv, x, 0",
    })
    void theYearIsSaidOrTakenFromTheNames(int said, String name, String parent, int year) {
        assertEquals(year, new ImportRequest("targets", Path.of("goc", parent, name), 1, said).effectiveYear());
    }
}
