package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;

/** Members; who is one on a day is told by their events. */
public final class MemberTable {
    /** In the order of {@link #values}. */
    private static final List<String> COLUMNS = List.of(
            "person_id",
            "card_number",
            "ethnic_group",
            "religion",
            "home_town",
            "residence",
            "education",
            "professional_level",
            "political_theory",
            "party_post",
            "state_post",
            "birth_name",
            "alias",
            "identity_number",
            "phone",
            "email",
            "file_number",
            "specialty",
            "foreign_language",
            "computer_skill",
            "occupation_before",
            "occupation",
            "admission_place",
            "sponsors",
            "union_post",
            "policy_family",
            "note");

    private static final String INSERT = "INSERT INTO member (" + String.join(", ", COLUMNS) + ") VALUES ("
            + COLUMNS.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    private static final String UPDATE = "UPDATE member SET " + String.join(" = ?, ", COLUMNS) + " = ? WHERE id = ?";
    private static final String SELECT = "SELECT m.id AS member_id, "
            + COLUMNS.stream().skip(1).map(column -> "m." + column).collect(Collectors.joining(", ")) + ", "
            + PersonTable.COLUMNS + " FROM member m JOIN person p ON p.id = m.person_id";

    private final Sql sql;

    MemberTable(Sql sql) {
        this.sql = sql;
    }

    public List<Member> all() {
        return sql.list(SELECT + " ORDER BY m.id", MemberTable::member);
    }

    public Optional<Member> find(long id) {
        return sql.one(SELECT + " WHERE m.id = ?", MemberTable::member, id);
    }

    public void delete(long id) {
        sql.update("DELETE FROM member WHERE id = ?", id);
    }

    public long insert(Member member) {
        return sql.insert(INSERT, values(member).toArray());
    }

    public void update(Member member) {
        sql.update(UPDATE, Stream.concat(values(member), Stream.of(member.id())).toArray());
    }

    private static Stream<Object> values(Member member) {
        MemberDetails details = member.details();
        return Stream.of(
                member.person().id(),
                member.cardNumber(),
                member.ethnicGroup(),
                member.religion(),
                member.homeTown(),
                member.residence(),
                member.education(),
                member.professionalLevel(),
                member.politicalTheory(),
                member.partyPost(),
                member.statePost(),
                details.birthName(),
                details.alias(),
                details.identityNumber(),
                details.phone(),
                details.email(),
                details.fileNumber(),
                details.specialty(),
                details.foreignLanguage(),
                details.computerSkill(),
                details.occupationBefore(),
                details.occupation(),
                details.admissionPlace(),
                details.sponsors(),
                details.unionPost(),
                details.policyFamily(),
                details.note());
    }

    private static Member member(Row row) throws SQLException {
        return new Member(
                row.id("member_id"),
                PersonTable.person(row),
                row.text("card_number"),
                row.text("ethnic_group"),
                row.text("religion"),
                row.text("home_town"),
                row.text("residence"),
                row.text("education"),
                row.text("professional_level"),
                row.text("political_theory"),
                row.text("party_post"),
                row.text("state_post"),
                new MemberDetails(
                        row.text("birth_name"),
                        row.text("alias"),
                        row.text("identity_number"),
                        row.text("phone"),
                        row.text("email"),
                        row.text("file_number"),
                        row.text("specialty"),
                        row.text("foreign_language"),
                        row.text("computer_skill"),
                        row.text("occupation_before"),
                        row.text("occupation"),
                        row.text("admission_place"),
                        row.text("sponsors"),
                        row.text("union_post"),
                        row.text("policy_family"),
                        row.text("note")));
    }
}
