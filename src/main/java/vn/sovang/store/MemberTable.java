package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.member.Member;

/** Members; who is one on a day is told by their events. */
public final class MemberTable {
    private final Sql sql;

    MemberTable(Sql sql) {
        this.sql = sql;
    }

    public List<Member> all() {
        return sql.list(
                "SELECT m.id, m.card_number, m.ethnic_group, m.religion, m.home_town, m.residence, m.education,"
                        + " m.professional_level, m.political_theory, m.party_post, m.state_post, "
                        + PersonTable.COLUMNS + " FROM member m JOIN person p ON p.id = m.person_id ORDER BY m.id",
                row -> new Member(
                        row.id("id"),
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
                        row.text("state_post")));
    }

    public long insert(Member member) {
        return sql.insert(
                "INSERT INTO member (person_id, card_number, ethnic_group, religion, home_town, residence, education,"
                        + " professional_level, political_theory, party_post, state_post)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                member.statePost());
    }

    public void update(Member member) {
        sql.update(
                "UPDATE member SET person_id = ?, card_number = ?, ethnic_group = ?, religion = ?, home_town = ?,"
                        + " residence = ?, education = ?, professional_level = ?, political_theory = ?, party_post = ?,"
                        + " state_post = ? WHERE id = ?",
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
                member.id());
    }
}
