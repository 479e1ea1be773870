package vn.sovang.document.yearend;

import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Padding;

/** Plans and verdicts of targets in words. */
final class Planned {
    private Planned() {}

    /** The planned value with its comparison and unit, for instance {@code từ 05 đảng viên trở lên}, {@code 100%}. */
    static String text(Target target) {
        if (target.planned() == null) {
            return "";
        }
        String number = target.planned().scale() <= 0
                ? Padding.count(target.planned().longValueExact())
                : Decimals.comma(target.planned());
        String amount =
                target.unit().equals("%") ? Decimals.percentShort(target.planned()) : number + " " + target.unit();
        return switch (target.comparison()) {
            case AT_LEAST -> "từ " + amount + " trở lên";
            case AT_MOST -> "không quá " + amount;
            case RANK -> "thứ " + target.planned().toPlainString();
            case EQUAL, DONE, QUALITATIVE -> amount;
        };
    }

    static String verdict(Target target) {
        return switch (target.verdict()) {
            case MET -> target.comparison() == Comparison.DONE ? "Hoàn thành" : "Đạt";
            case EXCEEDED -> "Vượt";
            case MISSED -> "Không đạt";
            case OPEN -> "Chưa có kết quả";
            case NONE -> "";
        };
    }
}
