package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.HigherAward;
import vn.sovang.domain.commendation.HonouredYear;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.time.Term;
import vn.sovang.domain.yearend.Conference;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.CampaignSheet;
import vn.sovang.exchange.kinds.ConferenceSheet;
import vn.sovang.exchange.kinds.DecisionSheet;
import vn.sovang.exchange.kinds.HigherAwardSheet;

/** Campaigns, decisions, awards from above and conferences. */
final class CommendationImports {
    private static final Pattern NUMBER = Pattern.compile("^0*(\\d{1,6})\\b");
    private static final Pattern UNNUMBERED = Pattern.compile("^[….]+");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private CommendationImports() {}

    static KindImport campaigns(ImportContext context) {
        var table = context.tables().campaigns();
        Upsert<String, Campaign> campaigns = new Upsert<>(table.all(), Campaign::code, table::insert, table::update);
        return row -> campaigns.put(
                row.text(CampaignSheet.CODE),
                row.text(CampaignSheet.CODE),
                old -> new Campaign(
                        old == null ? 0 : old.id(),
                        row.text(CampaignSheet.CODE),
                        row.text(CampaignSheet.NAME),
                        or(row.get(CampaignSheet.KIND), old, Campaign::kind, null),
                        OfficeImports.period(
                                or(
                                        row.get(CampaignSheet.FROM),
                                        old,
                                        one -> one.period().from(),
                                        null),
                                or(
                                        row.get(CampaignSheet.TO),
                                        old,
                                        one -> one.period().to(),
                                        null)),
                        or(row.get(CampaignSheet.LAUNCHED), old, Campaign::launched, null),
                        or(row.get(CampaignSheet.LAUNCHED_BY), old, Campaign::launchedBy, ""),
                        or(row.get(CampaignSheet.CRITERIA), old, Campaign::criteria, ""),
                        or(row.get(CampaignSheet.NOTE), old, Campaign::note, "")));
    }

    static KindImport decisions(ImportContext context) {
        var table = context.tables().decisions();
        record Key(Stream stream, int number, int year, String list) {
            /** A draft without a number is known by its list. */
            static Key of(Stream stream, int number, LocalDate day, String list) {
                return new Key(stream, number, day.getYear(), number == 0 ? list : "");
            }
        }
        Upsert<Key, Decision> decisions = new Upsert<>(
                table.all(),
                decision -> Key.of(decision.stream(), decision.number(), decision.day(), decision.listName()),
                table::insert,
                table::update);
        return row -> {
            Stream stream = row.get(DecisionSheet.STREAM).orElseThrow();
            int number = number(row);
            LocalDate day = row.get(DecisionSheet.DAY).orElseThrow();
            return decisions.put(
                    Key.of(stream, number, day, row.text(DecisionSheet.LIST)),
                    stream.decisionNumber(number),
                    old -> decision(row, old, stream, number, day));
        };
    }

    private static Decision decision(ReadRow row, Decision old, Stream stream, int number, LocalDate day) {
        String summary = or(row.get(DecisionSheet.SUMMARY), old, Decision::summary, "");
        return new Decision(
                old == null ? 0 : old.id(),
                stream,
                number,
                day,
                row.get(DecisionSheet.YEAR).orElseGet(() -> HonouredYear.of(summary, day)),
                or(row.get(DecisionSheet.SIGNER), old, Decision::signer, ""),
                summary,
                or(row.get(DecisionSheet.LIST), old, Decision::listName, ""),
                old == null ? row.get(DecisionSheet.STATE).orElse(DecisionState.SIGNED) : old.state(),
                old == null ? "" : old.kind(),
                old == null ? 0 : old.campaignId(),
                old == null ? null : old.presented());
    }

    /** A draft may be without a number; then dots stand in its place. */
    private static int number(ReadRow row) {
        String text = row.text(DecisionSheet.NUMBER);
        boolean open = row.get(DecisionSheet.STATE)
                .filter(CommendationImports::unsigned)
                .isPresent();
        return open && UNNUMBERED.matcher(text).find() ? 0 : number(text);
    }

    private static boolean unsigned(DecisionState state) {
        return state == DecisionState.DRAFT || state == DecisionState.SUBMITTED;
    }

    private static int number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find() || Integer.parseInt(number.group(1)) == 0) {
            throw Problem.of(151, "import.decision.number", text).asException();
        }
        return Integer.parseInt(number.group(1));
    }

    static KindImport higherAwards(ImportContext context) {
        var table = context.tables().higherAwards();
        record Key(String form, String recipient, String achievement) {}
        Upsert<Key, HigherAward> awards = new Upsert<>(
                table.all(),
                award -> new Key(award.form(), award.recipient(), award.achievement()),
                table::insert,
                table::update);
        return row -> {
            String form = row.text(HigherAwardSheet.FORM);
            String recipient = row.text(HigherAwardSheet.RECIPIENT);
            String achievement = row.text(HigherAwardSheet.ACHIEVEMENT);
            String period = row.text(HigherAwardSheet.PERIOD);
            int year = row.get(HigherAwardSheet.YEAR).or(() -> lastYear(period)).orElseGet(context::requiredYear);
            return awards.put(
                    new Key(form, recipient, achievement),
                    recipient,
                    old -> new HigherAward(
                            old == null ? 0 : old.id(),
                            form,
                            or(row.get(HigherAwardSheet.GIVER), old, HigherAward::giver, null),
                            recipient,
                            achievement,
                            period,
                            year));
        };
    }

    /** An award for several years is reported in the last of them. */
    private static Optional<Integer> lastYear(String period) {
        Optional<Integer> ofTerm = Term.parse(period).map(Term::toYear);
        return ofTerm.or(() -> {
            Matcher year = YEAR.matcher(period);
            return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
        });
    }

    static KindImport conferences(ImportContext context) {
        var table = context.tables().conferences();
        record Key(LocalDate day, String name) {}
        Upsert<Key, Conference> conferences = new Upsert<>(
                table.all(), conference -> new Key(conference.day(), conference.name()), table::insert, table::update);
        return row -> {
            LocalDate day = row.get(ConferenceSheet.DAY).orElseThrow();
            String name = row.text(ConferenceSheet.NAME);
            return conferences.put(
                    new Key(day, name),
                    name,
                    old -> new Conference(
                            old == null ? 0 : old.id(),
                            name,
                            day,
                            or(row.get(ConferenceSheet.SESSION), old, Conference::session, ""),
                            or(row.get(ConferenceSheet.CHAIR), old, Conference::chair, ""),
                            or(row.get(ConferenceSheet.CO_CHAIRS), old, Conference::coChairs, ""),
                            or(row.get(ConferenceSheet.ATTENDEES), old, Conference::attendees, "")));
        };
    }
}
