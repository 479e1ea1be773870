package vn.sovang.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.member.Membership.Standing;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.exchange.kinds.FixedWords;
import vn.sovang.exchange.kinds.MemberState;
import vn.sovang.exchange.kinds.PersonSheet;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.store.Tables;

/** The rows of members, of what happened to them, and of their cards, discipline and badges. */
final class MemberExport {
    private final Tables tables;
    private final RuleBook rules;
    private final LocalDate day;
    private final Map<Long, Cell> cells = new HashMap<>();
    private final Map<Long, Member> members = new HashMap<>();
    private final Map<Long, List<MemberEvent>> events = new HashMap<>();
    private final List<ExportTables.Named> sheets = new ArrayList<>();

    private MemberExport(Tables tables, RuleBook rules, LocalDate day) {
        this.tables = tables;
        this.rules = rules;
        this.day = day;
        tables.cellRegister().ever(day).forEach(cell -> cells.put(cell.id(), cell));
        tables.members().all().forEach(member -> members.put(member.id(), member));
        for (MemberEvent event : tables.memberEvents().all()) {
            events.computeIfAbsent(event.memberId(), id -> new ArrayList<>()).add(event);
        }
    }

    /** @param day the day whose states and lists of codes are written */
    static List<ExportTables.Named> of(Tables tables, RuleBook rules, LocalDate day) {
        MemberExport export = new MemberExport(tables, rules, day);
        export.members();
        export.events();
        export.records();
        return export.sheets;
    }

    private void members() {
        CodeList ethnicGroups = list("ethnic_group");
        CodeList religions = list("religion");
        CodeList levels = list("professional_level");
        CodeList theory = list("political_theory");
        CodeList occupations = list("occupation");
        add("dang-vien.csv", "members", tables.members().all(), member -> {
            List<MemberEvent> happened = events.getOrDefault(member.id(), List.of());
            Membership state = Membership.on(day, happened);
            MemberDetails details = member.details();
            return Arrays.asList(
                    member.cardNumber(),
                    member.person().name(),
                    member.person().gender(),
                    member.person().birth(),
                    ethnicGroups.label(member.ethnicGroup()),
                    religions.label(member.religion()),
                    member.homeTown(),
                    member.residence(),
                    cell(state.isGuest() ? state.activityCellId() : state.lastCellId()),
                    first(happened, MemberEventKind.ADMISSION),
                    afterAdmission(happened, MemberEventKind.FULL_MEMBERSHIP),
                    member.education(),
                    levels.label(member.professionalLevel()),
                    theory.label(member.politicalTheory()),
                    member.partyPost(),
                    member.statePost(),
                    details.birthName(),
                    details.alias(),
                    details.identityNumber(),
                    details.phone(),
                    details.email(),
                    details.fileNumber(),
                    details.specialty(),
                    details.foreignLanguage(),
                    details.computerSkill(),
                    details.occupationBefore(),
                    occupations.label(details.occupation()),
                    details.admissionPlace(),
                    details.sponsors(),
                    details.unionPost(),
                    details.policyFamily(),
                    details.note(),
                    afterAdmission(happened, MemberEventKind.CEREMONY),
                    arrived(happened),
                    from(happened),
                    FixedWords.MEMBER_STATE.get(state(state, happened)).getFirst(),
                    PersonSheet.code(member.person().id()));
        });
    }

    private String cell(long id) {
        Cell cell = cells.get(id);
        return cell == null ? FixedWords.ELSEWHERE : cell.code();
    }

    private static LocalDate first(List<MemberEvent> events, MemberEventKind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .findFirst()
                .map(MemberEvent::day)
                .orElse(null);
    }

    /** Without its admission, or before it, a day would not be taken in again; the events tell it. */
    private static LocalDate afterAdmission(List<MemberEvent> events, MemberEventKind kind) {
        LocalDate admission = first(events, MemberEventKind.ADMISSION);
        LocalDate day = first(events, kind);
        return admission == null || day == null || day.isBefore(admission) ? null : day;
    }

    private static LocalDate arrived(List<MemberEvent> events) {
        LocalDate admission = first(events, MemberEventKind.ADMISSION);
        LocalDate day = first(events.reversed(), MemberEventKind.TRANSFER_IN);
        return day == null || admission != null && day.isBefore(admission) ? null : day;
    }

    private static String from(List<MemberEvent> events) {
        return events.reversed().stream()
                .filter(event -> event.kind() == MemberEventKind.TRANSFER_IN)
                .findFirst()
                .map(MemberEvent::place)
                .orElse("");
    }

    private static MemberState state(Membership state, List<MemberEvent> events) {
        boolean came = first(events, MemberEventKind.ADMISSION) != null || arrived(events) != null;
        if (state.isMember() && state.cellId() != 0 && came) {
            return state.standing() == Standing.FULL ? MemberState.FULL : MemberState.PROBATIONARY;
        }
        if (state.isGuest()) {
            return MemberState.GUEST;
        }
        if (state.left() == null) {
            return MemberState.ELSEWHERE;
        }
        return switch (state.left().kind()) {
            case DEATH -> MemberState.DEAD;
            case TRANSFER_OUT -> MemberState.TRANSFERRED_OUT;
            default -> MemberState.LEFT_PARTY;
        };
    }

    private void events() {
        addOf(
                "bien-dong-dang-vien.csv",
                "member-events",
                tables.memberEvents().all(),
                MemberEvent::memberId,
                event -> Arrays.asList(
                        FixedWords.MEMBER_EVENT.get(event.kind()).getFirst(),
                        event.day(),
                        event.cellId() == 0 ? eventElsewhere(event) : cell(event.cellId()),
                        event.place(),
                        event.until(),
                        event.decision(),
                        event.decisionDay(),
                        event.reason()));
    }

    /** An empty cell would leave the cell of a known event as it is. */
    private static String eventElsewhere(MemberEvent event) {
        return event.kind().cell() == MemberEventKind.Use.NONE ? "" : FixedWords.ELSEWHERE;
    }

    private void records() {
        CodeList reasons = list("card_reason");
        addOf(
                "the-dang-vien.csv",
                "party-cards",
                tables.partyCards().all(),
                card -> card.memberId(),
                card -> Arrays.asList(card.number(), card.issued(), reasons.label(card.reason())));
        CodeList forms = list("discipline_form");
        addOf(
                "ky-luat.csv",
                "discipline",
                tables.disciplines().all(),
                one -> one.memberId(),
                one -> Arrays.asList(
                        forms.label(one.form()),
                        one.day(),
                        one.decision(),
                        one.decisionDay(),
                        one.reason(),
                        one.lifted()));
        CodeList manners = list("badge_manner");
        addOf(
                "huy-hieu-dang.csv",
                "party-badges",
                tables.partyBadges().all(),
                badge -> badge.memberId(),
                badge -> Arrays.asList(
                        badge.years(),
                        badge.day(),
                        manners.label(badge.manner()),
                        badge.number(),
                        badge.decision(),
                        badge.decisionDay()));
    }

    private CodeList list(String name) {
        return CodeList.of(rules, name, day);
    }

    /** Rows that begin with what tells which member is meant. */
    private <R> void addOf(
            String file, String kind, List<R> records, ToLongFunction<R> owner, Function<R, List<Object>> row) {
        add(file, kind, records, one -> {
            Member member = members.get(owner.applyAsLong(one));
            List<Object> whole = new ArrayList<>(Arrays.asList(
                    member.cardNumber(),
                    member.person().name(),
                    member.person().birth(),
                    first(events.getOrDefault(member.id(), List.of()), MemberEventKind.ADMISSION)));
            whole.addAll(row.apply(one));
            whole.add(PersonSheet.code(member.person().id()));
            return whole;
        });
    }

    private <R> void add(String file, String kind, List<R> records, Function<R, List<Object>> row) {
        sheets.add(new ExportTables.Named(
                file,
                kind,
                SheetKinds.byCode(kind).toWrite(records.stream().map(row).toList())));
    }
}
