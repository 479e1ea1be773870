package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Period;
import vn.sovang.store.Store;

class CheckStoreTest {
    private static final Words WORDS = Words.of(Words.VIETNAMESE);
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);

    @TempDir
    Path folder;

    @Test
    void theSampleYearAgreesAndASecondChairmanDoesNot() {
        Path file = folder.resolve("cao-son.sovang");
        new SeedLoader(WORDS).load(Path.of("seeds", "cao-son-2022"), file, false, Progress.none());
        try (Store store = new StoreOpening(WORDS).open(file)) {
            assertEquals(List.of(), said(store));
            store.change("Thêm chủ tịch", tables -> {
                long id = tables.persons().insert(new Person(0, "Bàn Phúc Ninh", Gender.MALE, null));
                return tables.posts()
                        .insert(new Post(
                                0,
                                new Person(id, "Bàn Phúc Ninh", Gender.MALE, null),
                                "Chủ tịch UBND",
                                "UBND",
                                Period.from(LocalDate.of(2022, 3, 1))));
            });
            List<String> said = said(store);
            assertEquals(1, said.size(), said::toString);
            assertEquals(
                    "Chức vụ Chủ tịch UBND ở Ủy ban nhân dân xã Cao Sơn có 2 người giữ vào ngày 01/03/2022:"
                            + " Dương Văn Hùng, Bàn Phúc Ninh. Hãy ghi ngày thôi giữ chức vụ của người cũ.",
                    said.getFirst());
        }
    }

    private static List<String> said(Store store) {
        List<Problem> problems = new CheckStore(store, TODAY).problems();
        return problems.stream().map(WORDS::say).toList();
    }
}
