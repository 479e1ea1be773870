package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;

/** Badges for years in the party. */
public final class BadgeService implements FormService<BadgeField> {
    private final Store store;

    public BadgeService(Store store) {
        this.store = store;
    }

    @Override
    public FormDesk<BadgeField> desk(long memberId, LocalDate today) {
        return of(memberId, today);
    }

    private BadgeDesk of(long memberId, LocalDate today) {
        return new BadgeDesk(store.read(tables -> Dossier.of(tables, memberId, today)));
    }

    @Override
    public long save(long memberId, Form<BadgeField> form, LocalDate today, Words words) {
        BadgeDesk desk = of(memberId, today);
        Saving.requireSound(desk.problems(form));
        PartyBadge badge = desk.badge(form);
        String label = words.say(
                form.isNew() ? "event.change.badge.add" : "event.change.badge.edit",
                badge.years(),
                desk.dossier().name());
        return store.change(label, tables -> {
            if (form.isNew()) {
                return tables.partyBadges().insert(badge);
            }
            tables.partyBadges().update(badge);
            return form.id();
        });
    }

    @Override
    public Optional<Problem> removal(long memberId, long id, LocalDate today) {
        return Optional.empty();
    }

    @Override
    public void remove(long memberId, long id, LocalDate today, Words words) {
        BadgeDesk desk = of(memberId, today);
        String label = words.say(
                "event.change.badge.remove",
                desk.badge(id).years(),
                desk.dossier().name());
        store.change(label, tables -> {
            tables.partyBadges().delete(id);
            return null;
        });
    }
}
