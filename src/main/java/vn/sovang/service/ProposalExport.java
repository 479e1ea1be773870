package vn.sovang.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.proposal.Links;
import vn.sovang.domain.proposal.Meeting;
import vn.sovang.domain.proposal.Proposal;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.exchange.kinds.FixedWords;
import vn.sovang.exchange.kinds.PersonSheet;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.service.proposal.DecisionName;
import vn.sovang.store.Tables;

/** The rows of proposals and what belongs to them as their kinds of sheet write them. */
final class ProposalExport {
    private final Tables tables;
    private final RuleBook rules;
    private final LocalDate day;
    private final Map<Long, ProposalRound> rounds = new HashMap<>();
    private final Map<Long, Proposal> lines = new HashMap<>();
    private final Map<Long, String> campaigns = new HashMap<>();
    private final List<ExportTables.Named> sheets = new ArrayList<>();

    private ProposalExport(Tables tables, RuleBook rules, LocalDate day) {
        this.tables = tables;
        this.rules = rules;
        this.day = day;
        tables.proposals().rounds().all().forEach(round -> rounds.put(round.id(), round));
        tables.proposals().lines().all().forEach(line -> lines.put(line.id(), line));
        for (Campaign campaign : tables.campaigns().all()) {
            campaigns.put(campaign.id(), campaign.code());
        }
    }

    /** @param day the day whose lists of codes give the labels */
    static List<ExportTables.Named> of(Tables tables, RuleBook rules, LocalDate day) {
        ProposalExport export = new ProposalExport(tables, rules, day);
        export.campaignUnits();
        export.rounds();
        export.proposals();
        export.rest();
        return export.sheets;
    }

    private void campaignUnits() {
        add(
                "giao-uoc-thi-dua.csv",
                "campaign-units",
                tables.campaigns().units(),
                unit -> row(
                        campaigns.get(unit.campaignId()),
                        unit.unit(),
                        unit.pledged(),
                        unit.registered(),
                        unit.collectives(),
                        unit.households(),
                        unit.individuals()));
    }

    private void rounds() {
        CodeList kinds = list("commendation_kind");
        add("dot-khen.csv", "rounds", tables.proposals().rounds().all(), round -> {
            Meeting meeting = round.meeting();
            return row(
                    round.code(),
                    round.name(),
                    round.stream().unitCode(),
                    kinds.label(round.kind()),
                    round.honouredYear(),
                    round.day(),
                    campaigns.get(round.campaignId()),
                    meeting.day(),
                    meeting.place(),
                    meeting.chair(),
                    meeting.secretary(),
                    meeting.present(),
                    meeting.absent(),
                    meeting.conclusion(),
                    round.note(),
                    round.decided() ? "x" : null);
        });
    }

    private void proposals() {
        CodeList forms = list("award_form");
        CodeList fields = list("award_field");
        Map<Long, String> decisions = DecisionName.all(tables.decisions().all());
        Map<Long, String> links = new HashMap<>();
        for (Household household : tables.households().all()) {
            links.put(household.id(), household.code());
        }
        Map<Long, String> cells = new HashMap<>();
        tables.cells().all().forEach(cell -> cells.put(cell.id(), cell.code()));
        add("de-nghi-khen.csv", "proposals", tables.proposals().lines().all(), line -> {
            Recipient recipient = line.recipient();
            return row(
                    line.position(),
                    line.proposer(),
                    recipient.kind().vietnamese(),
                    recipient.honorific(),
                    recipient.name(),
                    recipient.post(),
                    recipient.unit(),
                    line.achievement(),
                    forms.label(line.form()),
                    fields.label(line.field()),
                    FixedWords.OUTCOME.get(line.verdict().outcome()).getFirst(),
                    line.verdict().votesFor(),
                    line.verdict().votesAgainst(),
                    line.verdict().reason(),
                    line.note(),
                    link(line.links(), links, cells),
                    rounds.get(line.roundId()).code(),
                    decisions.get(line.decisionId()));
        });
    }

    private static String link(Links links, Map<Long, String> households, Map<Long, String> cells) {
        if (links.householdId() != 0) {
            return "hộ " + households.get(links.householdId());
        }
        return links.cellId() != 0 ? "chi bộ " + cells.get(links.cellId()) : PersonSheet.code(links.personId());
    }

    private void rest() {
        add(
                "ly-do-giu-de-nghi.csv",
                "proposal-reasons",
                tables.proposals().reasons().all(),
                kept -> {
                    Proposal line = lines.get(kept.proposalId());
                    return row(
                            rounds.get(line.roundId()).code(),
                            line.position(),
                            FixedWords.CHECK.get(kept.check()).getFirst(),
                            kept.subject(),
                            kept.reason());
                });
        add("giay-to-ho-so.csv", "dossier-papers", tables.proposals().papers().all(), paper -> {
            Proposal line = lines.get(paper.proposalId());
            return row(
                    rounds.get(paper.roundId()).code(),
                    line == null ? null : line.position(),
                    paper.name(),
                    paper.hash(),
                    Long.toString(paper.size()),
                    paper.note());
        });
        add(
                "cau-mau-thanh-tich.csv",
                "phrases",
                tables.proposals().phrases().all(),
                phrase -> row(
                        phrase.text(),
                        phrase.stream() == null ? null : phrase.stream().unitCode()));
    }

    private CodeList list(String name) {
        return CodeList.of(rules, name, day);
    }

    private <R> void add(String file, String kind, List<R> records, Function<R, List<Object>> row) {
        sheets.add(new ExportTables.Named(
                file,
                kind,
                SheetKinds.byCode(kind).toWrite(records.stream().map(row).toList())));
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }
}
