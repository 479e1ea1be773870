package vn.sovang.service.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.document.register.RatingRecords;
import vn.sovang.document.register.RatingYears;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.Signatories;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.domain.yearend.CellYears;
import vn.sovang.domain.yearend.Leaders;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.domain.yearend.YearRecords;
import vn.sovang.store.Tables;

/** Reads what the papers of an evaluation are made from; the day of the wish names the year. */
final class RatingReader {
    private RatingReader() {}

    static RatingRecords read(Tables tables, PaperWish wish) {
        int year = wish.day().getYear();
        LocalDate last = new WorkingYear(year).lastDay();
        RuleBook rules = RuleBook.of(tables.rules().all());
        YearFigures figures = YearFigures.of(records(tables, rules, year));
        return new RatingRecords(
                frame(tables, wish, rules, last, figures),
                figures,
                tables.members().all().stream()
                        .collect(Collectors.toMap(
                                Member::id, member -> member.person().name())),
                CodeList.of(rules, "not_rated_reason", last),
                tables.capExceptions().of(year),
                wish.members(),
                posts(tables, wish.day()));
    }

    /** The posts that members hold on a day, with what stands with them as party post, by member. */
    private static Map<Long, String> posts(Tables tables, LocalDate day) {
        Map<Long, List<String>> held = tables.posts().all().stream()
                .filter(post -> post.period().contains(day))
                .collect(Collectors.groupingBy(
                        post -> post.person().id(), Collectors.mapping(Post::title, Collectors.toList())));
        return tables.members().all().stream()
                .collect(Collectors.toMap(
                        Member::id,
                        member -> Stream.concat(
                                        Stream.of(member.partyPost()),
                                        held.getOrDefault(member.person().id(), List.of()).stream())
                                .filter(title -> !title.isBlank())
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    /** The years up to that of the wish of which there are evaluations, and that year itself. */
    static RatingYears years(Tables tables, PaperWish wish) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        CellYears years = CellYears.of(rules, wish.day().getYear(), year -> records(tables, rules, year));
        return new RatingYears(frame(tables, wish, rules, wish.day(), years.last()), years);
    }

    /** All that evaluations are counted from, by the same function as every other figure of the year. */
    static YearRecords records(Tables tables, RuleBook rules, int year) {
        LocalDate last = new WorkingYear(year).lastDay();
        List<Evaluation> ofMembers = tables.memberEvaluations().of(year);
        List<Evaluation> ofCells = tables.cellEvaluations().of(year);
        CellRegister register = tables.cellRegister();
        Set<Long> evaluated = Stream.concat(ofMembers.stream(), ofCells.stream())
                .map(Evaluation::cellId)
                .collect(Collectors.toSet());
        return new YearRecords(
                year,
                last,
                rules,
                register.ever(last).stream()
                        .filter(cell -> register.exists(cell.id(), last) || evaluated.contains(cell.id()))
                        .toList(),
                tables.memberEvents().all(),
                ofMembers,
                ofCells,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Leaders.of(rules, last, tables.members().all(), tables.posts().all()));
    }

    private static RegisterRecords frame(
            Tables tables, PaperWish wish, RuleBook rules, LocalDate last, YearFigures figures) {
        CellScope scope = new CellScope(tables.cellRegister(), last);
        List<Cell> chosen = scope.chosen(wish.cells());
        Set<Long> ofYear = figures.records().cells().stream().map(Cell::id).collect(Collectors.toSet());
        List<Cell> cells =
                chosen.stream().filter(cell -> ofYear.contains(cell.id())).toList();
        return new RegisterRecords(
                wish.day(),
                wish.dated(),
                Units.of(tables.units().all()).get(vn.sovang.domain.commendation.Stream.PARTY.unitCode(), wish.dated()),
                new Signatories(rules, tables.posts().all())
                        .on(
                                vn.sovang.domain.commendation.Stream.PARTY.key(),
                                vn.sovang.domain.commendation.Stream.PARTY.unitCode(),
                                wish.dated()),
                rules,
                cells,
                ofYear,
                chosen.size() == scope.all().size(),
                scope.all(),
                List.of());
    }

    /** The members a paper is about. */
    static List<Long> members(RatingRecords records) {
        Set<Long> cells = records.register().cells().stream().map(Cell::id).collect(Collectors.toSet());
        return records.figures().memberLines().stream()
                .filter(line -> cells.contains(line.cellId()))
                .map(EvaluationLine::evaluation)
                .map(Evaluation::subjectId)
                .toList();
    }
}
