package vn.sovang.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.RegisterEntry;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.member.PartyCard;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Period;
import vn.sovang.service.ShippedRules;

/** Each rule finds its fault, says it in words, and is silent when there is none. */
class ConsistencyTest {
    private static final LocalDate TODAY = day("2023-01-10");

    private final List<Rule> rules = new ArrayList<>();
    private final List<UnitVersion> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<MemberEvent> events = new ArrayList<>();
    private final List<Evaluation> memberEvaluations = new ArrayList<>();
    private final List<Evaluation> cellEvaluations = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Award> awards = new ArrayList<>();
    private final List<RegisterEntry> register = new ArrayList<>();
    private final List<PartyCard> cards = new ArrayList<>();
    private final List<Discipline> disciplines = new ArrayList<>();
    private final List<PartyBadge> badges = new ArrayList<>();

    ConsistencyTest() {
        ShippedRules.all().stream()
                .filter(rule -> rule.key().startsWith("membership."))
                .forEach(rules::add);
        rule("numbering.state", "year");
        rule("numbering.party", "2020–2025");
        rule("single_post.secretary", "Bí thư");
        rule("list.cell_post.secretary", "Bí thư Chi bộ|Bí thư");
        rule("single_post.chairman", "Chủ tịch");
        rule("evaluation.regime", "qd132");
        rule("evaluation.qd132.level.good", "Hoàn thành tốt nhiệm vụ|HTT");
        rule("evaluation.qd132.cap.percent", "20");
        rule("evaluation.qd132.cap.base", "good");
        rule("evaluation.qd132.cap.rounding", "floor");
        rule("money.base_salary", "1490000");
        rule("money.state.rounding", "ceiling");
        rule("money.party.certificate_of_merit.coefficient", "");
        unit("DU", "Đảng ủy xã Cao Sơn", "1997-01-01", "2025-06-30");
        unit("DU", "Đảng ủy xã Vĩnh Thông", "2025-07-01", null);
        unit("UBND", "Ủy ban nhân dân xã Cao Sơn", null, null);
        cells.add(new Cell(1, "CB01", "Chi bộ Nà Cáy", "village", "DU", null, null, null));
        cells.add(new Cell(2, "CB02", "Chi bộ Thôm Khoan", "village", "DU", null, null, null));
        member(1, "Bàn Văn An", "00000001", "Bí thư chi bộ");
        member(2, "Lý Thị Hạnh", "", "Phó Bí thư chi bộ, Chi ủy viên");
        member(3, "Đặng Văn Cao", "", "Phó Bí thư chi bộ");
        admit(1, 1, "2010-05-19");
        admit(2, 1, "2022-05-19");
        admit(3, 1, "2012-02-03");
        post(1, "Bí thư Đảng ủy", "DU", "2020-06-12", "2022-02-28");
        post(2, "Bí thư Đảng ủy", "DU", "2022-03-01", null);
        post(1, "Phó Chủ tịch UBND", "UBND", "2021-06-28", null);
        post(2, "Phó Chủ tịch UBND", "UBND", "2021-06-28", null);
        memberEvaluations.add(new Evaluation(1, 1, 1, 2022, "good", "good", "good", null));
        memberEvaluations.add(new Evaluation(2, 2, 1, 2022, null, null, null, "exempt"));
        cellEvaluations.add(new Evaluation(1, 1, 1, 2022, "good", null, "good", null));
        decision(1, Stream.STATE, 5, "2023-01-05", DecisionState.SIGNED);
        decision(2, Stream.STATE, 9, "2023-01-05", DecisionState.PRESENTED);
        decision(3, Stream.PARTY, 1, "2023-01-05", DecisionState.DRAFT);
        award(1, 1, 1);
        award(2, 1, 2);
        award(3, 3, 0);
        register.add(new RegisterEntry(1, Stream.STATE, "2023", 1));
        register.add(new RegisterEntry(2, Stream.STATE, "2023", 2));
    }

    @Test
    void whatAgreesIsLeftInPeace() {
        assertEquals(List.of(), problems());
    }

    @Test
    void aBodyHasOneNameAtATime() {
        unit("DU", "Đảng ủy xã Cao Sơn mới", "2025-06-01", "2025-06-30");
        found("Đơn vị «DU» có hai tên cùng một lúc, «Đảng ủy xã Cao Sơn» và «Đảng ủy xã Cao Sơn mới»,"
                + " từ ngày 01/06/2025. Hãy sửa ngày kết thúc của tên cũ trong bảng đơn vị.");
        units.removeLast();
        unit("UBND", "UBND xã", null, "2020-01-01");
        assertEquals(List.of("check.unit.overlap.always"), keys());
    }

    @Test
    void aPostIsHeldInABodyThatExists() {
        post(1, "Chủ tịch", "HDND", "2021-06-28", null);
        assertEquals(List.of("check.post.unit"), keys());
    }

    @Test
    void aSinglePostHasOneHolder() {
        post(3, "bí thư đảng ủy", "DU", "2022-06-01", null);
        found(
                "Chức vụ Bí thư Đảng ủy ở Đảng ủy xã Cao Sơn có 2 người giữ vào ngày 01/06/2022: Lý Thị Hạnh, Đặng Văn Cao."
                        + " Hãy ghi ngày thôi giữ chức vụ của người cũ.");
        posts.removeLast();
        post(2, "Bí thư Đảng ủy", "DU", "2022-05-01", null);
        assertEquals(List.of(), problems(), "the same person twice is one holder");
        posts.removeLast();
        post(3, "Bí thư Đảng ủy", "DU", null, "2020-06-12");
        assertEquals(List.of("check.post.twice"), keys());
    }

    @Test
    void aCellHasOneSecretary() {
        member(4, "Nông Thị Hoài", "", "Đảng ủy viên, Bí thư chi bộ");
        admit(4, 1, "2015-01-01");
        found("Chi bộ Nà Cáy hiện có 2 người ghi chức vụ Bí thư chi bộ: Bàn Văn An, Nông Thị Hoài."
                + " Hãy sửa chức vụ Đảng của người không còn giữ.");
        event(4, MemberEventKind.TRANSFER_BETWEEN_CELLS, "2022-01-01", 2);
        assertEquals(List.of(), problems());
    }

    @Test
    void whatHappenedMakesOneLife() {
        event(3, MemberEventKind.DEATH, "2020-01-01", 0);
        event(3, MemberEventKind.TRANSFER_BETWEEN_CELLS, "2021-01-01", 2);
        found("Quá trình của Đặng Văn Cao có chỗ không hợp: “Chuyển sinh hoạt nội bộ” ngày 01/01/2021."
                + " Đã ghi từ trần ngày 01/01/2020, sau đó không ghi thêm việc gì."
                + " Nếu ghi nhầm thì bỏ việc từ trần trước.");
    }

    @Test
    void aNumberHasOneHolder() {
        MemberDetails numbered =
                new MemberDetails("", "", "001080000001", "", "", "", "", "", "", "", null, "", "", "", "", "");
        members.set(0, members.get(0).with(numbered));
        members.set(1, members.get(1).with(numbered));
        assertEquals(List.of("event.check.identity"), keys());
        members.set(1, members.get(1).with(MemberDetails.NONE));
        cards.add(new PartyCard(1, 2, "00000001", null, ""));
        found("Số thẻ 00000001 ghi cho nhiều đảng viên, ở thẻ hiện nay hoặc thẻ trước đây: Lý Thị Hạnh, Bàn Văn An."
                + " Hãy đối chiếu thẻ và sửa lại.");
    }

    @Test
    void badgesHaveTheirYearsAndDisciplineItsMember() {
        badges.add(new PartyBadge(1, 1, 30, LocalDate.of(2022, 2, 3), "usual", "", "", null));
        assertEquals(List.of("event.check.badge"), keys());
        badges.clear();
        disciplines.add(new Discipline(1, 1, "warning", LocalDate.of(2009, 2, 3), "", null, "", null));
        assertEquals(List.of("event.check.discipline"), keys());
        disciplines.clear();
        disciplines.add(new Discipline(1, 1, "warning", LocalDate.of(2011, 2, 3), "", null, "", null));
        assertEquals(List.of(), problems());
    }

    @Test
    void aMemberHasComeIn() {
        member(4, "Nông Thị Hoài", "", "");
        assertEquals(List.of("check.member.no_admission"), keys());
        event(4, MemberEventKind.TRANSFER_IN, "2015-01-01", 0);
        assertEquals(List.of("check.member.no_cell"), keys());
        events.removeLast();
        event(4, MemberEventKind.TRANSFER_IN, "2015-01-01", 1);
        assertEquals(List.of(), problems());
        event(4, MemberEventKind.FULL_MEMBERSHIP, "2014-12-31", 0);
        found("Đảng viên Nông Thị Hoài có việc ghi ngày 31/12/2014, trước ngày vào Đảng hoặc chuyển đến 01/01/2015."
                + " Hãy sửa một trong hai ngày.");
    }

    @Test
    void aCardHasOneHolder() {
        member(4, "Nông Thị Hoài", "00000001", "");
        admit(4, 1, "2015-01-01");
        assertEquals(List.of("check.member.card_twice"), keys());
    }

    @Test
    void levelsAreThoseOfTheYear() {
        memberEvaluations.add(new Evaluation(3, 3, 1, 2022, "fully_qualified", "good", "good", null));
        found("Mức «fully_qualified» của Đặng Văn Cao năm 2022 không có trong quy định đánh giá của năm đó."
                + " Hãy chọn lại mức.");
        cellEvaluations.add(new Evaluation(2, 2, 2, 2022, null, null, "excellent", null));
        assertEquals(List.of("check.evaluation.level", "check.evaluation.level"), keys());
        cellEvaluations.add(new Evaluation(3, 2, 2, 1999, null, null, "excellent", null));
        assertEquals(
                1, keys().stream().filter("check.evaluation.no_regime"::equals).count());
    }

    @Test
    void whoIsRatedWasAMemberAtTheYearsEnd() {
        memberEvaluations.add(new Evaluation(3, 2, 1, 2021, null, null, "good", null));
        found("Lý Thị Hạnh được xếp loại năm 2021 nhưng không phải là đảng viên ở đây vào ngày 31/12/2021."
                + " Hãy đối chiếu việc vào, chuyển, ra khỏi Đảng hoặc bỏ xếp loại.");
        memberEvaluations.removeLast();
        memberEvaluations.add(new Evaluation(3, 2, 1, 2021, null, null, null, "new"));
        assertEquals(List.of(), problems());
    }

    @Test
    void aNumberOfADecisionIsGivenOnceInItsSeries() {
        decision(4, Stream.STATE, 5, "2023-01-05", DecisionState.SIGNED);
        found("Có 2 quyết định cùng mang số 05/QĐ-UBND trong 2023. Hãy đối chiếu bản giấy và sửa số.");
        decisions.removeLast();
        decision(4, Stream.STATE, 5, "2024-01-05", DecisionState.SIGNED);
        assertEquals(List.of(), problems(), "the state counts anew each year");
        decision(5, Stream.PARTY, 1, "2024-01-05", DecisionState.DRAFT);
        assertEquals(List.of("check.decision.twice"), keys(), "the party counts through the term");
    }

    @Test
    void aLaterNumberHasNoEarlierDay() {
        decision(4, Stream.STATE, 10, "2023-01-04", DecisionState.SIGNED);
        found("Quyết định 10/QĐ-UBND ký ngày 04/01/2023, trước quyết định 05/QĐ-UBND ký ngày 05/01/2023 dù số lớn hơn."
                + " Hãy đối chiếu số và ngày.");
    }

    @Test
    void theRegisterHasNoGapsNorDoubles() {
        register.set(1, new RegisterEntry(2, Stream.STATE, "2023", 7));
        assertEquals(List.of("check.register.gap"), keys());
        assertEquals("3–6, 8, 10–11", RegisterChecks.gaps(new TreeSet<>(List.of(1, 2, 7, 9, 12))));
        assertEquals("1", RegisterChecks.gaps(new TreeSet<>(List.of(2))));
        assertEquals("", RegisterChecks.gaps(new TreeSet<>(List.of(1, 2, 3))));
        register.set(1, new RegisterEntry(2, Stream.STATE, "2023", 1));
        assertEquals(List.of("check.register.twice"), keys());
    }

    @Test
    void onlyWhatIsSignedStandsInTheRegister() {
        award(3, 3, 1);
        register.add(new RegisterEntry(3, Stream.PARTY, "2020–2025", 1));
        found("Quyết định 01-QĐ/ĐU chưa ký nhưng đã có 1 giấy khen vào sổ. Hãy ghi ngày ký hoặc hủy số đã cấp.");
    }

    @Test
    void underOneDecisionAllAreRegisteredOrNone() {
        award(4, 1, 0);
        assertEquals(List.of("check.register.missing"), keys());
    }

    @Test
    void aCertificateStandsInTheRegisterOfItsDecision() {
        register.set(0, new RegisterEntry(1, Stream.STATE, "2022", 1));
        register.set(1, new RegisterEntry(2, Stream.STATE, "2023", 1));
        found("Giấy khen vào sổ số 1 của 2022, nhưng quyết định 05/QĐ-UBND thuộc sổ của 2023. Hãy đối chiếu sổ giấy.");
    }

    @Test
    void valuesOfRulesCanBeRead() {
        rule("money.base_salary.x", "một triệu");
        rule("money.party.rounding", "lên");
        rule("numbering.other", "tháng");
        assertEquals(List.of("check.rule.value", "check.rule.value", "check.rule.value"), keys());
        rules.subList(rules.size() - 3, rules.size()).clear();
        rules.removeIf(rule -> rule.key().equals("evaluation.qd132.cap.base"));
        assertEquals(List.of("check.rule.regime", "check.evaluation.no_regime", "check.evaluation.no_regime"), keys());
        rules.removeIf(rule -> rule.key().equals("numbering.party"));
        assertEquals("check.rule.numbering", keys().get(1));
    }

    private void found(String sentence) {
        List<Problem> problems = problems();
        assertEquals(
                List.of(sentence),
                problems.stream().map(Words.of(Words.VIETNAMESE)::say).toList());
        assertEquals(1, problems.getFirst().exitCode());
    }

    private List<String> keys() {
        return problems().stream().map(Problem::key).toList();
    }

    private List<Problem> problems() {
        return Consistency.problems(new AllRecords(
                TODAY,
                rules,
                units,
                posts,
                CellRegister.of(cells, List.of(), List.of()),
                members,
                events,
                memberEvaluations,
                cellEvaluations,
                decisions,
                awards,
                register,
                PeopleRecords.NONE,
                new MemberHistoryRecords(cards, disciplines, badges)));
    }

    private void rule(String key, String value) {
        rules.add(new Rule(key, day("2018-01-01"), value, "", Certainty.CERTAIN, false));
    }

    private void unit(String code, String name, String from, String to) {
        units.add(new UnitVersion(0, code, "x", name, "", "", new Period(day(from), day(to))));
    }

    private void post(long person, String title, String unit, String from, String to) {
        posts.add(new Post(0, members.get((int) person - 1).person(), title, unit, new Period(day(from), day(to))));
    }

    private void member(long id, String name, String card, String partyPost) {
        Person person = new Person(id, name, Gender.FEMALE, new PartialDate(1970, 2, 3));
        members.add(new Member(id, person, card, "tay", null, "", "", "", null, null, partyPost, ""));
    }

    private void admit(long member, long cell, String day) {
        event(member, MemberEventKind.ADMISSION, day, cell);
    }

    private void event(long member, MemberEventKind kind, String day, long cell) {
        events.add(new MemberEvent(events.size() + 1L, member, kind, day(day), cell, ""));
    }

    private void decision(long id, Stream stream, int number, String day, DecisionState state) {
        decisions.add(new Decision(id, stream, number, day(day), 2022, "", "", "", state));
    }

    private void award(long id, long decision, int registerNumber) {
        awards.removeIf(award -> award.id() == id);
        awards.add(new Award(
                id,
                decision,
                (int) id,
                new Recipient.Collective("Thôn " + id, ""),
                "",
                "certificate_of_merit",
                registerNumber));
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
