package vn.sovang.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdTitles;
import vn.sovang.domain.office.Households;
import vn.sovang.domain.office.Share;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.StaffFigures;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.rule.RuleBook;

/** Staff, villages, households, titles and collectives from the lists that clerks have. */
class PeopleImportTest extends ImportFixture {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private List<Household> households() {
        return with(store -> store.read(tables -> tables.households().all()));
    }

    private Household household(String head) {
        return households().stream()
                .filter(one -> one.head().name().equals(head))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSampleHasItsTwoSharesOfSchooling() {
        StaffFigures figures = with(store -> store.read(tables -> StaffFigures.on(
                tables.staff().all(), DAY, RuleBook.of(tables.rules().all()))));
        assertEquals(new Share(19, 20), figures.professional());
        assertEquals(new Share(18, 20), figures.theory());
        assertEquals("95.00", figures.professional().percent().orElseThrow().toPlainString());
        assertEquals(
                List.of("Dương Đình Khải"),
                figures.belowProfessional().stream()
                        .map(one -> one.person().name())
                        .toList());
    }

    @Test
    void anotherFirstDayIsAnotherStretchAndTheFormerOneEnds() {
        Path file = file(
                "can-bo.csv",
                "Họ và tên,Ngày sinh,Loại,Chức danh,Chuyên môn,Lý luận chính trị,Từ ngày",
                "Bàn Thị Hương,17/06/1995,Cán bộ,Phó Chủ tịch UBND,Thạc sĩ,Trung cấp,01/03/2024");
        assertCounts(1, 0, 0, 0, apply("staff", file));
        assertCounts(0, 0, 1, 0, apply("staff", file));
        List<Staff> stretches = with(
                        store -> store.read(tables -> tables.staff().all()))
                .stream()
                .filter(one -> one.person().name().equals("Bàn Thị Hương"))
                .toList();
        assertEquals(2, stretches.size());
        assertEquals(LocalDate.of(2024, 2, 29), stretches.getFirst().until());
        assertEquals("master", stretches.getLast().professionalLevel());
        Path earlier = file(
                "can-bo.csv",
                "Họ và tên,Ngày sinh,Loại,Chức danh,Từ ngày",
                "Bàn Thị Hương,17/06/1995,Hợp đồng,Văn thư,01/01/2019");
        assertCounts(1, 0, 0, 0, apply("staff", earlier));
        assertEquals(
                LocalDate.of(2020, 8, 15),
                with(store -> store.read(tables -> tables.staff().all()))
                        .getLast()
                        .until());
        assertEquals(List.of(), with(store -> new vn.sovang.service.CheckStore(store, DAY).problems()));
    }

    @Test
    void staffAreAPersonOfTheRegisterByNameAndBirthOnly() {
        int persons = count("person");
        Path file = file(
                "can-bo.csv",
                "Họ và tên,Ngày sinh,Loại,Từ ngày",
                "Triệu Phúc Vinh,,Hợp đồng,01/01/2022",
                "Lường Thị Kim,01/01/1950,Hợp đồng,01/01/2022");
        assertCounts(2, 0, 0, 0, apply("staff", file));
        assertEquals(persons + 2, count("person"));
        assertEquals(
                List.of(143),
                codes(apply("staff", file("a.csv", "Họ và tên,Từ ngày,Đến ngày", "Lý A,02/01/2022,01/01/2022"))));
    }

    @Test
    void aListOfHeadsOutOfExcelMakesHouseholdsWithCodes() {
        Path file = file(
                "ho.csv",
                "STT,Họ tên chủ hộ,Năm sinh,Bản",
                "1,Triệu Tiến Sơn,1970,Thôm Khoan",
                "2,Hoàng Thị Sen,,thôn nà cáy",
                "3,Lý Phúc Đường,1981,T01",
                "4,Ai Đó,1990,Bản Không Có",
                "5,Triệu Tiến Sơn,1970,Thôm Khoan");
        ImportReport report = apply("households", file);
        assertCounts(3, 0, 0, 2, report);
        assertEquals(List.of(1261, 141), codes(report));
        assertEquals(
                List.of("T01-001", "T02-001", "T01-002"),
                households().stream().map(Household::code).toList());
        assertCounts(0, 0, 3, 2, apply("households", file));
    }

    @Test
    void anotherHeadNeedsTheDayAndTheFormerOneStaysKnown() {
        apply("households", file("ho.csv", "Chủ hộ,Ngày sinh,Thôn", "Triệu Tiến Sơn,1970,T01"));
        ImportReport bare = apply("households", file("ho.csv", "Mã hộ,Chủ hộ,Thôn", "T01-001,Đặng Thị Lan,T02"));
        assertEquals(List.of(1264), codes(bare));
        assertTrue(
                said(bare).getFirst().contains("Hộ T01-001 trong sổ là của Triệu Tiến Sơn, thôn Thôm Khoan"),
                said(bare)::toString);
        Path dated = file(
                "ho.csv",
                "Mã hộ,Chủ hộ,Thôn,Thay đổi từ ngày,Lý do thay đổi",
                "T01-001,Đặng Thị Lan,T02,10/05/2023,Chủ hộ cũ từ trần");
        assertCounts(0, 1, 0, 0, apply("households", dated));
        assertCounts(0, 0, 1, 0, apply("households", dated));
        Households all = with(store -> store.read(tables ->
                Households.of(tables.households().all(), tables.households().past())));
        Household now = all.all().getFirst();
        assertEquals("Đặng Thị Lan", now.head().name());
        Household then = all.on(now, LocalDate.of(2023, 5, 9));
        assertEquals("Triệu Tiến Sơn", then.head().name());
        assertEquals(1, then.villageId());
        ImportReport early =
                apply("households", file("ho.csv", "Mã hộ,Chủ hộ,Thay đổi từ ngày", "T01-001,Người Khác,10/05/2023"));
        assertEquals(List.of(1265), codes(early));
    }

    @Test
    void titlesAreFoundByTheHeadOfThatYear() {
        anotherHeadNeedsTheDayAndTheFormerOneStaysKnown();
        apply(
                "households",
                file(
                        "ho.csv",
                        "Chủ hộ,Ngày sinh,Thôn",
                        "Lý Văn Hai,1960,T01",
                        "Lý Văn Hai,1985,T01",
                        "Lý Văn Hai,1990,T02"));
        Path file = file(
                "gia-dinh-van-hoa-2022.csv",
                "Họ và tên chủ hộ,Thôn",
                "Triệu Tiến Sơn,Thôm Khoan",
                "Lý Văn Hai,Thôm Khoan",
                "Lý Văn Hai,Nà Cáy",
                "Không Có,Nà Cáy");
        ImportReport report = apply("household-titles", file);
        assertCounts(2, 0, 0, 2, report);
        assertEquals(List.of(1263, 1267), codes(report));
        assertCounts(0, 0, 2, 2, apply("household-titles", file));
        Share share = with(store -> store.read(tables -> HouseholdTitles.of(
                        tables.householdTitles().all(),
                        RuleBook.of(tables.rules().all()))
                .share(
                        Households.of(
                                tables.households().all(), tables.households().past()),
                        2022,
                        DAY)));
        assertEquals(new Share(2, 4), share);
        Path exemplary = file("a.csv", "Chủ hộ,Mã hộ,Năm,Danh hiệu,Quyết định", "x,T01-001,2024,GĐVH tiêu biểu,15/QĐ");
        assertCounts(1, 0, 0, 0, apply("household-titles", exemplary));
        assertEquals(
                "exemplary_cultural_family",
                with(store -> store.read(tables -> tables.householdTitles().all()))
                        .getLast()
                        .title());
    }

    @Test
    void villagesKnowTheirFormerCommuneAndWhereTheyWentAndHeadsAreKnownByBirth() {
        Path file = file(
                "thon.csv",
                "Mã,Tên thôn,Trưởng thôn,Ngày sinh trưởng thôn,Xã cũ,Từ ngày,Đến ngày,Nhập vào",
                "S01,Nà Cáy,Đinh Văn Mạnh,,Sỹ Bình,01/07/2025,,",
                "T03,Nặm Cáp,Lý Phúc Đường,01/02/1981,,,30/06/2025,S01",
                "T04,Lủng Lỳ,,,,,30/06/2025,T99",
                "T05,Khuổi Piểu,,,,,30/06/2025,T05");
        ImportReport report = apply("villages", file);
        assertCounts(1, 1, 0, 2, report);
        assertEquals(List.of(1260, 1260), codes(report));
        List<Village> villages =
                with(store -> store.read(tables -> tables.villages().all()));
        Village ended = villages.get(2);
        assertEquals(villages.getLast().id(), ended.successorId());
        assertEquals("Lý Phúc Đường", ended.headPerson().name());
        assertEquals(null, villages.getFirst().headPerson(), "a name alone is nobody");
        assertCounts(0, 0, 2, 2, apply("villages", file));
        ImportReport both = apply("households", file("ho.csv", "Chủ hộ,Thôn", "Bàn A,Nà Cáy"));
        assertEquals(List.of(1262), codes(both));
        assertTrue(said(both).getFirst().contains("Nà Cáy (T02), Nà Cáy (Sỹ Bình cũ)"), said(both)::toString);
    }

    @Test
    void boardsOfTwoSummersAreTwoAndLongOrStrangeTextIsKept() {
        String odd = "Ban  Chỉ đạo “hè” " + "x".repeat(300);
        Path file = file(
                "tap-the.csv",
                "Tên tập thể,Loại,Cấp trên,Người đứng đầu,Từ ngày,Đến ngày",
                "Ban Chỉ đạo hè,Ban Chỉ đạo,UBND xã,Nông Thị Hoài,01/06/2022,31/08/2022",
                "Ban Chỉ đạo hè,BCĐ,UBND xã,Nông Thị Hoài,01/06/2023,31/08/2023",
                odd + ",,,,,",
                "Hội lạ,Loại lạ,,,,");
        ImportReport report = apply("collectives", file);
        assertCounts(3, 0, 0, 1, report);
        assertEquals(List.of(115), codes(report));
        assertCounts(0, 0, 3, 1, apply("collectives", file));
        Path later = file("b.csv", "Tên,Đến ngày", "ban chỉ đạo hè,30/09/2023");
        assertCounts(0, 1, 0, 0, apply("collectives", later));
    }

    @Test
    void threeHundredHouseholdsAndTheirTitlesComeInAtOnce() {
        Stream<String> rows = IntStream.range(0, 300).mapToObj(i -> "Lý Văn " + (char) ('A' + i % 26) + i + ",T01");
        Path heads =
                file("ho.csv", Stream.concat(Stream.of("Chủ hộ,Thôn"), rows).toArray(String[]::new));
        assertCounts(300, 0, 0, 0, apply("households", heads));
        assertEquals("T01-300", households().getLast().code());
        Path titles = folder.resolve("nhap").resolve("gdvh-2022.csv");
        vn.sovang.service.SampleYear.csv(
                titles,
                Stream.concat(
                                Stream.of("Chủ hộ,Thôn"),
                                IntStream.range(0, 300)
                                        .mapToObj(i -> "Lý Văn " + (char) ('A' + i % 26) + i + ",Thôm Khoan"))
                        .toArray(String[]::new));
        assertCounts(300, 0, 0, 0, apply("household-titles", titles));
        with(store -> store.undo());
        assertEquals(0, count("household_title"));
    }
}
