package vn.sovang.ui.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Problem;
import vn.sovang.document.commendation.Finding;
import vn.sovang.document.printing.Printer;
import vn.sovang.document.printing.Setup;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.printing.Measurement;
import vn.sovang.domain.printing.PrintChoice;
import vn.sovang.domain.printing.PrintState;
import vn.sovang.domain.printing.SheetSize;
import vn.sovang.service.Round;
import vn.sovang.service.printing.PrintOrder;
import vn.sovang.service.printing.PrintServices;
import vn.sovang.service.printing.PrintSettings;
import vn.sovang.ui.common.Latest;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** What is chosen before printing: whose certificates, which printer, tray and paper, how many sheets at a time. */
public final class SetupModel {
    /** Whose certificates. */
    public enum Who {
        ALL,
        UNPRINTED,
        TICKED,
        RANGE
    }

    /**
     * What a printer says of itself and what is known of it.
     *
     * @param papers larger papers of the printer on which the sheet has room, and the sheet itself first
     */
    public record Facts(List<String> trays, List<SheetSize> papers, List<Problem> doubts, List<Measurement> measured) {
        static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of());
    }

    private static final int MOST_STACK = 500;

    private final PrintServices services;
    private final Desk desk;
    private final Round round;
    private final Set<Integer> ticked;
    private final SheetSize sheet;
    private final ObjectProperty<Who> who = new SimpleObjectProperty<>(Who.ALL);
    private final StringProperty from = new SimpleStringProperty("1");
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty stack = new SimpleStringProperty("");
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final StringProperty printer = new SimpleStringProperty("");
    private final StringProperty tray = new SimpleStringProperty("");
    private final ObjectProperty<SheetSize> paper = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Facts> facts = new ReadOnlyObjectWrapper<>(Facts.NONE);
    private final ReadOnlyObjectWrapper<Map<Integer, PrintState>> states = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>();
    private final Latest<Facts> latest;
    private boolean choosing;

    SetupModel(PrintServices services, Desk desk, Round round, Set<Integer> ticked) {
        this.services = services;
        this.desk = desk;
        this.round = round;
        this.ticked = Set.copyOf(ticked);
        sheet = services.printing().sheet(round.records());
        paper.set(sheet);
        stack.set(String.valueOf(services.settings().stack()));
        if (!ticked.isEmpty()) {
            who.set(Who.TICKED);
        }
        latest = new Latest<>(desk.jobs(), facts::set);
        printer.subscribe(this::chosen);
        tray.subscribe(this::ask);
        paper.subscribe(this::ask);
    }

    /** Looks which printers there are, and what was printed already. */
    void refresh() {
        Optional<PrintSettings.Chosen> last = services.settings().last(sheet);
        desk.jobs()
                .start(
                        desk.language().say("print.job.printers"),
                        progress -> services.printers().all().stream()
                                .map(Printer::name)
                                .toList(),
                        found -> show(found, last));
        desk.jobs()
                .brief(
                        desk.language().say("print.job.review"),
                        () -> services.review().apply(round.records()),
                        findings::set);
        refreshStates();
    }

    /** Reads anew what is on paper already. */
    void refreshStates() {
        desk.jobs()
                .brief(
                        desk.language().say("print.job.log"),
                        () -> services.log().states(round.decision()),
                        read -> {
                            states.set(read);
                            boolean some = read.values().stream().anyMatch(PrintState::done);
                            if (some && who.get() == Who.ALL) {
                                who.set(Who.UNPRINTED);
                            }
                        });
    }

    private void show(List<String> found, Optional<PrintSettings.Chosen> last) {
        printers.setAll(found);
        if (found.contains(printer.get())) {
            ask();
            return;
        }
        choosing = true;
        Optional<PrintSettings.Chosen> known = last.filter(one -> found.contains(one.printer()));
        tray.set(known.map(one -> one.setup().tray()).orElse(""));
        paper.set(known.map(one -> one.setup().paper()).orElse(sheet));
        printer.set(known.map(PrintSettings.Chosen::printer).orElse(found.isEmpty() ? "" : found.getFirst()));
        choosing = false;
        ask();
    }

    /** Another printer has other trays and papers. */
    private void chosen() {
        if (!choosing) {
            choosing = true;
            tray.set("");
            paper.set(sheet);
            choosing = false;
            ask();
        }
    }

    private void ask() {
        if (choosing) {
            return;
        }
        if (printer.get() == null || printer.get().isEmpty()) {
            latest.forget();
            facts.set(Facts.NONE);
            return;
        }
        PrintOrder order = order();
        latest.ask(desk.language().say("print.job.printers"), () -> factsOf(order));
    }

    private Facts factsOf(PrintOrder order) {
        Optional<Printer> found = services.printers().find(order.printer());
        List<SheetSize> papers = new ArrayList<>(List.of(sheet));
        found.map(Printer::papers).orElse(List.of()).stream()
                .filter(size -> sheet.fitsOn(size) && !sheet.isSame(size))
                .forEach(papers::add);
        return new Facts(
                found.map(Printer::trays).orElse(List.of()),
                papers,
                services.printing().doubts(order),
                services.calibrations().of(order.printer(), order.setup()));
    }

    /** Reads anew what is known of the printer. */
    void refreshFacts() {
        ask();
    }

    /** The order as it is chosen at the moment. */
    public PrintOrder order() {
        SheetSize on = paper.get() == null ? sheet : paper.get();
        String from = tray.get() == null ? "" : tray.get();
        return new PrintOrder(round.records(), printer.get() == null ? "" : printer.get(), new Setup(sheet, on, from));
    }

    /** The awards that are chosen, in the order of the list. */
    public List<AwardLine> chosenLines() {
        Map<Integer, AwardLine> lines = new HashMap<>();
        round.lines().forEach(line -> lines.put(line.award().position(), line));
        List<Integer> places =
                round.lines().stream().map(line -> line.award().position()).toList();
        return choice().of(places, states.get()).stream().map(lines::get).toList();
    }

    private PrintChoice choice() {
        return switch (who.get()) {
            case ALL -> new PrintChoice.All();
            case UNPRINTED -> new PrintChoice.Unprinted();
            case TICKED -> new PrintChoice.Ticked(ticked);
            case RANGE -> new PrintChoice.Range(number(from.get(), 1), number(to.get(), Integer.MAX_VALUE));
        };
    }

    /** How many a choice would print. */
    public int count(Who choice) {
        return switch (choice) {
            case ALL -> round.lines().size();
            case UNPRINTED ->
                (int) round.lines().stream()
                        .filter(line -> !states.get()
                                .getOrDefault(line.award().position(), PrintState.NONE)
                                .done())
                        .count();
            case TICKED -> ticked.size();
            case RANGE -> chosenLines().size();
        };
    }

    /** What must be mended before anything can be printed; empty when it can begin. */
    public Optional<String> hindrance() {
        if (printer.get() == null || printer.get().isEmpty()) {
            return Optional.of(desk.language().say("print.none"));
        }
        if (who.get() == Who.RANGE && (!isNumber(from.get()) || !to.get().isBlank() && !isNumber(to.get()))) {
            return Optional.of(desk.language().say("print.range.wrong"));
        }
        if (!isNumber(stack.get()) || number(stack.get(), 0) > MOST_STACK) {
            return Optional.of(desk.language().say("print.stack.wrong", MOST_STACK));
        }
        List<AwardLine> lines = chosenLines();
        if (lines.isEmpty()) {
            return Optional.of(desk.language().say("print.nobody"));
        }
        long bad = lines.stream()
                .filter(line -> round.misfits().containsKey(line.award().position()))
                .count();
        return bad == 0 ? Optional.empty() : Optional.of(desk.language().say("print.misfits", bad));
    }

    /** Remembers what is chosen for the next time. */
    void keep() {
        PrintOrder order = order();
        int sheets = stackSize();
        desk.jobs()
                .brief(
                        desk.language().say("print.job.log"),
                        () -> {
                            services.settings().keep(new PrintSettings.Chosen(order.printer(), order.setup()));
                            services.settings().keepStack(sheets);
                            return sheets;
                        },
                        kept -> {});
    }

    /** Sheets before the clerk is asked. */
    int stackSize() {
        return number(stack.get(), 1);
    }

    private static boolean isNumber(String text) {
        return text != null && text.strip().matches("[1-9]\\d{0,4}");
    }

    private static int number(String text, int otherwise) {
        return isNumber(text) ? Integer.parseInt(text.strip()) : otherwise;
    }

    /** Everything that changes how many are chosen or whether it can begin. */
    Stream<javafx.beans.Observable> inputs() {
        return Stream.of(who, from, to, stack, printer, states);
    }

    public SheetSize sheet() {
        return sheet;
    }

    public Round round() {
        return round;
    }

    public ObjectProperty<Who> whoProperty() {
        return who;
    }

    /** First place of a range. */
    public StringProperty fromProperty() {
        return from;
    }

    /** Last place of a range; empty for the end of the list. */
    public StringProperty toProperty() {
        return to;
    }

    public StringProperty stackProperty() {
        return stack;
    }

    public ObservableList<String> printers() {
        return printers;
    }

    /** What the check before printing has found; null while it is not known. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Empty while none is chosen. */
    public StringProperty printerProperty() {
        return printer;
    }

    /** Empty for the printer's own choice. */
    public StringProperty trayProperty() {
        return tray;
    }

    public ObjectProperty<SheetSize> paperProperty() {
        return paper;
    }

    public ReadOnlyObjectProperty<Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** How far each certificate is on paper, by place. */
    public ReadOnlyObjectProperty<Map<Integer, PrintState>> statesProperty() {
        return states.getReadOnlyProperty();
    }
}
