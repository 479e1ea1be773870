package vn.sovang.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.yearend.Figure;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.service.Overview;
import vn.sovang.ui.evaluation.EvaluationScreen;
import vn.sovang.ui.shell.Place;

/** Which figures of the year stand on the overview, and where each leads. */
final class Figures {
    /**
     * A figure with the way to its rows.
     *
     * @param key of its name in words; place 0 is what the name is about
     * @param about the level, else empty
     * @param value as it is written
     * @param place where its rows are, when they are not members
     * @param filter of that place, empty for all its rows
     * @param members whom it counts; null where {@code place} shows the rows
     */
    record Tile(String name, String key, String about, String value, Place place, String filter, Set<Long> members) {}

    private static final Set<String> OF_GOOD = Set.of("outstanding", "good");

    private final Overview overview;
    private final YearFigures figures;
    private final List<Tile> tiles = new ArrayList<>();

    private Figures(Overview overview) {
        this.overview = overview;
        figures = overview.figures();
    }

    static List<Tile> of(Overview overview) {
        Figures all = new Figures(overview);
        all.add("members.total", "overview.figure.members", Place.MEMBERS);
        all.members(
                "members.admitted",
                "overview.figure.admitted",
                "",
                Set.copyOf(overview.admissions().get(overview.year()).counted()));
        all.add("cells.total", "overview.figure.cells", Place.CELLS);
        all.evaluated("members.rated", "overview.figure.rated", "", Evaluation::rated);
        for (Level level : overview.levels()) {
            all.evaluated(
                    "members.level." + level.code(),
                    "overview.figure.level",
                    level.abbreviation(),
                    one -> one.rated() && level.code().equals(one.decided()));
        }
        all.ofGood();
        all.lines(
                "members.excused",
                "overview.figure.not_rated",
                line -> !line.evaluation().rated()
                        && !line.isOpen(overview.figures().regime()));
        boolean none = !all.figures.has("members.open")
                || all.figures.get("members.open").value().signum() == 0;
        all.add(
                "members.open",
                "overview.figure.open",
                Place.MEMBER_EVALUATIONS,
                none ? EvaluationScreen.ALL : EvaluationScreen.OPEN);
        all.add("awards.party.total", "overview.figure.party", Place.ROUND);
        all.add("awards.state.total", "overview.figure.state", Place.ROUND);
        all.add("awards.state.money", "overview.figure.money", Place.DECISIONS);
        all.add("higher_awards.total", "overview.figure.higher", Place.HIGHER_AWARDS);
        return List.copyOf(all.tiles);
    }

    private void evaluated(String name, String key, String about, Predicate<Evaluation> counts) {
        members(
                name,
                key,
                about,
                overview.figures().records().memberEvaluations().stream()
                        .filter(counts)
                        .map(Evaluation::subjectId)
                        .collect(Collectors.toSet()));
    }

    /** The share of the best level leads to both whom it counts and what it is taken of. */
    private void ofGood() {
        String name = "members.outstanding.percent_of_good";
        if (figures.has(name)) {
            evaluated(name, "overview.figure.of_good", "", one -> one.rated() && OF_GOOD.contains(one.decided()));
        }
    }

    private void lines(String name, String key, Predicate<EvaluationLine> counts) {
        members(
                name,
                key,
                "",
                figures.memberLines().stream()
                        .filter(counts)
                        .map(EvaluationLine::subjectId)
                        .collect(Collectors.toSet()));
    }

    private void members(String name, String key, String about, Set<Long> members) {
        tiles.add(new Tile(name, key, about, text(figures.get(name)), Place.MEMBERS, "", members));
    }

    private void add(String name, String key, Place place) {
        add(name, key, place, "");
    }

    private void add(String name, String key, Place place, String filter) {
        if (figures.has(name)) {
            tiles.add(new Tile(name, key, "", text(figures.get(name)), place, filter, null));
        }
    }

    private static String text(Figure figure) {
        return switch (figure.kind()) {
            case COUNT -> Decimals.comma(figure.value());
            case MONEY -> Amounts.grouped(figure.value().longValue());
            case PERCENT -> Decimals.percentText(figure.value());
        };
    }
}
