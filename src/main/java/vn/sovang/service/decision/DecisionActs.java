package vn.sovang.service.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardPast;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionAct;
import vn.sovang.domain.commendation.DecisionNumbers;
import vn.sovang.domain.commendation.DecisionStep;
import vn.sovang.domain.commendation.FreedNumber;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Register;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** What answers a signed decision: correcting, revoking, voiding a certificate. Each keeps its reason and is not undone. */
public final class DecisionActs {
    private final Store store;

    public DecisionActs(Store store) {
        this.store = store;
    }

    /**
     * How an act is signed.
     *
     * @param number 0 for the next of the series
     */
    public record Signing(LocalDate day, String signer, int number, String reason) {}

    /**
     * What the decision says of somebody from now on.
     *
     * @param recipient of the same kind as before
     */
    public record Correction(long awardId, Recipient recipient, String achievement) {}

    /**
     * Corrects what a signed decision says of some recipients. What it said before is kept with the act.
     *
     * @return key of the act
     * @throws vn.sovang.base.ProblemException 2862 from another state, 2863 number taken, 2865 no reason, 2866 day before
     *     the decision, 2867 when nothing is changed, 2861 when a name is blank, 2869 no signer
     */
    public long correct(long id, Signing signing, List<Correction> corrections, Words words) {
        Decision known = store.read(tables -> DecisionSteps.require(tables, id, DecisionStep.CORRECT));
        requireWhole(known, signing);
        return store.act(words.say("decide.change.correct", known.fullNumber()), tables -> {
            Decision decision = DecisionSteps.require(tables, id, DecisionStep.CORRECT);
            Map<Long, Award> awards = tables.awards().of(id).stream()
                    .filter(Award::stands)
                    .collect(Collectors.toMap(Award::id, Function.identity()));
            List<Correction> real = corrections.stream()
                    .filter(one -> awards.containsKey(one.awardId()) && differs(awards.get(one.awardId()), one))
                    .toList();
            if (real.isEmpty()) {
                throw Problem.of(2867, "decide.correct.nothing", decision.fullNumber())
                        .asException();
            }
            long act = enter(tables, decision, DecisionAct.Kind.CORRECTION, signing);
            for (Correction one : real) {
                Award award = awards.get(one.awardId());
                if (one.recipient().name().isBlank()) {
                    throw Problem.of(2861, "decide.draft.no_name", award.position())
                            .asException();
                }
                tables.decisionActs().keep(new AwardPast(0, act, award.id(), award.recipient(), award.achievement()));
                tables.awards().update(award.with(one.recipient(), one.achievement()));
            }
            return act;
        });
    }

    private static boolean differs(Award award, Correction one) {
        return !award.recipient().equals(one.recipient())
                || !award.achievement().equals(one.achievement());
    }

    /**
     * Takes back awards of a signed decision, or the whole of it. Their certificates are void and keep their numbers.
     *
     * @param awards keys of those taken back; empty for all
     * @return key of the act
     * @throws vn.sovang.base.ProblemException as {@link #correct}; 2867 when none of the awards stands
     */
    public long revoke(long id, Signing signing, Set<Long> awards, Words words) {
        Decision known = store.read(tables -> DecisionSteps.require(tables, id, DecisionStep.REVOKE_SOME));
        requireWhole(known, signing);
        return store.act(words.say("decide.change.revoke", known.fullNumber()), tables -> {
            Decision decision = DecisionSteps.require(tables, id, DecisionStep.REVOKE_SOME);
            List<Award> standing =
                    tables.awards().of(id).stream().filter(Award::stands).toList();
            List<Award> gone = standing.stream()
                    .filter(award -> awards.isEmpty() || awards.contains(award.id()))
                    .toList();
            if (gone.isEmpty() && !awards.isEmpty()) {
                throw Problem.of(2867, "decide.correct.nothing", decision.fullNumber())
                        .asException();
            }
            long act = enter(tables, decision, DecisionAct.Kind.REVOCATION, signing);
            for (Award award : gone) {
                tables.awards().update(award.with(award.details().revoked(act)));
                tables.awards().annul(award.id(), signing.reason().strip());
            }
            if (gone.size() == standing.size()) {
                tables.decisions().update(decision.in(DecisionStep.REVOKE.after(decision.state())));
            }
            return act;
        });
    }

    /**
     * Makes a certificate void; its number stays in the register with the reason.
     *
     * @param anew whether the award gets another certificate with the next number
     * @throws vn.sovang.base.ProblemException 2862 from another state, 2865 no reason, 2867 when it has none that holds
     */
    public void annul(long id, long awardId, String reason, boolean anew, Words words) {
        Decision known = store.read(tables -> DecisionSteps.require(tables, id, DecisionStep.VOID));
        requireReason(reason);
        Award award = store.read(tables -> tables.awards().of(id)).stream()
                .filter(one -> one.id() == awardId && one.registerNumber() > 0)
                .findFirst()
                .orElseThrow(() -> Problem.of(2867, "decide.correct.nothing", known.fullNumber())
                        .asException());
        String label = words.say(
                "decide.change.void", award.registerNumber(), award.recipient().name());
        store.act(label, tables -> {
            Decision decision = DecisionSteps.require(tables, id, DecisionStep.VOID);
            tables.awards().annul(awardId, reason.strip());
            if (anew) {
                RuleBook rules = RuleBook.of(tables.rules().all());
                String series = Register.series(rules, decision.stream(), decision.day());
                tables.awards().issue(awardId, decision.stream(), series);
            }
            return null;
        });
    }

    private static long enter(Tables tables, Decision decision, DecisionAct.Kind kind, Signing signing) {
        DecisionBodies.require(tables, decision.stream(), signing.day());
        DecisionNumbers numbers = DecisionSteps.numbers(tables, decision, signing.day());
        int number = DecisionSteps.free(numbers, signing.number(), decision);
        tables.decisionActs().take(new FreedNumber(decision.stream(), numbers.series(), number));
        return tables.decisionActs()
                .insert(new DecisionAct(
                        0,
                        decision.id(),
                        kind,
                        number,
                        signing.day(),
                        signing.signer().strip(),
                        signing.reason().strip()));
    }

    private static void requireWhole(Decision decision, Signing signing) {
        requireReason(signing.reason());
        if (signing.signer().isBlank()) {
            throw Problem.of(2869, "decide.signer.missing").asException();
        }
        DecisionSteps.requireAfter(decision, signing.day());
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw Problem.of(2865, "decide.reason.missing").asException();
        }
    }
}
