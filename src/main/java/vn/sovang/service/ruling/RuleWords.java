package vn.sovang.service.ruling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.base.Words;
import vn.sovang.domain.text.Fold;

/** What rules and their values are called. */
public final class RuleWords {
    private static final Map<Pattern, String> NAMES = names();

    private final Words words;

    public RuleWords(Words words) {
        this.words = words;
    }

    private static Map<Pattern, String> names() {
        Map<Pattern, String> names = new LinkedHashMap<>();
        name(names, "evaluation\\.regime", "ruling.name.regime");
        name(names, "evaluation\\.qd(\\w+)\\.level\\..*", "ruling.name.level");
        name(names, "evaluation\\.qd(\\w+)\\.letter\\..*", "ruling.name.letter");
        name(names, "evaluation\\.qd(\\w+)\\.cap\\.percent", "ruling.name.cap.percent");
        name(names, "evaluation\\.qd(\\w+)\\.cap\\.base", "ruling.name.cap.base");
        name(names, "evaluation\\.qd(\\w+)\\.cap\\.rounding", "ruling.name.cap.rounding");
        name(names, "evaluation\\.qd(\\w+)\\.cap\\.scope", "ruling.name.cap.scope");
        name(names, "evaluation\\.qd(\\w+)\\.cell_cap\\.percent", "ruling.name.cell_cap.percent");
        name(names, "evaluation\\.qd(\\w+)\\.cell_cap\\.base", "ruling.name.cell_cap.base");
        name(names, "evaluation\\.qd(\\w+)\\.cell_cap\\.rounding", "ruling.name.cell_cap.rounding");
        name(names, "evaluation\\.qd(\\w+)\\.points\\.most", "ruling.name.points.most");
        name(names, "evaluation\\.qd(\\w+)\\.points\\.from\\.outstanding", "ruling.name.points.outstanding");
        name(names, "evaluation\\.qd(\\w+)\\.points\\.from\\.good", "ruling.name.points.good");
        name(names, "evaluation\\.qd(\\w+)\\.points\\.from\\.completed", "ruling.name.points.completed");
        name(names, "evaluation\\.qd(\\w+)\\.points\\.from\\.not_completed", "ruling.name.points.not_completed");
        name(names, "evaluation\\.qd(\\w+)\\.participation\\.exempt", "ruling.name.exempt");
        name(names, "evaluation\\.qd(\\w+)\\.participation\\.suspended", "ruling.name.suspended");
        name(names, "evaluation\\.qd(\\w+)\\.participation\\.new_member", "ruling.name.new_member");
        name(names, "evaluation\\.qd(\\w+)\\.new_member\\.months", "ruling.name.new_member.months");
        name(names, "evaluation\\.summary\\.column\\.(\\w+)", "ruling.name.summary");
        name(names, "evaluation\\.leader\\.title\\.(\\d+)", "ruling.name.leader");
        name(names, "evaluation\\.quarter\\.column\\.(\\d+)", "ruling.name.quarter");
        name(names, "money\\.base_salary", "ruling.name.base_salary");
        name(names, "money\\.state\\.certificate_of_merit\\.coefficient", "ruling.name.state.coefficient");
        name(names, "money\\.party\\.certificate_of_merit\\.coefficient", "ruling.name.party.coefficient");
        name(names, "money\\.state\\..*\\.factor\\.individual", "ruling.name.state.individual");
        name(names, "money\\.state\\..*\\.factor\\.collective", "ruling.name.state.collective");
        name(names, "money\\.state\\..*\\.factor\\.household", "ruling.name.state.household");
        name(names, "money\\.party\\..*\\.factor\\.individual", "ruling.name.party.individual");
        name(names, "money\\.party\\..*\\.factor\\.collective", "ruling.name.party.collective");
        name(names, "money\\.party\\..*\\.factor\\.household", "ruling.name.party.household");
        name(names, "money\\.state\\.rounding", "ruling.name.state.rounding");
        name(names, "money\\.party\\.rounding", "ruling.name.party.rounding");
        name(names, "money\\.rounding_step", "ruling.name.rounding_step");
        name(names, "signing\\.party\\.(\\d+)", "ruling.name.signing.party");
        name(names, "signing\\.state\\.(\\d+)", "ruling.name.signing.state");
        name(names, "basis\\.party\\.decision\\.(\\d+)", "ruling.name.basis.party");
        name(names, "basis\\.state\\.decision\\.(\\d+)", "ruling.name.basis.state");
        name(names, "wording\\.party\\..*", "ruling.name.wording.party");
        name(names, "wording\\.state\\..*", "ruling.name.wording.state");
        name(names, "numbering\\.party", "ruling.name.numbering.party");
        name(names, "numbering\\.state", "ruling.name.numbering.state");
        name(names, "paper\\.style\\.party", "ruling.name.style.party");
        name(names, "paper\\.style\\.state", "ruling.name.style.state");
        name(names, "layout\\.party\\.certificate_of_merit", "ruling.name.layout.party");
        name(names, "layout\\.certificate_of_merit", "ruling.name.layout.merit");
        name(names, "layout\\.public_praise", "ruling.name.layout.praise");
        name(names, "count\\.award\\.leading", "ruling.name.award_leading");
        name(names, "money\\.state\\.fund", "ruling.name.state.fund");
        name(names, "money\\.party\\.fund", "ruling.name.party.fund");
        name(names, "list\\.(\\w+)\\..*", "ruling.name.list");
        return names;
    }

    private static void name(Map<Pattern, String> names, String keys, String word) {
        names.put(Pattern.compile(keys), word);
    }

    /** What a rule is called; its key where the program has no name for it. */
    public String name(String key) {
        for (Map.Entry<Pattern, String> entry : NAMES.entrySet()) {
            Matcher matcher = entry.getKey().matcher(key);
            if (matcher.matches()) {
                return matcher.groupCount() == 0
                        ? words.say(entry.getValue())
                        : words.say(entry.getValue(), matcher.group(1));
            }
        }
        return key;
    }

    /** The codes a rule may have as its value; empty where any text or number may stand. */
    static List<String> allowed(String key) {
        if (key.endsWith("cap.base")) {
            return List.of("good", "good_or_above");
        }
        if (key.endsWith("cap.scope")) {
            return List.of("commune", "organisation");
        }
        if (key.contains(".participation.")) {
            return List.of("none", "reviewed", "rated");
        }
        if (key.endsWith(".rounding")) {
            return key.startsWith("money.")
                    ? List.of("none", "ceiling", "half_up")
                    : List.of("floor", "ceiling", "half_up");
        }
        return List.of();
    }

    /** A value as it is read: codes in words, several names with dashes between them. */
    public String value(String key, String value) {
        return allowed(key).contains(value) ? code(key, value) : value;
    }

    private String code(String key, String value) {
        return words.say(
                key.contains(".participation.") ? "ruling.value.participation." + value : "ruling.value." + value);
    }

    /** The value behind what was typed: a code stands for itself and for its words. */
    public String typed(String key, String text) {
        return allowed(key).stream()
                .filter(code -> code.equals(text) || Fold.same(code(key, code), text))
                .findFirst()
                .orElse(text);
    }

    /** What may stand as the value of a rule, in words; empty where anything may. */
    public String allowedWords(String key) {
        return String.join(
                ", ", allowed(key).stream().map(code -> code(key, code)).toList());
    }
}
