package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Words;

class GeneratedCommuneTest {
    @TempDir
    Path folder;

    private List<String> members(String file) {
        GeneratedCommune.create(folder.resolve(file), 300);
        try (Services services = Services.open(folder.resolve(file), Words.of(Words.VIETNAMESE))) {
            MemberList list = services.members().list(GeneratedCommune.DAY);
            assertEquals(300, list.rows().size());
            assertEquals(88, list.cells().size(), "the 89th is the commune's own");
            long present =
                    list.rows().stream().filter(MemberFilter.PRESENT::shows).count();
            assertTrue(present > 200 && present < 300, String.valueOf(present));
            assertTrue(list.rows().stream().noneMatch(row -> row.admitted().isAfter(LocalDate.of(2025, 12, 31))));
            return list.rows().stream()
                    .map(row -> row.name() + row.member().cardNumber())
                    .toList();
        }
    }

    @Test
    void theSameEachTime() {
        assertEquals(members("one.sovang"), members("two.sovang"));
    }
}
