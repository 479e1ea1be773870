package vn.sovang.domain.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;

class DuplicatesTest {
    private static Candidate candidate(long id, String name, String birth, String card, String number, String town) {
        PartialDate born = birth == null ? null : PartialDate.ofIso(birth);
        return Candidate.of(
                new Person(id, name, Gender.UNKNOWN, born),
                card == null ? "" : card,
                number == null ? "" : number,
                town == null ? "" : town);
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource({
        "Bàn Văn An, 1980-02-03, Bàn Văn An, 1980-02-03, NAME BIRTH",
        "Bàn Văn An, 1980-02-03, BÀN VAN AN, 1980-02-03, NAME_WRITING BIRTH",
        "Lý Thúy Hòa, 1980-02-03, Lý Thuý Hoà, 1980-02-03, NAME_WRITING BIRTH",
        "Bàn Văn An, 1980-02-03, Bàn An Văn, 1980-02-03, NAME_ORDER BIRTH",
        "Bàn Phúc Ninh, 1980-02-03, Bàn Phúc Nguyên, 1980-02-03, NAME_BUT_ONE BIRTH",
        "Bàn Văn An, 1980-02-03, Bàn An, 1980-02-03, NAME_BUT_ONE BIRTH",
        "Bàn Văn An, 1980-02-03, Bàn Văn An, 1980, NAME BIRTH_POSSIBLE",
        "Bàn Văn An, 1980-02, Bàn Văn An, 1980-02, NAME BIRTH_POSSIBLE",
        "Bàn Văn An, 1980-02-03, Bàn Văn An, 1980-03, ''",
        "Bàn Văn An, 1980-02-03, Bàn Văn An, 1980-02-04, ''",
        "Bàn Văn An, 1980-02-03, Bàn Văn An, , ''",
        "Bàn Phúc Ninh, 1980, Bàn Phúc Nguyên, 1980, ''",
        "Bàn Văn An, 1980-02-03, Lý Thị Hoa, 1980-02-03, ''",
        "Bàn An, 1980-02-03, Lý An, 1980-02-03, ''",
    })
    void whatTwoRecordsHaveInCommon(String name, String birth, String other, String born, String reasons) {
        List<DuplicatePair> found = Duplicates.of(List.of(candidate(2, other, born, null, null, null)))
                .of(candidate(1, name, birth, null, null, null));
        String said = found.isEmpty()
                ? ""
                : String.join(
                        " ",
                        found.getFirst().reasons().stream().map(Reason::name).toList());
        assertEquals(reasons, said);
    }

    @Test
    void oneNumberIsEnoughWhateverElseIsWritten() {
        Candidate one = candidate(1, "Bàn Văn An", "1980-02-03", "61000001", "001080000001", null);
        Candidate card = candidate(2, "Lý Thị Hoa", "1990-02-03", "61000001", null, null);
        Candidate number = candidate(3, "Lý Thị Lan", "1991-02-03", null, "001080000001", null);
        List<DuplicatePair> pairs = Duplicates.of(List.of(one, card, number)).all();
        assertEquals(
                List.of(3L, 2L), pairs.stream().map(pair -> pair.other().id()).toList());
        assertEquals(100, pairs.getFirst().score());
    }

    @Test
    void twoNumbersOrAManAndAWomanAreTwoPersons() {
        Candidate one = candidate(1, "Bàn Văn An", "1980-02-03", null, "001080000001", null);
        Candidate other = candidate(2, "Bàn Văn An", "1980-02-03", null, "001080000002", null);
        assertEquals(List.of(), Duplicates.of(List.of(one, other)).all());
        PartialDate birth = PartialDate.ofIso("1980-02-03");
        Candidate man = Candidate.of(new Person(3, "Hoàng Minh", Gender.MALE, birth), "", "", "");
        Candidate woman = Candidate.of(new Person(4, "Hoàng Minh", Gender.FEMALE, birth), "", "", "");
        assertEquals(List.of(), Duplicates.of(List.of(man, woman)).all());
    }

    @Test
    void theHomeTownHelpsWhereTheBirthIsUnknown() {
        Candidate one = candidate(1, "Bàn Văn An", null, null, null, "xã Cao Sơn");
        Candidate other = candidate(2, "Bàn Văn An", "1980-02-03", null, null, "Xã Cao Sơn");
        assertEquals(1, Duplicates.of(List.of(one, other)).all().size());
    }

    /** The same pairs as comparing everybody with everybody, for thousands of pairs. */
    @Test
    void theKeysLoseNoPair() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            List<Candidate> all = people(random, 60, 3);
            Set<List<Long>> slow = new HashSet<>();
            for (Candidate one : all) {
                for (Candidate other : all) {
                    if (one.id() < other.id() && Likeness.of(one, other).isPresent()) {
                        slow.add(List.of(one.id(), other.id()));
                    }
                }
            }
            Set<List<Long>> found = new HashSet<>();
            Duplicates.of(all)
                    .all()
                    .forEach(pair -> assertTrue(
                            found.add(List.of(pair.one().id(), pair.other().id())), "each once"));
            assertEquals(slow, found, "round " + round);
        }
    }

    @Test
    void fiftyThousandTakeAMoment() {
        List<Candidate> all = people(new Random(9), 50_000, 40);
        long start = System.nanoTime();
        Duplicates index = Duplicates.of(all);
        index.all();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        assertTrue(milliseconds < 20_000, "all pairs in " + milliseconds + " ms");
        start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            index.of(all.get(i * 37));
        }
        long each = (System.nanoTime() - start) / 100_000;
        assertTrue(each < 100_000, "one in " + each + " µs");
    }

    private static List<Candidate> people(Random random, int count, int words) {
        List<Candidate> people = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            String name = "Họ" + (char) ('a' + random.nextInt(Math.min(26, words))) + " Đệm"
                    + (char) ('a' + random.nextInt(Math.min(26, words))) + " Tên" + random.nextInt(words);
            LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(words > 3 ? 20_000 : 5));
            String iso = switch (random.nextInt(4)) {
                case 0 -> String.valueOf(birth.getYear());
                case 1 -> null;
                default -> birth.toString();
            };
            people.add(candidate(id, name, iso, null, null, random.nextBoolean() ? "Cao Sơn" : ""));
        }
        return people;
    }
}
