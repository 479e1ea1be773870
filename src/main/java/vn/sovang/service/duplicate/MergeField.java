package vn.sovang.service.duplicate;

import java.util.Locale;
import java.util.function.Function;
import vn.sovang.base.Word;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;

/** The values of which two records can hold different ones. Those of the person stand first, then those of the member. */
public enum MergeField {
    NAME("person", Person::name, null),
    GENDER(
            "person",
            person -> person.gender() == Gender.UNKNOWN ? "" : person.gender().vietnamese(),
            null),
    BIRTH("person", person -> person.birth() == null ? "" : person.birth().text(), null),
    CARD_NUMBER("member", null, Member::cardNumber),
    ETHNIC_GROUP("member", null, member -> text(member.ethnicGroup())),
    RELIGION("member", null, member -> text(member.religion())),
    HOME_TOWN("member", null, Member::homeTown),
    RESIDENCE("member", null, Member::residence),
    EDUCATION("member", null, Member::education),
    PROFESSIONAL_LEVEL("member", null, member -> text(member.professionalLevel())),
    POLITICAL_THEORY("member", null, member -> text(member.politicalTheory())),
    PARTY_POST("member", null, Member::partyPost),
    STATE_POST("member", null, Member::statePost),
    BIRTH_NAME("member", null, member -> member.details().birthName()),
    ALIAS("member", null, member -> member.details().alias()),
    IDENTITY_NUMBER("member", null, member -> member.details().identityNumber()),
    PHONE("member", null, member -> member.details().phone()),
    EMAIL("member", null, member -> member.details().email()),
    FILE_NUMBER("member", null, member -> member.details().fileNumber()),
    SPECIALTY("member", null, member -> member.details().specialty()),
    FOREIGN_LANGUAGE("member", null, member -> member.details().foreignLanguage()),
    COMPUTER_SKILL("member", null, member -> member.details().computerSkill()),
    OCCUPATION_BEFORE("member", null, member -> member.details().occupationBefore()),
    OCCUPATION("member", null, member -> text(member.details().occupation())),
    ADMISSION_PLACE("member", null, member -> member.details().admissionPlace()),
    SPONSORS("member", null, member -> member.details().sponsors()),
    UNION_POST("member", null, member -> member.details().unionPost()),
    POLICY_FAMILY("member", null, member -> member.details().policyFamily()),
    NOTE("member", null, member -> member.details().note());

    private final String table;
    private final Function<Person, String> ofPerson;
    private final Function<Member, String> ofMember;

    MergeField(String table, Function<Person, String> ofPerson, Function<Member, String> ofMember) {
        this.table = table;
        this.ofPerson = ofPerson;
        this.ofMember = ofMember;
    }

    private static String text(String code) {
        return code == null ? "" : code;
    }

    /** Whether it is a value of the person, which every role shares. */
    boolean isPersonal() {
        return ofPerson != null;
    }

    /** The value as text; codes as codes. */
    String of(Person person, Member member) {
        return isPersonal() ? ofPerson.apply(person) : ofMember.apply(member);
    }

    /** The list of codes the value belongs to, empty when it is text. */
    String list() {
        return switch (this) {
            case ETHNIC_GROUP, RELIGION, PROFESSIONAL_LEVEL, POLITICAL_THEORY, OCCUPATION ->
                name().toLowerCase(Locale.ROOT);
            default -> "";
        };
    }

    /** What the value is called. */
    public Word word() {
        return new Word("field.of." + table + "." + name().toLowerCase(Locale.ROOT));
    }
}
