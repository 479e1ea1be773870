package vn.sovang.service.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Rewards;
import vn.sovang.domain.proposal.KeptReason;
import vn.sovang.domain.proposal.Proposal;
import vn.sovang.domain.proposal.ProposalChecks;
import vn.sovang.domain.proposal.ProposalFinding;
import vn.sovang.domain.proposal.ProposalRecords;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.VietnameseOrder;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Rounds of proposals and their lines. */
public final class ProposalService {
    private final Store store;

    public ProposalService(Store store) {
        this.store = store;
    }

    /** The rounds that honour a year. */
    public RoundList rounds(int year) {
        return store.read(tables -> new RoundList(
                year,
                tables.proposals().rounds().all().stream()
                        .filter(round -> round.honouredYear() == year)
                        .toList(),
                tables.campaigns().all(),
                RuleBook.of(tables.rules().all())));
    }

    /** A round with its lines, checked; an empty list when there is no such round. */
    public ProposalList list(long roundId) {
        return store.read(tables -> tables.proposals()
                .rounds()
                .find(roundId)
                .map(round -> list(tables, round))
                .orElseGet(ProposalList::empty));
    }

    private static ProposalList list(Tables tables, ProposalRound round) {
        ProposalRecords records = ProposalReader.records(tables, round);
        Map<Long, List<ProposalFinding>> findings = ProposalChecks.of(records);
        Rewards rewards = new Rewards(records.rules());
        SearchText.Maker maker = new SearchText.Maker();
        List<ProposalRow> rows = records.lines().stream()
                .map(line -> new ProposalRow(
                        line,
                        findings.get(line.id()),
                        rewards.of(round.stream(), line.form(), line.kind(), round.day()),
                        VietnameseOrder.key(line.recipient().name()),
                        maker.of(
                                line.recipient().name(),
                                String.join(
                                        " ",
                                        line.recipient().place(),
                                        line.proposer(),
                                        line.achievement(),
                                        line.note()))))
                .toList();
        return new ProposalList(
                round,
                rows,
                records.register(),
                units(tables, records),
                tables.proposals().phrases().all(),
                tables.proposals().papers().all().stream()
                        .filter(paper -> paper.roundId() == round.id())
                        .toList(),
                records.rules());
    }

    private static List<String> units(Tables tables, ProposalRecords records) {
        NavigableSet<String> units = new TreeSet<>(Comparator.comparing(VietnameseOrder::key));
        tables.villages().all().forEach(village -> units.add("Thôn " + village.name()));
        tables.cellRegister().labelled(records.round().day()).values().forEach(cell -> units.add(cell.name()));
        tables.collectives().all().forEach(one -> units.add(one.name()));
        records.lines().forEach(line -> {
            units.add(line.proposer());
            units.add(line.recipient().unit());
        });
        units.remove("");
        return List.copyOf(units);
    }

    /**
     * Keeps the form of a round as one named change.
     *
     * @return the id of the round
     * @throws vn.sovang.base.ProblemException 2843 when the round is gone
     */
    public long saveRound(Form<RoundField> form, RoundList list, String label) {
        return store.change(label, tables -> {
            if (form.isNew()) {
                String code = freeCode(tables, RoundForms.round(form, list.year(), "", false));
                return tables.proposals().rounds().insert(RoundForms.round(form, list.year(), code, false));
            }
            ProposalRound before = round(tables, form.id());
            tables.proposals()
                    .rounds()
                    .update(RoundForms.round(form, before.honouredYear(), before.code(), before.decided()));
            return form.id();
        });
    }

    static ProposalRound round(Tables tables, long id) {
        return tables.proposals()
                .rounds()
                .find(id)
                .orElseThrow(() -> Problem.of(2843, "proposal.problem.gone").asException());
    }

    private static String freeCode(Tables tables, ProposalRound round) {
        Set<String> taken = tables.proposals().rounds().all().stream()
                .map(ProposalRound::code)
                .collect(Collectors.toSet());
        int number = 1;
        String stem = round.honouredYear() + "-" + round.stream().unitCode() + "-";
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /**
     * Takes a round out with all that belongs to it, as one named change.
     *
     * @throws vn.sovang.base.ProblemException 2837 when it has become a decision
     */
    public void deleteRound(long id, String label) {
        store.change(label, tables -> {
            requireOpen(tables, id);
            List<Proposal> lines = tables.proposals().lines().of(id);
            tables.proposals().papers().all().stream()
                    .filter(paper -> paper.roundId() == id)
                    .forEach(paper -> tables.proposals().papers().delete(paper.id()));
            delete(tables, lines.stream().map(Proposal::id).collect(Collectors.toSet()));
            tables.proposals().rounds().delete(id);
            return null;
        });
    }

    static ProposalRound requireOpen(Tables tables, long id) {
        ProposalRound round = round(tables, id);
        if (round.decided()) {
            throw Problem.of(2837, "proposal.problem.decided").asException();
        }
        return round;
    }

    /**
     * Keeps a form as one named change; a new line comes last.
     *
     * @param form tidied, without a problem that blocks it
     * @return the id of the proposal
     */
    public long save(Form<ProposalField> form, ProposalList list, String label) {
        return store.change(label, tables -> {
            long round = requireOpen(tables, list.round().id()).id();
            List<Proposal> lines = tables.proposals().lines().of(round);
            if (form.isNew()) {
                int last = lines.stream().mapToInt(Proposal::position).max().orElse(0);
                return tables.proposals().lines().insert(ProposalForms.proposal(form, round, last + 1, 0));
            }
            Proposal before = lines.stream()
                    .filter(line -> line.id() == form.id())
                    .findFirst()
                    .orElseThrow(
                            () -> Problem.of(2844, "proposal.problem.line_gone").asException());
            Proposal typed = ProposalForms.proposal(form, round, before.position(), before.decisionId());
            if (!typed.equals(before)) {
                tables.proposals().lines().update(typed);
            }
            return form.id();
        });
    }

    /** Takes lines out, as one named change; the lines behind move up. */
    public void delete(long roundId, Set<Long> ids, String label) {
        store.change(label, tables -> {
            requireOpen(tables, roundId);
            delete(tables, ids);
            renumber(tables, tables.proposals().lines().of(roundId));
            return null;
        });
    }

    private static void delete(Tables tables, Set<Long> ids) {
        tables.proposals().reasons().all().stream()
                .filter(kept -> ids.contains(kept.proposalId()))
                .forEach(kept -> tables.proposals().reasons().delete(kept.id()));
        tables.proposals().papers().all().stream()
                .filter(paper -> ids.contains(paper.proposalId()))
                .forEach(paper -> tables.proposals().papers().delete(paper.id()));
        ids.forEach(tables.proposals().lines()::delete);
    }

    /** Puts the lines into the order of kinds of recipients: collectives, households, individuals; else as they stand. */
    public void sort(long roundId, String label) {
        store.change(label, tables -> {
            requireOpen(tables, roundId);
            renumber(
                    tables,
                    tables.proposals().lines().of(roundId).stream()
                            .sorted(Comparator.comparing(Proposal::kind).thenComparingInt(Proposal::position))
                            .toList());
            return null;
        });
    }

    /** Moves a line one place up or down among its neighbours. */
    public void move(long roundId, long id, boolean up, String label) {
        store.change(label, tables -> {
            requireOpen(tables, roundId);
            List<Proposal> lines = new ArrayList<>(tables.proposals().lines().of(roundId));
            int at = lines.stream().map(Proposal::id).toList().indexOf(id);
            int to = up ? at - 1 : at + 1;
            if (at >= 0 && to >= 0 && to < lines.size()) {
                Collections.swap(lines, at, to);
                renumber(tables, lines);
            }
            return null;
        });
    }

    private static void renumber(Tables tables, List<Proposal> lines) {
        int position = 0;
        for (Proposal line : lines) {
            position++;
            if (line.position() != position) {
                tables.proposals().lines().update(line.at(position));
            }
        }
    }

    /**
     * Keeps why a finding stands; an empty reason takes an earlier one back.
     *
     * @param proposal whose finding it is
     */
    public void answer(long proposal, ProposalFinding finding, String reason, String label) {
        store.change(label, tables -> {
            Set<Long> answered = new HashSet<>();
            tables.proposals().reasons().all().stream()
                    .filter(kept -> kept.proposalId() == proposal && kept.check() == finding.check())
                    .filter(kept -> kept.subject().equals(finding.subject()))
                    .forEach(kept -> answered.add(kept.id()));
            answered.forEach(tables.proposals().reasons()::delete);
            if (!reason.isBlank()) {
                tables.proposals()
                        .reasons()
                        .insert(new KeptReason(0, proposal, finding.check(), finding.subject(), reason.strip()));
            }
            return null;
        });
    }
}
