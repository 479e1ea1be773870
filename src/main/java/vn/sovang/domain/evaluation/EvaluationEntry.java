package vn.sovang.domain.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.time.DayText;

/**
 * What is typed or pasted into one cell of the grid becomes part of an evaluation, or a problem of that cell.
 *
 * @param reasons the list {@code not_rated_reason} of the year's last day
 * @param foreign those of its codes that are no reasons here; where one stands already it is still shown by its name
 */
public record EvaluationEntry(Regime regime, CodeList reasons, Set<String> foreign) {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NOTE = 500;

    /** A grid where every reason of the list counts. */
    public EvaluationEntry(Regime regime, CodeList reasons) {
        this(regime, reasons, Set.of());
    }

    /** The codes of the reasons that can be chosen. */
    public List<String> offered() {
        return reasons.codes().stream().filter(code -> !foreign.contains(code)).toList();
    }

    /** What a cell holds, as it is shown, copied and exported; the empty text for nothing. */
    public String text(EvaluationLine line, EvaluationField field) {
        Evaluation one = line.evaluation();
        EvaluationDetails details = one.details();
        return switch (field) {
            case SELF -> regime.abbreviation(one.self());
            case APPRAISED -> regime.abbreviation(one.appraised());
            case DECIDED -> regime.abbreviation(one.decided());
            case SELF_POINTS -> points(details.selfPoints());
            case POINTS -> points(details.points());
            case VOTES -> details.votes() == null ? "" : details.votes().text();
            case REASON -> reasons.label(line.participation(regime).reason());
            case DECISION -> details.decision();
            case DECISION_DAY -> details.decisionDay() == null ? "" : DayText.of(details.decisionDay());
            case NOTE -> details.note();
        };
    }

    /** Points as they are written: {@code 91,5}. */
    public static String points(BigDecimal points) {
        if (points == null) {
            return "";
        }
        return Decimals.comma(bare(points));
    }

    private static BigDecimal bare(BigDecimal points) {
        BigDecimal bare = points.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /**
     * The line after a text was put into one of its cells; the empty text empties it.
     *
     * @throws ProblemException 2902 no level of the regime, 2903 no points of the scale, 2904 no ballots, 2905 somebody who
     *     is not rated, 2906 no reason of the list, 2907 a reason for somebody who has a level, 2908 no day, 2909 too long,
     *     2910 points in a year without
     */
    public EvaluationLine put(EvaluationLine line, EvaluationField field, String typed) {
        String text = Nfc.clean(typed);
        if (!text.isEmpty() && field.isForRated()) {
            requireRated(line);
        }
        Evaluation one = line.evaluation();
        EvaluationDetails details = one.details();
        return line.with(
                switch (field) {
                    case SELF -> one.withSelf(level(text));
                    case APPRAISED -> one.withAppraised(level(text));
                    case DECIDED -> one.withDecided(level(text));
                    case SELF_POINTS, POINTS -> withPoints(one, field, text);
                    case VOTES -> one.with(details.withVotes(votes(text)));
                    case REASON -> withReason(line, text);
                    case DECISION -> one.with(details.withDecision(limited(text, LONGEST_NUMBER)));
                    case DECISION_DAY -> one.with(details.withDecisionDay(day(text)));
                    case NOTE -> one.with(details.withNote(limited(text, LONGEST_NOTE)));
                });
    }

    /** The line with the level, points or text of one cell copied into another, as it stands there. */
    public EvaluationLine copy(EvaluationLine line, EvaluationField from, EvaluationField to) {
        return put(line, to, text(line, from));
    }

    private void requireRated(EvaluationLine line) {
        Participation participation = line.participation(regime);
        if (!participation.isRated()) {
            throw Problem.of(2905, "rating.problem.not_rated", reasons.label(participation.reason()))
                    .asException();
        }
    }

    private String level(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return regime.byKey(text)
                .or(() -> regime.find(text))
                .map(Level::code)
                .orElseThrow(() ->
                        Problem.of(2902, "rating.problem.level", text, levels()).asException());
    }

    private String levels() {
        return String.join(
                ", ", regime.levels().stream().map(Level::abbreviation).toList());
    }

    /** Points propose a level where none stands yet; the level that the points before meant follows the new ones. */
    private Evaluation withPoints(Evaluation one, EvaluationField field, String text) {
        BigDecimal points = pointsOf(text);
        boolean own = field.proposes() == EvaluationField.SELF;
        EvaluationDetails details = one.details();
        Evaluation with = one.with(own ? details.withSelfPoints(points) : details.withPoints(points));
        String level = own ? one.self() : one.appraised();
        if (level != null && !level.equals(due(own ? details.selfPoints() : details.points()))) {
            return with;
        }
        return own ? with.withSelf(due(points)) : with.withAppraised(due(points));
    }

    /** The level that points stand for; null without points, or without a scale. */
    private String due(BigDecimal points) {
        return points == null || !regime.hasPoints()
                ? null
                : regime.points().levelOf(points).orElse(null);
    }

    private BigDecimal pointsOf(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return checked(regime.points(), Decimals.parse(text).orElseThrow(() -> wrong(regime.points(), text)));
    }

    /**
     * Points as they are kept.
     *
     * @param scale null in a year without points
     * @throws ProblemException 2903 when the scale does not have them, 2910 when there is no scale
     */
    public static BigDecimal checked(PointScale scale, BigDecimal points) {
        if (scale == null || !scale.has(points)) {
            throw wrong(scale, points(points));
        }
        return bare(points);
    }

    private static ProblemException wrong(PointScale scale, String text) {
        return scale == null
                ? Problem.of(2910, "rating.problem.no_points").asException()
                : Problem.of(2903, "rating.problem.points", text, points(scale.most()))
                        .asException();
    }

    private static Votes votes(String text) {
        return text.isEmpty()
                ? null
                : Votes.parse(text)
                        .orElseThrow(() ->
                                Problem.of(2904, "rating.problem.votes", text).asException());
    }

    /** Without a reason somebody is rated, also where the register would propose one. */
    private Evaluation withReason(EvaluationLine line, String text) {
        Evaluation one = line.evaluation();
        if (text.isEmpty()) {
            boolean anyway = !line.proposed().isRated();
            return one.withReason(null).with(one.details().ratedAnyway(anyway));
        }
        String reason = reason(text);
        if (one.hasLevel()) {
            throw Problem.of(2907, "rating.problem.has_level", reasons.label(reason))
                    .asException();
        }
        return one.withReason(reason).with(one.details().ratedAnyway(false));
    }

    private String reason(String text) {
        Optional<String> exact = reasons.find(text).filter(code -> !foreign.contains(code));
        if (exact.isPresent()) {
            return exact.get();
        }
        String begun = Fold.of(text);
        List<String> begins = offered().stream()
                .filter(code -> Fold.of(reasons.label(code)).startsWith(begun))
                .toList();
        if (begins.size() != 1) {
            throw Problem.of(
                            2906,
                            "rating.problem.reason",
                            text,
                            String.join(
                                    "; ", offered().stream().map(reasons::label).toList()))
                    .asException();
        }
        return begins.getFirst();
    }

    private static LocalDate day(String text) {
        return text.isEmpty()
                ? null
                : DayText.parse(text)
                        .orElseThrow(() ->
                                Problem.of(2908, "rating.problem.day", text).asException());
    }

    private static String limited(String text, int longest) {
        if (text.length() > longest) {
            throw Problem.of(2909, "rating.problem.long", longest, text.length())
                    .asException();
        }
        return text;
    }
}
