package vn.sovang.service.imports;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Award;
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

    AwardImport(ImportContext context) {
        table = context.tables().awards();
        decision = context.tables().decisions().all().stream()
                .filter(one -> one.listName().equalsIgnoreCase(context.fileName()))
                .findFirst()
                .orElseThrow(() -> Problem.of(253, "import.awards.no_decision", context.fileName())
                        .asException());
        series = Register.series(context.rules(), decision.stream(), decision.day());
        List<Award> present = table.of(decision.id());
        last = new AtomicInteger(
                present.stream().mapToInt(Award::position).max().orElse(0));
        awards = new Upsert<>(present, Award::position, this::enter, table::update);
    }

    private void enter(Award award) {
        long id = table.insert(award);
        if (decision.state() == DecisionState.SIGNED) {
            table.issue(id, decision.stream(), series);
        }
    }

    @Override
    public Outcome take(ReadRow row) {
        int position = row.get(AwardSheet.NUMBER).orElseGet(last::incrementAndGet);
        return awards.put(
                position,
                old -> new Award(
                        old == null ? 0 : old.id(),
                        decision.id(),
                        position,
                        recipient(row),
                        row.text(AwardSheet.ACHIEVEMENT),
                        row.text(AwardSheet.FORM),
                        old == null ? 0 : old.registerNumber()));
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
