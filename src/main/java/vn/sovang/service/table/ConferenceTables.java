package vn.sovang.service.table;

import vn.sovang.domain.yearend.Conference;
import vn.sovang.store.Tables;

/** The year-end conferences. */
final class ConferenceTables {
    private ConferenceTables() {}

    static DataTable conferences(Tables tables) {
        DataTable.Builder table = new DataTable.Builder(
                Column.line("tables.column.day", 96),
                Column.line("tables.column.session", 70),
                Column.wrapped("tables.column.conference", 260),
                Column.wrapped("tables.column.chair", 160),
                Column.wrapped("tables.column.co_chairs", 170),
                Column.wrapped("tables.column.attendees", 260));
        for (Conference conference : tables.conferences().all()) {
            table.row(
                    conference.id(),
                    Value.day(conference.day()),
                    Value.text(conference.session()),
                    Value.text(conference.name()),
                    Value.text(conference.chair()),
                    Value.text(conference.coChairs()),
                    Value.text(conference.attendees()));
        }
        return table.build();
    }
}
