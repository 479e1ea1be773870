package vn.sovang.service.decision;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionNumbers;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.DecisionStep;
import vn.sovang.domain.commendation.FreedNumber;
import vn.sovang.domain.commendation.Register;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/**
 * The life of a decision from the draft until it is presented. Numbers are given in one durable change, together with
 * what they are given for, so that a kill leaves neither a gap nor a double.
 */
public final class DecisionSteps {
    private final Store store;

    public DecisionSteps(Store store) {
        this.store = store;
    }

    /** The decision with a key. @throws vn.sovang.base.ProblemException 2870 when there is none any more */
    static Decision get(Tables tables, long id) {
        return tables.decisions().all().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.of(2870, "decide.gone").asException());
    }

    /** The decision, if it may take a step. @throws vn.sovang.base.ProblemException 2862 when its state forbids it */
    static Decision require(Tables tables, long id, DecisionStep step) {
        Decision decision = get(tables, id);
        if (!step.allowed(decision.state())) {
            throw Problem.of(
                            2862,
                            "decide.step.refused." + step.name().toLowerCase(java.util.Locale.ROOT),
                            name(decision))
                    .asException();
        }
        return decision;
    }

    /** What a decision is called in labels and sentences. */
    static String name(Decision decision) {
        return decision.number() > 0 ? decision.fullNumber() : decision.summary();
    }

    /** The numbers of the series of a day. */
    static DecisionNumbers numbers(Tables tables, Decision decision, LocalDate day) {
        return DecisionNumbers.of(
                RuleBook.of(tables.rules().all()),
                decision.stream(),
                day,
                tables.decisions().all(),
                tables.decisionActs().all(),
                tables.decisionActs().freed());
    }

    /** The number that would be given to a decision on a day: its own, else the next of the series. */
    public int next(long id, LocalDate day) {
        return store.read(tables -> {
            Decision decision = get(tables, id);
            boolean kept = decision.number() > 0 && sameSeries(tables, decision, day);
            return kept ? decision.number() : numbers(tables, decision, day).next();
        });
    }

    private static boolean sameSeries(Tables tables, Decision decision, LocalDate day) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        return Register.series(rules, decision.stream(), decision.day())
                .equals(Register.series(rules, decision.stream(), day));
    }

    /**
     * Reserves a number for a draft, durably.
     *
     * @param wanted the number the office has in mind, 0 for the next of the series
     * @return the number
     * @throws vn.sovang.base.ProblemException 2862 from another state, 2863 when the number is taken
     */
    public int reserve(long id, int wanted, Words words) {
        Decision known = store.read(tables -> require(tables, id, DecisionStep.RESERVE));
        return store.act(words.say("decide.change.reserve", name(known)), tables -> {
            Decision decision = require(tables, id, DecisionStep.RESERVE);
            int number = take(tables, decision, decision.day(), wanted);
            tables.decisions().update(decision.numbered(number));
            return number;
        });
    }

    /**
     * Takes a number out of the series for a decision: what it has already where the series is still the same, else the
     * wanted or the next one. A number it does not need any more is given back.
     */
    private static int take(Tables tables, Decision decision, LocalDate day, int wanted) {
        DecisionNumbers numbers = numbers(tables, decision, day);
        boolean kept = decision.number() > 0 && sameSeries(tables, decision, day);
        if (kept && (wanted == 0 || wanted == decision.number())) {
            return decision.number();
        }
        int number = free(numbers, wanted, decision);
        giveBack(tables, decision);
        tables.decisionActs().take(new FreedNumber(decision.stream(), numbers.series(), number));
        return number;
    }

    static int free(DecisionNumbers numbers, int wanted, Decision decision) {
        int number = wanted == 0 ? numbers.next() : wanted;
        if (number < 0 || numbers.taken().contains(number)) {
            throw Problem.of(2863, "decide.number.taken", decision.stream().decisionNumber(number), numbers.series())
                    .asException();
        }
        return number;
    }

    private static void giveBack(Tables tables, Decision decision) {
        if (decision.number() > 0) {
            RuleBook rules = RuleBook.of(tables.rules().all());
            String series = Register.series(rules, decision.stream(), decision.day());
            tables.decisionActs().free(new FreedNumber(decision.stream(), series, decision.number()));
        }
    }

    /** Moves a draft to another day. Inside a change; a number of another series is given back. */
    static Decision onDay(Tables tables, Decision decision, LocalDate day) {
        if (decision.number() > 0 && !sameSeries(tables, decision, day)) {
            giveBack(tables, decision);
            return decision.numbered(0);
        }
        return decision;
    }

    /** Lays a draft before the one who signs. @throws vn.sovang.base.ProblemException 2862, 2864 when nobody is on its list */
    public void submit(long id, Words words) {
        move(id, DecisionStep.SUBMIT, "decide.change.submit", words);
    }

    /** Takes it back to be worked on. @throws vn.sovang.base.ProblemException 2862 from another state */
    public void withdraw(long id, Words words) {
        move(id, DecisionStep.WITHDRAW, "decide.change.withdraw", words);
    }

    private void move(long id, DecisionStep step, String label, Words words) {
        Decision known = store.read(tables -> require(tables, id, step));
        store.change(words.say(label, name(known)), tables -> {
            Decision decision = require(tables, id, step);
            if (step == DecisionStep.SUBMIT) {
                requireList(tables, decision);
            }
            tables.decisions().update(decision.in(step.after(decision.state())));
            return null;
        });
    }

    private static List<Award> requireList(Tables tables, Decision decision) {
        List<Award> awards = tables.awards().of(decision.id());
        if (awards.isEmpty()) {
            throw Problem.of(2864, "decide.list.empty", name(decision)).asException();
        }
        return awards;
    }

    /**
     * Drops a draft with its list. Where a number was reserved it is free again, and the next paper of the series takes
     * it first; dropping is then an act, for somebody else may have the number before undo comes.
     *
     * @throws vn.sovang.base.ProblemException 2862 when it is signed already
     */
    public void drop(long id, Words words) {
        Decision known = store.read(tables -> require(tables, id, DecisionStep.DROP));
        String label = words.say("decide.change.drop", name(known));
        if (known.number() > 0) {
            store.act(label, tables -> drop(tables, id));
        } else {
            store.change(label, tables -> drop(tables, id));
        }
    }

    private static Void drop(Tables tables, long id) {
        Decision decision = require(tables, id, DecisionStep.DROP);
        giveBack(tables, decision);
        tables.awards().of(id).forEach(award -> tables.awards().delete(award.id()));
        tables.decisions().delete(id);
        return null;
    }

    /**
     * Signs: the decision gets its number and day, its certificates their numbers in the register, all at once.
     *
     * @param signer name as on the paper
     * @param wanted the number, 0 for the one that is reserved or the next one
     * @return the number
     * @throws vn.sovang.base.ProblemException 2862 from another state, 2863 number taken, 2864 empty list, 2869 no
     *     signer, 242 when the body does not exist on that day
     */
    public int sign(long id, LocalDate day, String signer, int wanted, Words words) {
        if (signer.isBlank()) {
            throw Problem.of(2869, "decide.signer.missing").asException();
        }
        Decision known = store.read(tables -> require(tables, id, DecisionStep.SIGN));
        return store.act(words.say("decide.change.sign", name(known), signer.strip()), tables -> {
            Decision decision = require(tables, id, DecisionStep.SIGN);
            DecisionBodies.require(tables, decision.stream(), day);
            List<Award> awards = requireList(tables, decision);
            int number = take(tables, decision, day, wanted);
            Decision signed =
                    decision.numbered(number).signed(day, signer.strip()).in(DecisionStep.SIGN.after(decision.state()));
            tables.decisions().update(signed);
            issue(tables, signed, awards);
            return number;
        });
    }

    private static void issue(Tables tables, Decision signed, List<Award> awards) {
        String series = Register.series(RuleBook.of(tables.rules().all()), signed.stream(), signed.day());
        for (Award award : awards) {
            if (award.registerNumber() == 0) {
                tables.awards().issue(award.id(), signed.stream(), series);
            }
        }
    }

    /**
     * Writes down that the certificates were handed over. It can be undone, for it is no act.
     *
     * @throws vn.sovang.base.ProblemException 2862 from another state, 2866 when the day is before that of the decision
     */
    public void present(long id, LocalDate day, Words words) {
        Decision known = store.read(tables -> require(tables, id, DecisionStep.PRESENT));
        requireAfter(known, day);
        store.change(words.say("decide.change.present", name(known)), tables -> {
            Decision decision = require(tables, id, DecisionStep.PRESENT);
            tables.decisions().update(decision.presented(day).in(DecisionState.PRESENTED));
            return null;
        });
    }

    static void requireAfter(Decision decision, LocalDate day) {
        if (day.isBefore(decision.day())) {
            throw Problem.of(2866, "decide.day.before", day, decision.fullNumber(), decision.day())
                    .asException();
        }
    }
}
