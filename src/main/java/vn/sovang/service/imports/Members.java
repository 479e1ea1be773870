package vn.sovang.service.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.PartialDate;

/** Finds the member a row speaks of: by the card, else by the name where only one fits. */
final class Members {
    private final Map<String, Member> byCard = new HashMap<>();
    private final Map<String, List<Member>> byName = new HashMap<>();

    Members(List<Member> members) {
        for (Member member : members) {
            if (!member.cardNumber().isEmpty()) {
                byCard.put(member.cardNumber(), member);
            }
            byName.computeIfAbsent(Fold.of(member.person().name()), name -> new ArrayList<>())
                    .add(member);
        }
    }

    /**
     * @param card may be empty
     * @param birth null when unknown
     */
    Optional<Member> find(String card, String name, PartialDate birth) {
        if (!card.isEmpty() && byCard.containsKey(card)) {
            return Optional.of(byCard.get(card));
        }
        List<Member> fitting = byName.getOrDefault(Fold.of(name), List.of()).stream()
                .filter(member -> card.isEmpty() || member.cardNumber().isEmpty())
                .filter(member -> birth == null
                        || member.person().birth() == null
                        || member.person().birth().equals(birth))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
