package vn.sovang.document.commendation;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.commendation.Reward;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Decimals;

/** The money for each kind of recipient in words: {@code tập thể 450.000 đồng (hệ số 0,3); cá nhân …}. */
final class Rates {
    private Rates() {}

    /** The rates by the rules; amounts the office has set itself stand in the list only. */
    static String of(DecisionRecords records) {
        List<String> rates = new ArrayList<>();
        for (RecipientKind kind : RecipientKind.values()) {
            records.lines().stream()
                    .filter(line ->
                            line.kind() == kind && line.award().details().ownAmount() == null)
                    .findFirst()
                    .map(AwardLine::reward)
                    .ifPresent(reward -> rates.add(rate(kind, reward)));
        }
        return rates.isEmpty() ? "theo danh sách kèm theo" : String.join("; ", rates);
    }

    private static String rate(RecipientKind kind, Reward reward) {
        return Case.lower(kind.vietnamese()) + " " + Amounts.grouped(reward.amount()) + " đồng (hệ số "
                + Decimals.comma(reward.coefficient()) + ")";
    }
}
