package vn.sovang.domain.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds records that may be of one person. Only those are compared that share a key (a number, the words of the name, the
 * full day of birth), so that fifty thousand records take a moment.
 */
public final class Duplicates {
    private final Map<String, List<Candidate>> byKey = new HashMap<>();

    private Duplicates(Collection<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            keys(candidate)
                    .forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>(1))
                            .add(candidate));
        }
    }

    public static Duplicates of(Collection<Candidate> candidates) {
        return new Duplicates(candidates);
    }

    private static List<String> keys(Candidate candidate) {
        List<String> keys = new ArrayList<>(4);
        if (!candidate.identityNumber().isEmpty()) {
            keys.add("i" + candidate.identityNumber());
        }
        if (!candidate.card().isEmpty()) {
            keys.add("c" + candidate.card());
        }
        keys.add("n" + candidate.anyOrder());
        if (candidate.person().birth() != null && candidate.person().birth().isFull()) {
            keys.add("b" + candidate.person().birth().iso());
        }
        return keys;
    }

    /** Those that a record, kept or only typed, may be a double of; the likeliest first. It is never its own. */
    public List<DuplicatePair> of(Candidate candidate) {
        Set<Candidate> near = new LinkedHashSet<>();
        keys(candidate).forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
        List<DuplicatePair> pairs = new ArrayList<>();
        for (Candidate other : near) {
            if (other.id() != candidate.id()) {
                Likeness.of(candidate, other).ifPresent(pairs::add);
            }
        }
        pairs.sort(LIKELIEST);
        return pairs;
    }

    /** All pairs, each once, the likeliest first. */
    public List<DuplicatePair> all() {
        record Two(long one, long other) {}
        Set<Two> seen = new HashSet<>();
        List<DuplicatePair> pairs = new ArrayList<>();
        for (List<Candidate> near : byKey.values()) {
            for (int i = 0; i < near.size(); i++) {
                for (int j = i + 1; j < near.size(); j++) {
                    Candidate one = near.get(i).id() < near.get(j).id() ? near.get(i) : near.get(j);
                    Candidate other = one == near.get(i) ? near.get(j) : near.get(i);
                    Likeness.of(one, other)
                            .filter(pair -> seen.add(new Two(one.id(), other.id())))
                            .ifPresent(pairs::add);
                }
            }
        }
        pairs.sort(LIKELIEST);
        return pairs;
    }

    private static final Comparator<DuplicatePair> LIKELIEST = Comparator.comparingInt(DuplicatePair::score)
            .reversed()
            .thenComparingLong(pair -> pair.one().id())
            .thenComparingLong(pair -> pair.other().id());
}
