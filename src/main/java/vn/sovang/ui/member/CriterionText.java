package vn.sovang.ui.member;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.sovang.base.Words;
import vn.sovang.service.MemberCriterion;
import vn.sovang.service.MemberFilter;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberQuery;

/** Criteria of the list of members in words. */
final class CriterionText {
    /** The lists whose codes a criterion takes. */
    static final Map<MemberCriterion, String> LISTS = new EnumMap<>(Map.of(
            MemberCriterion.ETHNIC_GROUP, "ethnic_group",
            MemberCriterion.RELIGION, "religion",
            MemberCriterion.OCCUPATION, "occupation",
            MemberCriterion.EDUCATION_FROM, "education",
            MemberCriterion.PROFESSIONAL_FROM, "professional_level",
            MemberCriterion.THEORY_FROM, "political_theory"));

    private final Words words;
    private MemberList list = MemberList.empty(LocalDate.EPOCH);

    CriterionText(Words words) {
        this.words = words;
    }

    void list(MemberList now) {
        list = now;
    }

    String state(String name) {
        MemberFilter kind = name.isEmpty() ? MemberFilter.PRESENT : MemberFilter.valueOf(name);
        return words.say(
                switch (kind) {
                    case PRESENT -> "member.filter.present";
                    case FULL -> "member.filter.full";
                    case PROBATIONARY -> "member.filter.probationary";
                    case EXEMPT -> "member.filter.exempt";
                    case SUSPENDED -> "member.filter.suspended";
                    case AWAY -> "member.filter.away";
                    case GUEST -> "member.filter.guest";
                    case ABSENT -> "member.filter.absent";
                    case EVERYBODY -> "member.filter.everybody";
                });
    }

    String gender(String name) {
        return switch (name) {
            case "MALE" -> words.say("member.gender.male");
            case "FEMALE" -> words.say("member.gender.female");
            default -> words.say("filter.any");
        };
    }

    String card(String choice) {
        return switch (choice) {
            case MemberQuery.WITH -> words.say("filter.card.with");
            case MemberQuery.WITHOUT -> words.say("filter.card.without");
            default -> words.say("filter.any");
        };
    }

    /** What a value of a criterion is called. */
    String value(MemberCriterion field, String value) {
        if (value.isEmpty()) {
            return words.say("filter.any");
        }
        return switch (field) {
            case STATE -> state(value);
            case GENDER -> gender(value);
            case CARD -> card(value);
            case ETHNIC_GROUP ->
                value.equals(MemberQuery.MINORITY)
                        ? words.say("filter.minority")
                        : list.codes("ethnic_group").label(value);
            case RELIGION, OCCUPATION, EDUCATION_FROM, PROFESSIONAL_FROM, THEORY_FROM ->
                list.codes(LISTS.get(field)).label(value);
            case CELL, AGE_FROM, AGE_TO, PARTY_AGE_FROM, PARTY_AGE_TO, JOINED_FROM, JOINED_TO, RESIDENCE -> value;
        };
    }

    /** The criterion with its value, as a chip shows it. */
    String chip(MemberCriterion field, String value) {
        String key = switch (field) {
            case STATE, CELL, GENDER, CARD -> "filter.chip.value";
            case AGE_FROM -> "filter.chip.age_from";
            case AGE_TO -> "filter.chip.age_to";
            case ETHNIC_GROUP -> "filter.chip.ethnic_group";
            case RELIGION -> "filter.chip.religion";
            case OCCUPATION -> "filter.chip.occupation";
            case EDUCATION_FROM -> "filter.chip.education_from";
            case PROFESSIONAL_FROM -> "filter.chip.professional_from";
            case THEORY_FROM -> "filter.chip.theory_from";
            case PARTY_AGE_FROM -> "filter.chip.party_age_from";
            case PARTY_AGE_TO -> "filter.chip.party_age_to";
            case JOINED_FROM -> "filter.chip.joined_from";
            case JOINED_TO -> "filter.chip.joined_to";
            case RESIDENCE -> "filter.chip.residence";
        };
        return words.say(key, value(field, value));
    }
}
