package vn.sovang.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Progress;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.service.Exporter;
import vn.sovang.service.SampleYear;
import vn.sovang.service.SeedLoader;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.YearReader;
import vn.sovang.store.Store;

/** The lists of the communes that were merged with this one on 01/07/2025, taken over afterwards. */
class MergedCommuneImportTest extends ImportFixture {
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final String CELLS = "Mã,Tên chi bộ,Loại,Thuộc,Ngày thành lập,Nhiệm kỳ,Ngày đại hội,Xã cũ";
    private static final String MEMBERS = "Số thẻ,Họ và tên,Giới tính,Ngày sinh,Dân tộc,Tôn giáo,Quê quán,Nơi ở,Chi bộ,"
            + "Ngày vào Đảng,Ngày chính thức,Học vấn,Chuyên môn,Lý luận chính trị,Chức vụ Đảng,Chức vụ chính quyền";

    @Test
    void cellsOfOneNameAreToldApartAndThePastStaysAsItWas() {
        Map<String, String> before = figures(2022);
        assertCounts(
                2,
                0,
                0,
                0,
                apply(
                        "cells",
                        file(
                                "chi-bo-sy-binh.csv",
                                CELLS,
                                "SB01,Chi bộ thôn Nà Cáy,Thôn,DU,03/02/1975,2022-2025,01/03/2022,Sỹ Bình",
                                "SB02,Chi bộ thôn Khuổi Đẳng,Thôn,DU,,2022-2025,,Sỹ Bình")));
        assertEquals(before, figures(2022));
        assertEquals("14", figures(2025).get("cells.total"));
        assertEquals("Chi bộ thôn Nà Cáy", label("CB02", MERGED.minusDays(1)));
        assertEquals("Chi bộ thôn Nà Cáy (Sỹ Bình cũ)", label("SB01", MERGED));
        assertEquals("Chi bộ thôn Nà Cáy (CB02)", label("CB02", MERGED));
        assertEquals("Chi bộ thôn Khuổi Đẳng", label("SB02", MERGED));
    }

    @Test
    void membersComeWithTheirCellsAndKeepTheirPast() {
        cellsOfOneNameAreToldApartAndThePastStaysAsItWas();
        Path members = file(
                "dang-vien-sy-binh.csv",
                MEMBERS,
                "09000001,Hoàng Văn Sỹ,Nam,1970,Tày,Không,,Nà Cáy,SB01,03/02/2001,03/02/2002,12/12,,,Bí thư chi bộ,",
                "09000002,Lục Thị Bình,Nữ,1990,Tày,Không,,Nà Cáy,SB01,19/05/2025,,12/12,,,,",
                "09000003,Hà Văn Mới,Nam,2000,Tày,Không,,Nà Cáy,SB01,02/09/2025,,12/12,,,,");
        assertCounts(3, 0, 0, 0, apply("members", members));
        assertCounts(0, 0, 3, 0, apply("members", members));
        assertEquals("150", figures(2022).get("members.total"));
        assertEquals("150", figures(2024).get("members.total"));
        assertEquals("153", figures(2025).get("members.total"));
        List<MemberEvent> events = with(store -> store.read(tables -> {
            long id = tables.members().all().stream()
                    .filter(member -> member.person().name().equals("Hoàng Văn Sỹ"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            return tables.memberEvents().of(id);
        }));
        assertEquals(
                List.of(MemberEventKind.ADMISSION, MemberEventKind.FULL_MEMBERSHIP, MemberEventKind.TRANSFER_IN),
                events.stream().map(MemberEvent::kind).toList());
        assertEquals("Sỹ Bình", events.getLast().place());
        Membership now = Membership.on(MERGED, events);
        assertEquals(Membership.Standing.FULL, now.standing());
        assertEquals(LocalDate.of(2001, 2, 3), now.since(), "years in the party count from the admission");
    }

    @Test
    void aCodeOfAnotherCommuneOverwritesNothing() {
        List<String> before = rows().get("cell");
        ImportReport report = apply(
                "cells",
                file(
                        "chi-bo-sy-binh.csv",
                        CELLS,
                        "CB01,Chi bộ thôn Nà Còi,Thôn,DU,,,,Sỹ Bình",
                        "CB02,Chi bộ thôn Nà Cáy,Thôn,DU,,,,Cao Sơn"));
        assertEquals(List.of(1240), codes(report));
        assertEquals(1, report.changed(), "the own cell now tells its commune");
        assertEquals(before.size(), rows().get("cell").size());
        assertTrue(said(report).getFirst().contains("Chi bộ thôn Thôm Khoan"), said(report)::getFirst);
    }

    @Test
    void withoutAMergerNobodyKnowsSinceWhen() {
        with(store -> store.change("Như trước sáp nhập", tables -> {
            tables.units().all().stream()
                    .filter(unit -> MERGED.equals(unit.period().from()))
                    .forEach(unit -> tables.units().delete(unit.id()));
            return null;
        }));
        Path file = file("chi-bo.csv", CELLS, "SB01,Chi bộ thôn Nà Còi,Thôn,DU,,,,Sỹ Bình");
        assertEquals(List.of(1241), codes(apply("cells", file)));
    }

    @Test
    void anExportBringsThemBack() {
        membersComeWithTheirCellsAndKeepTheirPast();
        Path out = folder.resolve("xuat");
        with(store -> new Exporter(store).export(out, false));
        Path again = folder.resolve("lai.sovang");
        new SeedLoader(SampleYear.WORDS).load(out, again, false, Progress.none());
        try (Store store = new StoreOpening(SampleYear.WORDS).open(again)) {
            List<Cell> first =
                    with(before -> before.read(tables -> bare(tables.cells().all())));
            List<Cell> second = store.read(tables -> bare(tables.cells().all()));
            assertEquals(first, second);
            assertEquals("153", plain(store, 2025).get("members.total"));
            assertEquals("150", plain(store, 2024).get("members.total"));
        }
    }

    private static List<Cell> bare(List<Cell> cells) {
        List<Cell> bare = new ArrayList<>();
        for (Cell cell : cells) {
            bare.add(new Cell(
                    0,
                    cell.code(),
                    cell.name(),
                    cell.kind(),
                    cell.parentCode(),
                    cell.founded(),
                    cell.term(),
                    cell.congress(),
                    cell.formerCommune(),
                    cell.joined()));
        }
        return bare;
    }

    private String label(String code, LocalDate day) {
        List<Cell> cells =
                with(store -> store.read(tables -> tables.cellRegister().on(day)));
        Map<String, Cell> byCode = cells.stream().collect(Collectors.toMap(Cell::code, cell -> cell));
        return CellTree.of(cells).label(byCode.get(code));
    }

    private Map<String, String> figures(int year) {
        return with(store -> plain(store, year));
    }

    private static Map<String, String> plain(Store store, int year) {
        Map<String, String> figures = new TreeMap<>();
        new YearReader(store).figures(year).all().forEach(figure -> figures.put(figure.name(), figure.plain()));
        return figures;
    }
}
