package vn.sovang.domain.member;

import vn.sovang.domain.office.Person;

/**
 * A party member as the register keeps the person; whether and where somebody is a member on a day is told by the
 * {@link MemberEvent}s.
 *
 * @param cardNumber eight digits with leading zeros, empty before there is a card; history, never a key
 * @param ethnicGroup code of the list {@code ethnic_group}, null when unknown
 * @param religion code of the list {@code religion}, null when unknown
 * @param education general education as written, for instance {@code 12/12}
 * @param professionalLevel code of the list {@code professional_level}, null when unknown
 * @param politicalTheory code of the list {@code political_theory}, null when none or unknown
 * @param details never null
 */
public record Member(
        long id,
        Person person,
        String cardNumber,
        String ethnicGroup,
        String religion,
        String homeTown,
        String residence,
        String education,
        String professionalLevel,
        String politicalTheory,
        String partyPost,
        String statePost,
        MemberDetails details) {

    /** A member of whom the register keeps no more than the first list. */
    public Member(
            long id,
            Person person,
            String cardNumber,
            String ethnicGroup,
            String religion,
            String homeTown,
            String residence,
            String education,
            String professionalLevel,
            String politicalTheory,
            String partyPost,
            String statePost) {
        this(
                id,
                person,
                cardNumber,
                ethnicGroup,
                religion,
                homeTown,
                residence,
                education,
                professionalLevel,
                politicalTheory,
                partyPost,
                statePost,
                MemberDetails.NONE);
    }

    public Member with(MemberDetails further) {
        return new Member(
                id,
                person,
                cardNumber,
                ethnicGroup,
                religion,
                homeTown,
                residence,
                education,
                professionalLevel,
                politicalTheory,
                partyPost,
                statePost,
                further);
    }

    /** The same member under another number of the card. */
    public Member withCard(String number) {
        return new Member(
                id,
                person,
                number,
                ethnicGroup,
                religion,
                homeTown,
                residence,
                education,
                professionalLevel,
                politicalTheory,
                partyPost,
                statePost,
                details);
    }
}
