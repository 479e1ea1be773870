package vn.sovang.service.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.CommuneMerger;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.office.Village;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.YearReader;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.store.Store;

/** 01/07/2025: the sample as it stood before, merged by the service, is the sample as its files tell it. */
class MergerServiceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final CommuneMerger VINH_THONG = new CommuneMerger(
            DAY,
            "xã Vĩnh Thông",
            "Đảng bộ tỉnh Thái Nguyên",
            "tỉnh Thái Nguyên",
            "Vĩnh Thông",
            "Nghị quyết 1683/NQ-UBTVQH15",
            true);

    @TempDir
    Path folder;

    private Store store;
    private MergerService mergers;

    @BeforeEach
    void before() {
        store = new StoreOpening(SampleYear.WORDS).open(SampleYear.beforeMerger(folder));
        mergers = new MergerService(store);
    }

    @AfterEach
    void after() {
        store.close();
    }

    @Test
    void bodiesAndPostsComeToWhatTheSampleSays() {
        mergers.merge(VINH_THONG, "Sáp nhập xã");
        List<String> merged = bodies(store);
        List<String> posts = posts(store);
        try (Store sample = new StoreOpening(SampleYear.WORDS).open(SampleYear.store(folder))) {
            assertEquals(bodies(sample), merged);
            assertEquals(posts(sample), posts);
        }
        assertTrue(store.read(tables -> tables.units().all()).stream()
                .filter(unit -> DAY.equals(unit.period().from()))
                .allMatch(unit -> unit.decision().equals("Nghị quyết 1683/NQ-UBTVQH15")));
    }

    @Test
    void thePapersOf2022SayCaoSonAndThoseOf2026VinhThong() {
        mergers.merge(VINH_THONG, "Sáp nhập xã");
        DecisionReader reader = new DecisionReader(store);
        var decision = reader.find(Stream.STATE, 5, 2023);
        assertEquals("Ủy ban nhân dân xã Cao Sơn", reader.read(decision).body().name());
        assertEquals(
                "Ủy ban nhân dân xã Vĩnh Thông",
                reader.asOf(decision, LocalDate.of(2026, 7, 5)).body().name());
        assertEquals("Vĩnh Thông", reader.asOf(decision, DAY).body().place());
        assertEquals(
                "huyện Bạch Thông, tỉnh Bắc Kạn",
                reader.asOf(decision, DAY.minusDays(1)).body().superior());
    }

    @Test
    void membersAndFiguresStay() {
        Map<String, String> before = figures(2022);
        Map<String, String> later = figures(2026);
        List<?> events = store.read(tables -> tables.memberEvents().all());
        mergers.merge(VINH_THONG, "Sáp nhập xã");
        assertEquals(before, figures(2022));
        assertEquals(later, figures(2026));
        assertEquals("150", figures(2026).get("members.total"));
        assertEquals(events, store.read(tables -> tables.memberEvents().all()));
    }

    @Test
    void villagesRememberWhereTheyComeFrom() {
        store.change(
                "Thôn của xã khác",
                tables -> tables.villages().insert(new Village(0, "SB01", "Nà Cáy", null, null).comingFrom("Sỹ Bình")));
        mergers.merge(VINH_THONG, "Sáp nhập xã");
        Map<String, Long> communes = store.read(tables -> tables.villages().all()).stream()
                .collect(Collectors.groupingBy(Village::formerCommune, TreeMap::new, Collectors.counting()));
        assertEquals(Map.of("Cao Sơn", 7L, "Sỹ Bình", 1L), communes);
    }

    @Test
    void thePreviewTellsAllAndChangesNothing() {
        List<String> before = bodies(store);
        MergerService.Preview preview = mergers.preview(VINH_THONG);
        assertEquals("Cao Sơn", preview.plan().formerCommune());
        assertEquals(4, preview.plan().bodies().size());
        assertEquals(25, preview.plan().endedPosts().size());
        assertEquals(12, preview.cells());
        assertEquals(150, preview.members());
        assertEquals(7, preview.villages().size());
        assertEquals(before, bodies(store));
    }

    @Test
    void itIsUndoneAtOneStroke() {
        List<String> before = bodies(store);
        List<String> posts = posts(store);
        mergers.merge(VINH_THONG, "Sáp nhập xã");
        assertEquals("Sáp nhập xã", store.undo().orElseThrow().label());
        assertEquals(before, bodies(store));
        assertEquals(posts, posts(store));
    }

    @Test
    void postsThatGoOnAreLeft() {
        mergers.merge(new CommuneMerger(DAY, "xã Vĩnh Thông", "", "", "", "", false), "Sáp nhập xã");
        assertTrue(store.read(tables -> tables.posts().all()).stream()
                .allMatch(post -> post.period().isOpen()));
    }

    @Test
    void aSecondTimeIsRefusedWithItsReason() {
        mergers.merge(VINH_THONG, "Sáp nhập xã");
        assertEquals(2225, refusal(VINH_THONG));
        assertEquals(2228, refusal(new CommuneMerger(LocalDate.of(1990, 1, 1), "xã Vĩnh Thông", "", "", "", "", true)));
        assertFalse(store.history().getLast().label().isEmpty());
    }

    private int refusal(CommuneMerger merger) {
        List<String> before = bodies(store);
        ProblemException refused = assertThrows(ProblemException.class, () -> mergers.merge(merger, "Sáp nhập xã"));
        assertEquals(before, bodies(store), "nothing has changed");
        return refused.problem().code();
    }

    private Map<String, String> figures(int year) {
        Map<String, String> figures = new TreeMap<>();
        new YearReader(store).figures(year).all().forEach(figure -> figures.put(figure.name(), figure.plain()));
        return figures;
    }

    private static List<String> bodies(Store store) {
        List<String> bodies = new ArrayList<>();
        for (UnitVersion unit :
                Units.of(store.read(tables -> tables.units().all())).versions()) {
            bodies.add(String.join(
                    "|",
                    unit.code(),
                    unit.kind(),
                    unit.name(),
                    unit.superior(),
                    unit.place(),
                    unit.period().toString()));
        }
        return bodies.stream().sorted().toList();
    }

    private static List<String> posts(Store store) {
        List<String> posts = new ArrayList<>();
        for (Post post : store.read(tables -> tables.posts().all())) {
            posts.add(String.join(
                    "|",
                    post.person().name(),
                    post.title(),
                    post.unitCode(),
                    post.period().toString()));
        }
        return posts.stream().sorted().toList();
    }
}
