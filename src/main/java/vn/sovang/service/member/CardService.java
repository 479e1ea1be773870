package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.PartyCard;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The cards of members as they were issued; the number of the last one also stands with the member. */
public final class CardService implements FormService<CardField> {
    private final Store store;

    public CardService(Store store) {
        this.store = store;
    }

    @Override
    public FormDesk<CardField> desk(long memberId, LocalDate today) {
        return desk(memberId, today, store);
    }

    private static CardDesk desk(long memberId, LocalDate today, Store store) {
        return store.read(tables -> new CardDesk(Dossier.of(tables, memberId, today), holders(tables, memberId)));
    }

    private static Map<String, String> holders(Tables tables, long but) {
        Map<Long, String> names = new HashMap<>();
        Map<String, String> holders = new HashMap<>();
        for (Member member : tables.members().all()) {
            if (member.id() != but) {
                names.put(member.id(), member.person().name());
                holders.put(member.cardNumber(), member.person().name());
            }
        }
        for (PartyCard card : tables.partyCards().all()) {
            if (card.memberId() != but) {
                holders.put(card.number(), names.get(card.memberId()));
            }
        }
        holders.remove("");
        return holders;
    }

    @Override
    public long save(long memberId, Form<CardField> form, LocalDate today, Words words) {
        CardDesk desk = desk(memberId, today, store);
        Saving.requireSound(desk.problems(form));
        PartyCard card = desk.card(form);
        String label = words.say(
                form.isNew() ? "event.change.card.add" : "event.change.card.edit",
                card.number(),
                desk.dossier().name());
        return store.change(label, tables -> write(tables, card));
    }

    private static long write(Tables tables, PartyCard card) {
        Member member = Dossier.member(tables, card.memberId());
        keepPresent(tables, member);
        long id = card.id();
        if (id == 0) {
            id = tables.partyCards().insert(card);
        } else {
            tables.partyCards().update(card);
        }
        present(tables, member);
        return id;
    }

    /** A number that stood with the member alone becomes the first of the history. */
    private static void keepPresent(Tables tables, Member member) {
        String number = member.cardNumber();
        List<PartyCard> cards = tables.partyCards().of(member.id());
        if (!number.isEmpty() && cards.stream().noneMatch(card -> card.number().equals(number))) {
            tables.partyCards().insert(new PartyCard(0, member.id(), number, null, ""));
        }
    }

    /** The card that was issued last gives the member its number. */
    private static void present(Tables tables, Member member) {
        String number =
                last(tables.partyCards().of(member.id())).map(PartyCard::number).orElse("");
        if (!number.equals(member.cardNumber())) {
            tables.members().update(member.withCard(number));
        }
    }

    private static Optional<PartyCard> last(List<PartyCard> cards) {
        return cards.stream()
                .max(Comparator.comparing(PartyCard::issued, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingLong(PartyCard::id));
    }

    @Override
    public Optional<Problem> removal(long memberId, long id, LocalDate today) {
        return Optional.empty();
    }

    @Override
    public void remove(long memberId, long id, LocalDate today, Words words) {
        CardDesk desk = desk(memberId, today, store);
        String label = words.say(
                "event.change.card.remove",
                desk.card(id).number(),
                desk.dossier().name());
        store.change(label, tables -> {
            tables.partyCards().delete(id);
            present(tables, Dossier.member(tables, memberId));
            return null;
        });
    }
}
