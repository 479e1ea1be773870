package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.proposal.KnownNames;
import vn.sovang.domain.proposal.Links;
import vn.sovang.domain.proposal.Proposal;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.PersonSheet;
import vn.sovang.exchange.kinds.ProposalSheet;
import vn.sovang.service.proposal.DecisionName;
import vn.sovang.service.proposal.NamesReader;
import vn.sovang.store.ProposalTable;

/**
 * Proposals of a unit, added to a round. A row is the same as one that is there when it names the same recipient with the
 * same achievement; nothing is ever replaced because of its number, since every unit counts from one.
 */
final class ProposalImport implements KindImport {
    private static final String HOUSEHOLD = "hộ ";
    private static final String CELL = "chi bộ ";

    private final ImportContext context;
    private final ProposalTable table;
    private final ProposalRounds rounds;
    private final Map<Long, List<Proposal>> lines = new HashMap<>();
    private final Cells cells;
    private final Map<String, Long> decisions = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private KnownNames names;

    ProposalImport(ImportContext context) {
        this.context = context;
        table = context.tables().proposals().lines();
        rounds = new ProposalRounds(context);
        cells = new Cells(context.tables().cellRegister(), context.day());
        DecisionName.all(context.tables().decisions().all()).forEach((id, name) -> decisions.put(name, id));
    }

    @Override
    public Outcome take(ReadRow row) {
        ProposalRound round = rounds.of(row, ProposalSheet.ROUND);
        if (round.decided() && context.year() != 0) {
            throw Problem.of(1856, "proposal.import.decided", round.name()).asException();
        }
        List<Proposal> present = lines.computeIfAbsent(round.id(), id -> new ArrayList<>(table.of(round.id())));
        Recipient recipient = recipient(row);
        String achievement = row.text(ProposalSheet.ACHIEVEMENT);
        Proposal old = present.stream()
                .filter(one -> !taken.contains(one.id())
                        && one.recipient().equals(recipient)
                        && one.achievement().equals(achievement))
                .findFirst()
                .orElse(null);
        Proposal proposal = proposal(row, round, recipient, old, present);
        if (old == null) {
            Proposal kept = proposal.withId(table.insert(proposal));
            present.add(kept);
            taken.add(kept.id());
            return Outcome.CREATED;
        }
        taken.add(old.id());
        if (proposal.equals(old)) {
            return Outcome.SAME;
        }
        table.update(proposal);
        present.replaceAll(one -> one.id() == old.id() ? proposal : one);
        return Outcome.CHANGED;
    }

    private Proposal proposal(
            ReadRow row, ProposalRound round, Recipient recipient, Proposal old, List<Proposal> present) {
        return new Proposal(
                old == null ? 0 : old.id(),
                round.id(),
                old == null ? position(row, present) : old.position(),
                or(row.get(ProposalSheet.PROPOSER), old, Proposal::proposer, ""),
                recipient,
                old == null || old.links().equals(Links.NONE) ? links(row, round, recipient) : old.links(),
                row.text(ProposalSheet.ACHIEVEMENT),
                or(row.get(ProposalSheet.FORM), old, Proposal::form, usualForm(round)),
                or(row.get(ProposalSheet.FIELD), old, Proposal::field, null),
                verdict(row, old == null ? Verdict.OPEN : old.verdict()),
                or(row.get(ProposalSheet.NOTE), old, Proposal::note, ""),
                decisions.getOrDefault(
                        row.text(ProposalSheet.DECISION), old == null ? 0L : Long.valueOf(old.decisionId())));
    }

    /** A number that is free is kept where the row names its round; every unit counts from one. */
    private static int position(ReadRow row, List<Proposal> present) {
        int last = present.stream().mapToInt(Proposal::position).max().orElse(0);
        return row.get(ProposalSheet.NUMBER)
                .filter(number -> number > 0 && row.get(ProposalSheet.ROUND).isPresent())
                .filter(number -> present.stream().noneMatch(one -> one.position() == number))
                .orElse(last + 1);
    }

    private String usualForm(ProposalRound round) {
        return context.rules().text("usual_form." + round.stream().key(), round.day());
    }

    private static Verdict verdict(ReadRow row, Verdict old) {
        return new Verdict(
                row.get(ProposalSheet.OUTCOME).orElse(old.outcome()),
                row.get(ProposalSheet.VOTES_FOR).orElse(old.votesFor()),
                row.get(ProposalSheet.VOTES_AGAINST).orElse(old.votesAgainst()),
                row.get(ProposalSheet.REASON).orElse(old.reason()));
    }

    private static Recipient recipient(ReadRow row) {
        String name = row.text(ProposalSheet.NAME);
        String unit = row.text(ProposalSheet.UNIT);
        String honorific = row.text(ProposalSheet.HONORIFIC);
        return switch (row.get(ProposalSheet.RECIPIENT).orElse(RecipientKind.INDIVIDUAL)) {
            case COLLECTIVE -> new Recipient.Collective(name, unit);
            case HOUSEHOLD -> new Recipient.Household(honorific, name, unit);
            case INDIVIDUAL -> new Recipient.Individual(honorific, name, row.text(ProposalSheet.POST), unit);
        };
    }

    /** Whom a code names that fits the row, else whom the register knows beyond doubt. */
    private Links links(ReadRow row, ProposalRound round, Recipient recipient) {
        if (names == null) {
            names = NamesReader.of(context.tables(), round.day());
        }
        return coded(row.text(ProposalSheet.LINK), recipient).orElseGet(() -> names.find(round.stream(), recipient));
    }

    private Optional<Links> coded(String code, Recipient recipient) {
        return switch (recipient) {
            case Recipient.Individual one ->
                names.person(PersonSheet.id(code))
                        .map(Person::name)
                        .filter(name -> Fold.same(name, one.name()))
                        .map(name -> Links.person(PersonSheet.id(code)));
            case Recipient.Household one ->
                rest(code, HOUSEHOLD)
                        .flatMap(number -> context.tables().households().all().stream()
                                .filter(known -> known.code().equals(number)
                                        && Fold.same(known.head().name(), one.name()))
                                .findFirst())
                        .map(known -> Links.household(known.id()));
            case Recipient.Collective one ->
                rest(code, CELL).flatMap(cells::find).map(cell -> Links.cell(cell.id()));
        };
    }

    private static Optional<String> rest(String code, String word) {
        return code.startsWith(word) ? Optional.of(code.substring(word.length())) : Optional.empty();
    }
}
