package vn.sovang.service.imports;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardDetails;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Register;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.AwardSheet;
import vn.sovang.store.AwardTable;

/**
 * The list annexed to a decision. The decision is the one that names this file as its list; where it is signed, each new
 * award gets the next number of the commendation register.
 */
final class AwardImport implements KindImport {
    private final AwardTable table;
    private final Decision decision;
    private final String series;
    private final Upsert<Integer, Award> awards;
    private final AtomicInteger last;
    private final List<Award> present;

    AwardImport(ImportContext context) {
        table = context.tables().awards();
        decision = decision(context);
        series = Register.series(context.rules(), decision.stream(), decision.day());
        present = table.of(decision.id());
        last = new AtomicInteger(
                present.stream().mapToInt(Award::position).max().orElse(0));
        awards = new Upsert<>(present, Award::position, this::enter, table::update);
    }

    /** Lists are called the same every year, so the year tells them apart; a signed list is never mistaken for another. */
    private static Decision decision(ImportContext context) {
        List<Decision> naming = context.tables().decisions().all().stream()
                .filter(one -> context.decision() == 0
                        ? one.listName().equalsIgnoreCase(context.fileName())
                        : one.id() == context.decision())
                .toList();
        if (naming.size() == 1 && context.decision() != 0) {
            return naming.getFirst();
        }
        if (naming.isEmpty()) {
            throw Problem.of(253, "import.awards.no_decision", context.fileName())
                    .asException();
        }
        List<Decision> ofYear = naming.stream()
                .filter(one -> one.honouredYear() == context.year())
                .toList();
        List<Decision> fitting = ofYear.isEmpty() && naming.size() == 1 ? naming : ofYear;
        if (fitting.size() != 1) {
            String numbers = naming.stream()
                    .map(one -> one.fullNumber() + " (" + one.honouredYear() + ")")
                    .collect(Collectors.joining(", "));
            throw Problem.of(256, "import.awards.several", context.fileName(), numbers)
                    .asException();
        }
        return fitting.getFirst();
    }

    private void enter(Award award) {
        long id = table.insert(award);
        if (award.registerNumber() > 0) {
            table.issueAs(id, decision.stream(), series, award.registerNumber());
        } else if (decision.state() == DecisionState.SIGNED && award.registerNumber() == 0) {
            table.issue(id, decision.stream(), series);
        }
    }

    /** The number a row brings: 0 when it says nothing, -1 when the certificate was never issued. */
    private int registerNumber(ReadRow row) {
        int number = row.get(AwardSheet.REGISTER)
                .map(written -> written == 0 ? -1 : written)
                .orElse(0);
        if (number > 0 && table.isTaken(decision.stream(), series, number)) {
            throw Problem.of(1740, "takeout.import.register", number, series).asException();
        }
        return number;
    }

    @Override
    public Outcome take(ReadRow row) {
        Recipient recipient = recipient(row);
        int position = row.get(AwardSheet.NUMBER).orElseGet(() -> position(recipient, row));
        return awards.put(
                position,
                position + ". " + recipient.name(),
                old -> new Award(
                        old == null ? 0 : old.id(),
                        decision.id(),
                        position,
                        recipient,
                        row.text(AwardSheet.ACHIEVEMENT),
                        row.text(AwardSheet.FORM),
                        old == null ? registerNumber(row) : old.registerNumber(),
                        old == null ? AwardDetails.NONE : old.details()));
    }

    /** The place of a row without a number: where the same award stands already, else at the end. */
    private int position(Recipient recipient, ReadRow row) {
        String achievement = row.text(AwardSheet.ACHIEVEMENT);
        return present.stream()
                .filter(award -> award.recipient().equals(recipient)
                        && award.achievement().equals(achievement))
                .findFirst()
                .map(Award::position)
                .orElseGet(last::incrementAndGet);
    }

    private static Recipient recipient(ReadRow row) {
        String name = row.text(AwardSheet.NAME);
        String unit = row.text(AwardSheet.UNIT);
        String honorific = row.text(AwardSheet.HONORIFIC);
        return switch (row.get(AwardSheet.RECIPIENT).orElseThrow()) {
            case COLLECTIVE -> new Recipient.Collective(name, unit);
            case HOUSEHOLD -> new Recipient.Household(honorific, name, unit);
            case INDIVIDUAL -> new Recipient.Individual(honorific, name, row.text(AwardSheet.POST), unit);
        };
    }
}
