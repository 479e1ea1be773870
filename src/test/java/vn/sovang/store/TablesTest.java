package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.sovang.store.Samples.DAY;
import static vn.sovang.store.Samples.assertProblem;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.commendation.CampaignUnit;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.HigherAward;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellEvent;
import vn.sovang.domain.member.CellEventKind;
import vn.sovang.domain.member.Congress;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.office.Collective;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdPast;
import vn.sovang.domain.office.HouseholdTitle;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.VillagePast;
import vn.sovang.domain.proposal.DossierPaper;
import vn.sovang.domain.proposal.KeptReason;
import vn.sovang.domain.proposal.Links;
import vn.sovang.domain.proposal.Meeting;
import vn.sovang.domain.proposal.Phrase;
import vn.sovang.domain.proposal.Proposal;
import vn.sovang.domain.proposal.ProposalCheck;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.Plan;
import vn.sovang.domain.target.Result;
import vn.sovang.domain.target.Results;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TaskState;
import vn.sovang.domain.target.YearTask;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Period;
import vn.sovang.domain.time.Term;
import vn.sovang.domain.yearend.Conference;

/** Each table gives back exactly the record it was given, with every field known and with every field unknown. */
class TablesTest {
    private static final Period PERIOD = new Period(DAY, DAY.plusYears(3));

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void create() {
        store = Store.create(folder.resolve("sổ.sovang"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void unitsVillagesCampaignsConferences() {
        kept(
                t -> t.units().insert(new UnitVersion(0, "DU", "x", "Đảng ủy xã Cao Sơn", "", "Cao Sơn", PERIOD)),
                t -> t.units().all(),
                new UnitVersion(1, "DU", "x", "Đảng ủy xã Cao Sơn", "", "Cao Sơn", PERIOD));
        changed(
                t -> t.units().update(new UnitVersion(1, "D2", "y", "Tên mới", "Trên", "Nơi", Period.ALWAYS)),
                t -> t.units().all(),
                new UnitVersion(1, "D2", "y", "Tên mới", "Trên", "Nơi", Period.ALWAYS));
        kept(
                t -> t.villages().insert(new Village(0, "TK", "Thôm Khoan", null, null)),
                t -> t.villages().all(),
                new Village(1, "TK", "Thôm Khoan", null, null));
        changed(
                t -> t.villages().update(new Village(1, "T2", "Nà Cáy", "Bàn", 43)),
                t -> t.villages().all(),
                new Village(1, "T2", "Nà Cáy", "Bàn", 43));
        kept(
                t -> t.campaigns().insert(new Campaign(0, "2022", "Thi đua", PERIOD, "UBND")),
                t -> t.campaigns().all(),
                new Campaign(1, "2022", "Thi đua", PERIOD, "UBND"));
        changed(
                t -> t.campaigns().update(new Campaign(1, "2022", "Thi đua 2", Period.from(DAY), "")),
                t -> t.campaigns().all(),
                new Campaign(1, "2022", "Thi đua 2", Period.from(DAY), ""));
        Conference conference = new Conference(1, "Tổng kết", DAY, "chiều", "Ninh", "Nguyên; Hùng", "…");
        kept(t -> t.conferences().insert(conference), t -> t.conferences().all(), conference);
        Conference moved = new Conference(1, "Tổng kết năm", DAY.plusDays(1), "sáng", "a", "b", "c");
        changed(t -> t.conferences().update(moved), t -> t.conferences().all(), moved);
    }

    @Test
    void personsPostsAndStaff() {
        Person person = new Person(1, "Bàn Phúc Ninh", Gender.MALE, new PartialDate(1965, 7, 3));
        kept(t -> t.persons().insert(person), t -> t.persons().named("ban PHUC ninh"), person);
        Person other = new Person(1, "Đặng Thị Hoài", Gender.UNKNOWN, null);
        changed(t -> t.persons().update(other), t -> t.persons().named("dang thi hoai"), other);
        Post post = new Post(1, other, "Bí thư Đảng ủy", "DU", PERIOD);
        kept(t -> t.posts().insert(post), t -> t.posts().all(), post);
        Post later = new Post(1, other, "Phó Bí thư", "D2", Period.from(DAY));
        changed(t -> t.posts().update(later), t -> t.posts().all(), later);
        Staff staff = new Staff(1, other, "cadre", "Chủ tịch", "university", "advanced", DAY);
        kept(t -> t.staff().insert(staff), t -> t.staff().all(), staff);
        Staff ended = new Staff(1, other, "cadre", "Chủ tịch", null, null, DAY, DAY.plusDays(1), "Nghỉ hưu");
        changed(t -> t.staff().update(ended), t -> t.staff().all(), ended);
        Staff unknown = new Staff(1, other, "cadre", "Chủ tịch", null, null, null);
        changed(t -> t.staff().update(unknown), t -> t.staff().all(), unknown);
        assertProblem(
                230,
                () -> store.change("Xóa người đang giữ chức", t -> {
                    t.persons().delete(1);
                    return null;
                }));
    }

    @Test
    void villagesHouseholdsAndCollectivesWithTheirPast() {
        Person head = new Person(1, "Lý Văn Phúc", Gender.MALE, new PartialDate(1970, 0, 0));
        store.change("Thêm người", t -> t.persons().insert(head));
        store.change("Thêm thôn mới", t -> t.villages().insert(new Village(0, "T01", "Nà Còi", null, null)));
        Village village = new Village(1, "T01", "Nà Còi 1", "Lý Văn Phúc", head, 36, "Sỹ Bình", PERIOD, 1, "NQ 1683");
        changed(t -> t.villages().update(village), t -> t.villages().all(), village);
        VillagePast past = new VillagePast(1, 1, DAY, "Nà Còi", "Lý Văn Phúc", head, "QĐ 12");
        kept(t -> t.villages().insertPast(past), t -> t.villages().past(), past);
        VillagePast bare = new VillagePast(1, 1, DAY.plusDays(1), "Nà Còi cũ", null, null, "");
        changed(t -> t.villages().updatePast(bare), t -> t.villages().past(), bare);

        Household household = new Household(1, "T01-001", head, 1, "Khu 2", PERIOD, "hộ nghèo");
        kept(t -> t.households().insert(household), t -> t.households().all(), household);
        Household unknown = new Household(1, "", head, 0, "", Period.ALWAYS, "");
        changed(t -> t.households().update(unknown), t -> t.households().all(), unknown);
        HouseholdPast before = new HouseholdPast(1, 1, DAY, head, 1, "Khu 1", "Chủ hộ cũ từ trần");
        kept(t -> t.households().insertPast(before), t -> t.households().past(), before);
        HouseholdPast other = new HouseholdPast(1, 1, DAY.plusDays(1), head, 0, "", "");
        changed(t -> t.households().updatePast(other), t -> t.households().past(), other);
        HouseholdTitle title = new HouseholdTitle(1, 1, 2022, "cultural_family", "15/QĐ-UBND");
        kept(t -> t.householdTitles().insert(title), t -> t.householdTitles().all(), title);
        HouseholdTitle later = new HouseholdTitle(1, 1, 2023, "exemplary_cultural_family", "");
        changed(t -> t.householdTitles().update(later), t -> t.householdTitles().all(), later);

        Collective board = new Collective(1, "BCD", "Ban Chỉ đạo hè", "board", "UBND xã", head, PERIOD, "QĐ 5", "x");
        kept(t -> t.collectives().insert(board), t -> t.collectives().all(), board);
        Collective plain = new Collective(1, "", "Trường", "school", "", null, Period.ALWAYS, "", "");
        changed(t -> t.collectives().update(plain), t -> t.collectives().all(), plain);
    }

    @Test
    void cellsMembersEventsAndEvaluations() {
        Cell cell = new Cell(1, "CB01", "Chi bộ Nà Cáy", "village", "DU", DAY, new Term(2022, 2025), DAY);
        kept(t -> t.cells().insert(cell), t -> t.cells().all(), cell);
        Cell unknown = new Cell(1, "CB02", "Chi bộ", "school", "D2", null, null, null);
        changed(t -> t.cells().update(unknown), t -> t.cells().all(), unknown);
        CellEvent event =
                new CellEvent(1, 1, CellEventKind.MERGED, DAY, "a", "b", "c", 1, "05-QĐ/ĐU", DAY.minusDays(1));
        kept(t -> t.cellEvents().insert(event), t -> t.cellEvents().all(), event);
        gone(t -> t.cellEvents().delete(1), t -> t.cellEvents().all());
        Congress congress = new Congress(1, "CB02", new Term(2022, 2025), DAY, "");
        kept(t -> t.congresses().insert(congress), t -> t.congresses().all(), congress);
        Congress other = new Congress(1, "CB01", null, null, "chưa rõ");
        changed(t -> t.congresses().update(other), t -> t.congresses().all(), other);
        gone(t -> t.congresses().delete(1), t -> t.congresses().all());
        Person person = new Person(1, "Bàn", Gender.MALE, null);
        store.change("Thêm người", t -> t.persons().insert(person));
        Member member = new Member(1, person, "00012345", "dao", "none", "a", "b", "12/12", "c", "d", "e", "f");
        kept(t -> t.members().insert(member), t -> t.members().all(), member);
        Member bare = new Member(1, person, "", null, null, "", "", "", null, null, "", "");
        changed(t -> t.members().update(bare), t -> t.members().all(), bare);
        MemberDetails details = new MemberDetails(
                "a", "b", "004065001234", "d", "e", "f", "g", "h", "i", "j", "farmer", "l", "m", "n", "o", "p");
        changed(t -> t.members().update(bare.with(details)), t -> t.members().all(), bare.with(details));
        MemberEvent admission = new MemberEvent(
                1, 1, MemberEventKind.ADMISSION, DAY, 1, "05-QĐ/HU", DAY.minusDays(3), "Nơi", "Vì", DAY.plusYears(1));
        kept(t -> t.memberEvents().insert(admission), t -> t.memberEvents().of(1), admission);
        MemberEvent death = new MemberEvent(1, 1, MemberEventKind.DEATH, DAY.plusDays(1), 0, "");
        changed(t -> t.memberEvents().update(death), t -> t.memberEvents().all(), death);
        Evaluation rated = new Evaluation(1, 1, 1, 2022, "good", "good", "outstanding", null);
        Evaluation notRated = new Evaluation(1, 1, 1, 2022, null, null, null, "exempt");
        kept(
                t -> t.memberEvaluations().insert(rated),
                t -> t.memberEvaluations().of(2022),
                rated);
        changed(
                t -> t.memberEvaluations().update(notRated),
                t -> t.memberEvaluations().of(2022),
                notRated);
        kept(t -> t.cellEvaluations().insert(rated), t -> t.cellEvaluations().of(2022), rated);
        Evaluation undecided = new Evaluation(1, 1, 1, 2022, "good", null, null, null);
        changed(
                t -> t.cellEvaluations().update(undecided),
                t -> t.cellEvaluations().of(2022),
                undecided);
        assertEquals(List.of(), store.read(t -> t.memberEvaluations().of(2021)));
    }

    @Test
    void targetsTasksRulesAndSettings() {
        BigDecimal some = new BigDecimal("193.50");
        Target target = new Target(
                1,
                2022,
                1,
                "Nhóm",
                "Gia đình văn hóa",
                "%",
                new Plan(Comparison.BETWEEN, some, some.add(BigDecimal.ONE), BigDecimal.TEN, true),
                new Results(new Result(some, some, ""), List.of("1", "2/3", "", "xong"), true),
                "admissions",
                "NQ",
                "x",
                "ghi chú");
        kept(t -> t.targets().insert(target), t -> t.targets().of(2022), target);
        Target bare = new Target(
                1, 2022, 1, "a", "b", "c", Plan.WORDS, Results.of(Result.of("Thực hiện nghiêm")), null, "", null, "");
        changed(t -> t.targets().update(bare), t -> t.targets().of(2022), bare);
        YearTask task = new YearTask(1, 2023, 5, "Lãnh đạo …", "BTV", "Quý I", TaskState.DONE, DAY, "Xong");
        kept(t -> t.yearTasks().insert(task), t -> t.yearTasks().of(2023), task);
        YearTask later = new YearTask(1, 2023, 5, "Khác", "", "", TaskState.OPEN, null, "");
        changed(t -> t.yearTasks().update(later), t -> t.yearTasks().of(2023), later);
        Rule shipped = new Rule("money.base_salary", DAY, "1490000", "NĐ 38", Certainty.CERTAIN, false);
        Rule own = new Rule("money.base_salary", DAY, "1500000", "", Certainty.UNCERTAIN, true);
        store.change("Quy tắc", t -> {
            t.rules().put(own, 1);
            t.rules().put(new Rule(shipped.key(), DAY, "1", "cũ", Certainty.LIKELY, false), 1);
            t.rules().put(shipped, 1);
            return null;
        });
        assertEquals(List.of(shipped, own), store.read(t -> t.rules().all()), "a shipped row leaves the clerk's alone");
        store.change("Cài đặt", t -> {
            t.settings().put("ngôn ngữ", "vi");
            t.settings().put("ngôn ngữ", "en");
            return null;
        });
        assertEquals(Optional.of("en"), store.read(t -> t.settings().find("ngôn ngữ")));
        assertEquals(Optional.empty(), store.read(t -> t.settings().find("khác")));
    }

    @Test
    void decisionsAwardsRegisterAndHigherAwards() {
        Decision decision = new Decision(
                1,
                Stream.STATE,
                5,
                LocalDate.of(2023, 1, 5),
                2022,
                "Dương Văn Hùng",
                "Về việc khen thưởng",
                "danh sách",
                DecisionState.SIGNED);
        kept(t -> t.decisions().insert(decision), t -> t.decisions().all(), decision);
        List<Recipient> recipients = List.of(
                new Recipient.Collective("Thôn Thôm Khoan", "xã Cao Sơn"),
                new Recipient.Household("ông", "Bàn Văn An", "thôn Nà Cáy"),
                new Recipient.Individual("Bà", "Lý Thị Hạnh", "Chủ tịch Hội", ""));
        for (int i = 0; i < 3; i++) {
            Award award = new Award(0, 1, i + 1, recipients.get(i), "Đã có thành tích", "certificate_of_merit", 0);
            store.change("Thêm", t -> t.awards().insert(award));
        }
        store.act("Vào sổ", t -> {
            t.awards().issue(2, decision.stream(), "2023");
            t.awards().issue(1, decision.stream(), "2023");
            t.awards().issue(3, decision.stream(), "2024");
            return null;
        });
        List<Award> awards = store.read(t -> t.awards().of(1));
        assertEquals(recipients, awards.stream().map(Award::recipient).toList());
        assertEquals(
                List.of(2, 1, 1), awards.stream().map(Award::registerNumber).toList());
        assertProblem(
                230,
                () -> store.act("Vào sổ lần hai", t -> {
                    t.awards().issue(1, decision.stream(), "2023");
                    return null;
                }));
        Award other = new Award(3, 1, 3, recipients.getFirst(), "Lý do khác", "public_praise", 1);
        store.change("Sửa", t -> {
            t.awards().update(other);
            return null;
        });
        assertEquals(other, store.read(t -> t.awards().of(1)).getLast());
        HigherAward higher = new HigherAward(1, "Bằng khen", null, "Ban Chỉ đạo hè", "Công tác hè", "", 2022);
        kept(t -> t.higherAwards().insert(higher), t -> t.higherAwards().all(), higher);
        HigherAward given = new HigherAward(1, "Cờ", "Chủ tịch UBND tỉnh", "a", "b", "2020–2022", 2023);
        changed(t -> t.higherAwards().update(given), t -> t.higherAwards().all(), given);
    }

    @Test
    void aValueThatNoRecordTakesIsSaidNotShown() {
        store.change("Thêm thôn", t -> t.villages().insert(Samples.village("TK")));
        Decision decision = new Decision(0, Stream.PARTY, 1, DAY, 2022, "", "", "", DecisionState.DRAFT);
        store.change("Thêm", t -> t.decisions().insert(decision));
        Sql sql = store.sql(Function.identity());
        store.change("Chương trình khác", t -> sql.update("UPDATE decision SET day = '32/13/2022'"));
        assertProblem(307, () -> store.read(t -> t.decisions().all()));
        assertEquals(
                List.of("TK"),
                store.read(t -> t.villages().all().stream().map(Village::code).toList()));
    }

    private <T> void kept(Function<Tables, Long> insert, Function<Tables, List<T>> read, T expected) {
        assertEquals(Long.valueOf(1), store.change("Thêm", insert));
        assertEquals(List.of(expected), store.read(read));
    }

    private <T> void gone(Consumer<Tables> delete, Function<Tables, List<T>> read) {
        store.change("Xóa", tables -> {
            delete.accept(tables);
            return null;
        });
        assertEquals(List.of(), store.read(read));
    }

    private <T> void changed(Consumer<Tables> update, Function<Tables, List<T>> read, T expected) {
        List<T> before = store.read(read);
        store.change("Sửa", tables -> {
            update.accept(tables);
            return null;
        });
        assertEquals(List.of(expected), store.read(read));
        assertFalse(before.contains(expected), "the test changes something");
        store.undo();
        assertEquals(before, store.read(read));
        store.redo();
    }

    @Test
    void proposalsAndWhatBelongsToThem() {
        long person = store.change("Người", t -> t.persons().insert(new Person(0, "Bàn", Gender.MALE, null)));
        long campaign = store.change(
                "Thi đua",
                t -> t.campaigns()
                        .insert(new Campaign(0, "PT", "Thi đua", "topic", PERIOD, DAY, "UBND", "Tiêu chí", "Ghi")));
        CampaignUnit unit = new CampaignUnit(1, campaign, "Thôn 1", null, "", null, 2, null);
        kept(t -> t.campaigns().insert(unit), t -> t.campaigns().units(), unit);
        CampaignUnit pledged = new CampaignUnit(1, campaign, "Thôn 1", DAY, "Đăng ký", 1, null, 3);
        changed(t -> t.campaigns().update(pledged), t -> t.campaigns().units(), pledged);
        ProposalRound round =
                new ProposalRound(1, "D1", Stream.STATE, "merit", 0, 2022, "Đợt", DAY, Meeting.NONE, "", false);
        kept(
                t -> t.proposals().rounds().insert(round),
                t -> t.proposals().rounds().all(),
                round);
        ProposalRound met = new ProposalRound(
                1,
                "D2",
                Stream.PARTY,
                "topic",
                campaign,
                2023,
                "Đợt 2",
                DAY,
                new Meeting(DAY, "Trụ sở", "A", "B", "A; B", "C", "Nhất trí"),
                "Ghi",
                true);
        changed(
                t -> t.proposals().rounds().update(met),
                t -> t.proposals().rounds().all(),
                met);
        Recipient collective = new Recipient.Collective("Thôn <1> & \"2\"", "");
        Proposal line = new Proposal(
                1, 1, 1, "", collective, Links.NONE, "", "certificate_of_merit", null, Verdict.OPEN, "", 0);
        kept(t -> t.proposals().lines().insert(line), t -> t.proposals().lines().of(1), line);
        Proposal voted = new Proposal(
                1,
                1,
                2,
                "Thôn 1",
                new Recipient.Individual("Ông", "Bàn", "Trưởng thôn", "Thôn 1"),
                Links.person(person),
                "x".repeat(10_000),
                "public_praise",
                "economy",
                new Verdict(Verdict.Outcome.REFUSED, 0, 5, "chưa đủ"),
                "Ghi",
                7);
        changed(
                t -> t.proposals().lines().update(voted),
                t -> t.proposals().lines().all(),
                voted);
        KeptReason reason = new KeptReason(1, 1, ProposalCheck.RATING, "1832|x", "Đặc biệt");
        kept(
                t -> t.proposals().reasons().insert(reason),
                t -> t.proposals().reasons().all(),
                reason);
        DossierPaper paper = new DossierPaper(1, 1, 1, "bao-cao.pdf", "ab", 5_000_000_000L, "");
        kept(
                t -> t.proposals().papers().insert(paper),
                t -> t.proposals().papers().all(),
                paper);
        Phrase phrase = new Phrase(1, null, "Có thành tích");
        kept(
                t -> t.proposals().phrases().insert(phrase),
                t -> t.proposals().phrases().all(),
                phrase);
    }
}
