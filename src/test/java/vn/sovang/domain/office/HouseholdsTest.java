package vn.sovang.domain.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Period;

class HouseholdsTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final RuleBook RULES = RuleBook.of(List.of(new Rule(
            "count.cultural_families",
            LocalDate.of(2004, 1, 1),
            "cultural_family|exemplary_cultural_family",
            "",
            Certainty.LIKELY,
            false)));

    private static Person person(long id) {
        return new Person(id, "Người " + id, Gender.UNKNOWN, null);
    }

    /** A slow second way: what held is written down for each day, and read off. */
    @Test
    void theStateOfAnyDayIsWhatWasWrittenDownForIt() {
        Random random = new Random(20221231);
        for (int round = 0; round < 300; round++) {
            List<Long> heads = new ArrayList<>();
            List<Long> villages = new ArrayList<>();
            List<HouseholdPast> past = new ArrayList<>();
            long head = 1;
            long village = 1;
            for (int day = 0; day < 60; day++) {
                if (day > 0 && random.nextInt(8) == 0) {
                    past.addFirst(
                            new HouseholdPast(0, 7, START.plusDays(day - 1L), person(head), village, "Khu " + day, ""));
                    head = random.nextInt(5);
                    village = random.nextInt(3);
                }
                heads.add(head);
                villages.add(village);
            }
            Household last = new Household(7, "", person(head), village, "", Period.ALWAYS, "");
            Households households = Households.of(List.of(last), past);
            for (int day = 0; day < 60; day++) {
                Household then = households.on(last, START.plusDays(day));
                assertEquals(heads.get(day), then.head().id());
                assertEquals(villages.get(day), then.villageId());
            }
        }
    }

    @Test
    void householdsAreCountedWhereTheyWere() {
        Household stays = new Household(1, "a", person(1), 5, "", Period.ALWAYS, "");
        Household moved = new Household(2, "b", person(2), 5, "", Period.ALWAYS, "");
        Household ended = new Household(3, "c", person(3), 4, "", new Period(null, START), "");
        Households households = Households.of(
                List.of(stays, moved, ended),
                List.of(new HouseholdPast(1, 2, START.plusDays(9), person(2), 4, "", "Sáp nhập thôn")));
        assertEquals(Map.of(5L, 1, 4L, 2), households.countByVillage(START));
        assertEquals(Map.of(5L, 1, 4L, 1), households.countByVillage(START.plusDays(1)));
        assertEquals(Map.of(5L, 2), households.countByVillage(START.plusDays(10)));
    }

    @Test
    void theShareOfCulturalFamiliesIsOfThoseWhoAreThere() {
        Households households = Households.of(
                List.of(
                        new Household(1, "", person(1), 1, "", Period.ALWAYS, ""),
                        new Household(2, "", person(2), 1, "", Period.ALWAYS, ""),
                        new Household(3, "", person(3), 1, "", Period.ALWAYS, ""),
                        new Household(4, "", person(4), 1, "", new Period(null, START), "")),
                List.of());
        HouseholdTitles titles = HouseholdTitles.of(
                List.of(
                        title(1, 2020, "cultural_family"),
                        title(1, 2020, "exemplary_cultural_family"),
                        title(2, 2020, "exemplary_cultural_family"),
                        title(3, 2020, "good_producer"),
                        title(4, 2020, "cultural_family"),
                        title(1, 2019, "cultural_family"),
                        title(1, 2017, "cultural_family")),
                RULES);
        Share share = titles.share(households, 2020, START.plusDays(100));
        assertEquals(new Share(2, 3), share);
        assertEquals("66.67", share.percent().orElseThrow().toPlainString());
        assertEquals(Optional.empty(), new Share(0, 0).percent());
        assertEquals(2, titles.yearsOnEnd(1, 2020));
        assertEquals(0, titles.yearsOnEnd(1, 2018));
        assertEquals(0, titles.yearsOnEnd(3, 2020));
    }

    private static HouseholdTitle title(long household, int year, String title) {
        return new HouseholdTitle(0, household, year, title, "");
    }
}
