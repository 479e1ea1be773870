package vn.sovang.service.imports;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.ReadRow;

/** Finds the round a row speaks of: by its code or name, else the one that is open. */
final class ProposalRounds {
    private final List<ProposalRound> rounds;
    private final long wanted;
    private final int year;

    /** @param context whose record, where one is named, is the round of rows that name none */
    ProposalRounds(ImportContext context) {
        rounds = new ArrayList<>(context.tables().proposals().rounds().all());
        wanted = context.decision();
        year = context.year();
    }

    /**
     * The round of a row.
     *
     * @throws vn.sovang.base.ProblemException 1858 when there is none or nobody can tell which
     */
    ProposalRound of(ReadRow row, Column<String> column) {
        String named = row.text(column);
        if (named.isEmpty()) {
            return open();
        }
        List<ProposalRound> found = rounds.stream()
                .filter(round -> Fold.same(round.code(), named) || Fold.same(round.name(), named))
                .toList();
        if (found.size() != 1) {
            throw Problem.of(1858, "proposal.import.absent", named).asException();
        }
        return found.getFirst();
    }

    private ProposalRound open() {
        List<ProposalRound> open = rounds.stream()
                .filter(round -> wanted != 0
                        ? round.id() == wanted
                        : !round.decided() && (year == 0 || round.honouredYear() == year))
                .toList();
        if (open.size() != 1) {
            throw Problem.of(1859, "proposal.import.open", open.size()).asException();
        }
        return open.getFirst();
    }
}
