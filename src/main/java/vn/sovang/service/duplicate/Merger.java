package vn.sovang.service.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.EventContext;
import vn.sovang.domain.member.EventRules;
import vn.sovang.domain.member.Finding;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.Tables;

/** Writes one merger, inside a change. */
final class Merger {
    private final Tables tables;
    private final MergeService.Both both;
    private final MergeChoice choice;
    private final LocalDate today;

    Merger(Tables tables, MergeService.Both both, MergeChoice choice, LocalDate today) {
        this.tables = tables;
        this.both = both;
        this.choice = choice;
        this.today = today;
    }

    void merge() {
        if (both.member() != null && both.otherMember() != null) {
            mergeMembers();
        }
        doublePosts();
        tables.references()
                .move("person", both.otherPerson().id(), both.person().id());
        tables.persons().delete(both.otherPerson().id());
        Person person = both.person();
        Person other = both.otherPerson();
        Person merged = new Person(
                person.id(),
                pick(MergeField.NAME, person.name(), other.name()),
                pick(MergeField.GENDER, person.gender(), other.gender()),
                pick(MergeField.BIRTH, person.birth(), other.birth()));
        if (!merged.equals(person)) {
            tables.persons().update(merged);
        }
    }

    private void mergeMembers() {
        long kept = both.member().id();
        long gone = both.otherMember().id();
        events(kept, gone);
        evaluations(kept, gone);
        records(kept, gone);
        tables.references().move("member", gone, kept);
        tables.members().delete(gone);
        Member member = member(both.member(), both.otherMember());
        if (!member.equals(both.member())) {
            tables.members().update(member);
        }
    }

    /** What both have is kept once, with the decision of whichever knows it. */
    private void events(long kept, long gone) {
        List<MemberEvent> own = tables.memberEvents().of(kept);
        List<MemberEvent> united = new ArrayList<>(own);
        for (MemberEvent event : tables.memberEvents().of(gone)) {
            Optional<MemberEvent> same = own.stream()
                    .filter(one -> MergeService.Both.isSame(one, event))
                    .findFirst();
            if (same.isPresent() || choice.eventsLeftOut().contains(event.id())) {
                same.filter(one -> one.decision().isEmpty() && !event.decision().isEmpty())
                        .ifPresent(one ->
                                tables.memberEvents().update(one.decided(event.decision(), event.decisionDay())));
                tables.memberEvents().delete(event.id());
            } else {
                united.add(event);
            }
        }
        requireOneLife(own, united);
    }

    private void requireOneLife(List<MemberEvent> own, List<MemberEvent> united) {
        EventContext context = new EventContext(
                today,
                RuleBook.of(tables.rules().all()),
                pick(MergeField.BIRTH, both.person().birth(), both.otherPerson().birth()),
                this::cellName);
        List<Finding> before = EventRules.findings(own, context);
        EventRules.findings(united, context).stream()
                .filter(finding -> finding.blocks() && !before.contains(finding))
                .findFirst()
                .ifPresent(finding -> {
                    throw Problem.of(
                                    2191,
                                    "duplicate.problem.events",
                                    finding.event().kind().word(),
                                    finding.event().day(),
                                    finding.problem())
                            .asException();
                });
    }

    private String cellName(long id) {
        return tables.cellRegister().find(id, today).map(Cell::name).orElse("");
    }

    private void evaluations(long kept, long gone) {
        List<Evaluation> all = tables.memberEvaluations().all();
        for (Evaluation other : all) {
            if (other.subjectId() != gone) {
                continue;
            }
            Optional<Evaluation> own = all.stream()
                    .filter(one -> one.subjectId() == kept && one.year() == other.year())
                    .findFirst();
            own.ifPresent(one -> tables.memberEvaluations()
                    .delete(choice.evaluationsFromOther().contains(other.year()) ? one.id() : other.id()));
        }
    }

    /** Cards, discipline and badges that both have are kept once. */
    private void records(long kept, long gone) {
        var cards = tables.partyCards().of(kept);
        tables.partyCards().of(gone).stream()
                .filter(card -> cards.stream().anyMatch(own -> own.number().equals(card.number())))
                .forEach(card -> tables.partyCards().delete(card.id()));
        var disciplines = tables.disciplines().of(kept);
        tables.disciplines().of(gone).stream()
                .filter(one -> disciplines.stream()
                        .anyMatch(own ->
                                own.form().equals(one.form()) && own.day().equals(one.day())))
                .forEach(one -> tables.disciplines().delete(one.id()));
        var badges = tables.partyBadges().of(kept);
        tables.partyBadges().of(gone).stream()
                .filter(one -> badges.stream()
                        .anyMatch(own -> own.years() == one.years() && own.day().equals(one.day())))
                .forEach(one -> tables.partyBadges().delete(one.id()));
    }

    /** A post that both hold is one post. */
    private void doublePosts() {
        List<Post> all = tables.posts().all();
        List<Post> own = all.stream()
                .filter(post -> post.person().id() == both.person().id())
                .toList();
        all.stream()
                .filter(post -> post.person().id() == both.otherPerson().id())
                .filter(post -> own.stream()
                        .anyMatch(one -> one.title().equals(post.title())
                                && one.unitCode().equals(post.unitCode())
                                && Objects.equals(
                                        one.period().from(), post.period().from())))
                .forEach(post -> tables.posts().delete(post.id()));
    }

    private <T> T pick(MergeField field, T kept, T other) {
        return choice.fromOther().contains(field) ? other : kept;
    }

    private Member member(Member kept, Member other) {
        MemberDetails own = kept.details();
        MemberDetails second = other.details();
        return new Member(
                kept.id(),
                kept.person(),
                pick(MergeField.CARD_NUMBER, kept.cardNumber(), other.cardNumber()),
                pick(MergeField.ETHNIC_GROUP, kept.ethnicGroup(), other.ethnicGroup()),
                pick(MergeField.RELIGION, kept.religion(), other.religion()),
                pick(MergeField.HOME_TOWN, kept.homeTown(), other.homeTown()),
                pick(MergeField.RESIDENCE, kept.residence(), other.residence()),
                pick(MergeField.EDUCATION, kept.education(), other.education()),
                pick(MergeField.PROFESSIONAL_LEVEL, kept.professionalLevel(), other.professionalLevel()),
                pick(MergeField.POLITICAL_THEORY, kept.politicalTheory(), other.politicalTheory()),
                pick(MergeField.PARTY_POST, kept.partyPost(), other.partyPost()),
                pick(MergeField.STATE_POST, kept.statePost(), other.statePost()),
                new MemberDetails(
                        pick(MergeField.BIRTH_NAME, own.birthName(), second.birthName()),
                        pick(MergeField.ALIAS, own.alias(), second.alias()),
                        pick(MergeField.IDENTITY_NUMBER, own.identityNumber(), second.identityNumber()),
                        pick(MergeField.PHONE, own.phone(), second.phone()),
                        pick(MergeField.EMAIL, own.email(), second.email()),
                        pick(MergeField.FILE_NUMBER, own.fileNumber(), second.fileNumber()),
                        pick(MergeField.SPECIALTY, own.specialty(), second.specialty()),
                        pick(MergeField.FOREIGN_LANGUAGE, own.foreignLanguage(), second.foreignLanguage()),
                        pick(MergeField.COMPUTER_SKILL, own.computerSkill(), second.computerSkill()),
                        pick(MergeField.OCCUPATION_BEFORE, own.occupationBefore(), second.occupationBefore()),
                        pick(MergeField.OCCUPATION, own.occupation(), second.occupation()),
                        pick(MergeField.ADMISSION_PLACE, own.admissionPlace(), second.admissionPlace()),
                        pick(MergeField.SPONSORS, own.sponsors(), second.sponsors()),
                        pick(MergeField.UNION_POST, own.unionPost(), second.unionPost()),
                        pick(MergeField.POLICY_FAMILY, own.policyFamily(), second.policyFamily()),
                        pick(MergeField.NOTE, own.note(), second.note())));
    }
}
