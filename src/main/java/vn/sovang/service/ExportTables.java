package vn.sovang.service;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.target.Plan;
import vn.sovang.domain.target.Results;
import vn.sovang.domain.target.Target;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.kinds.FixedWords;
import vn.sovang.exchange.kinds.PersonSheet;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.exchange.kinds.TargetSheet;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.service.decision.DecisionNotes;
import vn.sovang.store.Tables;

/** The rows of every table as their kind of sheet writes them: codes as labels, members by their cell's code. */
final class ExportTables {
    private final Tables tables;
    private final RuleBook rules;
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final Map<Long, Cell> cells = new HashMap<>();
    private final Map<Long, Member> members = new HashMap<>();
    private final List<Named> sheets = new ArrayList<>();

    private ExportTables(Tables tables) {
        this.tables = tables;
        rules = RuleBook.of(tables.rules().all());
        tables.cellRegister().ever(today).forEach(cell -> cells.put(cell.id(), cell));
        tables.members().all().forEach(member -> members.put(member.id(), member));
    }

    /**
     * A sheet with the name of its file.
     *
     * @param kind code of its kind
     */
    record Named(String file, String kind, DataSheet sheet) {}

    static List<Named> of(Tables tables) {
        ExportTables export = new ExportTables(tables);
        export.own();
        export.office();
        export.party();
        export.years();
        export.commendation();
        export.sheets.addAll(ProposalExport.of(tables, export.rules, export.today));
        return export.sheets;
    }

    /** What belongs to the program's own keeping: rules of the office and the codes of persons. */
    private void own() {
        add(
                "quy-dinh-rieng.csv",
                "rules",
                tables.rules().all().stream().filter(Rule::own).toList(),
                rule -> row(
                        rule.key(),
                        rule.from(),
                        rule.value(),
                        rule.source(),
                        FixedWords.CERTAINTY.get(rule.certainty()).getFirst()));
        add(
                "nguoi.csv",
                "persons",
                tables.persons().all(),
                person -> row(PersonSheet.code(person.id()), person.name(), person.gender(), person.birth()));
    }

    private void office() {
        CodeList unitKinds = list("unit_kind");
        add(
                "don-vi.csv",
                "units",
                tables.units().all(),
                unit -> row(
                        unit.code(),
                        unitKinds.label(unit.kind()),
                        unit.name(),
                        unit.superior(),
                        unit.place(),
                        unit.period().from(),
                        unit.period().to(),
                        unit.decision()));
        add(
                "chuc-vu.csv",
                "posts",
                tables.posts().all(),
                post -> row(
                        post.person().name(),
                        post.person().gender(),
                        post.title(),
                        post.unitCode(),
                        post.period().from(),
                        post.period().to(),
                        post.decision(),
                        PersonSheet.code(post.person().id())));
        sheets.addAll(PeopleExport.of(tables, rules, today));
    }

    private void party() {
        CodeList kinds = list("cell_kind");
        add(
                "chi-bo.csv",
                "cells",
                tables.cells().all(),
                cell -> row(
                        cell.code(),
                        cell.name(),
                        kinds.label(cell.kind()),
                        cell.parentCode(),
                        cell.founded(),
                        cell.term() == null ? null : cell.term().text(),
                        cell.congress(),
                        cell.formerCommune(),
                        cell.joined()));
        add(
                "chi-bo-bien-dong.csv",
                "cell-events",
                tables.cellEvents().all(),
                event -> row(
                        cells.get(event.cellId()).code(),
                        FixedWords.CELL_EVENT.get(event.kind()).getFirst(),
                        event.day(),
                        event.name(),
                        event.cellKind() == null ? null : kinds.label(event.cellKind()),
                        event.parentCode(),
                        event.otherCellId() == 0
                                ? null
                                : cells.get(event.otherCellId()).code(),
                        event.decision(),
                        event.decisionDay()));
        add(
                "dai-hoi.csv",
                "congresses",
                tables.congresses().all(),
                congress -> row(
                        congress.unitCode(),
                        congress.term() == null ? null : congress.term().text(),
                        congress.day(),
                        congress.note()));
        sheets.addAll(MemberExport.of(tables, rules, today));
    }

    /** A table without rows is written for one year, so that a folder is whole and can be read in again. */
    private List<Integer> yearsOf(List<Integer> years) {
        return years.isEmpty() ? List.of(today.getYear() - 1) : years;
    }

    private void years() {
        CodeList reasons = list("not_rated_reason");
        for (int year : yearsOf(tables.cellEvaluations().years())) {
            Regime regime = Regime.of(rules, year);
            add(
                    "danh-gia-chi-bo-" + year + ".csv",
                    "cell-evaluations",
                    tables.cellEvaluations().of(year),
                    one -> row(
                            cells.get(one.subjectId()).code(),
                            regime.abbreviation(one.self()),
                            regime.abbreviation(one.appraised()),
                            regime.abbreviation(one.decided()),
                            reasons.label(one.notRatedReason()),
                            one.details().selfPoints(),
                            one.details().points(),
                            votes(one),
                            one.details().decision(),
                            one.details().decisionDay(),
                            one.details().note()));
        }
        for (int year : yearsOf(tables.memberEvaluations().years())) {
            Regime regime = Regime.of(rules, year);
            add(
                    "danh-gia-dang-vien-" + year + ".csv",
                    "member-evaluations",
                    tables.memberEvaluations().of(year),
                    one -> memberRow(one, regime, reasons));
        }
        add(
                "vuot-ty-le-xuat-sac.csv",
                "cap-exceptions",
                tables.capExceptions().all(),
                one -> row(
                        one.year(),
                        one.members() ? null : "x",
                        one.cellId() == 0 ? null : cells.get(one.cellId()).code(),
                        one.reason()));
        CodeList figures = list("target_figure");
        for (int year : yearsOf(tables.targets().years())) {
            add(
                    "chi-tieu-" + year + ".csv",
                    "targets",
                    tables.targets().of(year),
                    target -> targetRow(target, figures));
        }
        for (int year : yearsOf(tables.yearTasks().years())) {
            add(
                    "nhiem-vu-" + year + ".csv",
                    "tasks",
                    tables.yearTasks().of(year),
                    task -> row(
                            task.number(),
                            task.wording(),
                            task.owner(),
                            task.deadline(),
                            FixedWords.TASK_STATE.get(task.state()).getFirst(),
                            task.finished(),
                            task.note()));
        }
    }

    private static List<Object> targetRow(Target target, CodeList figures) {
        Plan plan = target.plan();
        Results results = target.results();
        return row(
                target.group(),
                target.name(),
                target.unit(),
                FixedWords.COMPARISON.get(plan.comparison()).getFirst(),
                plan.value(),
                results.year().numerator(),
                results.year().denominator(),
                results.year().text(),
                target.source(),
                plan.upper(),
                plan.assigned(),
                yes(plan.lowerIsBetter()),
                results.quarters().get(0),
                results.quarters().get(1),
                results.quarters().get(2),
                results.quarters().get(3),
                yes(results.summed()),
                figures.label(target.computed() == null ? TargetSheet.TYPED : target.computed()),
                target.note());
    }

    private static String yes(boolean set) {
        return set ? "x" : null;
    }

    private List<Object> memberRow(Evaluation one, Regime regime, CodeList reasons) {
        Member member = members.get(one.subjectId());
        return row(
                member.cardNumber(),
                member.person().name(),
                cells.get(one.cellId()).code(),
                regime.abbreviation(one.self()),
                regime.abbreviation(one.appraised()),
                regime.abbreviation(one.decided()),
                reasons.label(one.notRatedReason()),
                one.details().selfPoints(),
                one.details().points(),
                votes(one),
                one.details().decision(),
                one.details().decisionDay(),
                one.details().note(),
                one.details().ratedAnyway() ? "x" : null,
                PersonSheet.code(member.person().id()));
    }

    private static String votes(Evaluation one) {
        return one.details().votes() == null ? null : one.details().votes().text();
    }

    /** The files of the lists: as the decisions call them where that is a name of its own, else by the decision. */
    private Map<Long, String> listNames() {
        Map<Long, String> names = new HashMap<>();
        for (Decision decision : tables.decisions().all()) {
            String name = decision.listName();
            if (name.isEmpty() && tables.awards().of(decision.id()).isEmpty()) {
                continue;
            }
            boolean usable = SeedFiles.isListName(name) && !names.containsValue(name);
            names.put(decision.id(), usable ? name : ownName(decision));
        }
        return names;
    }

    private static String ownName(Decision decision) {
        String number = decision.number() == 0 ? "du-thao-" + decision.id() : String.valueOf(decision.number());
        return "khen-thuong-" + decision.stream().key() + "-" + number + "-" + decision.day() + ".csv";
    }

    private void commendation() {
        Map<Long, String> lists = listNames();
        add(
                "khen-cap-tren.csv",
                "higher-awards",
                tables.higherAwards().all(),
                award -> row(
                        award.form(),
                        award.giver(),
                        award.recipient(),
                        award.achievement(),
                        award.period(),
                        award.year()));
        add(
                "phong-trao.csv",
                "campaigns",
                tables.campaigns().all(),
                campaign -> row(
                        campaign.code(),
                        campaign.name(),
                        campaign.period().from(),
                        campaign.period().to(),
                        campaign.launchedBy(),
                        list("campaign_kind").label(campaign.kind()),
                        campaign.launched(),
                        campaign.criteria(),
                        campaign.note()));
        add(
                "quyet-dinh.csv",
                "decisions",
                tables.decisions().all(),
                decision -> row(
                        decision.stream().unitCode(),
                        decision.fullNumber(),
                        decision.day(),
                        decision.signer(),
                        decision.summary(),
                        lists.getOrDefault(decision.id(), ""),
                        decision.honouredYear(),
                        FixedWords.DECISION_STATE.get(decision.state()).getFirst()));
        CodeList forms = list("award_form");
        for (Decision decision : tables.decisions().all()) {
            if (lists.containsKey(decision.id())) {
                add(
                        lists.get(decision.id()),
                        "awards",
                        tables.awards().of(decision.id()),
                        award -> awardRow(award, forms));
            }
        }
        decisionNotes();
        printedSheets();
        add(
                "hoi-nghi.csv",
                "conferences",
                tables.conferences().all(),
                conference -> row(
                        conference.name(),
                        conference.day(),
                        conference.session(),
                        conference.chair(),
                        conference.coChairs(),
                        conference.attendees()));
    }

    private void decisionNotes() {
        add(
                SeedFiles.NOTES,
                "decision-notes",
                new DecisionNotes(tables).all(listNames()),
                note -> row(note.list(), note.position(), note.key(), note.value()));
    }

    private void printedSheets() {
        Map<Long, Decision> decisions = new HashMap<>();
        Map<Long, Award> awards = new HashMap<>();
        for (Decision decision : tables.decisions().all()) {
            decisions.put(decision.id(), decision);
            tables.awards().of(decision.id()).forEach(award -> awards.put(award.id(), award));
        }
        add(SeedFiles.PRINTED, "print-sheets", tables.printSheets().all(), sheet -> {
            Award award = awards.get(sheet.awardId());
            Decision decision = decisions.get(award.decisionId());
            return row(
                    decision.stream().unitCode(),
                    decision.number(),
                    decision.day(),
                    award.position(),
                    sheet.copy(),
                    sheet.layout(),
                    sheet.printer(),
                    sheet.tray(),
                    sheet.sheet(),
                    sheet.sent().toString(),
                    sheet.who(),
                    FixedWords.SHEET_OUTCOME.get(sheet.outcome()).getFirst(),
                    sheet.reason());
        });
    }

    private static List<Object> awardRow(Award award, CodeList forms) {
        Recipient recipient = award.recipient();
        return row(
                award.position(),
                recipient.kind().vietnamese(),
                recipient.honorific(),
                recipient.name(),
                recipient.post(),
                recipient.unit(),
                award.achievement(),
                forms.label(award.form()),
                award.registerNumber());
    }

    private CodeList list(String name) {
        return CodeList.of(rules, name, today);
    }

    private <R> void add(String file, String kind, List<R> records, Function<R, List<Object>> row) {
        SheetKind sheet = SheetKinds.byCode(kind);
        sheets.add(new Named(file, kind, sheet.toWrite(records.stream().map(row).toList())));
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }
}
