package vn.sovang.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.office.Collective;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdPast;
import vn.sovang.domain.office.HouseholdTitle;
import vn.sovang.domain.office.Households;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Period;

class PeopleChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);
    private static final Rule TITLE = new Rule(
            "list.household_title.cultural_family",
            LocalDate.of(2004, 1, 1),
            "Gia đình văn hóa",
            "",
            Certainty.CERTAIN,
            false);

    private final List<Staff> staff = new ArrayList<>();
    private final List<Village> villages = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<HouseholdPast> past = new ArrayList<>();
    private final List<HouseholdTitle> titles = new ArrayList<>();
    private final List<Collective> collectives = new ArrayList<>();

    PeopleChecksTest() {
        villages.add(new Village(1, "T01", "Nà Cáy", "Nông Văn Thiệu", 36));
        villages.add(new Village(2, "T02", "Nặm Cáp", "Triệu Văn Hưng", 34));
        household(1, 1, Period.ALWAYS);
        household(2, 2, Period.ALWAYS);
        titles.add(new HouseholdTitle(1, 1, 2025, "cultural_family", ""));
        serves(1, "2015-01-01", "2020-12-31");
        serves(1, "2021-01-01", null);
        collectives.add(collective(1, "Ban Chỉ đạo hè", Period.ALWAYS));
    }

    private static Person person(long id) {
        return new Person(id, "Người " + id, Gender.UNKNOWN, null);
    }

    private void household(long id, long village, Period period) {
        households.add(new Household(id, "H" + id, person(id), village, "", period, ""));
    }

    private void serves(long person, String since, String until) {
        staff.add(new Staff(
                0,
                person(person),
                "cadre",
                "",
                null,
                null,
                since == null ? null : LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until),
                ""));
    }

    private static Collective collective(long id, String name, Period period) {
        return new Collective(id, "", name, "board", "UBND xã", null, period, "", "");
    }

    private List<String> said() {
        List<Problem> problems = PeopleChecks.problems(new AllRecords(
                TODAY,
                List.of(TITLE),
                List.of(),
                List.of(),
                CellRegister.of(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new PeopleRecords(
                        staff, Villages.of(villages, List.of()), Households.of(households, past), titles, collectives),
                MemberHistoryRecords.NONE));
        problems.forEach(problem -> assertEquals(1, problem.exitCode()));
        return problems.stream().map(Words.of(Words.VIETNAMESE)::say).toList();
    }

    private void found(String beginning) {
        List<String> said = said();
        assertEquals(1, said.size(), said::toString);
        assertEquals(beginning, said.getFirst().substring(0, beginning.length()));
    }

    @Test
    void whatAgreesIsLeftInPeace() {
        assertEquals(List.of(), said());
    }

    @Test
    void whoLeavesHasBegunBefore() {
        serves(2, "2020-05-02", "2020-05-01");
        found("Người 2 ghi thôi việc ngày 01/05/2020, trước ngày bắt đầu 02/05/2020.");
    }

    @Test
    void onePersonHasOneTitleAtATime() {
        serves(1, "2020-06-01", "2020-06-30");
        found("Người 1 có hai giai đoạn công tác chồng nhau vào ngày 01/06/2020.");
        staff.removeLast();
        serves(2, null, null);
        serves(2, null, null);
        found("Người 2 có hai giai đoạn công tác chồng nhau vào ngày 10/01/2026.");
    }

    @Test
    void aVillageHasAHead() {
        villages.add(new Village(3, "T03", "Lủng Lỳ", null, 30));
        found("Thôn Lủng Lỳ chưa ghi trưởng thôn.");
        villages.set(2, villages.get(2).ended(TODAY.minusDays(1), 1, ""));
        assertEquals(List.of(), said(), "one that has ended needs none");
    }

    @Test
    void aHouseholdStandsInAVillageThatIsThere() {
        villages.set(1, villages.get(1).ended(LocalDate.of(2025, 6, 30), 1, "NQ"));
        for (long id = 3; id < 6; id++) {
            household(id, 2, Period.ALWAYS);
        }
        found("4 hộ vẫn ghi ở thôn Nặm Cáp, nhưng thôn này đã kết thúc: Người 2, Người 3, Người 4….");
        villages.set(1, new Village(2, "T02", "Nặm Cáp", "A", null));
        household(6, 0, Period.ALWAYS);
        found("1 hộ chưa ghi thôn: Người 6.");
    }

    @Test
    void aPersonLeadsOneHousehold() {
        households.add(new Household(3, "H3", person(1), 2, "", Period.ALWAYS, ""));
        found("Người 1 đang là chủ của 2 hộ: Nà Cáy, Nặm Cáp.");
        past.add(new HouseholdPast(1, 3, TODAY, person(3), 2, "", ""));
        assertEquals(List.of(), said(), "from tomorrow on is not today");
    }

    @Test
    void aTitleBelongsToAHouseholdOfThatYearAndToTheListOfThatYear() {
        household(3, 1, Period.from(LocalDate.of(2025, 1, 1)));
        titles.add(new HouseholdTitle(2, 3, 2024, "cultural_family", ""));
        found("Hộ Người 3 có danh hiệu Gia đình văn hóa năm 2024, nhưng năm đó sổ chưa có hoặc không còn hộ này.");
        titles.set(1, new HouseholdTitle(2, 3, 2025, "gold", ""));
        found("Danh hiệu «gold» của hộ Người 3 năm 2025 không có trong danh mục của năm đó.");
    }

    @Test
    void aCollectiveStandsThereOnce() {
        collectives.add(collective(2, "ban chỉ đạo Hè", Period.from(TODAY)));
        found("Tập thể «Ban Chỉ đạo hè» được ghi hai lần");
        collectives.set(1, collective(2, "Ban Chỉ đạo hè", Period.from(TODAY.plusDays(1))));
        assertEquals(List.of(), said());
    }
}
