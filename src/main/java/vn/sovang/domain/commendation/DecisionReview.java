package vn.sovang.domain.commendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Fold;

/** What a chief of office would find in a decision before it is signed, each a sentence. Nothing of it forbids. */
public final class DecisionReview {
    private final DecisionRecords records;
    private final DecisionTemplates templates;
    private final List<Problem> problems = new ArrayList<>();

    private DecisionReview(DecisionRecords records) {
        this.records = records;
        templates = DecisionTemplates.of(records);
    }

    /**
     * Looks a decision through.
     *
     * @param inOffice whether the signatory holds a post on that day by which he may sign
     */
    public static List<Problem> of(DecisionRecords records, boolean inOffice) {
        DecisionReview review = new DecisionReview(records);
        review.list();
        review.signatory(inOffice);
        review.bases();
        review.fields();
        review.money();
        return List.copyOf(review.problems);
    }

    private void list() {
        if (records.lines().isEmpty()) {
            say(1860, "decide.review.empty");
        }
        for (AwardLine line : records.lines()) {
            Recipient recipient = line.award().recipient();
            if (line.award().achievement().isBlank()) {
                say(1861, "decide.review.no_achievement", line.award().position(), recipient.name());
            }
            if (recipient instanceof Recipient.Household
                    && recipient.honorific().isBlank()) {
                say(1862, "decide.review.no_honorific", line.award().position(), recipient.name());
            }
            if (recipient.place().isBlank() && !(recipient instanceof Recipient.Collective)) {
                say(1863, "decide.review.no_unit", line.award().position(), recipient.name());
            }
        }
    }

    private void signatory(boolean inOffice) {
        if (records.signature().vacant()) {
            say(1864, "decide.review.vacant", records.body().name(), records.day());
        } else if (!inOffice) {
            say(1865, "decide.review.not_in_office", records.signature().signer(), records.day());
        }
    }

    /** A basis that holds no more on that day, or not yet. */
    private void bases() {
        List<String> lines = templates.lines(DecisionPart.BASES);
        if (lines.isEmpty()) {
            say(1866, "decide.review.no_basis", records.day());
        }
        for (int number = 1; number < 100; number++) {
            List<Rule> history = records.rules()
                    .history("basis." + records.decision().stream().key() + ".decision." + number);
            for (int place = 0; place < history.size(); place++) {
                LocalDate until =
                        place + 1 < history.size() ? history.get(place + 1).from() : null;
                basis(lines, history.get(place), until);
            }
        }
    }

    private void basis(List<String> lines, Rule rule, LocalDate until) {
        boolean used = lines.stream().anyMatch(line -> Fold.same(line.replaceFirst("[;.]$", ""), rule.value()));
        if (used && until != null && !records.day().isBefore(until)) {
            say(1867, "decide.review.basis_expired", rule.value(), until);
        }
        if (used && rule.from().isAfter(records.day())) {
            say(1868, "decide.review.basis_later", rule.value(), rule.from(), records.day());
        }
    }

    private void fields() {
        for (DecisionPart part : DecisionPart.values()) {
            for (String word : DecisionField.unknown(templates.text(part))) {
                say(1869, "decide.review.field", word);
            }
        }
    }

    private void money() {
        for (AwardLine line : records.lines()) {
            boolean certificate = line.award().form().equals("certificate_of_merit");
            if (certificate
                    && line.reward().amount() == 0
                    && line.award().details().ownAmount() == null) {
                say(1870, "decide.review.no_money", line.award().recipient().name());
                return;
            }
        }
        records.lines().stream()
                .filter(line -> line.reward().certainty() == Certainty.UNCERTAIN)
                .findFirst()
                .ifPresent(line -> say(
                        1871, "decide.review.uncertain", Case.lower(line.kind().vietnamese())));
    }

    private void say(int code, String key, Object... args) {
        problems.add(Problem.of(code, key, args));
    }
}
