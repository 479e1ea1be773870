package vn.sovang.service.office;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.CommuneMerger;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitSuccession;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.office.Village;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/**
 * Merges communes: one named change, undone at one stroke. Cells, members and villages stay with all their history; cells
 * and villages remember the commune they come from, so that two of one name can be told apart.
 */
public final class MergerService {
    private final Store store;

    public MergerService(Store store) {
        this.store = store;
    }

    /**
     * What a merger would do, to be looked at before.
     *
     * @param cells there are on the day, kept as they are
     * @param members there are on the day, kept as they are
     * @param villages that get the name of the former commune beside their own
     */
    public record Preview(CommuneMerger.Plan plan, int cells, int members, List<Village> villages) {
        public Preview {
            villages = List.copyOf(villages);
        }
    }

    /**
     * Says what a merger would do; changes nothing.
     *
     * @throws vn.sovang.base.ProblemException as {@link CommuneMerger#plan}
     */
    public Preview preview(CommuneMerger merger) {
        return store.read(tables -> preview(tables, merger));
    }

    private static Preview preview(Tables tables, CommuneMerger merger) {
        CommuneMerger.Plan plan = plan(tables, merger);
        LocalDate day = merger.day();
        return new Preview(
                plan,
                tables.cellRegister().on(day).size(),
                (int)
                        tables.memberEvents().all().stream()
                                .collect(Collectors.groupingBy(MemberEvent::memberId))
                                .values()
                                .stream()
                                .filter(events -> Membership.on(day, events).isMember())
                                .count(),
                villages(tables, merger));
    }

    private static CommuneMerger.Plan plan(Tables tables, CommuneMerger merger) {
        return merger.plan(Units.of(tables.units().all()), tables.posts().all());
    }

    private static List<Village> villages(Tables tables, CommuneMerger merger) {
        return tables.villages().all().stream()
                .filter(village -> village.formerCommune().isEmpty()
                        && village.period().contains(merger.day().minusDays(1)))
                .toList();
    }

    /**
     * Merges as one named change.
     *
     * @throws vn.sovang.base.ProblemException as {@link CommuneMerger#plan}; nothing has changed then
     */
    public void merge(CommuneMerger merger, String label) {
        store.change(label, tables -> {
            write(tables, merger);
            return null;
        });
    }

    private static void write(Tables tables, CommuneMerger merger) {
        CommuneMerger.Plan plan = plan(tables, merger);
        for (UnitSuccession body : plan.bodies()) {
            if (body.ended() != null) {
                tables.units().update(body.ended());
            }
            tables.units().insert(body.begun());
        }
        for (Post post : plan.endedPosts()) {
            tables.posts().update(post);
        }
        if (!plan.formerCommune().isEmpty()) {
            villages(tables, merger)
                    .forEach(village -> tables.villages().update(village.comingFrom(plan.formerCommune())));
            tables.cells().all().stream()
                    .filter(cell -> cell.formerCommune().isEmpty() && cell.joined() == null)
                    .filter(cell -> cell.founded() == null || cell.founded().isBefore(merger.day()))
                    .forEach(cell -> tables.cells().update(cell.comingFrom(plan.formerCommune())));
        }
    }
}
