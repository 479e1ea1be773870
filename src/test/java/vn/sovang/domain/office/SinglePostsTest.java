package vn.sovang.domain.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Period;

class SinglePostsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private final SinglePosts singles = new SinglePosts(RuleBook.of(List.of(
            rule("single_post.secretary", "1930-01-01", "Bí thư"),
            rule("single_post.chairman", "1945-01-01", "Chủ tịch"),
            rule("single_post.chairman", "2030-01-01", ""))));

    @Test
    void aTitleThatBeginsLikeTheRuleIsSingle() {
        assertTrue(singles.isSingle("Bí thư Đảng ủy", DAY));
        assertTrue(singles.isSingle("BÍ THƯ", DAY));
        assertFalse(singles.isSingle("Phó Bí thư Đảng ủy", DAY));
        assertFalse(singles.isSingle("Bí thưa", DAY));
        assertEquals(singles.kind("Bí thư", DAY), singles.kind("bi thu chi bo", DAY));
    }

    @Test
    void theDayChoosesTheRule() {
        assertTrue(singles.isSingle("Chủ tịch UBND", LocalDate.of(2029, 12, 31)));
        assertFalse(singles.isSingle("Chủ tịch UBND", LocalDate.of(2030, 1, 1)));
    }

    @Test
    void whoHoldsItAtTheSameTimeStandsInTheWay() {
        Post held = post(1, 1, "Bí thư Đảng ủy", "DU", "2020-06-12", null);
        List<Post> posts = List.of(
                held,
                post(2, 2, "Phó Bí thư Đảng ủy", "DU", "2020-06-12", null),
                post(3, 3, "Bí thư Đảng ủy", "MTTQ", "2020-06-12", null),
                post(4, 4, "Bí thư Đảng ủy", "DU", "2015-01-01", "2020-06-11"));
        assertEquals(List.of(held), singles.inTheWay(post(0, 5, "bí thư đảng ủy", "DU", "2022-01-01", null), posts));
        assertEquals(
                List.of(posts.get(3)),
                singles.inTheWay(post(0, 5, "Bí thư Đảng ủy", "DU", "2019-01-01", "2020-06-11"), posts));
        assertEquals(List.of(), singles.inTheWay(post(0, 1, "Bí thư Đảng ủy", "DU", "2022-01-01", null), posts));
        assertEquals(List.of(), singles.inTheWay(held, posts), "itself is not in its own way");
        assertEquals(List.of(), singles.inTheWay(post(0, 5, "Phó Bí thư Đảng ủy", "DU", "2022-01-01", null), posts));
        assertEquals(
                List.of(held, posts.get(3)), singles.inTheWay(post(0, 5, "Bí thư Đảng ủy", "DU", null, null), posts));
    }

    private static Rule rule(String key, String from, String value) {
        return new Rule(key, LocalDate.parse(from), value, "", Certainty.CERTAIN, false);
    }

    private static Post post(long id, long person, String title, String unit, String from, String to) {
        Period period =
                new Period(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new Post(id, new Person(person, "Người " + person, Gender.UNKNOWN, null), title, unit, period);
    }
}
