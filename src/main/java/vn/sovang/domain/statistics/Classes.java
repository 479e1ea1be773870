package vn.sovang.domain.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.PartyAge;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/** Into which figure of each dividing section somebody falls, by the rules of one day. */
final class Classes {
    private final Map<Section, CodeList> lists = new EnumMap<>(Section.class);
    private final List<Band> ages;
    private final List<Band> partyAges;
    private final Schooling schooling;
    private final String majority;
    private final Map<Section, Map<String, Certainty>> codes = new EnumMap<>(Section.class);

    Classes(RuleBook rules, LocalDate day) {
        for (Section section : Section.values()) {
            if (section.divides() && !section.list().isEmpty()) {
                lists.put(section, CodeList.of(rules, section.list(), day));
            }
        }
        ages = Band.of(rules, Section.AGE, day);
        partyAges = Band.of(rules, Section.PARTY_AGE, day);
        schooling = Schooling.of(rules, day);
        majority =
                rules.find("statistics.majority", day).map(rule -> rule.value()).orElse("");
        dividing().forEach(section -> codes.put(section, found(section)));
    }

    /** The codes of a section in their order, unknown last, each with the certainty of its rule. */
    Map<String, Certainty> codes(Section section) {
        return codes.get(section);
    }

    private Map<String, Certainty> found(Section section) {
        Map<String, Certainty> codes = new LinkedHashMap<>();
        switch (section) {
            case AGE -> ages.forEach(band -> codes.put(band.code(), band.certainty()));
            case PARTY_AGE -> partyAges.forEach(band -> codes.put(band.code(), band.certainty()));
            case EDUCATION -> schooling.levels().forEach(level -> codes.put(level.code(), level.certainty()));
            default -> lists.get(section).codes().forEach(code -> codes.put(code, Certainty.CERTAIN));
        }
        codes.put(StatisticFigure.UNKNOWN, Certainty.CERTAIN);
        return codes;
    }

    String of(Section section, Member member, PartyAge age, LocalDate day) {
        Optional<String> code = switch (section) {
            case AGE -> Optional.ofNullable(member.person().birth()).flatMap(birth -> band(ages, birth.ageAt(day)));
            case PARTY_AGE -> age.isKnown() ? band(partyAges, age.years(day)) : Optional.empty();
            case EDUCATION -> schooling.level(member.education());
            case ETHNIC_GROUP -> Optional.ofNullable(member.ethnicGroup());
            case RELIGION -> Optional.ofNullable(member.religion());
            case PROFESSIONAL_LEVEL -> Optional.ofNullable(member.professionalLevel());
            case POLITICAL_THEORY -> Optional.ofNullable(member.politicalTheory());
            case OCCUPATION -> Optional.ofNullable(member.details().occupation());
            case HEADCOUNT, MOVEMENT, BADGE, DISCIPLINE -> Optional.empty();
        };
        return code.filter(known -> codes(section).containsKey(known)).orElse(StatisticFigure.UNKNOWN);
    }

    private static Optional<String> band(List<Band> bands, int years) {
        return bands.stream().filter(band -> band.contains(years)).findFirst().map(Band::code);
    }

    /** Every people but the Kinh is a minority (Nghị định 05/2011/NĐ-CP). */
    boolean isMinority(Member member) {
        return member.ethnicGroup() != null && !member.ethnicGroup().equals(majority);
    }

    static boolean isReligious(Member member) {
        return member.religion() != null && !member.religion().equals("none");
    }

    static List<Section> dividing() {
        List<Section> dividing = new ArrayList<>();
        for (Section section : Section.values()) {
            if (section.divides()) {
                dividing.add(section);
            }
        }
        return dividing;
    }
}
