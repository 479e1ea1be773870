package vn.sovang.service.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.base.Word;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.service.history.FieldStory.Told;
import vn.sovang.store.Tables;

/** The values of columns as a clerk reads them. */
final class ValueWords {
    /** Which list the codes of a column come from. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("ethnic_group", "ethnic_group"),
            Map.entry("religion", "religion"),
            Map.entry("professional_level", "professional_level"),
            Map.entry("political_theory", "political_theory"),
            Map.entry("occupation", "occupation"),
            Map.entry("not_rated_reason", "not_rated_reason"),
            Map.entry("cell.kind", "cell_kind"),
            Map.entry("cell_event.cell_kind", "cell_kind"),
            Map.entry("staff.kind", "staff_kind"),
            Map.entry("unit_version.kind", "unit_kind"),
            Map.entry("collective.kind", "collective_kind"),
            Map.entry("household_title.title", "household_title"),
            Map.entry("award.form", "award_form"),
            Map.entry("award.field", "award_field"),
            Map.entry("decision.kind", "commendation_kind"),
            Map.entry("campaign.kind", "campaign_kind"),
            Map.entry("proposal_round.kind", "commendation_kind"),
            Map.entry("proposal.form", "award_form"),
            Map.entry("proposal.field", "award_field"),
            Map.entry("target.computed", "target_figure"),
            Map.entry("discipline.form", "discipline_form"),
            Map.entry("party_badge.manner", "badge_manner"),
            Map.entry("party_card.reason", "card_reason"));

    /** Columns whose values are words of the program, with what stands before the value in their keys. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("gender", "gender."),
            Map.entry("stream", "stream."),
            Map.entry("comparison", "comparison."),
            Map.entry("recipient_kind", "recipient_kind."),
            Map.entry("certainty", "certainty."),
            Map.entry("own", "own."),
            Map.entry("decision.state", "decision.state."),
            Map.entry("proposal.outcome", "outcome."),
            Map.entry("proposal_round.decided", "own."),
            Map.entry("proposal_override.finding", "finding."),
            Map.entry("decision_act.kind", "decision_act."),
            Map.entry("decision_text.part", "decision_text."),
            Map.entry("cell_event.kind", "cell_event."),
            Map.entry("cap_exception.kind", "cap_exception."),
            Map.entry("rated_anyway", "rated_anyway."),
            Map.entry("print_sheet.outcome", "print_outcome."),
            Map.entry("target.lower_is_better", "own."),
            Map.entry("target.summed", "own."),
            Map.entry("year_task.state", "task_state."));

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?:T(\\d{2}:\\d{2}).*)?");

    private final Map<String, CodeList> lists = new HashMap<>();
    private final Map<String, Regime> regimes = new HashMap<>();
    private final RuleBook rules;
    private final LocalDate day;
    private final Names names;

    ValueWords(Tables tables, LocalDate day, Names names) {
        rules = RuleBook.of(tables.rules().all());
        this.day = day;
        this.names = names;
    }

    /** @param row the values of the whole row at that time */
    Told of(String table, String column, String value, Map<String, String> row) {
        if (table.equals("member_event") && column.equals("kind")) {
            return new Told.Said(new Word("event.kind." + value.toLowerCase(Locale.ROOT)));
        }
        String words = WORDS.getOrDefault(table + "." + column, WORDS.get(column));
        if (words != null) {
            return new Told.Said(new Word("field.value." + words + value.toLowerCase(Locale.ROOT)));
        }
        return new Told.Plain(text(table, column, value, row));
    }

    private String text(String table, String column, String value, Map<String, String> row) {
        String list = LISTS.getOrDefault(table + "." + column, LISTS.get(column));
        if (list != null) {
            return lists.computeIfAbsent(list, name -> CodeList.of(rules, name, day))
                    .label(value);
        }
        return switch (column) {
            case "self", "appraised", "decided" ->
                regimes.computeIfAbsent(row.get("year"), year -> Regime.of(rules, Integer.parseInt(year)))
                        .label(value);
            case "unit_code", "parent_code" -> names.body(value);
            case "number" -> table.equals("decision") ? names.decisionNumber(row) : value;
            default -> {
                String referred = names.referred(column, value);
                yield referred.isEmpty() ? day(value) : referred;
            }
        };
    }

    private static String day(String value) {
        Matcher day = DAY.matcher(value);
        if (!day.matches()) {
            return value;
        }
        String month = day.group(2) + "/" + day.group(1);
        String whole = day.group(3) == null ? month : day.group(3) + "/" + month;
        return day.group(4) == null ? whole : whole + " " + day.group(4);
    }
}
