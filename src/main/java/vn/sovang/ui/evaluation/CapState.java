package vn.sovang.ui.evaluation;

import java.util.List;
import java.util.Optional;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.Cap;
import vn.sovang.domain.evaluation.CapCount;
import vn.sovang.domain.evaluation.CapException;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Cell;
import vn.sovang.service.evaluation.EvaluationSheet;

/**
 * How the chosen cell, or else the commune, stands against the cap.
 *
 * @param body its name, empty for the commune
 * @param kept why more are kept, when somebody has said so
 */
record CapState(String body, CapCount count, Regime regime, Cap limit, Optional<CapException> kept) {

    /** Empty before the grid was read and in a year without a cap. */
    static Optional<CapState> of(EvaluationModel model) {
        EvaluationSheet sheet = model.sheetProperty().get();
        List<CapCount> all = sheet == null ? List.of() : sheet.counts();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        long chosen = sheet.cells().stream()
                .filter(cell ->
                        EvaluationModel.key(cell).equals(model.scopeProperty().get()))
                .mapToLong(Cell::id)
                .findFirst()
                .orElse(0);
        CapCount count = CapCount.find(all, chosen).orElse(all.getFirst());
        return Optional.of(new CapState(
                count.cell() == null ? "" : sheet.tree().label(count.cell()),
                count,
                sheet.regime(),
                model.ofMembers() ? sheet.regime().cap() : sheet.regime().cellCap(),
                sheet.exception(count.cellId())));
    }

    boolean isOver() {
        return count.isOver();
    }

    /** Whether more can be kept with a reason, or no longer be kept. */
    boolean isToDecide() {
        return isOver() || kept.isPresent();
    }

    /** The body as it is called in sentences. */
    String name(Words words) {
        return body.isEmpty() ? words.say("rating.whole.short") : body;
    }

    String says(CountWords counts, Words words) {
        return counts.cap(name(words), count, regime, limit);
    }
}
