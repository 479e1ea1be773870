package vn.sovang.service.imports;

import vn.sovang.exchange.column.ReadRow;

/** Takes the rows of one sheet into the store, inside one change. */
@FunctionalInterface
interface KindImport {

    /**
     * Takes one row whose cells could all be read.
     *
     * @throws vn.sovang.base.ProblemException 1xx when the row contradicts the register; nothing of it is written then
     */
    Outcome take(ReadRow row);
}
