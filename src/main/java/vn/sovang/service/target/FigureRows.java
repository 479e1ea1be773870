package vn.sovang.service.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.target.Computed;
import vn.sovang.service.search.Subject;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The records behind a computed figure, those missing first, since they are what one looks for. */
public final class FigureRows {
    private final Store store;

    public FigureRows(Store store) {
        this.store = store;
    }

    /** @param day whose names are shown */
    public List<FigureRow> of(Computed computed, LocalDate day) {
        return store.read(tables -> {
            Map<Long, String> names = names(tables, computed, day);
            List<FigureRow> rows = new ArrayList<>();
            computed.missing().forEach(id -> rows.add(row(computed, id, names, false)));
            computed.counted().forEach(id -> rows.add(row(computed, id, names, true)));
            return rows;
        });
    }

    private static FigureRow row(Computed computed, long id, Map<Long, String> names, boolean counted) {
        Subject.Kind kind = switch (computed.figure().rows()) {
            case MEMBER -> Subject.Kind.MEMBER;
            case CELL -> Subject.Kind.CELL;
            case STAFF -> Subject.Kind.STAFF;
            case HOUSEHOLD -> Subject.Kind.HOUSEHOLD;
        };
        return new FigureRow(Subject.of(kind, id), names.getOrDefault(id, "…"), counted);
    }

    private static Map<Long, String> names(Tables tables, Computed computed, LocalDate day) {
        Map<Long, String> names = new HashMap<>();
        switch (computed.figure().rows()) {
            case MEMBER -> {
                for (Member member : tables.members().all()) {
                    names.put(member.id(), member.person().name());
                }
            }
            case CELL -> {
                for (Cell cell : tables.cellRegister().ever(day)) {
                    names.put(cell.id(), cell.name());
                }
            }
            case STAFF ->
                tables.staff()
                        .all()
                        .forEach(one -> names.put(one.id(), one.person().name()));
            case HOUSEHOLD ->
                tables.households()
                        .all()
                        .forEach(one -> names.put(one.id(), one.head().name()));
        }
        return names;
    }
}
