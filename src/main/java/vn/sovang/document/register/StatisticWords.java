package vn.sovang.document.register;

import java.time.LocalDate;
import java.util.Locale;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.register.Codes;
import vn.sovang.domain.register.StatisticRegister;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.statistics.Band;
import vn.sovang.domain.statistics.MemberStatistics;
import vn.sovang.domain.statistics.Schooling;
import vn.sovang.domain.statistics.Section;
import vn.sovang.domain.statistics.StatisticFigure;

/** What the figures of the statistics are called on paper. */
public final class StatisticWords {
    private final RuleBook rules;
    private final LocalDate day;
    private final Codes codes;

    public StatisticWords(StatisticRegister register) {
        rules = register.register().rules();
        day = register.period().to();
        codes = new Codes(rules, day);
    }

    /** For instance {@code Theo độ tuổi}. */
    public static String section(Section section) {
        return switch (section) {
            case HEADCOUNT -> "Số lượng đảng viên";
            case ETHNIC_GROUP -> "Theo dân tộc";
            case RELIGION -> "Theo tôn giáo";
            case AGE -> "Theo độ tuổi";
            case PARTY_AGE -> "Theo tuổi đảng";
            case EDUCATION -> "Theo trình độ giáo dục phổ thông";
            case PROFESSIONAL_LEVEL -> "Theo trình độ chuyên môn";
            case POLITICAL_THEORY -> "Theo trình độ lý luận chính trị";
            case OCCUPATION -> "Theo nghề nghiệp";
            case MOVEMENT -> "Biến động trong kỳ";
            case BADGE -> "Trao Huy hiệu Đảng trong kỳ";
            case DISCIPLINE -> "Thi hành kỷ luật trong kỳ";
        };
    }

    /** What a figure counts. */
    public String of(StatisticFigure figure) {
        String code = figure.code();
        if (code.equals(StatisticFigure.UNKNOWN)) {
            return "Chưa rõ";
        }
        return switch (figure.section()) {
            case HEADCOUNT -> headcount(code);
            case AGE, PARTY_AGE ->
                Band.of(rules, figure.section(), day).stream()
                        .filter(band -> band.code().equals(code))
                        .map(Band::label)
                        .findFirst()
                        .orElse(code);
            case EDUCATION ->
                Schooling.of(rules, day).levels().stream()
                        .filter(level -> level.code().equals(code))
                        .map(Schooling.Level::label)
                        .findFirst()
                        .orElse(code);
            case MOVEMENT ->
                MemberStatistics.BALANCE.contains(code)
                        ? balance(code)
                        : EventWords.of(MemberEventKind.valueOf(code.toUpperCase(Locale.ROOT)));
            case BADGE -> "Huy hiệu " + code + " năm tuổi Đảng";
            case ETHNIC_GROUP, RELIGION, PROFESSIONAL_LEVEL, POLITICAL_THEORY, OCCUPATION, DISCIPLINE ->
                codes.label(figure.section().list(), code);
        };
    }

    private static String headcount(String code) {
        return switch (code) {
            case "total" -> "Tổng số đảng viên";
            case "full" -> "Chính thức";
            case "probationary" -> "Dự bị";
            case "women" -> "Nữ";
            case "ethnic_minority" -> "Dân tộc thiểu số";
            case "religious" -> "Theo tôn giáo";
            case "exempt" -> "Được miễn công tác và sinh hoạt";
            case "suspended" -> "Bị đình chỉ sinh hoạt";
            case "away" -> "Sinh hoạt tạm thời ở nơi khác";
            case "guests" -> "Nơi khác đến sinh hoạt tạm thời (không tính vào tổng số)";
            default -> code;
        };
    }

    private static String balance(String code) {
        return switch (code) {
            case "start" -> "Đầu kỳ";
            case "in" -> "Tăng trong kỳ";
            case "out" -> "Giảm trong kỳ";
            case "cell_in" -> "Từ chi bộ khác chuyển đến";
            case "cell_out" -> "Chuyển sang chi bộ khác";
            case "end" -> "Cuối kỳ";
            default -> code;
        };
    }
}
