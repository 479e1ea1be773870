package vn.sovang.service.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.AwardStatistics;
import vn.sovang.domain.commendation.Rewards;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Gender;
import vn.sovang.store.Tables;

/** Reads awards with what the register knows of those who received them. */
final class StatisticReader {
    private static final String MAJORITY = "kinh";

    private final Tables tables;
    private final RuleBook rules;
    private final Map<Long, Person> persons = new HashMap<>();
    private final Map<Long, Member> members = new HashMap<>();

    StatisticReader(Tables tables) {
        this.tables = tables;
        rules = RuleBook.of(tables.rules().all());
        tables.persons().all().forEach(person -> persons.put(person.id(), person));
        tables.members().all().forEach(member -> members.put(member.person().id(), member));
    }

    List<AwardStatistics.Counted> awards() {
        Rewards rewards = new Rewards(rules);
        return tables.decisions().all().stream()
                .flatMap(one -> rewards.lines(one, tables.awards().of(one.id()), one.day()).stream())
                .map(this::counted)
                .toList();
    }

    private AwardStatistics.Counted counted(AwardLine line) {
        Award award = line.award();
        long id = award.details().links().personId();
        Member member = members.get(id);
        Boolean minority = member == null || member.ethnicGroup() == null
                ? null
                : Boolean.valueOf(!member.ethnicGroup().equals(MAJORITY));
        return new AwardStatistics.Counted(line, woman(award, persons.get(id)), minority, leading(line));
    }

    /** By the register, else by the form of address. */
    private static Boolean woman(Award award, Person person) {
        if (person != null && person.gender() != Gender.UNKNOWN) {
            return person.gender() == Gender.FEMALE;
        }
        return switch (Fold.of(award.recipient().honorific())) {
            case "ba", "chi", "co" -> Boolean.TRUE;
            case "ong", "anh" -> Boolean.FALSE;
            default -> null;
        };
    }

    private boolean leading(AwardLine line) {
        String post = Fold.of(line.award().recipient().post());
        return rules.find("count.award.leading", line.decision().day()).map(Rule::value).stream()
                .flatMap(titles -> Stream.of(titles.split("\\|")))
                .map(Fold::of)
                .anyMatch(title -> post.equals(title) || post.startsWith(title + " "));
    }
}
