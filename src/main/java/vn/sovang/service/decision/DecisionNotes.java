package vn.sovang.service.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardDetails;
import vn.sovang.domain.commendation.AwardLinks;
import vn.sovang.domain.commendation.AwardPast;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionAct;
import vn.sovang.domain.commendation.FreedNumber;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.RegisterEntry;
import vn.sovang.domain.office.Collective;
import vn.sovang.domain.office.Household;
import vn.sovang.store.Tables;

/** What is kept of decisions and awards beside their tables, as rows that leave the program and come back. */
public final class DecisionNotes {
    private static final String JOINT = " | ";

    private final Tables tables;

    /** The acts of each decision by their number in its rows, from 1. */
    private final Map<Long, Map<Integer, Long>> acts = new HashMap<>();

    public DecisionNotes(Tables tables) {
        this.tables = tables;
    }

    /**
     * One thing that is kept.
     *
     * @param list the list that names the decision, empty for what belongs to none
     * @param position in the list, 0 for the decision itself
     */
    public record Note(String list, int position, String key, String value) {}

    /** All notes. @param lists names of the lists by the key of their decision */
    public List<Note> all(Map<Long, String> lists) {
        List<Note> notes = new ArrayList<>();
        Map<Long, List<RegisterEntry>> annulled = tables.awards().register().stream()
                .filter(RegisterEntry::isVoid)
                .collect(Collectors.groupingBy(RegisterEntry::awardId));
        for (Decision decision : tables.decisions().all()) {
            String list = lists.get(decision.id());
            if (list != null) {
                ofDecision(decision, list, notes);
                for (Award award : tables.awards().of(decision.id())) {
                    ofAward(award, list, annulled.getOrDefault(award.id(), List.of()), notes);
                }
            }
        }
        for (FreedNumber one : tables.decisionActs().freed()) {
            notes.add(new Note("", 0, "freed", joined(one.stream().name(), one.series(), one.number())));
        }
        return notes;
    }

    private void ofDecision(Decision decision, String list, List<Note> notes) {
        if (!decision.kind().isEmpty()) {
            notes.add(new Note(list, 0, "kind", decision.kind()));
        }
        tables.campaigns().all().stream()
                .filter(one -> one.id() == decision.campaignId())
                .forEach(one -> notes.add(new Note(list, 0, "campaign", one.code())));
        if (decision.presented() != null) {
            notes.add(new Note(list, 0, "presented", decision.presented().toString()));
        }
        tables.decisions()
                .texts(decision.id())
                .forEach((part, text) -> notes.add(new Note(list, 0, "text." + part, text.isEmpty() ? "…" : text)));
        int number = 0;
        List<AwardPast> past = tables.decisionActs().past(decision.id());
        Map<Long, Award> awards =
                tables.awards().of(decision.id()).stream().collect(Collectors.toMap(Award::id, award -> award));
        for (DecisionAct act : tables.decisionActs().of(decision.id())) {
            number++;
            acts.computeIfAbsent(decision.id(), key -> new HashMap<>()).put(number, act.id());
            notes.add(new Note(
                    list,
                    0,
                    "act." + number,
                    joined(act.kind().name(), act.number(), act.day(), act.signer(), act.reason())));
            for (AwardPast one : past) {
                if (one.actId() == act.id()) {
                    Recipient was = one.recipient();
                    notes.add(new Note(
                            list,
                            awards.get(one.awardId()).position(),
                            "past." + number,
                            joined(was.honorific(), was.name(), was.post(), was.unit(), one.achievement())));
                }
            }
        }
    }

    private void ofAward(Award award, String list, List<RegisterEntry> annulled, List<Note> notes) {
        AwardDetails details = award.details();
        AwardLinks links = details.links();
        Map<String, String> values = new java.util.LinkedHashMap<>();
        values.put("person", links.personId() == 0 ? "" : Long.toString(links.personId()));
        values.put(
                "household",
                tables.households().all().stream()
                        .filter(one -> links.householdId() != 0 && one.id() == links.householdId())
                        .map(Household::code)
                        .findFirst()
                        .orElse(""));
        values.put(
                "collective",
                tables.collectives().all().stream()
                        .filter(one -> links.collectiveId() != 0 && one.id() == links.collectiveId())
                        .map(DecisionNotes::code)
                        .findFirst()
                        .orElse(""));
        values.put("field", details.field());
        values.put("gift", details.gift());
        values.put("amount", details.ownAmount() == null ? "" : joined(details.ownAmount(), details.amountReason()));
        acts.getOrDefault(award.decisionId(), Map.of()).forEach((number, act) -> {
            if (act == details.revokedBy()) {
                values.put("revoked", number.toString());
            }
        });
        values.forEach((key, value) -> {
            if (!value.isEmpty()) {
                notes.add(new Note(list, award.position(), key, value));
            }
        });
        for (RegisterEntry entry : annulled) {
            notes.add(new Note(list, award.position(), "void", joined(entry.series(), entry.number(), entry.voided())));
        }
    }

    private static String code(Collective one) {
        return one.code().isEmpty() ? one.name() : one.code();
    }

    private static String joined(Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part.toString().replace('|', '¦'))
                .collect(Collectors.joining(JOINT));
    }

    private static List<String> parts(String value) {
        return Stream.of(value.split("\\|", -1))
                .map(part -> part.strip().replace('¦', '|'))
                .toList();
    }

    /**
     * Takes a note back into the register. Acts must come before what refers to them.
     *
     * @param decision null for what belongs to none
     * @param award null for the decision itself
     */
    public void take(Decision decision, Award award, String key, String value) {
        List<String> parts = parts(value);
        if (key.equals("freed")) {
            tables.decisionActs()
                    .free(new FreedNumber(
                            vn.sovang.domain.commendation.Stream.valueOf(parts.get(0)),
                            parts.get(1),
                            Integer.parseInt(parts.get(2))));
        } else if (award != null) {
            takeAward(decision, award, key, parts, value);
        } else {
            takeDecision(decision, key, parts, value);
        }
    }

    private void takeDecision(Decision decision, String key, List<String> parts, String value) {
        if (key.startsWith("text.")) {
            tables.decisions().text(decision.id(), key.substring("text.".length()), value.equals("…") ? "" : value);
        } else if (key.startsWith("act.")) {
            long act = tables.decisionActs()
                    .insert(new DecisionAct(
                            0,
                            decision.id(),
                            DecisionAct.Kind.valueOf(parts.get(0)),
                            Integer.parseInt(parts.get(1)),
                            LocalDate.parse(parts.get(2)),
                            parts.get(3),
                            parts.get(4)));
            acts.computeIfAbsent(decision.id(), of -> new HashMap<>())
                    .put(Integer.parseInt(key.substring("act.".length())), act);
        } else {
            Decision now = DecisionSteps.get(tables, decision.id());
            long campaign = key.equals("campaign") ? campaign(value) : now.campaignId();
            tables.decisions()
                    .update(new Decision(
                            now.id(),
                            now.stream(),
                            now.number(),
                            now.day(),
                            now.honouredYear(),
                            now.signer(),
                            now.summary(),
                            now.listName(),
                            now.state(),
                            key.equals("kind") ? value : now.kind(),
                            campaign,
                            key.equals("presented") ? LocalDate.parse(value) : now.presented()));
        }
    }

    private long campaign(String code) {
        return tables.campaigns().all().stream()
                .filter(one -> one.code().equals(code))
                .map(Campaign::id)
                .findFirst()
                .orElse(0L);
    }

    private void takeAward(Decision decision, Award old, String key, List<String> parts, String value) {
        if (key.equals("void")) {
            tables.awards()
                    .issueVoid(old.id(), decision.stream(), parts.get(0), Integer.parseInt(parts.get(1)), parts.get(2));
            return;
        }
        if (key.startsWith("past.")) {
            Recipient was =
                    Recipient.of(old.recipient().kind(), parts.get(0), parts.get(1), parts.get(2), parts.get(3));
            long act = acts.get(decision.id()).get(Integer.valueOf(key.substring("past.".length())));
            tables.decisionActs().keep(new AwardPast(0, act, old.id(), was, parts.get(4)));
            return;
        }
        Award award = tables.awards().of(decision.id()).stream()
                .filter(one -> one.id() == old.id())
                .findFirst()
                .orElse(old);
        AwardDetails now = award.details();
        AwardLinks links = now.links();
        tables.awards()
                .update(award.with(
                        switch (key) {
                            case "person" ->
                                now.linked(new AwardLinks(
                                        Long.parseLong(value), links.householdId(), links.collectiveId()));
                            case "household" ->
                                now.linked(new AwardLinks(links.personId(), household(value), links.collectiveId()));
                            case "collective" ->
                                now.linked(new AwardLinks(links.personId(), links.householdId(), collective(value)));
                            case "field" ->
                                AwardDetails.of(links, value).paid(now.gift(), now.ownAmount(), now.amountReason());
                            case "gift" -> now.paid(value, now.ownAmount(), now.amountReason());
                            case "amount" -> now.paid(now.gift(), Long.valueOf(parts.get(0)), parts.get(1));
                            case "revoked" ->
                                now.revoked(acts.get(decision.id()).get(Integer.valueOf(value)));
                            default -> now;
                        }));
    }

    private long household(String code) {
        return tables.households().all().stream()
                .filter(one -> one.code().equals(code))
                .map(Household::id)
                .findFirst()
                .orElse(0L);
    }

    private long collective(String code) {
        return tables.collectives().all().stream()
                .filter(one -> code(one).equals(code))
                .map(Collective::id)
                .findFirst()
                .orElse(0L);
    }
}
