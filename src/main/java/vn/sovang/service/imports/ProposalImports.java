package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.util.HashMap;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.commendation.CampaignUnit;
import vn.sovang.domain.proposal.DossierPaper;
import vn.sovang.domain.proposal.KeptReason;
import vn.sovang.domain.proposal.Meeting;
import vn.sovang.domain.proposal.Phrase;
import vn.sovang.domain.proposal.Proposal;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.CampaignUnitSheet;
import vn.sovang.exchange.kinds.DossierSheet;
import vn.sovang.exchange.kinds.PhraseSheet;
import vn.sovang.exchange.kinds.ProposalReasonSheet;
import vn.sovang.exchange.kinds.ProposalRoundSheet;

/** Rounds of proposals and what belongs to them; units that take part in campaigns. */
final class ProposalImports {
    private ProposalImports() {}

    private record UnitKey(long campaign, String unit) {}

    private record ReasonKey(long proposal, String subject) {}

    private record PaperKey(long round, long proposal, String hash) {}

    static KindImport campaignUnits(ImportContext context) {
        var table = context.tables().campaigns();
        Map<String, Long> campaigns = campaigns(context);
        Upsert<UnitKey, CampaignUnit> units = new Upsert<>(
                table.units(),
                unit -> new UnitKey(unit.campaignId(), Fold.of(unit.unit())),
                table::insert,
                table::update);
        return row -> {
            long campaign = campaign(campaigns, row.text(CampaignUnitSheet.CAMPAIGN));
            String unit = row.text(CampaignUnitSheet.UNIT);
            return units.put(
                    new UnitKey(campaign, Fold.of(unit)),
                    unit,
                    old -> new CampaignUnit(
                            old == null ? 0 : old.id(),
                            campaign,
                            unit,
                            or(row.get(CampaignUnitSheet.PLEDGED), old, CampaignUnit::pledged, null),
                            or(row.get(CampaignUnitSheet.REGISTERED), old, CampaignUnit::registered, ""),
                            or(row.get(CampaignUnitSheet.COLLECTIVES), old, CampaignUnit::collectives, null),
                            or(row.get(CampaignUnitSheet.HOUSEHOLDS), old, CampaignUnit::households, null),
                            or(row.get(CampaignUnitSheet.INDIVIDUALS), old, CampaignUnit::individuals, null)));
        };
    }

    private static Map<String, Long> campaigns(ImportContext context) {
        Map<String, Long> campaigns = new HashMap<>();
        for (Campaign campaign : context.tables().campaigns().all()) {
            campaigns.put(Fold.of(campaign.name()), campaign.id());
        }
        for (Campaign campaign : context.tables().campaigns().all()) {
            campaigns.put(Fold.of(campaign.code()), campaign.id());
        }
        return campaigns;
    }

    private static long campaign(Map<String, Long> campaigns, String named) {
        Long id = campaigns.get(Fold.of(named));
        if (id == null) {
            throw Problem.of(1858, "proposal.import.absent", named).asException();
        }
        return id;
    }

    static KindImport rounds(ImportContext context) {
        var table = context.tables().proposals().rounds();
        Map<String, Long> campaigns = campaigns(context);
        Upsert<String, ProposalRound> rounds =
                new Upsert<>(table.all(), round -> Fold.of(round.code()), table::insert, table::update);
        return row -> {
            String code = row.text(ProposalRoundSheet.CODE);
            String campaign = row.text(ProposalRoundSheet.CAMPAIGN);
            return rounds.put(
                    Fold.of(code),
                    code,
                    old -> new ProposalRound(
                            old == null ? 0 : old.id(),
                            code,
                            row.get(ProposalRoundSheet.STREAM).orElseThrow(),
                            row.text(ProposalRoundSheet.KIND),
                            campaign.isEmpty() ? old == null ? 0 : old.campaignId() : campaign(campaigns, campaign),
                            row.get(ProposalRoundSheet.YEAR).orElseThrow(),
                            row.text(ProposalRoundSheet.NAME),
                            row.get(ProposalRoundSheet.DAY).orElseThrow(),
                            meeting(row, old == null ? Meeting.NONE : old.meeting()),
                            or(row.get(ProposalRoundSheet.NOTE), old, ProposalRound::note, ""),
                            or(row.get(ProposalRoundSheet.DECIDED), old, ProposalRound::decided, false)));
        };
    }

    private static Meeting meeting(ReadRow row, Meeting old) {
        return new Meeting(
                row.get(ProposalRoundSheet.MET).orElse(old.day()),
                or(row.get(ProposalRoundSheet.PLACE), old, Meeting::place, ""),
                or(row.get(ProposalRoundSheet.CHAIR), old, Meeting::chair, ""),
                or(row.get(ProposalRoundSheet.SECRETARY), old, Meeting::secretary, ""),
                or(row.get(ProposalRoundSheet.PRESENT), old, Meeting::present, ""),
                or(row.get(ProposalRoundSheet.ABSENT), old, Meeting::absent, ""),
                or(row.get(ProposalRoundSheet.CONCLUSION), old, Meeting::conclusion, ""));
    }

    static KindImport reasons(ImportContext context) {
        var table = context.tables().proposals().reasons();
        ProposalRounds rounds = new ProposalRounds(context);
        Upsert<ReasonKey, KeptReason> reasons = new Upsert<>(
                table.all(), kept -> new ReasonKey(kept.proposalId(), kept.subject()), table::insert, table::update);
        return row -> {
            long proposal = line(
                            context,
                            rounds.of(row, ProposalReasonSheet.ROUND),
                            row.get(ProposalReasonSheet.NUMBER).orElseThrow())
                    .id();
            String subject = row.text(ProposalReasonSheet.SUBJECT);
            return reasons.put(
                    new ReasonKey(proposal, subject),
                    subject,
                    old -> new KeptReason(
                            old == null ? 0 : old.id(),
                            proposal,
                            row.get(ProposalReasonSheet.CHECK).orElseThrow(),
                            subject,
                            row.text(ProposalReasonSheet.REASON)));
        };
    }

    private static Proposal line(ImportContext context, ProposalRound round, int position) {
        return context.tables().proposals().lines().of(round.id()).stream()
                .filter(one -> one.position() == position)
                .findFirst()
                .orElseThrow(() -> Problem.of(1858, "proposal.import.absent", round.name() + ", " + position)
                        .asException());
    }

    static KindImport papers(ImportContext context) {
        var table = context.tables().proposals().papers();
        ProposalRounds rounds = new ProposalRounds(context);
        Upsert<PaperKey, DossierPaper> papers = new Upsert<>(
                table.all(),
                paper -> new PaperKey(paper.roundId(), paper.proposalId(), paper.hash()),
                table::insert,
                table::update);
        return row -> {
            ProposalRound round = rounds.of(row, DossierSheet.ROUND);
            long proposal = row.get(DossierSheet.NUMBER)
                    .map(position -> line(context, round, position).id())
                    .orElse(0L);
            return papers.put(
                    new PaperKey(round.id(), proposal, row.text(DossierSheet.HASH)),
                    row.text(DossierSheet.NAME),
                    old -> new DossierPaper(
                            old == null ? 0 : old.id(),
                            round.id(),
                            proposal,
                            row.text(DossierSheet.NAME),
                            row.text(DossierSheet.HASH),
                            Long.parseLong(row.text(DossierSheet.SIZE)),
                            or(row.get(DossierSheet.NOTE), old, DossierPaper::note, "")));
        };
    }

    static KindImport phrases(ImportContext context) {
        var table = context.tables().proposals().phrases();
        Upsert<String, Phrase> phrases = new Upsert<>(table.all(), Phrase::text, table::insert, table::update);
        return row -> phrases.put(
                row.text(PhraseSheet.TEXT),
                row.text(PhraseSheet.TEXT),
                old -> new Phrase(
                        old == null ? 0 : old.id(),
                        or(row.get(PhraseSheet.STREAM), old, Phrase::stream, null),
                        row.text(PhraseSheet.TEXT)));
    }
}
