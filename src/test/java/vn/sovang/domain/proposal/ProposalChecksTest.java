package vn.sovang.domain.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.Rules;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdTitle;
import vn.sovang.domain.office.HouseholdTitles;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.proposal.ProposalRecords.Elsewhere;
import vn.sovang.domain.proposal.ProposalRecords.Given;
import vn.sovang.domain.proposal.ProposalRecords.Ratings;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Period;

/** Each check alone: the line that is clean, and the one thing that makes it not. */
class ProposalChecksTest {
    private static final LocalDate DAY = LocalDate.of(2023, 1, 5);
    private static final RuleBook RULES = Rules.shipped();
    private static final String MERIT = "certificate_of_merit";
    private static final Recipient NINH =
            new Recipient.Individual("đồng chí", "Bàn Phúc Ninh", "Đảng viên", "Chi bộ 1");

    private final KnownNames register = new KnownNames();
    private final List<Elsewhere> elsewhere = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();
    private final List<Discipline> disciplines = new ArrayList<>();
    private final List<HouseholdTitle> titles = new ArrayList<>();
    private final List<KeptReason> reasons = new ArrayList<>();
    private String level = "outstanding";
    private Stream stream = Stream.PARTY;
    private String kind = "merit";
    private LocalDate day = DAY;
    private Meeting meeting = Meeting.NONE;

    ProposalChecksTest() {
        register.person(new Person(1, "Bàn Phúc Ninh", Gender.MALE, null));
        register.member(1, 11);
        register.person(new Person(2, "Lý Thị Hoa", Gender.FEMALE, null));
        register.household(
                new Household(5, "H5", new Person(2, "Lý Thị Hoa", Gender.FEMALE, null), 1, "", Period.ALWAYS, ""),
                "Nà Cáy");
        register.cell(7, "Chi bộ Nà Cáy");
    }

    private static Proposal line(Recipient recipient, Links links, String form) {
        return new Proposal(
                1, 1, 1, "Chi bộ 1", recipient, links, "Có thành tích tốt", form, null, Verdict.OPEN, "", 0);
    }

    private List<ProposalFinding> findings(Proposal... lines) {
        ProposalRound round = new ProposalRound(1, "D1", stream, kind, 0, 2022, "Đợt 1", day, meeting, "", false);
        ProposalRecords records = new ProposalRecords(
                round,
                List.of(lines),
                elsewhere,
                given,
                register,
                new Ratings(
                        level == null ? Map.of() : Map.of(11L, level), level == null ? Map.of() : Map.of(7L, level)),
                Map.of(11L, disciplines),
                HouseholdTitles.of(titles, RULES),
                reasons,
                RULES);
        return ProposalChecks.of(records).get(lines[0].id());
    }

    private List<Integer> codes(Proposal... lines) {
        return findings(lines).stream().map(one -> one.problem().code()).toList();
    }

    private static Given given(int year, Recipient recipient, String achievement) {
        return new Given(year, "05/QĐ-UBND", new Award(9, 9, 1, recipient, achievement, MERIT, 1));
    }

    @Test
    void aPartyCertificateAsksForTheBestRatingOfAMemberOrCell() {
        Proposal member = line(NINH, Links.person(1), MERIT);
        assertEquals(List.of(), codes(member));
        level = "good";
        assertEquals(List.of(1832), codes(member));
        level = null;
        assertEquals(List.of(1831), codes(member));
        assertEquals(List.of(1830), codes(line(NINH, Links.NONE, MERIT)));
        assertEquals(List.of(), codes(line(NINH, Links.NONE, "public_praise")), "praise asks for no rating");
        Recipient cell = new Recipient.Collective("Chi bộ Nà Cáy", "");
        assertEquals(List.of(1831), codes(line(cell, Links.cell(7), MERIT)));
        level = "outstanding";
        assertEquals(List.of(), codes(line(cell, Links.cell(7), MERIT)));
    }

    @Test
    void theDayOfTheRoundSaysWhoseFormItIs() {
        stream = Stream.STATE;
        Recipient him = new Recipient.Individual("Ông", "Bàn Phúc Ninh", "", "Thôn Nà Cáy");
        Proposal fighter = line(him, Links.person(1), "base_fighter");
        assertEquals(List.of(1854), codes(fighter), "a matter of the district");
        assertTrue(findings(fighter).getFirst().problem().args().contains("Chủ tịch Ủy ban nhân dân huyện"));
        day = LocalDate.of(2026, 1, 5);
        assertEquals(List.of(), codes(fighter), "from 1 July 2025 the commune gives it");
        Proposal higher = line(him, Links.person(1), "higher_certificate");
        assertTrue(findings(higher).getFirst().problem().args().contains("Chủ tịch Ủy ban nhân dân tỉnh"));
        stream = Stream.PARTY;
        Recipient household = new Recipient.Household("đồng chí", "Lý Thị Hoa", "Nà Cáy");
        assertEquals(
                List.of(1838), codes(line(household, Links.household(5), MERIT)), "the party honours no household");
    }

    @Test
    void nobodyIsHonouredTwiceInAYearOrForOneAchievement() {
        Proposal first = line(NINH, Links.person(1), MERIT);
        Recipient same = new Recipient.Individual("đồng chí", "bàn phúc  ninh", "", "Chi bộ 2");
        Proposal second = new Proposal(2, 1, 2, "", same, Links.NONE, "Việc khác", MERIT, null, Verdict.OPEN, "", 0);
        assertEquals(List.of(1835), codes(first, second));
        Proposal copy =
                new Proposal(2, 1, 2, "", same, Links.NONE, "có thành tích TỐT", MERIT, null, Verdict.OPEN, "", 0);
        assertEquals(List.of(1834), codes(first, copy));
        assertEquals(List.of(), codes(first, copy.with(new Verdict(Verdict.Outcome.REFUSED, null, null, "trùng"))));
        assertEquals(List.of(), codes(first, second.with(Links.person(99))), "two linked namesakes are two");
        given.add(given(2022, new Recipient.Individual("Ông", "Bàn Phúc Ninh", "", "UBND"), "Chống bão"));
        assertEquals(List.of(1837), codes(first));
        given.set(0, given(2019, NINH, "Có thành tích tốt"));
        assertEquals(List.of(1833), codes(first), "at any time for the same");
        given.clear();
        ProposalRound other =
                new ProposalRound(2, "D2", Stream.STATE, "merit", 0, 2022, "Đợt UBND", DAY, Meeting.NONE, "", false);
        elsewhere.add(new Elsewhere(other, second));
        assertEquals(List.of(1836), codes(first));
        elsewhere.set(0, new Elsewhere(other, copy));
        assertEquals(List.of(1855), codes(first));
    }

    @Test
    void aFamilyNeedsItsTitleThreeYearsOnEndAndNoneCountedTwice() {
        stream = Stream.STATE;
        kind = "household";
        Recipient hoa = new Recipient.Household("bà", "Lý Thị Hoa", "Nà Cáy");
        Proposal family = line(hoa, Links.household(5), MERIT);
        titles.add(new HouseholdTitle(1, 5, 2022, "cultural_family", ""));
        titles.add(new HouseholdTitle(2, 5, 2020, "cultural_family", ""));
        assertEquals(List.of(1839), codes(family));
        assertEquals(
                List.of(3, 1, "2021"), findings(family).getFirst().problem().args());
        titles.add(new HouseholdTitle(3, 5, 2021, "cultural_family", ""));
        assertEquals(List.of(), codes(family));
        given.add(given(2020, hoa, "Đạt danh hiệu gia đình văn hóa 3 năm liên tục 2018–2020"));
        assertEquals(List.of(1840), codes(family));
        given.set(0, given(2019, hoa, "Đạt danh hiệu gia đình văn hóa 3 năm liên tục 2017–2019"));
        assertEquals(List.of(), codes(family));
        assertEquals(List.of(1841), codes(line(hoa, Links.NONE, MERIT)));
    }

    @Test
    void disciplineCountsInItsYearAndWhileItLasts() {
        Proposal ninh = line(NINH, Links.person(1), MERIT);
        disciplines.add(discipline(LocalDate.of(2022, 3, 1), null));
        assertEquals(List.of(1842), codes(ninh));
        disciplines.set(0, discipline(LocalDate.of(2023, 1, 3), null));
        assertEquals(List.of(1842), codes(ninh), "after the year and before the decision");
        disciplines.set(0, discipline(LocalDate.of(2021, 3, 1), LocalDate.of(2022, 3, 1)));
        assertEquals(List.of(1842), codes(ninh));
        disciplines.set(0, discipline(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 12, 31)));
        assertEquals(List.of(), codes(ninh));
        disciplines.set(0, discipline(LocalDate.of(2023, 1, 6), null));
        assertEquals(List.of(), codes(ninh), "nobody knows the future");
    }

    private static Discipline discipline(LocalDate day, LocalDate lifted) {
        return new Discipline(1, 11, "warning", day, "", null, "", lifted);
    }

    @Test
    void namesPlacesAndHonorificsAreHeldAgainstTheRegister() {
        assertEquals(List.of(1843), codes(line(named("đồng chí", "Bàn Phúc Nình"), Links.person(1), MERIT)));
        assertEquals(List.of(1844), codes(line(named("đồng chí", "Ban Phuc Ninh"), Links.NONE, "public_praise")));
        assertEquals(List.of(1845), codes(line(named("đồng chí", "Lạ Hoắc"), Links.NONE, "public_praise")));
        assertEquals(List.of(1848), codes(line(named("Ông", "Bàn Phúc Ninh"), Links.person(1), MERIT)));
        stream = Stream.STATE;
        assertEquals(List.of(), codes(line(named("ông", "Bàn Phúc Ninh"), Links.person(1), MERIT)));
        assertEquals(List.of(1847), codes(line(named("Bà", "Bàn Phúc Ninh"), Links.person(1), MERIT)));
        assertEquals(List.of(1857), codes(line(named("đồng chí", "Bàn Phúc Ninh"), Links.person(1), MERIT)));
        assertEquals(List.of(1849), codes(line(named("", "Lạ <b>&\"Hoắc"), Links.NONE, MERIT)));
        assertEquals(
                List.of(1850, 1846),
                codes(line(new Recipient.Household("ông", "", ""), Links.NONE, MERIT)),
                "a household without a head, and nowhere");
    }

    private static Recipient named(String honorific, String name) {
        return new Recipient.Individual(honorific, name, "", "Thôn Nà Cáy");
    }

    @Test
    void votesBearWhatTheCouncilSaid() {
        meeting = new Meeting(DAY, "", "A", "B", "A; B\nC; D", "", "");
        Proposal ninh = line(NINH, Links.person(1), MERIT);
        assertEquals(List.of(), codes(ninh.with(new Verdict(Verdict.Outcome.ACCEPTED, 3, 1, ""))));
        assertEquals(List.of(1852), codes(ninh.with(new Verdict(Verdict.Outcome.ACCEPTED, 2, 2, ""))));
        assertEquals(List.of(1853), codes(ninh.with(new Verdict(Verdict.Outcome.ACCEPTED, 4, 1, ""))));
        assertEquals(List.of(), codes(ninh.with(new Verdict(Verdict.Outcome.REFUSED, 1, 3, "chưa đủ"))));
    }

    @Test
    void aKeptReasonAnswersJustWhatItWasGivenFor() {
        level = "good";
        Proposal ninh = line(NINH, Links.person(1), MERIT);
        ProposalFinding open = findings(ninh).getFirst();
        assertTrue(open.isOpen());
        reasons.add(new KeptReason(1, 1, open.check(), open.subject(), "Có công cứu người"));
        assertFalse(findings(ninh).getFirst().isOpen());
        assertEquals("Có công cứu người", findings(ninh).getFirst().reason());
        level = "completed";
        assertTrue(findings(ninh).getFirst().isOpen(), "the rating has changed, so the reason no longer answers it");
    }
}
