package vn.sovang.domain.printing;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose certificates are printed. */
public sealed interface PrintChoice {

    /** Everybody on the list. */
    record All() implements PrintChoice {}

    /** Those without a good sheet. */
    record Unprinted() implements PrintChoice {}

    /** @param places in the list */
    record Ticked(Set<Integer> places) implements PrintChoice {
        public Ticked {
            places = Set.copyOf(places);
        }
    }

    /** @param from first place in the list @param to last place, both included; Integer.MAX_VALUE for "and on" */
    record Range(int from, int to) implements PrintChoice {}

    /**
     * The places that are chosen, in the order of the list.
     *
     * @param places of the list, in its order
     * @param states by place; absent is never sent
     */
    default List<Integer> of(List<Integer> places, Map<Integer, PrintState> states) {
        return places.stream()
                .filter(place -> switch (this) {
                    case All all -> true;
                    case Unprinted unprinted ->
                        !states.getOrDefault(place, PrintState.NONE).done();
                    case Ticked ticked -> ticked.places().contains(place);
                    case Range range -> place >= range.from() && place <= range.to();
                })
                .toList();
    }
}
