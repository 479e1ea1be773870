package vn.sovang.document.yearend;

import java.math.BigDecimal;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Padding;

/** Plans and verdicts of targets in words. */
final class Planned {
    private static final int LONGEST = 18;

    private Planned() {}

    /** The planned value with its comparison and unit, for instance {@code từ 05 đảng viên trở lên}, {@code 100%}. */
    static String text(Target target) {
        if (target.planned() == null) {
            return "";
        }
        String amount = amount(target.planned(), target.unit());
        return switch (target.comparison()) {
            case AT_LEAST -> "từ " + amount + " trở lên";
            case AT_MOST -> "không quá " + amount;
            case BETWEEN ->
                target.plan().upper() == null
                        ? "từ " + amount
                        : "từ " + amount + " đến " + amount(target.plan().upper(), target.unit());
            case RANK -> "thứ " + target.planned().toPlainString();
            case EQUAL, DONE, QUALITATIVE -> amount;
        };
    }

    private static String amount(BigDecimal planned, String unit) {
        if (unit.equals("%")) {
            return Decimals.percentShort(planned);
        }
        BigDecimal plain = planned.stripTrailingZeros();
        String number = plain.scale() <= 0 && plain.precision() - plain.scale() <= LONGEST
                ? Padding.count(plain.longValueExact())
                : Decimals.comma(planned);
        return (number + " " + unit).trim();
    }

    static String verdict(TargetLine line) {
        return switch (line.verdict()) {
            case MET -> line.target().comparison() == Comparison.DONE ? "Hoàn thành" : "Đạt";
            case EXCEEDED -> "Vượt";
            case MISSED -> "Không đạt";
            case PENDING -> "Chưa đạt";
            case OPEN -> "Chưa có kết quả";
            case NONE -> "";
        };
    }
}
