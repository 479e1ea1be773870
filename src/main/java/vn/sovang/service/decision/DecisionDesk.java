package vn.sovang.service.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardDetails;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionPart;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.DecisionReview;
import vn.sovang.domain.commendation.DecisionStep;
import vn.sovang.domain.commendation.DecisionTemplates;
import vn.sovang.domain.commendation.Fund;
import vn.sovang.domain.commendation.RegisterEntry;
import vn.sovang.domain.commendation.Rewards;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.Signatories;
import vn.sovang.domain.office.Signature;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Decisions to be read and drafts to be worked on. */
public final class DecisionDesk {
    private final Store store;
    private final DecisionReader reader;

    public DecisionDesk(Store store) {
        this.store = store;
        reader = new DecisionReader(store);
    }

    /** The decisions that honour a year, drafts first, then the newest. */
    public List<DecisionRow> rows(int year) {
        return store.read(tables -> {
            Rewards rewards = new Rewards(RuleBook.of(tables.rules().all()));
            return tables.decisions().all().stream()
                    .filter(decision -> decision.honouredYear() == year)
                    .sorted(Comparator.comparing(Decision::closed)
                            .thenComparing(Decision::day, Comparator.reverseOrder())
                            .thenComparing(Decision::number, Comparator.reverseOrder()))
                    .map(decision -> row(tables, rewards, decision))
                    .toList();
        });
    }

    private static DecisionRow row(Tables tables, Rewards rewards, Decision decision) {
        List<Award> awards =
                tables.awards().of(decision.id()).stream().filter(Award::stands).toList();
        long money = rewards.lines(decision, awards, decision.day()).stream()
                .mapToLong(line -> line.reward().amount())
                .sum();
        return new DecisionRow(decision, awards.size(), money);
    }

    /** Drafts decisions in a change of their own. @see DecisionDrafts#create */
    public List<Long> draft(String label, DraftWish wish) {
        return store.change(label, tables -> DecisionDrafts.create(tables, wish));
    }

    /** Everything about one decision. @throws vn.sovang.base.ProblemException 2870 when it is gone */
    public DecisionFile file(long id) {
        return store.read(tables -> {
            Decision decision = DecisionSteps.get(tables, id);
            Fund fund = fund(decision.stream(), decision.day().getYear());
            return file(tables, reader.read(decision), fund);
        });
    }

    /** The draft as it would be with what is typed and not yet saved, for the preview. */
    public DecisionRecords preview(long id, DecisionEdit edit) {
        return store.read(tables -> {
            Decision decision = edited(DecisionSteps.get(tables, id), edit);
            DecisionRecords records = reader.read(decision);
            return records.worded(own(records, edit.texts()));
        });
    }

    private static DecisionFile file(Tables tables, DecisionRecords records, Fund fund) {
        Decision decision = records.decision();
        List<String> signers = new Signatories(records.rules(), tables.posts().all())
                .candidates(decision.stream().key(), decision.stream().unitCode(), records.day()).stream()
                        .map(Signature::signer)
                        .distinct()
                        .toList();
        boolean inOffice = signers.contains(records.signature().signer());
        List<Problem> findings = decision.closed() ? List.of() : DecisionReview.of(records, inOffice);
        int next = decision.number() > 0
                ? decision.number()
                : DecisionSteps.numbers(tables, decision, decision.day()).next();
        List<Long> awards =
                records.lines().stream().map(line -> line.award().id()).toList();
        List<String> annulled = tables.awards().register().stream()
                .filter(entry -> entry.isVoid() && awards.contains(entry.awardId()))
                .map(DecisionDesk::told)
                .toList();
        return new DecisionFile(
                records, signers, findings, tables.decisionActs().of(decision.id()), next, annulled, fund);
    }

    private static String told(RegisterEntry entry) {
        return vn.sovang.domain.text.Padding.number(entry.number()) + ": " + entry.voided();
    }

    /**
     * Keeps what was changed in a draft. A number of another series is given back when the day leaves it.
     *
     * @throws vn.sovang.base.ProblemException 2862 when it is no draft any more, 242 when there is no such body that day
     */
    public void save(long id, DecisionEdit edit, Words words) {
        Decision known = store.read(tables -> DecisionSteps.require(tables, id, DecisionStep.EDIT));
        store.change(words.say("decide.change.save", DecisionSteps.name(known)), tables -> {
            Decision decision = DecisionSteps.require(tables, id, DecisionStep.EDIT);
            DecisionBodies.require(tables, decision.stream(), edit.day());
            Decision moved = DecisionSteps.onDay(tables, decision, edit.day());
            tables.decisions().update(edited(moved, edit));
            Map<String, String> own = own(reader.read(DecisionSteps.get(tables, id)), edit.texts());
            for (DecisionPart part : DecisionPart.values()) {
                tables.decisions().text(id, part.key(), own.get(part.key()));
            }
            return null;
        });
    }

    private static Decision edited(Decision decision, DecisionEdit edit) {
        return new Decision(
                decision.id(),
                decision.stream(),
                decision.number(),
                edit.day(),
                edit.honouredYear(),
                edit.signer().strip(),
                edit.summary().strip(),
                decision.listName(),
                decision.state(),
                decision.kind(),
                decision.campaignId(),
                decision.presented());
    }

    /** The paragraphs that say something else than the templates. */
    private static Map<String, String> own(DecisionRecords records, Map<DecisionPart, String> texts) {
        DecisionTemplates templates = DecisionTemplates.of(records);
        Map<String, String> own = new java.util.HashMap<>();
        texts.forEach((part, text) -> {
            if (!text.strip().equals(templates.ready(part).strip())) {
                own.put(part.key(), text.strip());
            }
        });
        return own;
    }

    /**
     * Moves an award within those of its kind: collectives, households and individuals stay in their order.
     *
     * @param rows down when positive
     */
    public void move(long id, long awardId, int rows, Words words) {
        store.change(words.say("decide.change.order"), tables -> {
            DecisionSteps.require(tables, id, DecisionStep.EDIT);
            List<Award> awards = new java.util.ArrayList<>(tables.awards().of(id));
            int from = 0;
            while (from < awards.size() && awards.get(from).id() != awardId) {
                from++;
            }
            int to = from + rows;
            boolean within = from < awards.size() && to >= 0 && to < awards.size();
            if (within
                    && awards.get(from).recipient().kind()
                            == awards.get(to).recipient().kind()) {
                awards.add(to, awards.remove(from));
                tables.awards().order(awards.stream().map(Award::id).toList());
            }
            return null;
        });
    }

    /**
     * Sets what is given otherwise than by the rules.
     *
     * @param amount đồng, null for what the rules say
     * @throws vn.sovang.base.ProblemException 2862 when it is no draft, 2871 for a negative amount, 2865 for one without a reason
     */
    public void pay(long id, long awardId, String gift, Long amount, String reason, Words words) {
        if (amount != null && amount < 0) {
            throw Problem.of(2871, "decide.amount.negative").asException();
        }
        if (amount != null && reason.isBlank()) {
            throw Problem.of(2865, "decide.reason.missing").asException();
        }
        store.change(words.say("decide.change.pay"), tables -> {
            DecisionSteps.require(tables, id, DecisionStep.EDIT);
            tables.awards().of(id).stream()
                    .filter(award -> award.id() == awardId)
                    .forEach(award -> {
                        AwardDetails paid = award.details().paid(gift.strip(), amount, reason.strip());
                        tables.awards().update(award.with(paid));
                    });
            return null;
        });
    }

    /** Takes somebody off the list of a draft; the others move up. */
    public void remove(long id, long awardId, Words words) {
        store.change(words.say("decide.change.remove"), tables -> {
            DecisionSteps.require(tables, id, DecisionStep.EDIT);
            tables.awards().delete(awardId);
            tables.awards().order(tables.awards().of(id).stream().map(Award::id).toList());
            return null;
        });
    }

    /** The fund of a body in a calendar year: allocated, spent, planned by drafts. */
    public Fund fund(Stream stream, int year) {
        return store.read(tables -> {
            RuleBook rules = RuleBook.of(tables.rules().all());
            Rewards rewards = new Rewards(rules);
            List<AwardLine> lines = tables.decisions().all().stream()
                    .flatMap(one -> rewards.lines(one, tables.awards().of(one.id()), one.day()).stream())
                    .toList();
            return Fund.of(rules, stream, year, lines);
        });
    }
}
