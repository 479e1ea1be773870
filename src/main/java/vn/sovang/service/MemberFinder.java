package vn.sovang.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.NameSearch;

/** Finds members by name, or by what else the list shows: card, cell, posts, place. */
public final class MemberFinder {
    private MemberFinder() {}

    /**
     * The rows that answer a query, those with the very name first; all of them, in their order, when it is blank.
     *
     * @param query as typed, with or without accents, in any order
     */
    public static List<MemberRow> find(List<MemberRow> rows, String query) {
        List<String> words = Fold.words(query);
        if (words.isEmpty()) {
            return rows;
        }
        record Hit(int rank, MemberRow row) {}
        NameSearch search = NameSearch.of(query);
        List<Hit> hits = new ArrayList<>();
        for (MemberRow row : rows) {
            boolean inName = words.stream().allMatch(row.foldedName()::contains);
            OptionalInt rank = inName ? search.rank(row.name()) : OptionalInt.empty();
            if (rank.isPresent()) {
                hits.add(new Hit(rank.getAsInt(), row));
            } else if (words.stream()
                    .allMatch(word ->
                            row.foldedName().contains(word) || row.folded().contains(word))) {
                hits.add(new Hit(Integer.MAX_VALUE, row));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank));
        return hits.stream().map(Hit::row).toList();
    }
}
