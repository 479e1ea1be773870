package vn.sovang.service.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.document.paper.PaperFiles;
import vn.sovang.document.paper.PdfFigures;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.register.BadgeProposal;

/** Who is proposed for a badge: by hand-made lives in a cell of their own, and read back from the files. */
class BadgePaperTest {
    /** Quốc khánh; the occasion before it is 19/5. */
    private static final LocalDate DAY = LocalDate.of(2022, 9, 2);

    private static final String CELL = "CB12";

    @TempDir
    Path folder;

    private RegisterFixture register;
    private Set<Long> mine;

    @BeforeEach
    void open() {
        register = new RegisterFixture(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private long member(String name, String admitted) {
        return register.unknown(name, CELL, LocalDate.parse(admitted));
    }

    private void badge(long member, int years, LocalDate day) {
        register.store.change(
                "Thêm",
                tables -> tables.partyBadges().insert(new PartyBadge(0, member, years, day, "usual", "", "", null)));
    }

    private List<String> proposals(LocalDate day) {
        PaperWish wish = PaperWish.of(RegisterPaper.BADGES, day).ofMembers(mine);
        return BadgeProposal.of(new RegisterReader(register.store).read(wish)).stream()
                .map(proposal -> proposal.entry().name() + " " + proposal.years() + " " + proposal.completed()
                        + (proposal.late() ? " late" : ""))
                .toList();
    }

    @Test
    void whoHasServedTheYearsByTheDayAndDidNotGetTheBadge() {
        long inTime = member("Lò Văn An", "1982-08-30");
        long late = member("Lò Văn Bình", "1982-05-19");
        long onTheDay = member("Lò Văn Chi", "1992-09-02");
        long dayAfter = member("Lò Văn Dũng", "1992-09-03");
        long awarded = member("Lò Văn Giang", "1982-08-30");
        badge(awarded, 40, LocalDate.of(2022, 8, 30));
        long lesser = member("Lò Văn Hà", "1972-08-30");
        badge(lesser, 45, LocalDate.of(2017, 9, 2));
        long dead = member("Lò Văn Kha", "1982-08-30");
        register.event(dead, MemberEventKind.DEATH, LocalDate.of(2022, 9, 1), 0, "");
        mine = Set.of(inTime, late, onTheDay, dayAfter, awarded, lesser, dead);
        assertEquals(
                List.of(
                        "Lò Văn Hà 50 2022-08-30",
                        "Lò Văn An 40 2022-08-30",
                        "Lò Văn Bình 40 2022-05-19 late",
                        "Lò Văn Chi 30 2022-09-02"),
                proposals(DAY));
        assertEquals(
                3,
                register.papers.subjects(
                        PaperWish.of(RegisterPaper.BADGES, DAY).ofMembers(mine).newOnly(true)));
        badge(inTime, 40, DAY);
        assertEquals(4, proposals(DAY).size(), "the list of an occasion stays as it was");
        assertEquals(
                List.of("Lò Văn Hà 50 2022-08-30 late", "Lò Văn Bình 40 2022-05-19 late"),
                proposals(LocalDate.of(2022, 11, 7)).subList(0, 2));
    }

    @Test
    void theTimeOutsideThePartyDoesNotCount() {
        long gap = member("Lò Văn An", "1980-01-10");
        register.event(gap, MemberEventKind.REMOVAL, LocalDate.of(1990, 1, 10), 0, "");
        register.event(gap, MemberEventKind.READMISSION, LocalDate.of(1992, 1, 10), register.cell(CELL), "");
        mine = Set.of(gap);
        assertEquals(List.of("Lò Văn An 40 2022-01-10"), proposals(LocalDate.of(2022, 2, 3)));
        assertEquals(List.of("Lò Văn An 30 2012-01-10 late"), proposals(LocalDate.of(2021, 11, 7)));
    }

    @Test
    void theFilesHoldEverybodyAndSayWhyTheyAreLate() throws Exception {
        long first = member("Lò Văn An", "1982-08-30");
        long late = member("Lò Văn Bình", "1962-05-19");
        PaperWish wish = PaperWish.of(RegisterPaper.BADGES, DAY).ofMembers(Set.of(first, late));
        Path pdf = register.write(wish, RegisterFormat.PDF);
        Map<String, Set<String>> printed = PdfFigures.read(pdf);
        assertEquals(Set.of("02"), printed.get("badge.total"));
        assertEquals(Set.of("01"), printed.get("badge.years.60"));
        String text = PaperFiles.text(pdf);
        assertTrue(text.contains("DANH SÁCH ĐỀ NGHỊ TẶNG HUY HIỆU ĐẢNG"), text);
        assertTrue(text.contains("(Đợt Quốc khánh 2/9; tuổi Đảng tính đến ngày 02/09/2022)"), text);
        List<List<String>> rows = RegisterFixture.sheet(register.write(wish, RegisterFormat.XLSX), 0);
        assertEquals(3, rows.size());
        assertEquals("60", rows.get(1).get(1));
        assertTrue(rows.get(1).contains("Đủ năm từ đợt trước, sổ chưa ghi đã tặng"), rows.toString());
        assertTrue(PaperFiles.text(pdf).contains("Tổng số: 02 đồng chí"));
    }
}
