package vn.sovang.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;

/** Tables about members as offices keep them: details, events, cards, discipline and badges. */
class MemberTablesTest extends ImportFixture {
    private Member member(String name) {
        return with(store -> store.read(tables -> tables.members().all().stream()
                .filter(member -> member.person().name().equals(name))
                .findFirst()
                .orElseThrow()));
    }

    private List<MemberEvent> events(String name) {
        long id = member(name).id();
        return with(store -> store.read(tables -> tables.memberEvents().of(id)));
    }

    private Membership state(String name, LocalDate day) {
        return Membership.on(day, events(name));
    }

    @Test
    void detailsUnderTheHeadingsOfOfficesWithTheZerosExcelDropped() {
        assertCounts(
                0,
                1,
                0,
                0,
                apply(
                        "members",
                        file(
                                "chi-tiet.csv",
                                "Họ tên,Số thẻ ĐV,Tên chi bộ,CCCD,SĐT,Nghề nghiệp,Lễ kết nạp,Ngoại ngữ,Tên khai sinh",
                                "Triệu Mùi Chiêu,61931201,CB01,19091001234,912345678,làm ruộng,10/02/2021,Anh B1,Triệu Mùi Ghến")));
        Member member = member("Triệu Mùi Chiêu");
        assertEquals("019091001234", member.details().identityNumber());
        assertEquals("0912345678", member.details().phone());
        assertEquals("farmer", member.details().occupation());
        assertEquals("Triệu Mùi Ghến", member.details().birthName());
        assertEquals(
                List.of(MemberEventKind.ADMISSION, MemberEventKind.CEREMONY, MemberEventKind.FULL_MEMBERSHIP),
                events("Triệu Mùi Chiêu").stream().map(MemberEvent::kind).toList());
    }

    @Test
    void whoCameFromElsewhereIsCountedFromThenOn() {
        Path file = file(
                "moi-den.csv",
                "Họ và tên,Chi bộ,Ngày vào Đảng,Ngày chính thức,Ngày chuyển đến,Chuyển đến từ",
                "Bàn Văn Đến,CB01,03/02/2000,03/02/2001,15/06/2022,Đảng bộ xã Sỹ Bình",
                "Bàn Văn Lạc,CB01,03/02/2000,,15/06/1999,");
        ImportReport report = apply("members", file);
        assertCounts(1, 0, 0, 1, report);
        assertEquals(List.of(1141), codes(report));
        assertTrue(!state("Bàn Văn Đến", LocalDate.of(2022, 6, 14)).isMember());
        Membership state = state("Bàn Văn Đến", LocalDate.of(2022, 6, 15));
        assertEquals(Membership.Standing.FULL, state.standing());
        assertEquals(LocalDate.of(2000, 2, 3), state.since());
        assertCounts(
                0,
                0,
                1,
                0,
                apply(
                        "members",
                        file(
                                "moi-den-2.csv",
                                "Họ và tên,Chi bộ,Ngày vào Đảng,Ngày chính thức,Ngày chuyển đến,Chuyển đến từ",
                                "Bàn Văn Đến,CB01,03/02/2000,03/02/2001,15/06/2022,Đảng bộ xã Sỹ Bình")));
    }

    @Test
    void eventsComeInAnyOrderAndASecondTimeChangeNothing() {
        Path file = file(
                "bien-dong-2022.csv",
                "Họ và tên,Số thẻ,Biến động,Ngày biến động,Chi bộ mới,Từ đâu đến đâu,Số QĐ,Ngày QĐ,Lý do",
                "Đặng Văn Hợp,61490517,chuyển đi,20/11/2022,,Đảng bộ thành phố,12-GT/ĐU,18/11/2022,",
                "Đặng Văn Hợp,61490517,CHUYỂN CHI BỘ,01/03/2022,CB02,,,,",
                "Không Ai Cả,,Từ trần,20/11/2022,,,,,",
                "Triệu Quang Huy,61015303,Nghỉ phép,20/11/2022,,,,,",
                "Triệu Quang Huy,61015303,Chuyển chi bộ,20/11/2022,,,,,",
                "Triệu Quang Huy,61015303,Chuyển chi bộ,20/11/2022,CB99,,,,");
        ImportReport report = apply("member-events", file);
        assertCounts(2, 0, 0, 4, report);
        assertEquals(List.of(148, 115, 1143, 144), codes(report));
        assertEquals(
                MemberEventKind.TRANSFER_OUT,
                state("Đặng Văn Hợp", LocalDate.of(2022, 12, 31)).left().kind());
        assertEquals("12-GT/ĐU", events("Đặng Văn Hợp").getLast().decision());
        assertCounts(0, 0, 2, 4, apply("member-events", file));
    }

    @Test
    void aListThatCallsAPresentMemberDeadAsksForTheEvent() {
        Path file = file(
                "danh-sach.csv",
                "Họ và tên,Số thẻ,Chi bộ,Tình trạng",
                "Đặng Văn Hợp,61490517,CB01,Từ trần",
                "Triệu Quang Huy,61015303,CB01,Đang sinh hoạt");
        ImportReport report = apply("members", file);
        assertCounts(0, 0, 1, 1, report);
        assertEquals(List.of(1140), codes(report));
    }

    @Test
    void aListOfNewCardsGivesTheMembersTheirNumbers() {
        Path file = file(
                "doi-the.csv",
                "Họ và tên,Ngày sinh,Số thẻ,Ngày cấp,Lý do cấp",
                "Đặng Văn Hợp,13/02/1994,19001234,03/02/2026,Đổi thẻ 2025");
        assertCounts(1, 0, 0, 0, apply("party-cards", file));
        assertEquals("19001234", member("Đặng Văn Hợp").cardNumber());
        assertCounts(0, 0, 1, 0, apply("party-cards", file));
    }

    @Test
    void disciplineAndBadges() {
        assertCounts(
                1,
                0,
                0,
                1,
                apply(
                        "discipline",
                        file(
                                "ky-luat.csv",
                                "Họ và tên,Số thẻ,Kỷ luật,Ngày,Số QĐ,Vi phạm",
                                "Phùng Văn Kim,07175461,cảnh cáo,05/05/2022,03-QĐ/UBKT,Sinh con thứ ba",
                                "Phùng Văn Kim,07175461,phê bình,05/05/2022,,")));
        assertCounts(
                1,
                0,
                0,
                1,
                apply(
                        "party-badges",
                        file(
                                "huy-hieu.csv",
                                "Họ và tên,Số thẻ,Huy hiệu Đảng,Ngày trao,Cách tặng",
                                "Phùng Văn Kim,07175461,30,03/02/2017,",
                                "Phùng Văn Kim,07175461,0,03/02/2017,")));
        assertEquals(1, count("discipline"));
        assertTrue(rows().get("party_badge").getFirst().contains("manner=usual"));
    }
}
