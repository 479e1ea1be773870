package vn.sovang.ui.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.Cap;
import vn.sovang.domain.evaluation.CapCount;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.PointScale;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.evaluation.Tally;
import vn.sovang.domain.text.Decimals;
import vn.sovang.service.evaluation.EvaluationSheet;

/** The counts below the grid in words. */
final class CountWords {
    private static final int NAMED = 4;

    private final Words words;

    CountWords(Words words) {
        this.words = words;
    }

    /** {@code Chi bộ Nà Cáy: xếp loại 12/14 · HTXS 2 (16,67%) · …}. */
    String counts(String body, Collection<EvaluationLine> lines, Regime regime) {
        Tally tally = Tally.ofLines(lines);
        Map<String, BigDecimal> percents = tally.percents(regime);
        List<String> parts = new ArrayList<>();
        parts.add(words.say("rating.count.rated", body, tally.rated(), tally.total()));
        for (Level level : regime.levels()) {
            BigDecimal percent = percents.get(level.code());
            parts.add(
                    percent == null
                            ? words.say("rating.count.level", level.abbreviation(), tally.count(level.code()))
                            : words.say(
                                    "rating.count.level.percent",
                                    level.abbreviation(),
                                    tally.count(level.code()),
                                    Decimals.percentText(percent)));
        }
        long open = lines.stream().filter(line -> line.isOpen(regime)).count();
        parts.add(words.say("rating.count.open", open));
        long closed = tally.total() - tally.rated() - open;
        if (closed > 0) {
            parts.add(words.say("rating.count.closed", closed));
        }
        return String.join(" · ", parts);
    }

    /** How a body stands against the cap, with what the percentage is taken of. */
    String cap(String body, CapCount count, Regime regime, Cap cap) {
        String base = words.say(
                cap.base() == Cap.Base.GOOD ? "rating.cap.base.good" : "rating.cap.base.above",
                regime.abbreviation("good"));
        String most = Decimals.percentShort(cap.percent());
        String best = regime.abbreviation("outstanding");
        return count.percent() == null
                ? words.say("rating.cap.none", body, best, count.outstanding(), count.allowed(), most, base)
                : words.say(
                        "rating.cap",
                        body,
                        best,
                        count.outstanding(),
                        count.allowed(),
                        Decimals.percentText(count.percent()),
                        count.base(),
                        base,
                        most);
    }

    /** The bodies that are over the cap, the first few by name. */
    String over(List<CapCount> over, EvaluationSheet sheet) {
        List<CapCount> cells =
                over.stream().filter(count -> count.cell() != null).toList();
        List<String> named = new ArrayList<>(cells.stream()
                .limit(NAMED)
                .map(count -> words.say(
                        "rating.over.cell", sheet.tree().label(count.cell()), count.outstanding(), count.allowed()))
                .toList());
        if (cells.size() > NAMED) {
            named.add(words.say("rating.over.more", cells.size() - NAMED));
        }
        return String.join(", ", named);
    }

    /** All bodies over the cap, one a line, for who wants to know them all. */
    String allOver(List<CapCount> over, EvaluationSheet sheet) {
        return String.join(
                "\n",
                over.stream()
                        .filter(count -> count.cell() != null)
                        .map(count -> words.say(
                                "rating.over.cell",
                                sheet.tree().label(count.cell()),
                                count.outstanding(),
                                count.allowed()))
                        .toList());
    }

    /** The keys of the levels, and from how many points each is due. */
    List<String> legend(Regime regime) {
        List<String> keys = new ArrayList<>();
        for (Level level : regime.levels()) {
            String key = level.letter().toUpperCase(words.locale());
            String from = regime.hasPoints() ? from(regime.points(), level) : "";
            keys.add(
                    from.isEmpty()
                            ? words.say("rating.legend", key, level.abbreviation())
                            : words.say("rating.legend.points", key, level.abbreviation(), from));
        }
        return keys;
    }

    private static String from(PointScale scale, Level level) {
        return scale.bands().stream()
                .filter(band -> band.level().equals(level.code()))
                .findFirst()
                .map(band -> Decimals.comma(band.from()))
                .orElse("");
    }
}
