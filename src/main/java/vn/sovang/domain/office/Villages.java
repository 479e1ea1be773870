package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.domain.text.Fold;

/** All villages with their past: the date chooses the name, the head, and whether a village is there at all. */
public final class Villages {
    private static final String KIND = "^(thon|ban|xom|to dan pho|khu pho) ";

    private final List<Village> all;
    private final Map<Long, Village> byId = new HashMap<>();
    private final Map<Long, List<VillagePast>> past;

    private Villages(List<Village> all, Map<Long, List<VillagePast>> past) {
        this.all = all;
        this.past = past;
        all.forEach(village -> byId.put(village.id(), village));
    }

    public static Villages of(Collection<Village> villages, Collection<VillagePast> past) {
        return new Villages(
                List.copyOf(villages),
                past.stream()
                        .sorted(Comparator.comparing(VillagePast::until))
                        .collect(Collectors.groupingBy(VillagePast::villageId)));
    }

    /** All villages there ever were, as they are called at last. */
    public List<Village> all() {
        return all;
    }

    public Optional<Village> get(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What a village was before, the earliest first. */
    public List<VillagePast> past(long villageId) {
        return past.getOrDefault(villageId, List.of());
    }

    /** A village with the name and the head it had on a day; its own period tells whether it was there. */
    public Village on(Village village, LocalDate day) {
        return past(village.id()).stream()
                .filter(before -> !before.until().isBefore(day))
                .findFirst()
                .map(village::as)
                .orElse(village);
    }

    /** The villages that exist on a day, as they are on that day. */
    public List<Village> existing(LocalDate day) {
        return all.stream()
                .filter(village -> village.period().contains(day))
                .map(village -> on(village, day))
                .toList();
    }

    /**
     * The name of a village on a day, told apart from others of the same name: {@code Nà Còi (Sỹ Bình cũ)}; where the
     * former commune is not known or does not help, by the code.
     */
    public String label(Village village, LocalDate day) {
        Village then = on(village, day);
        boolean present = village.period().contains(day);
        List<Village> namesakes = all.stream()
                .filter(other -> other.id() != village.id()
                        && (!present || other.period().contains(day))
                        && Fold.same(on(other, day).name(), then.name()))
                .toList();
        if (namesakes.isEmpty()) {
            return then.name();
        }
        String commune = village.formerCommune();
        boolean telling =
                !commune.isEmpty() && namesakes.stream().noneMatch(other -> Fold.same(other.formerCommune(), commune));
        return then.name() + (telling ? " (" + commune + " cũ)" : " (" + village.code() + ")");
    }

    /** The labels of all villages on a day by their ids. */
    public Map<Long, String> labels(LocalDate day) {
        return all.stream().collect(Collectors.toMap(Village::id, village -> label(village, day)));
    }

    /** The label of a village by its id; empty when there is none. */
    public String label(long id, LocalDate day) {
        return get(id).map(village -> label(village, day)).orElse("");
    }

    /**
     * The villages a text may mean on a day: by code, else by label, else by name, with or without the word for village.
     * Those that exist on the day go before those that do not.
     */
    public List<Village> named(String text, LocalDate day) {
        String wanted = Fold.of(text);
        for (Function<Village, String> name : List.<Function<Village, String>>of(
                Village::code,
                village -> label(village, day),
                village -> on(village, day).name())) {
            List<Village> found = all.stream()
                    .filter(village -> bare(name.apply(village)).equals(bare(wanted)))
                    .toList();
            List<Village> present = found.stream()
                    .filter(village -> village.period().contains(day))
                    .toList();
            if (!found.isEmpty()) {
                return present.isEmpty() ? found : present;
            }
        }
        return List.of();
    }

    private static String bare(String name) {
        return Fold.of(name).replaceFirst(KIND, "");
    }
}
