package vn.sovang.ui.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.Round;
import vn.sovang.service.RoundService;
import vn.sovang.service.printing.PrintServices;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Folders;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.form.RecordModel;
import vn.sovang.ui.print.PrintModel;

/** The rounds of a working year: which decision is open, which recipient is looked at, which are ticked. */
public final class RoundModel {
    private final RoundService service;
    private final PrintServices printing;
    private final Jobs jobs;
    private final Language language;
    private final Notices notices;
    private final SaveAs saveAs;
    private final ObservableValue<WorkingYear> year;
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Round> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<AwardLine> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<AwardLine> shown = FXCollections.observableArrayList();
    private final ObservableSet<Integer> ticked = FXCollections.observableSet(new TreeSet<>());
    private final Map<Long, Set<Integer>> tickedBefore = new HashMap<>();
    private final CertificatePreview preview;
    private Subject wanted;

    public RoundModel(
            RoundService service,
            PrintServices printing,
            Jobs jobs,
            Language language,
            Notices notices,
            SaveAs saveAs,
            ObservableValue<WorkingYear> year) {
        this.service = service;
        this.printing = printing;
        this.jobs = jobs;
        this.language = language;
        this.notices = notices;
        this.saveAs = saveAs;
        this.year = year;
        preview = new CertificatePreview(service, jobs, language, open, current);
        query.subscribe(this::filter);
        ticked.addListener((SetChangeListener<Integer>) change -> rememberTicks());
    }

    /** Reads the rounds of the working year anew; the open decision and recipient stay where they are still there. */
    public void refresh() {
        WorkingYear wanted = year.getValue();
        jobs.brief(language.say("round.job.load"), () -> service.rounds(wanted), this::show);
    }

    private void show(List<Round> read) {
        long before = open.get() == null ? 0 : open.get().decision().id();
        int place = current.get() == null ? 0 : current.get().award().position();
        rounds.setAll(read);
        loaded.set(true);
        Optional<Round> same =
                read.stream().filter(round -> round.decision().id() == before).findFirst();
        open(same.orElse(read.isEmpty() ? null : read.getLast()), same.isPresent() ? place : 0);
        reveal();
    }

    /** Opens a decision, or the decision of an award at its recipient, as soon as it has been read. */
    public void show(Subject subject) {
        wanted = subject;
        reveal();
    }

    private void reveal() {
        Subject sought = wanted;
        for (Round round : sought == null ? List.<Round>of() : List.copyOf(rounds)) {
            int place = placeOf(sought, round);
            if (place >= 0) {
                wanted = null;
                query.set("");
                open(round, place);
            }
        }
    }

    /** The place in the list of what is sought, 0 for the decision itself, -1 when it is not in this round. */
    private static int placeOf(Subject sought, Round round) {
        if (sought.kind() == Subject.Kind.DECISION) {
            return round.decision().id() == sought.id() ? 0 : -1;
        }
        return round.lines().stream()
                .map(AwardLine::award)
                .filter(award -> award.id() == sought.id())
                .mapToInt(Award::position)
                .findFirst()
                .orElse(-1);
    }

    /** Opens a decision at its first recipient. */
    public void open(Round round) {
        open(round, 0);
    }

    private void open(Round round, int place) {
        open.set(round);
        Set<Integer> ticks = round == null
                ? Set.of()
                : Set.copyOf(tickedBefore.getOrDefault(round.decision().id(), Set.of()));
        ticked.retainAll(ticks);
        ticked.addAll(ticks);
        fill();
        current.set(shown.stream()
                .filter(line -> line.award().position() == place)
                .findFirst()
                .orElse(shown.isEmpty() ? null : shown.getFirst()));
    }

    private void rememberTicks() {
        if (open.get() != null) {
            tickedBefore.put(open.get().decision().id(), Set.copyOf(ticked));
        }
    }

    private void fill() {
        List<AwardLine> lines = open.get() == null ? List.of() : open.get().lines();
        SearchText.Maker maker = new SearchText.Maker();
        shown.setAll(TextSearch.of(query.get()).find(lines, line -> searched(line, maker)));
    }

    private void filter() {
        fill();
        if (!shown.contains(current.get())) {
            current.set(shown.isEmpty() ? null : shown.getFirst());
        }
    }

    private static SearchText searched(AwardLine line, SearchText.Maker maker) {
        Recipient recipient = line.award().recipient();
        return maker.of(
                recipient.name(),
                recipient.unit() + " " + RecipientText.post(recipient) + " "
                        + line.award().achievement());
    }

    /** Looks at a recipient. */
    public void look(AwardLine line) {
        if (line != null && shown.contains(line)) {
            current.set(line);
        }
    }

    /** Goes some rows on, or back; stops at the ends. */
    public void step(int rows) {
        int index = shown.indexOf(current.get());
        if (index >= 0) {
            current.set(shown.get(Math.clamp((long) index + rows, 0, shown.size() - 1)));
        }
    }

    /** Place of the recipient that is looked at among those shown, from 1; 0 when there is none. */
    public int currentNumber() {
        return shown.indexOf(current.get()) + 1;
    }

    /** Ticks a place of the list, or takes the tick away. */
    public void tick(int position, boolean on) {
        if (on) {
            ticked.add(position);
        } else {
            ticked.remove(position);
        }
    }

    /** Ticks all that are shown, or takes their ticks away. */
    public void tickShown(boolean on) {
        List<Integer> positions =
                shown.stream().map(line -> line.award().position()).toList();
        if (on) {
            ticked.addAll(positions);
        } else {
            positions.forEach(ticked::remove);
        }
    }

    /** The printing of the open decision, with what is ticked; null when none is open. */
    public PrintModel print() {
        Round round = open.get();
        return round == null
                ? null
                : new PrintModel(printing, new RecordModel.Desk(jobs, language, notices), round, ticked, this::look);
    }

    /** The pattern of the names of single files, as it was used last. */
    public String pattern() {
        return printing.settings().pattern();
    }

    /** Writes the certificates of the ticked ones, or of all when nobody is ticked, as a file for each into a new folder. */
    public void pdfOfEach(String pattern) {
        Round round = open.get();
        if (round == null) {
            return;
        }
        List<AwardLine> lines = round.lines().stream()
                .filter(line -> ticked.isEmpty() || ticked.contains(line.award().position()))
                .toList();
        saveAs.askFolder(fileName(round).replaceFirst("\\.pdf$", ""))
                .ifPresent(folder -> jobs.start(
                        language.say("round.job.each", round.decision().fullNumber()),
                        progress -> {
                            printing.settings().keepPattern(pattern);
                            return printing.files().write(round.records(), lines, folder, pattern, progress);
                        },
                        files -> tellFile(language.say("round.each.done", files.size(), folder), folder)));
    }

    /** Writes the certificates of everybody on the list into a file the clerk chooses. */
    public void pdfOfAll() {
        if (open.get() != null) {
            write(open.get(), Set.of());
        }
    }

    /** Writes the certificates of the ticked ones into a file the clerk chooses. */
    public void pdfOfTicked() {
        if (open.get() != null && !ticked.isEmpty()) {
            write(open.get(), Set.copyOf(ticked));
        }
    }

    private void write(Round round, Set<Integer> only) {
        Optional<Path> file = saveAs.ask(fileName(round), language.say("round.pdf.kind"));
        if (file.isEmpty()) {
            return;
        }
        String name =
                language.say("round.job.pdf", round.form(), round.decision().fullNumber());
        jobs.start(
                name,
                progress -> service.pdf(round, only, file.get(), progress),
                pages -> tellFile(language.say("round.pdf.done", pages, file.get()), file.get()));
    }

    private void tellFile(String said, Path file) {
        notices.tell(
                said,
                language.say("shell.file.open"),
                () -> jobs.brief(language.say("shell.file.open"), () -> Folders.show(file), shown -> {}));
    }

    private static String fileName(Round round) {
        List<String> parts = new ArrayList<>(Fold.words(round.form()));
        parts.addAll(List.of(Fold.of(round.decision().fullNumber()).split("[^a-z0-9]+", -1)));
        parts.add(String.valueOf(round.decision().day().getYear()));
        return String.join("-", parts) + ".pdf";
    }

    /** Whether the rounds have been read; before that there are none without meaning anything. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public ObservableList<Round> rounds() {
        return rounds;
    }

    /** The decision that is open, null when the year has none. */
    public ReadOnlyObjectProperty<Round> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The recipient that is looked at, null when there is none. */
    public ReadOnlyObjectProperty<AwardLine> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** The recipients that answer the search, in the order of the list. */
    public ObservableList<AwardLine> shown() {
        return shown;
    }

    /** Places in the list of the open decision that are ticked. */
    public ObservableSet<Integer> ticked() {
        return ticked;
    }

    public CertificatePreview preview() {
        return preview;
    }

    public WorkingYear year() {
        return year.getValue();
    }
}
