package vn.sovang.service;

import java.nio.file.Path;
import java.time.Clock;
import vn.sovang.base.Words;
import vn.sovang.document.printing.Printers;
import vn.sovang.service.cell.CellService;
import vn.sovang.service.decision.DecisionServices;
import vn.sovang.service.duplicate.DuplicateService;
import vn.sovang.service.duplicate.MergeService;
import vn.sovang.service.evaluation.EvaluationService;
import vn.sovang.service.form.Drafts;
import vn.sovang.service.history.ChangeHistory;
import vn.sovang.service.imports.Imports;
import vn.sovang.service.layout.LayoutService;
import vn.sovang.service.member.BadgeService;
import vn.sovang.service.member.CardService;
import vn.sovang.service.member.DisciplineService;
import vn.sovang.service.member.EventService;
import vn.sovang.service.member.ReminderService;
import vn.sovang.service.member.StatisticsService;
import vn.sovang.service.office.OfficeServices;
import vn.sovang.service.people.PeopleServices;
import vn.sovang.service.printing.PrintServices;
import vn.sovang.service.proposal.ProposalServices;
import vn.sovang.service.register.RegisterPapers;
import vn.sovang.service.ruling.RuleService;
import vn.sovang.service.search.SearchService;
import vn.sovang.service.table.RegisterTables;
import vn.sovang.service.target.TargetServices;
import vn.sovang.store.Store;

/** An opened register with everything that can be done in it; the window is built on this. */
public final class Services implements AutoCloseable {
    private final Store store;
    private final History history;
    private final Drafts drafts;
    private final Preferences preferences;
    private final CodeLists codeLists;
    private final Backups backups;
    private final SecondCopy secondCopy;
    private final MemberService members;
    private final EventService events;
    private final CardService cards;
    private final DisciplineService disciplines;
    private final BadgeService badges;
    private final StatisticsService statistics;
    private final CellService cells;
    private final ReminderService reminders;
    private final RegisterPapers papers;
    private final DuplicateService duplicates;
    private final MergeService mergers;
    private final RoundService rounds;
    private final DecisionServices decisions;
    private final RegisterTables tables;
    private final Imports imports;
    private final Exporter exporter;
    private final WorkingYears years;
    private final YearReader yearReader;
    private final SearchService search;
    private final OfficeServices office;
    private final ChangeHistory changes;
    private final PeopleServices people;
    private final ProposalServices proposals;
    private final TargetServices targets;
    private final OverviewService overview;
    private final Papers yearPapers;
    private final YearWorkbook workbook;
    private final EvaluationService evaluations;
    private final RuleService rules;
    private final PrintServices printing;
    private final LayoutService layouts;

    private Services(Store store, Printers printers) {
        this.store = store;
        history = new History(store);
        drafts = new Drafts(store);
        preferences = new Preferences(store);
        codeLists = new CodeLists(store);
        backups = new Backups(store);
        secondCopy = new SecondCopy(store);
        members = new MemberService(store);
        events = new EventService(store);
        cards = new CardService(store);
        disciplines = new DisciplineService(store);
        badges = new BadgeService(store);
        statistics = new StatisticsService(store);
        cells = new CellService(store);
        reminders = new ReminderService(store);
        papers = new RegisterPapers(store);
        duplicates = new DuplicateService(store);
        mergers = new MergeService(store);
        rounds = new RoundService(store);
        decisions = DecisionServices.of(store);
        tables = new RegisterTables(store);
        imports = new Imports(store);
        exporter = new Exporter(store);
        years = new WorkingYears(store);
        yearReader = new YearReader(store);
        search = new SearchService(store);
        office = OfficeServices.of(store);
        changes = new ChangeHistory(store);
        people = PeopleServices.of(store);
        proposals = ProposalServices.of(store);
        targets = TargetServices.of(store);
        overview = new OverviewService(store);
        yearPapers = new Papers(store);
        workbook = new YearWorkbook(store);
        evaluations = new EvaluationService(store);
        rules = new RuleService(store);
        printing = PrintServices.of(
                store,
                printers,
                Clock.systemDefaultZone(),
                new Certificates(store)::layout,
                new Certificates(store)::review);
        layouts = new LayoutService(store);
    }

    /**
     * Opens the register in a file.
     *
     * @throws vn.sovang.base.ProblemException as {@link Store#open}
     */
    public static Services open(Path file, Words words) {
        return of(new StoreOpening(words).open(file));
    }

    /** The services on a store that is open already; closing them closes the store. */
    public static Services of(Store store) {
        return of(store, Printers.ofThisPc());
    }

    /** As {@link #of(Store)}, with the printers that can be reached. */
    public static Services of(Store store, Printers printers) {
        return new Services(store, printers);
    }

    public Path file() {
        return store.file();
    }

    public History history() {
        return history;
    }

    /** Forms that are not saved. */
    public Drafts drafts() {
        return drafts;
    }

    /** Lists of codes that the clerk extends. */
    public CodeLists codeLists() {
        return codeLists;
    }

    /** How the clerk likes the screens. */
    public Preferences preferences() {
        return preferences;
    }

    public Backups backups() {
        return backups;
    }

    /** The copy on a stick or in another folder. */
    public SecondCopy secondCopy() {
        return secondCopy;
    }

    public MemberService members() {
        return members;
    }

    /** What happens to members, and all that is kept of one in dated lines. */
    public EventService events() {
        return events;
    }

    public CardService cards() {
        return cards;
    }

    public DisciplineService disciplines() {
        return disciplines;
    }

    public BadgeService badges() {
        return badges;
    }

    /** The yearly statistics of the members, for any period. */
    public StatisticsService statistics() {
        return statistics;
    }

    /** Cells, their tree, and what becomes of them. */
    public CellService cells() {
        return cells;
    }

    /** What is due with the members. */
    public ReminderService reminders() {
        return reminders;
    }

    /** The papers of the register, and their figures. */
    public RegisterPapers papers() {
        return papers;
    }

    /** Persons who may stand in the register twice. */
    public DuplicateService duplicates() {
        return duplicates;
    }

    /** Making one record of two. */
    public MergeService mergers() {
        return mergers;
    }

    public RoundService rounds() {
        return rounds;
    }

    /** Decisions from the draft to the acts that answer them. */
    public DecisionServices decisions() {
        return decisions;
    }

    /** The tables that are there to read. */
    public RegisterTables tables() {
        return tables;
    }

    /** Where everything leaves. */
    public Exporter exporter() {
        return exporter;
    }

    /** Where a clerk's tables come in. */
    public Imports imports() {
        return imports;
    }

    public WorkingYears years() {
        return years;
    }

    /** What changes made of the records. */
    public ChangeHistory changes() {
        return changes;
    }

    /** The search over everything. */
    public SearchService search() {
        return search;
    }

    /** The bodies of the commune and the posts in them. */
    public OfficeServices office() {
        return office;
    }

    /** Staff, villages, households and collectives. */
    public PeopleServices people() {
        return people;
    }

    /** Campaigns, rounds of proposals, the council. */
    public ProposalServices proposals() {
        return proposals;
    }

    /** The evaluation of members and cells, year by year. */
    public EvaluationService evaluations() {
        return evaluations;
    }

    /** The working year at a glance. */
    public OverviewService overview() {
        return overview;
    }

    /** Decisions, the report, the table of targets. */
    public Papers yearPapers() {
        return yearPapers;
    }

    /** The figures of years. */
    public YearReader yearReader() {
        return yearReader;
    }

    /** The annexes of a year as a workbook. */
    public YearWorkbook workbook() {
        return workbook;
    }

    /** Targets and tasks of a year. */
    public TargetServices targets() {
        return targets;
    }

    /** Certificates onto paper. */
    public PrintServices printing() {
        return printing;
    }

    /** The layouts of certificates. */
    public LayoutService layouts() {
        return layouts;
    }

    /** The dated rules. */
    public RuleService rules() {
        return rules;
    }

    @Override
    public void close() {
        store.close();
    }
}
