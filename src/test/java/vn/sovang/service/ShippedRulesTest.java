package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.ChangeEntry;
import vn.sovang.store.Store;

/** How the shipped tables get into a store, and what they leave alone there. */
class ShippedRulesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 7, 1);
    private static final String SALARY = "money.base_salary";

    @TempDir
    Path folder;

    private Path file;

    private Store open() {
        return new StoreOpening(SampleYear.WORDS).open(file);
    }

    private static RuleBook book(Store store) {
        return RuleBook.of(store.read(tables -> tables.rules().all()));
    }

    @Test
    void laidOnceAndNotAgain() {
        file = folder.resolve("moi.sovang");
        new StoreOpening(SampleYear.WORDS).create(file).close();
        List<ChangeEntry> first;
        try (Store store = open()) {
            first = store.history();
            assertEquals(1, first.size());
            assertEquals(ChangeEntry.Kind.FIXED, first.getFirst().kind());
            assertFalse(store.undoable().isPresent(), "the program's own tables are not undone");
            assertEquals(
                    ShippedRules.all().size(),
                    store.read(tables -> tables.rules().all()).size());
        }
        try (Store store = open()) {
            assertEquals(first, store.history());
        }
    }

    @Test
    void theStoreKeepsTheOrderOfTheLists() {
        file = SampleYear.store(folder);
        try (Store store = open()) {
            LocalDate day = LocalDate.of(2022, 12, 31);
            for (String prefix : List.of("list.professional_level.", "evaluation.qd132.level.", "signing.party.")) {
                assertEquals(
                        RuleBook.of(ShippedRules.all()).under(prefix, day).stream()
                                .map(Rule::key)
                                .toList(),
                        book(store).under(prefix, day).stream().map(Rule::key).toList());
            }
        }
    }

    @Test
    void aShippedRowThatChangedIsBroughtUpToDate() {
        file = SampleYear.store(folder);
        int before;
        try (Store store = open()) {
            store.act("Bản cũ", tables -> {
                tables.rules().put(new Rule(SALARY, DAY, "1480000", "Bản cũ", Certainty.LIKELY, false), 1);
                return null;
            });
            before = store.history().size();
        }
        try (Store store = open()) {
            assertEquals("1490000", book(store).text(SALARY, DAY));
            assertEquals(before + 1, store.history().size());
        }
    }

    @Test
    void aShippedRowThatWasWithdrawnGoes() {
        file = SampleYear.store(folder);
        Rule withdrawn = new Rule(SALARY, LocalDate.of(2020, 7, 1), "1600000", "Dự kiến", Certainty.LIKELY, false);
        try (Store store = open()) {
            store.act("Bản cũ", tables -> {
                tables.rules().put(withdrawn, 1);
                return null;
            });
            assertEquals("1600000", book(store).text(SALARY, LocalDate.of(2023, 1, 5)));
        }
        try (Store store = open()) {
            assertEquals("1490000", book(store).text(SALARY, LocalDate.of(2023, 1, 5)));
        }
    }

    @Test
    void theClerksOwnRowStaysAndWins() {
        file = SampleYear.store(folder);
        Rule own = new Rule(SALARY, DAY, "1500000", "Xã", Certainty.CERTAIN, true);
        try (Store store = open()) {
            store.change("Sửa quy tắc", tables -> {
                tables.rules().put(own, 1);
                return null;
            });
        }
        try (Store store = open()) {
            assertEquals("1500000", book(store).text(SALARY, DAY));
            assertTrue(store.read(tables -> tables.rules().all()).contains(own));
            store.undo();
            assertEquals("1490000", book(store).text(SALARY, DAY));
        }
    }
}
