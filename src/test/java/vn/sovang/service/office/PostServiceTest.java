package vn.sovang.service.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.Signatories;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.form.Form;
import vn.sovang.service.people.KnownPerson;
import vn.sovang.store.Store;

class PostServiceTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    @TempDir
    Path folder;

    private Store store;
    private PostService posts;

    @BeforeEach
    void before() {
        store = new StoreOpening(SampleYear.WORDS).open(SampleYear.store(folder));
        posts = new PostService(store);
    }

    @AfterEach
    void after() {
        store.close();
    }

    @Test
    void thoseOfTheDayComeFirstByBody() {
        PostList list = posts.list(DAY);
        assertEquals(25, list.rows().size());
        assertEquals("Bàn Phúc Ninh", list.rows().getFirst().name());
        assertEquals("Đảng ủy xã Cao Sơn", list.rows().getFirst().unit());
        assertTrue(list.rows().stream().allMatch(PostRow::held));
        assertTrue(posts.list(LocalDate.of(2026, 1, 1)).rows().stream().noneMatch(PostRow::held));
        assertEquals("Chi bộ thôn Thôm Khoan", list.unit("CB01"), "posts are held in cells, too");
    }

    @Test
    void aHolderIsReplacedAtOneStroke() {
        long chairman = row("Chủ tịch UBND").id();
        Form<PostField> form = fresh("Triệu Tiến Lợi", "Chủ tịch UBND", "UBND", "01/03/2023")
                .with(PostField.PERSON, key("Triệu Tiến Lợi"))
                .with(PostField.REPLACES, Long.toString(chairman))
                .with(PostField.DECISION, "Nghị quyết 02/NQ-HĐND");
        assertEquals(Map.of(), problems(form));
        posts.save(form, posts.list(DAY), "Thay chủ tịch");
        assertEquals("Dương Văn Hùng", signer(LocalDate.of(2023, 2, 28)));
        assertEquals("Triệu Tiến Lợi", signer(LocalDate.of(2023, 3, 1)));
        store.undo();
        assertEquals("Dương Văn Hùng", signer(LocalDate.of(2023, 3, 1)));
        assertEquals(25, posts.list(DAY).rows().size());
    }

    @Test
    void aSinglePostThatIsHeldIsRefusedWithTheWayOut() {
        Form<PostField> form = fresh("Triệu Tiến Lợi", "chủ tịch ubnd", "UBND", "01/03/2023");
        assertEquals(Map.of(PostField.TITLE, 2239), problems(form));
        assertEquals(
                List.of("Dương Văn Hùng"),
                PostForms.replaceable(form, posts.list(DAY)).stream()
                        .map(PostRow::name)
                        .toList());
        assertEquals(
                Map.of(),
                problems(form.with(PostField.TITLE, "Phó Chủ tịch UBND").with(PostField.PERSON, key("Dương Tập"))));
        assertEquals(
                Map.of(PostField.TITLE, 2239),
                problems(form.with(PostField.FROM, "01/01/2020").with(PostField.TO, "28/06/2021")));
        assertEquals(
                Map.of(),
                problems(form.with(PostField.FROM, "01/01/2020")
                        .with(PostField.TO, "27/06/2021")
                        .with(PostField.PERSON, key("Dương Tập"))));
    }

    @Test
    void theSamePersonDoesNotHoldAPostTwice() {
        Form<PostField> form = fresh("Dương Văn Hùng", "Chủ tịch UBND", "UBND", "01/03/2023")
                .with(PostField.PERSON, key("Dương Văn Hùng"));
        assertEquals(Map.of(PostField.NAME, 2238), problems(form));
    }

    @Test
    void whoIsChosenKeepsTheNameOfTheRegister() {
        int persons = store.read(tables -> tables.persons().all()).size();
        Form<PostField> form =
                fresh("duong tap", "Phó Chủ tịch UBND", "UBND", "01/03/2023").with(PostField.PERSON, key("Dương Tập"));
        long id = posts.save(form, posts.list(DAY), "Thêm");
        assertEquals("Dương Tập", posts.list(DAY).find(id).orElseThrow().name());
        assertEquals(persons, store.read(tables -> tables.persons().all()).size());
        posts.save(fresh("Lò Văn Mới", "Phó Chủ tịch UBND", "UBND", "01/04/2023"), posts.list(DAY), "Thêm");
        assertEquals(persons + 1, store.read(tables -> tables.persons().all()).size());
    }

    @Test
    void anEndIsWrittenDown() {
        Form<PostField> form = PostForms.of(row("Chủ tịch UBND")).with(PostField.TO, "31/12/2022");
        assertEquals(Map.of(), problems(form));
        posts.save(form, posts.list(DAY), "Thôi giữ");
        assertEquals("Dương Văn Hùng", signer(DAY));
        assertEquals("Triệu Tiến Lợi", signer(LocalDate.of(2023, 1, 1)), "a deputy signs");
    }

    @Test
    void anotherPersonInTheSameRowIsDoubted() {
        Form<PostField> form = PostForms.of(row("Chủ tịch UBND"))
                .with(PostField.NAME, "Dương Tập")
                .with(PostField.PERSON, key("Dương Tập"));
        assertEquals(Map.of(PostField.NAME, 1231), problems(form));
        posts.save(form, posts.list(DAY), "Sửa");
        assertEquals("Dương Tập", signer(DAY));
        assertTrue(store.read(tables -> tables.persons().all()).stream()
                .anyMatch(person -> person.name().equals("Dương Văn Hùng")));
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        assertEquals(
                Map.of(
                        PostField.NAME, 262,
                        PostField.TITLE, 2236,
                        PostField.UNIT, 2237,
                        PostField.FROM, 1230),
                problems(Form.blank()));
        assertEquals(
                Map.of(PostField.TO, 2250),
                problems(fresh("Dương Tập", "Thư ký", "UBND", "01/03/2023")
                        .with(PostField.PERSON, key("Dương Tập"))
                        .with(PostField.TO, "01/02/2023")));
    }

    @Test
    void aPostTakenOutComesBack() {
        long id = row("Chủ tịch UBND").id();
        posts.remove(id, "Xóa");
        assertEquals(24, posts.list(DAY).rows().size());
        assertEquals(
                2244,
                assertThrows(ProblemException.class, () -> posts.remove(id, "Xóa"))
                        .problem()
                        .code());
        store.undo();
        assertEquals("Dương Văn Hùng", signer(DAY));
    }

    private Form<PostField> fresh(String name, String title, String unit, String from) {
        return Form.<PostField>blank()
                .with(PostField.NAME, name)
                .with(PostField.TITLE, title)
                .with(PostField.UNIT, unit)
                .with(PostField.FROM, from);
    }

    private String key(String name) {
        KnownPerson known = posts.list(DAY).persons().offers(name, null).getFirst();
        return Long.toString(known.person().id());
    }

    private PostRow row(String title) {
        return posts.list(DAY).rows().stream()
                .filter(row -> row.post().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String signer(LocalDate day) {
        List<Post> all = store.read(tables -> tables.posts().all());
        RuleBook rules = RuleBook.of(store.read(tables -> tables.rules().all()));
        return new Signatories(rules, all).on("state", "UBND", day).signer();
    }

    private Map<PostField, Integer> problems(Form<PostField> form) {
        Form.Kind<PostField> kind = PostForms.kind(posts.list(DAY), DAY);
        return kind.problems(form.tidy(kind)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().code()));
    }
}
