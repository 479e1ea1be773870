package vn.sovang.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.exchange.csv.CsvWriter;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.store.Store;

/**
 * Takes everything out as tables in a folder: the files of a seed, under the same names and headings, so that a new store
 * made from them holds the same register.
 */
public final class Exporter {
    private final Store store;

    public Exporter(Store store) {
        this.store = store;
    }

    /**
     * Writes all tables.
     *
     * @throws vn.sovang.base.ProblemException 201 when a file is already there and must not be replaced, 229 when the folder
     *     is a file; none is written then
     */
    public List<SeedLoader.Table> export(Path folder, boolean overwrite) {
        YearEnd.requireFolder(folder);
        List<ExportTables.Named> tables = store.read(ExportTables::of);
        for (ExportTables.Named table : tables) {
            Outputs.require(store, folder.resolve(table.file()), overwrite);
        }
        List<SeedLoader.Table> written = new ArrayList<>();
        for (ExportTables.Named table : tables) {
            DataSheet sheet = table.sheet();
            CsvWriter.write(folder.resolve(table.file()), overwrite, sheet);
            written.add(new SeedLoader.Table(table.file(), sheet.rows().size()));
        }
        return written;
    }
}
