package vn.sovang.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.text.Fold;

/**
 * A list of codes with their labels as it stands on a day: ethnic groups, levels of education, forms of award. The
 * order of the rows is the order of the list, so ordered levels compare by their place.
 */
public final class CodeList {
    /** The lists whose order means nothing, so that the office may add entries of its own at the end. */
    public static final Set<String> EXTENDABLE = Set.of("ethnic_group", "religion", "occupation", "cell_kind");

    private final Map<String, List<String>> labels;

    private CodeList(Map<String, List<String>> labels) {
        this.labels = labels;
    }

    /**
     * A list as it stands on a day.
     *
     * @param name the part of the keys after {@code list.}, for instance {@code ethnic_group}
     */
    public static CodeList of(RuleBook rules, String name, LocalDate day) {
        String prefix = "list." + name + ".";
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (Rule rule : rules.under(prefix, day)) {
            labels.put(
                    rule.key().substring(prefix.length()), List.of(rule.value().split("\\|", -1)));
        }
        return new CodeList(labels);
    }

    public List<String> codes() {
        return List.copyOf(labels.keySet());
    }

    /** The label of a code; a code that the list does not know is shown as it is, null as the empty text. */
    public String label(String code) {
        if (code == null) {
            return "";
        }
        return labels.getOrDefault(code, List.of(code)).getFirst();
    }

    /** The last of the names of a code, which is its abbreviation where it has one ({@code HTXS}). */
    public String abbreviation(String code) {
        return code == null ? "" : labels.getOrDefault(code, List.of(code)).getLast();
    }

    /** The code that a text names by code, label or alias; accents and case are not asked for. */
    public Optional<String> find(String text) {
        String folded = Fold.of(text);
        for (Map.Entry<String, List<String>> entry : labels.entrySet()) {
            List<String> names = new ArrayList<>(entry.getValue());
            names.add(entry.getKey());
            if (names.stream().anyMatch(name -> Fold.of(name).equals(folded))) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** The place of a code in the list, -1 when it is null or unknown. */
    public int rank(String code) {
        return code == null ? -1 : codes().indexOf(code);
    }
}
