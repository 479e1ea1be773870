package vn.sovang.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellEvent;
import vn.sovang.domain.member.CellEventKind;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Period;

/** What would make the clerk count wrongly by cells: each is told with the way out, and none where all is well. */
class CellChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final Words WORDS = Words.of(Words.VIETNAMESE);

    private final List<Cell> cells = new ArrayList<>();
    private final List<CellEvent> cellEvents = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<MemberEvent> events = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    CellChecksTest() {
        cell(1, "CB01", "Chi bộ Nà Cáy", "DU");
        cell(2, "CB02", "Chi bộ Thôm Khoan", "CB01");
        member(1, 1, "Bàn Văn An", "Đảng ủy viên, Bí thư chi bộ Nà Cáy");
        member(2, 2, "Lý Thị Hạnh", "");
        posts.add(new Post(0, members.get(1).person(), "Bí thư Chi bộ", "CB02", Period.from(MERGER)));
    }

    private void cell(long id, String code, String name, String parent) {
        cells.add(new Cell(id, code, name, "village", parent, null, null, null));
    }

    private void member(long id, long cell, String name, String post) {
        member(id, cell, new Person(id, name, Gender.FEMALE, new PartialDate(1970, 2, 3)), "tay", post);
    }

    private void member(long id, long cell, Person person, String ethnicGroup, String post) {
        members.add(new Member(id, person, "", ethnicGroup, null, "", "", "", null, null, post, ""));
        events.add(new MemberEvent(id, id, MemberEventKind.ADMISSION, LocalDate.of(2010, 5, 19), cell, ""));
    }

    private List<String> said() {
        Rule title = new Rule(
                "list.cell_post.secretary",
                LocalDate.of(1930, 1, 1),
                "Bí thư Chi bộ|Bí thư",
                "",
                Certainty.CERTAIN,
                false);
        UnitVersion body = new UnitVersion(0, "DU", "party", "Đảng ủy xã Cao Sơn", "", "", Period.ALWAYS);
        List<Problem> problems = CellChecks.problems(new AllRecords(
                TODAY,
                List.of(title),
                List.of(body),
                posts,
                CellRegister.of(cells, cellEvents, List.of()),
                members,
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PeopleRecords.NONE,
                MemberHistoryRecords.NONE));
        problems.forEach(problem -> assertEquals(1, problem.exitCode(), "a hint only"));
        return problems.stream().map(WORDS::say).toList();
    }

    private void found(String beginning) {
        List<String> said = said();
        assertEquals(1, said.size(), said::toString);
        assertEquals(
                beginning,
                said.getFirst()
                        .substring(
                                0, Math.min(beginning.length(), said.getFirst().length())));
    }

    @Test
    void whatAgreesIsLeftInPeace() {
        assertEquals(List.of(), said());
    }

    @Test
    void nobodyStaysInACellThatHasEnded() {
        cell(3, "CB03", "Chi bộ Nặm Cáp", "DU");
        member(3, 3, "Đặng Văn Cao", "Bí thư");
        cellEvents.add(CellEvent.about(3, CellEventKind.MERGED, TODAY.plusDays(1), 1, "12-QĐ/ĐU", null));
        assertEquals(List.of(), said(), "it ends only tomorrow");
        cellEvents.set(0, CellEvent.about(3, CellEventKind.MERGED, MERGER, 1, "12-QĐ/ĐU", null));
        found("Chi bộ Nặm Cáp đã kết thúc ngày 01/07/2025 nhưng còn 1 đảng viên ghi ở đó (Đặng Văn Cao).");
        events.add(new MemberEvent(9, 3, MemberEventKind.TRANSFER_BETWEEN_CELLS, MERGER, 1, ""));
        assertEquals(List.of(), said());
    }

    @Test
    void aCellStandsBelowSomethingAndNotBelowItself() {
        cells.set(1, new Cell(2, "CB02", "Chi bộ Thôm Khoan", "village", "CB99", null, null, null));
        found("Chi bộ Thôm Khoan ghi trực thuộc «CB99», nhưng sổ không có tổ chức nào mang mã này.");
        cells.set(0, new Cell(1, "CB01", "Chi bộ Nà Cáy", "village", "CB02", null, null, null));
        cells.set(1, new Cell(2, "CB02", "Chi bộ Thôm Khoan", "village", "CB01", null, null, null));
        assertEquals(2, said().size());
        assertEquals(
                "Chi bộ Nà Cáy nằm dưới chính mình trong cây tổ chức. Hãy chọn lại tổ chức cấp trên ở màn hình Chi bộ.",
                said().getFirst());
    }

    @Test
    void cellsWithoutASecretaryAreNamedTogetherAndOneWithoutMembersIsNot() {
        posts.clear();
        cell(3, "CB03", "Chi bộ Nặm Cáp", "DU");
        found("1 chi bộ chưa ghi bí thư (Chi bộ Thôm Khoan). Nếu đang khuyết thì để vậy");
        member(4, 2, "Nông Thị Hoài", "Phó Bí thư chi bộ");
        found("1 chi bộ chưa ghi bí thư");
        member(5, 2, "Ma Văn Ích", "Bí thư kiêm trưởng thôn, Bí thư");
        assertEquals(List.of(), said());
    }

    @Test
    void whatStatisticsLackIsNamedAndWhoHasLeftIsNotAskedFor() {
        for (int id = 3; id < 8; id++) {
            member(id, 1, new Person(id, "Người " + id, Gender.UNKNOWN, null), null, "");
        }
        List<String> said = said();
        assertEquals(3, said.size(), said::toString);
        assertEquals(
                "5 đảng viên chưa ghi nam hay nữ (Người 3, Người 4, Người 5…)."
                        + " Thống kê sẽ thiếu họ ở dòng Nữ; hãy bổ sung trước khi báo cáo.",
                said.getFirst());
        for (int id = 3; id < 8; id++) {
            events.add(new MemberEvent(20 + id, id, MemberEventKind.DEATH, MERGER, 0, ""));
        }
        assertEquals(List.of(), said());
    }
}
