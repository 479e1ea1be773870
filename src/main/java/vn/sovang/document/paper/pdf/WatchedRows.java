package vn.sovang.document.paper.pdf;

import java.util.Collection;
import java.util.Map;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** Rows that say when they are taken: a long table can be cancelled at each of them. */
final class WatchedRows extends JRMapCollectionDataSource {
    private final Runnable taken;

    /** @param taken called before each row; what it throws ends the filling */
    WatchedRows(Collection<Map<String, ?>> rows, Runnable taken) {
        super(rows);
        this.taken = taken;
    }

    @Override
    public boolean next() {
        taken.run();
        return super.next();
    }
}
