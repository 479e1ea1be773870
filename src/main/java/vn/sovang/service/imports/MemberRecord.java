package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.util.Optional;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.office.Person;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.MemberSheet;

/** The record of a member out of a row; where a cell is empty the register's own value stays. */
final class MemberRecord {
    private final ReadRow row;
    private final Member old;

    /** @param old null for a new member */
    MemberRecord(ReadRow row, Member old) {
        this.row = row;
        this.old = old;
    }

    Member member(long id, Person person) {
        return new Member(
                id,
                person,
                or(row.get(MemberSheet.CARD), old, Member::cardNumber, ""),
                or(row.get(MemberSheet.ETHNIC_GROUP), old, Member::ethnicGroup, null),
                or(row.get(MemberSheet.RELIGION), old, Member::religion, null),
                or(row.get(MemberSheet.HOME_TOWN), old, Member::homeTown, ""),
                or(row.get(MemberSheet.RESIDENCE), old, Member::residence, ""),
                or(row.get(MemberSheet.EDUCATION), old, Member::education, ""),
                or(row.get(MemberSheet.PROFESSIONAL_LEVEL), old, Member::professionalLevel, null),
                or(row.get(MemberSheet.POLITICAL_THEORY), old, Member::politicalTheory, null),
                or(row.get(MemberSheet.PARTY_POST), old, Member::partyPost, ""),
                or(row.get(MemberSheet.STATE_POST), old, Member::statePost, ""),
                details(old == null ? MemberDetails.NONE : old.details()));
    }

    private MemberDetails details(MemberDetails known) {
        return new MemberDetails(
                text(MemberSheet.BIRTH_NAME, known.birthName()),
                text(MemberSheet.ALIAS, known.alias()),
                text(MemberSheet.IDENTITY_NUMBER, known.identityNumber()),
                text(MemberSheet.PHONE, known.phone()),
                text(MemberSheet.EMAIL, known.email()),
                text(MemberSheet.FILE_NUMBER, known.fileNumber()),
                text(MemberSheet.SPECIALTY, known.specialty()),
                text(MemberSheet.FOREIGN_LANGUAGE, known.foreignLanguage()),
                text(MemberSheet.COMPUTER_SKILL, known.computerSkill()),
                text(MemberSheet.OCCUPATION_BEFORE, known.occupationBefore()),
                text(MemberSheet.OCCUPATION, known.occupation()),
                text(MemberSheet.ADMISSION_PLACE, known.admissionPlace()),
                text(MemberSheet.SPONSORS, known.sponsors()),
                text(MemberSheet.UNION_POST, known.unionPost()),
                text(MemberSheet.POLICY_FAMILY, known.policyFamily()),
                text(MemberSheet.NOTE, known.note()));
    }

    private String text(Column<String> column, String known) {
        Optional<String> cell = row.get(column);
        return cell.orElse(known);
    }
}
