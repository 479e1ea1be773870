package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.member.PartyCard;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.DisciplineSheet;
import vn.sovang.exchange.kinds.MemberSheet;
import vn.sovang.exchange.kinds.PartyBadgeSheet;
import vn.sovang.exchange.kinds.PartyCardSheet;

/** Cards, disciplinary measures and badges of members. */
final class MemberRecordImports {
    private MemberRecordImports() {}

    private static Members members(ImportContext context) {
        return Members.of(context.tables(), LocalDate.now(ZoneId.systemDefault()));
    }

    static KindImport cards(ImportContext context) {
        Members members = members(context);
        var table = context.tables().partyCards();
        record Key(long member, String number) {}
        Upsert<Key, PartyCard> cards = new Upsert<>(
                table.all(), card -> new Key(card.memberId(), card.number()), table::insert, table::update);
        return row -> {
            Member member = members.ofRow(row);
            String number = row.get(PartyCardSheet.NUMBER).orElseGet(() -> row.text(MemberSheet.CARD));
            if (number.isEmpty()) {
                throw Problem.of(1144, "event.import.card").asException();
            }
            Outcome outcome = cards.put(
                    new Key(member.id(), number),
                    number,
                    old -> new PartyCard(
                            old == null ? 0 : old.id(),
                            member.id(),
                            number,
                            or(row.get(PartyCardSheet.ISSUED), old, PartyCard::issued, null),
                            or(row.get(PartyCardSheet.REASON), old, PartyCard::reason, "")));
            if (isPresent(row, member, number)) {
                context.tables().members().update(member.withCard(number));
                return outcome == Outcome.SAME ? Outcome.CHANGED : outcome;
            }
            return outcome;
        };
    }

    /** A row with one number tells of the card that holds now; one with two says itself which that is. */
    private static boolean isPresent(ReadRow row, Member member, String number) {
        boolean both = row.get(PartyCardSheet.NUMBER).isPresent()
                && row.get(MemberSheet.CARD).isPresent();
        return !both && !member.cardNumber().equals(number);
    }

    static KindImport disciplines(ImportContext context) {
        Members members = members(context);
        var table = context.tables().disciplines();
        record Key(long member, String form, LocalDate day) {}
        Upsert<Key, Discipline> disciplines = new Upsert<>(
                table.all(), one -> new Key(one.memberId(), one.form(), one.day()), table::insert, table::update);
        return row -> {
            Member member = members.ofRow(row);
            String form = row.text(DisciplineSheet.FORM);
            LocalDate day = row.get(DisciplineSheet.DAY).orElseThrow();
            return disciplines.put(
                    new Key(member.id(), form, day),
                    member.person().name(),
                    old -> new Discipline(
                            old == null ? 0 : old.id(),
                            member.id(),
                            form,
                            day,
                            or(row.get(DisciplineSheet.DECISION), old, Discipline::decision, ""),
                            or(row.get(DisciplineSheet.DECISION_DAY), old, Discipline::decisionDay, null),
                            or(row.get(DisciplineSheet.REASON), old, Discipline::reason, ""),
                            or(row.get(DisciplineSheet.LIFTED), old, Discipline::lifted, null)));
        };
    }

    static KindImport badges(ImportContext context) {
        Members members = members(context);
        var table = context.tables().partyBadges();
        record Key(long member, int years, LocalDate day) {}
        Upsert<Key, PartyBadge> badges = new Upsert<>(
                table.all(), one -> new Key(one.memberId(), one.years(), one.day()), table::insert, table::update);
        return row -> {
            Member member = members.ofRow(row);
            int years = row.get(PartyBadgeSheet.YEARS).orElseThrow();
            if (years < 1) {
                throw Problem.of(1145, "event.import.badge", years).asException();
            }
            LocalDate day = row.get(PartyBadgeSheet.DAY).orElseThrow();
            return badges.put(
                    new Key(member.id(), years, day),
                    member.person().name(),
                    old -> new PartyBadge(
                            old == null ? 0 : old.id(),
                            member.id(),
                            years,
                            day,
                            or(row.get(PartyBadgeSheet.MANNER), old, PartyBadge::manner, "usual"),
                            or(row.get(PartyBadgeSheet.NUMBER), old, PartyBadge::number, ""),
                            or(row.get(PartyBadgeSheet.DECISION), old, PartyBadge::decision, ""),
                            or(row.get(PartyBadgeSheet.DECISION_DAY), old, PartyBadge::decisionDay, null)));
        };
    }
}
