package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.VillagePast;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.VillageHistorySheet;

/** How villages were called and who led them until a day. */
final class VillageHistoryImport implements KindImport {
    private final Persons persons;
    private final Map<String, Village> villages = new HashMap<>();
    private final Upsert<Key, VillagePast> past;

    private record Key(long village, LocalDate until) {}

    VillageHistoryImport(ImportContext context) {
        var table = context.tables().villages();
        persons = new Persons(context.tables().persons());
        table.all().forEach(village -> villages.put(Fold.of(village.code()), village));
        past = new Upsert<>(
                table.past(), one -> new Key(one.villageId(), one.until()), table::insertPast, table::updatePast);
    }

    @Override
    public Outcome take(ReadRow row) {
        String code = row.text(VillageHistorySheet.CODE);
        Village village = villages.get(Fold.of(code));
        if (village == null) {
            throw Problem.of(1261, "village.import.absent", code).asException();
        }
        LocalDate until = row.get(VillageHistorySheet.UNTIL).orElseThrow();
        return past.put(
                new Key(village.id(), until),
                code,
                old -> new VillagePast(
                        old == null ? 0 : old.id(),
                        village.id(),
                        until,
                        row.text(VillageHistorySheet.NAME),
                        or(row.get(VillageHistorySheet.HEAD), old, VillagePast::head, null),
                        row.get(VillageHistorySheet.HEAD)
                                .map(head -> VillageImport.head(
                                        persons,
                                        row,
                                        head,
                                        row.get(VillageHistorySheet.HEAD_BIRTH),
                                        old == null ? null : old.headPerson()))
                                .orElse(old == null ? null : old.headPerson()),
                        or(row.get(VillageHistorySheet.DECISION), old, VillagePast::decision, "")));
    }
}
