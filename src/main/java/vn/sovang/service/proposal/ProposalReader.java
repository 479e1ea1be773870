package vn.sovang.service.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.office.HouseholdTitles;
import vn.sovang.domain.proposal.Proposal;
import vn.sovang.domain.proposal.ProposalRecords;
import vn.sovang.domain.proposal.ProposalRecords.Elsewhere;
import vn.sovang.domain.proposal.ProposalRecords.Given;
import vn.sovang.domain.proposal.ProposalRecords.Ratings;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.Tables;

/** Reads what the lines of a round are held against. */
final class ProposalReader {
    private ProposalReader() {}

    static ProposalRecords records(Tables tables, ProposalRound round) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        return new ProposalRecords(
                round,
                tables.proposals().lines().of(round.id()),
                elsewhere(tables, round),
                given(tables, round),
                NamesReader.of(tables, round.day()),
                new Ratings(
                        levels(tables.memberEvaluations().of(round.honouredYear())),
                        levels(tables.cellEvaluations().of(round.honouredYear()))),
                tables.disciplines().all().stream().collect(Collectors.groupingBy(Discipline::memberId)),
                HouseholdTitles.of(tables.householdTitles().all(), rules),
                tables.proposals().reasons().all(),
                rules);
    }

    private static Map<Long, String> levels(List<Evaluation> evaluations) {
        return evaluations.stream()
                .filter(Evaluation::rated)
                .collect(Collectors.toMap(Evaluation::subjectId, Evaluation::decided));
    }

    /** Rounds that became a decision are seen by its awards. */
    private static List<Elsewhere> elsewhere(Tables tables, ProposalRound round) {
        Map<Long, ProposalRound> others = new HashMap<>();
        tables.proposals().rounds().all().stream()
                .filter(other ->
                        other.id() != round.id() && other.honouredYear() == round.honouredYear() && !other.decided())
                .forEach(other -> others.put(other.id(), other));
        if (others.isEmpty()) {
            return List.of();
        }
        return tables.proposals().lines().all().stream()
                .filter(line ->
                        others.containsKey(line.roundId()) && !line.verdict().isRefused())
                .map(line -> new Elsewhere(others.get(line.roundId()), line))
                .toList();
    }

    private static List<Given> given(Tables tables, ProposalRound round) {
        Set<Long> own = tables.proposals().lines().of(round.id()).stream()
                .map(Proposal::decisionId)
                .collect(Collectors.toSet());
        List<Given> given = new ArrayList<>();
        for (Decision decision : tables.decisions().all()) {
            if (!own.contains(decision.id()) && decision.state() != DecisionState.REVOKED) {
                tables.awards()
                        .of(decision.id())
                        .forEach(award -> given.add(new Given(decision.honouredYear(), decision.fullNumber(), award)));
            }
        }
        return given;
    }
}
