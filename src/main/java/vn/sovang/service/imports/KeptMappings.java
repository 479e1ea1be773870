package vn.sovang.service.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.exchange.column.ColumnGuess;
import vn.sovang.exchange.column.Mapping;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.store.ImportMappingTable.Kept;
import vn.sovang.store.Store;

/** How the columns of the clerk's tables were matched, kept by name and found again by the headings. */
final class KeptMappings {
    private final Store store;

    KeptMappings(Store store) {
        this.store = store;
    }

    /** The mappings of a kind, the latest first. */
    List<Kept> of(SheetKind kind) {
        return store.notes(notes -> notes.importMappings().of(kind.code()));
    }

    /** The one kept for a table with the same headings. */
    Optional<Kept> find(SheetKind kind, List<ColumnGuess> columns) {
        String headings = MappingText.headings(columns);
        return of(kind).stream()
                .filter(kept -> kept.headings().equals(headings))
                .findFirst();
    }

    /** @throws vn.sovang.base.ProblemException 2601 when there is none of this name, with those there are */
    Kept named(SheetKind kind, String name) {
        List<Kept> all = of(kind);
        return all.stream()
                .filter(kept -> kept.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> all.isEmpty()
                        ? Problem.of(2602, "wizard.mapping.none", name, kind.title())
                                .asException()
                        : Problem.of(
                                        2601,
                                        "wizard.mapping.unknown",
                                        name,
                                        kind.title(),
                                        all.stream()
                                                .map(kept -> "«" + kept.name() + "»")
                                                .collect(Collectors.joining(", ")))
                                .asException());
    }

    void keep(SheetKind kind, String name, Mapping mapping, List<ColumnGuess> columns) {
        Kept kept =
                new Kept(kind.code(), name.strip(), MappingText.headings(columns), MappingText.write(mapping, columns));
        store.notes(notes -> {
            notes.importMappings().put(kept);
            return null;
        });
    }

    void forget(SheetKind kind, String name) {
        store.notes(notes -> {
            notes.importMappings().remove(kind.code(), name);
            return null;
        });
    }
}
