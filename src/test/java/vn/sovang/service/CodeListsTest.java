package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Words;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.ui.Samples;

class CodeListsTest {
    private static final Words WORDS = Words.of(Words.VIETNAMESE);

    @TempDir
    Path folder;

    private Services services;

    @BeforeEach
    void open() {
        services = Samples.open(folder);
    }

    @AfterEach
    void close() {
        services.close();
    }

    private CodeList list(String name, LocalDate day) {
        return services.members().list(day).codes(name);
    }

    @Test
    void anEntryStandsAtTheEndForEveryYearAndIsOneChange() {
        String code = services.codeLists().add("occupation", "  Thợ  may  Đo ", WORDS);
        assertEquals("tho_may_do", code);
        CodeList old = list("occupation", LocalDate.of(2022, 12, 31));
        assertEquals("Thợ may Đo", old.label(code));
        assertEquals(code, old.codes().getLast());
        assertEquals(
                "Thêm “Thợ may Đo” vào danh mục",
                services.history().undo().orElseThrow().label());
        assertEquals(-1, list("occupation", LocalDate.of(2022, 12, 31)).rank(code));
    }

    @Test
    void entriesStayInTheOrderTheyWereAdded() {
        services.codeLists().add("religion", "Đạo Mẫu", WORDS);
        services.codeLists().add("religion", "Ăn chay", WORDS);
        CodeList religions = list("religion", LocalDate.of(2026, 1, 1));
        assertEquals(
                "dao_mau, an_chay",
                String.join(
                        ", ",
                        religions
                                .codes()
                                .subList(
                                        religions.codes().size() - 2,
                                        religions.codes().size())));
    }

    @Test
    void aNameTheListKnowsAddsNothing() {
        int changes = services.history().all().size();
        assertEquals("mong", services.codeLists().add("ethnic_group", "hmong", WORDS));
        assertEquals(changes, services.history().all().size());
    }

    @Test
    void twoNamesThatFoldAlikeGetTwoCodes() {
        assertEquals("la", services.codeLists().add("religion", "Lá!", WORDS));
        assertEquals("la_2", services.codeLists().add("religion", "Lạ.", WORDS));
    }

    @ParameterizedTest
    @CsvSource({"'  ',2710", "=1+1,2712", "a|b,2712", "…,2712"})
    void whatCannotStandInAListIsRefused(String name, int code) {
        assertEquals(code, CodeLists.problem(name).orElseThrow().code());
        assertThrows(ProblemException.class, () -> services.codeLists().add("religion", name, WORDS));
        assertEquals(2711, CodeLists.problem("x".repeat(10_000)).orElseThrow().code());
    }
}
