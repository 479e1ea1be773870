package vn.sovang.ui.decision;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.decision.DecisionActs;
import vn.sovang.service.decision.DecisionFile;

/** What each step asks for, and how the answers are read. */
final class Asked {
    private Asked() {}

    /** An answer that is wrong. */
    private static Optional<Map.Entry<Ask, Problem>> wrong(Ask ask, int code, String key) {
        return Optional.of(Map.entry(ask, Problem.of(code, key)));
    }

    /** The check of all that a step may ask for. */
    static Optional<Map.Entry<Ask, Problem>> check(Map<Ask, String> typed) {
        if (typed.containsKey(Ask.DAY) && DayText.parse(typed.get(Ask.DAY)).isEmpty()) {
            return wrong(Ask.DAY, 2872, "decide.form.day");
        }
        if (typed.containsKey(Ask.SIGNER) && typed.get(Ask.SIGNER).isBlank()) {
            return wrong(Ask.SIGNER, 2869, "decide.signer.missing");
        }
        if (typed.containsKey(Ask.NUMBER) && !typed.get(Ask.NUMBER).matches("\\d{0,6}")) {
            return wrong(Ask.NUMBER, 2876, "decide.form.number");
        }
        if (typed.containsKey(Ask.NAME) && typed.get(Ask.NAME).isBlank()) {
            return wrong(Ask.NAME, 2877, "decide.form.name");
        }
        String amount = typed.getOrDefault(Ask.AMOUNT, "").replace(".", "");
        if (!amount.matches("\\d{0,12}")) {
            return wrong(Ask.AMOUNT, 2878, "decide.form.amount");
        }
        boolean needed = !typed.containsKey(Ask.AMOUNT) || !amount.isEmpty();
        if (needed && typed.containsKey(Ask.REASON) && typed.get(Ask.REASON).isBlank()) {
            return wrong(Ask.REASON, 2865, "decide.reason.missing");
        }
        return Optional.empty();
    }

    static LocalDate day(Map<Ask, String> typed) {
        return DayText.parse(typed.get(Ask.DAY)).orElseThrow();
    }

    static int number(Map<Ask, String> typed) {
        String text = typed.getOrDefault(Ask.NUMBER, "");
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** The amount in đồng, null for what the rules say. */
    static Long amount(Map<Ask, String> typed) {
        String text = typed.get(Ask.AMOUNT).replace(".", "");
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    static DecisionActs.Signing signing(Map<Ask, String> typed) {
        return new DecisionActs.Signing(day(typed), typed.get(Ask.SIGNER), number(typed), typed.get(Ask.REASON));
    }

    /** The recipient of the same kind with other words. */
    static Recipient recipient(Recipient was, Map<Ask, String> typed) {
        return switch (was) {
            case Recipient.Collective collective -> new Recipient.Collective(typed.get(Ask.NAME), typed.get(Ask.UNIT));
            case Recipient.Household household ->
                new Recipient.Household(typed.get(Ask.HONORIFIC), typed.get(Ask.NAME), typed.get(Ask.UNIT));
            case Recipient.Individual individual ->
                new Recipient.Individual(
                        typed.get(Ask.HONORIFIC), typed.get(Ask.NAME), typed.get(Ask.POST), typed.get(Ask.UNIT));
        };
    }

    /** What stands in the window of an act. */
    static Map<Ask, String> ofAct(DecisionFile file, LocalDate day, boolean signed) {
        Map<Ask, String> present = new EnumMap<>(Ask.class);
        present.put(Ask.DAY, DayText.of(day));
        present.put(Ask.SIGNER, signer(file));
        present.put(Ask.NUMBER, signed ? "" : String.valueOf(file.nextNumber()));
        if (signed) {
            present.put(Ask.REASON, "");
        }
        return present;
    }

    private static String signer(DecisionFile file) {
        String named = file.records().signature().signer();
        return named.isEmpty() && !file.signers().isEmpty() ? file.signers().getFirst() : named;
    }

    /** What stands in the window that corrects a line. */
    static Map<Ask, String> ofLine(DecisionFile file, LocalDate day, AwardLine line) {
        Map<Ask, String> present = ofAct(file, day, true);
        Recipient recipient = line.award().recipient();
        if (!(recipient instanceof Recipient.Collective)) {
            present.put(Ask.HONORIFIC, recipient.honorific());
        }
        present.put(Ask.NAME, recipient.name());
        if (recipient instanceof Recipient.Individual) {
            present.put(Ask.POST, recipient.post());
        }
        present.put(Ask.UNIT, recipient.unit());
        present.put(Ask.ACHIEVEMENT, line.award().achievement());
        return present;
    }

    /** What stands in the window of an amount. */
    static Map<Ask, String> ofMoney(AwardLine line) {
        Map<Ask, String> present = new EnumMap<>(Ask.class);
        Long own = line.award().details().ownAmount();
        present.put(Ask.GIFT, line.award().details().gift());
        present.put(Ask.AMOUNT, own == null ? "" : own.toString());
        present.put(Ask.REASON, line.award().details().amountReason());
        return present;
    }

    static StepController.Wish wish(
            String key,
            List<Object> about,
            Map<Ask, String> present,
            List<String> signers,
            Consumer<Map<Ask, String>> done) {
        return new StepController.Wish(key, about, present, signers, Asked::check, done);
    }
}
