package vn.sovang.service.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.ColumnGuess;
import vn.sovang.exchange.column.HeadingRows;
import vn.sovang.exchange.column.Lookups;
import vn.sovang.exchange.column.Mapping;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.column.SheetLayout;
import vn.sovang.exchange.column.TextChange;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.exchange.sheet.PackedSheet;
import vn.sovang.exchange.sheet.SheetSource;
import vn.sovang.store.ImportMappingTable.Kept;
import vn.sovang.store.ImportRunTable.Run;
import vn.sovang.store.Store;

/**
 * One table on its way into the register, in four steps: choose (file, sheet, kind, headings), match the columns, check,
 * take over. Nothing is written before the last, except a mapping that the clerk wants kept. Used by one thread at a
 * time.
 */
public final class ImportSession {
    private final Store store;
    private final Importer importer;
    private final KeptMappings mappings;
    private final ImportSource source;
    private final List<String> sheets;
    private int sheetNumber;
    private volatile ImportPlan plan;
    private SheetLayout layout;
    private String keptName = "";

    private ImportSession(Store store, Words words, ImportSource source) {
        this.store = store;
        this.source = source;
        importer = new Importer(store, words);
        mappings = new KeptMappings(store);
        sheets = source.sheets();
    }

    /**
     * What is known of a table before it is looked at.
     *
     * @param kind null to propose one
     * @param sheet from 1; 0 for the first that holds anything
     * @param year the working year
     */
    public record Opening(SheetKind kind, int sheet, int year) {}

    /**
     * Opens a table and proposes how to read it.
     *
     * @throws vn.sovang.base.ProblemException 2xx, one sentence for whatever is wrong with the file
     */
    public static ImportSession begin(
            Store store, Words words, ImportSource source, Opening opening, Progress progress) {
        ImportSession session = new ImportSession(store, words, source);
        int sheet = opening.sheet() == 0 ? session.firstSheet() : opening.sheet();
        session.open(sheet, opening.year(), opening.kind(), progress);
        return session;
    }

    /** Workbooks often begin with an empty sheet. */
    private int firstSheet() {
        for (int number = 1; number < sheets.size(); number++) {
            try (SheetSource opened = source.open(number)) {
                if (opened.next().isPresent()) {
                    return number;
                }
            }
        }
        return sheets.size();
    }

    private void open(int number, int year, SheetKind kind, Progress progress) {
        PackedSheet sheet = PackedSheet.of(source.open(number), progress);
        if (sheet.size() == 0) {
            throw Problem.of(209, "import.file.empty", source.name()).asException();
        }
        sheetNumber = number;
        plan = new ImportPlan(SheetKinds.ALL.getFirst(), source, sheet, null, year, 0, RowEdits.NONE, true);
        choose(kind == null ? KindGuess.of(sheet, SheetKinds.ALL, this::lookups) : kind);
    }

    // Choose

    public ImportSource source() {
        return source;
    }

    /** The names of the sheets; one empty name for a CSV. */
    public List<String> sheets() {
        return sheets;
    }

    /** The sheet that is open, from 1. */
    public int sheetNumber() {
        return sheetNumber;
    }

    /** Opens another sheet; it is of the same kind unless that does not fit. */
    public void openSheet(int number, Progress progress) {
        open(number, plan.year(), plan.kind(), progress);
        if (!missing().isEmpty()) {
            choose(KindGuess.of(plan.sheet(), SheetKinds.ALL, this::lookups));
        }
    }

    public SheetKind kind() {
        return plan.kind();
    }

    /** Takes the table for another kind; the columns are matched anew. */
    public void choose(SheetKind kind) {
        plan = new ImportPlan(
                kind, source, plan.sheet(), null, plan.year(), plan.decision(), RowEdits.NONE, plan.recorded());
        lay(null);
    }

    public int year() {
        return plan.year();
    }

    /** The working year of a table whose rows do not say it. */
    public void year(int year) {
        plan = new ImportPlan(
                plan.kind(),
                source,
                plan.sheet(),
                plan.mapping(),
                year,
                plan.decision(),
                plan.edits(),
                plan.recorded());
    }

    /** The decisions an annexed list may belong to, the latest first. */
    public List<Decision> decisions() {
        return store.read(tables -> {
            List<Decision> all = new ArrayList<>(tables.decisions().all());
            return all.reversed();
        });
    }

    /** The decision whose list the table is, by its id; 0 for the one that names the file as its list. */
    public long decision() {
        return plan.decision();
    }

    public void decision(long id) {
        plan = new ImportPlan(
                plan.kind(), source, plan.sheet(), plan.mapping(), plan.year(), id, plan.edits(), plan.recorded());
    }

    /** Says where the headings stand; the columns are matched anew. */
    public void headings(HeadingRows rows) {
        lay(rows);
    }

    private void lay(HeadingRows rows) {
        Lookups lookups = lookups(plan.kind());
        try (SheetSource opened = plan.sheet().source(UnaryOperator.identity())) {
            layout = rows == null
                    ? SheetLayout.of(opened, plan.kind(), lookups)
                    : SheetLayout.of(opened, plan.kind(), lookups, rows);
        }
        Optional<Kept> kept = mappings.find(plan.kind(), layout.columns());
        keptName = kept.map(Kept::name).orElse("");
        plan = plan.with(kept.map(this::read).orElseGet(layout::mapping)).with(RowEdits.NONE);
    }

    private Mapping read(Kept kept) {
        return MappingText.read(kept.mapping(), plan.kind(), layout.mapping(), layout.columns());
    }

    private Lookups lookups(SheetKind kind) {
        return store.read(tables -> Importer.context(tables, plan).lookups(kind));
    }

    /** When this table was taken over before, the latest time. */
    public Optional<Run> earlier() {
        return store.read(tables -> EarlierRuns.of(tables, plan));
    }

    // Match

    /** How the table is laid out: its first rows, its columns and what each probably is. */
    public SheetLayout layout() {
        return layout;
    }

    public Mapping mapping() {
        return plan.mapping();
    }

    public void mapping(Mapping mapping) {
        plan = plan.with(mapping);
    }

    /** Only what the headings leave no doubt about, for a check that nobody watches. */
    public void certainOnly() {
        if (keptName.isEmpty()) {
            plan = plan.with(layout.certain());
        }
    }

    /** Confirms that all text found in an old encoding is converted. */
    public void convertAll() {
        for (ColumnGuess column : layout.columns()) {
            column.oldText()
                    .ifPresent(old ->
                            plan = plan.with(plan.mapping().with(column.place(), TextChange.decode(old.encoding()))));
        }
    }

    /** The required columns that nothing is read for; while there are any, the table cannot be checked. */
    public List<Column<?>> missing() {
        return plan.mapping().missing(plan.kind());
    }

    /** Under which name the present mapping was found again; empty when it is a proposal. */
    public String keptName() {
        return keptName;
    }

    /** The names under which mappings of this kind are kept. */
    public List<String> keptNames() {
        return mappings.of(plan.kind()).stream().map(Kept::name).toList();
    }

    /**
     * Takes a kept mapping.
     *
     * @throws vn.sovang.base.ProblemException 2601 or 2602 when there is none of this name
     */
    public void use(String name) {
        Kept kept = mappings.named(plan.kind(), name);
        plan = plan.with(read(kept));
        keptName = kept.name();
    }

    /** Keeps the present mapping under a name. */
    public void keep(String name) {
        mappings.keep(plan.kind(), name, plan.mapping(), layout.columns());
        keptName = name.strip();
    }

    /** Forgets a kept mapping; the present one stays as it is. */
    public void forget(String name) {
        mappings.forget(plan.kind(), name);
        if (keptName.equals(name)) {
            keptName = "";
        }
    }

    // Check

    public RowEdits edits() {
        return plan.edits();
    }

    public void edits(RowEdits edits) {
        plan = plan.with(edits);
    }

    /** Everything that makes the import as it stands now. */
    public ImportPlan plan() {
        return plan;
    }

    /** Says what taking over would do; the store stays as it is. */
    public ImportReport check(Progress progress) {
        return importer.check(plan, progress);
    }

    /** The rows as they stand now, to be looked at beside the report of a check. */
    public CheckedRows rows() {
        return CheckedRows.of(store, plan);
    }

    /** What reading has changed in the cells of the rows that a check takes. */
    public List<Conversions.Conversion> conversions(ImportReport report, Progress progress) {
        return Conversions.of(store, plan, report, progress);
    }

    /** How the table differs from the same list as it was imported before; empty when it never was. */
    public Optional<Comparison> comparison(Progress progress) {
        return Comparison.of(store, plan, progress);
    }

    /** The file of the register. */
    public Path register() {
        return store.file();
    }

    // Take over

    /**
     * Takes the table over as one named change: what was read when it was opened, not what the file holds now.
     *
     * @throws vn.sovang.base.ProblemException 2600 when the file was changed since; nothing is written then
     */
    public ImportReport apply(Progress progress) {
        source.state();
        return importer.apply(plan, progress);
    }
}
