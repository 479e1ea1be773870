package vn.sovang.service.decision;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.AwardPast;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.Rewards;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.Signatories;
import vn.sovang.domain.office.Signature;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Reads what the papers of a decision are made from. */
public final class DecisionReader {
    private final Store store;

    public DecisionReader(Store store) {
        this.store = store;
    }

    /**
     * A decision by its number.
     *
     * @param year the year of its day
     * @throws vn.sovang.base.ProblemException 250 when there is no such decision
     */
    public Decision find(Stream stream, int number, int year) {
        return store.read(tables -> tables.decisions().all()).stream()
                .filter(decision -> decision.stream() == stream
                        && decision.number() == number
                        && decision.day().getYear() == year)
                .findFirst()
                .orElseThrow(() -> Problem.of(250, "problem.decision.absent", stream.decisionNumber(number), year)
                        .asException());
    }

    /** The decision as it was made: names, money and signatory of its own day. */
    public DecisionRecords read(Decision decision) {
        return store.read(tables -> records(tables, decision, decision.day()));
    }

    /** The decision in the words in which it was signed, whatever acts have corrected or taken back since. */
    public DecisionRecords original(Decision decision) {
        return store.read(tables -> {
            DecisionRecords now = records(tables, decision, decision.day());
            List<AwardPast> past = tables.decisionActs().past(decision.id());
            List<AwardLine> lines = now.lines().stream()
                    .map(line -> new AwardLine(decision, AwardPast.first(past, line.award()), line.reward()))
                    .toList();
            return new DecisionRecords(
                    decision, now.day(), lines, now.body(), now.signature(), now.rules(), now.draft(), now.texts());
        });
    }

    /** A draft of the same decision as it would be on another day. */
    public DecisionRecords asOf(Decision decision, LocalDate day) {
        return store.read(tables -> records(tables, decision, day));
    }

    private static DecisionRecords records(Tables tables, Decision decision, LocalDate day) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        Stream stream = decision.stream();
        boolean draft = !day.equals(decision.day());
        Signatories signatories = new Signatories(rules, tables.posts().all());
        Signature signature = draft || decision.signer().isEmpty()
                ? signatories.on(stream.key(), stream.unitCode(), day)
                : signatories.of(decision.signer(), stream.key(), stream.unitCode(), day);
        return new DecisionRecords(
                decision,
                day,
                new Rewards(rules).lines(decision, tables.awards().of(decision.id()), day),
                Units.of(tables.units().all()).get(stream.unitCode(), day),
                signature,
                rules,
                draft || decision.state() == DecisionState.DRAFT,
                tables.decisions().texts(decision.id()));
    }
}
