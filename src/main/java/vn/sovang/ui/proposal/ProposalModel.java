package vn.sovang.ui.proposal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.proposal.Links;
import vn.sovang.domain.proposal.ProposalFinding;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.text.Honorific;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.form.Form;
import vn.sovang.service.imports.ImportReport;
import vn.sovang.service.imports.ProposalPaste;
import vn.sovang.service.proposal.CouncilPapers;
import vn.sovang.service.proposal.LinkText;
import vn.sovang.service.proposal.ProposalField;
import vn.sovang.service.proposal.ProposalFilter;
import vn.sovang.service.proposal.ProposalForms;
import vn.sovang.service.proposal.ProposalList;
import vn.sovang.service.proposal.ProposalRow;
import vn.sovang.service.proposal.ProposalServices;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.ui.common.form.RecordModel;

/** The lines of the open round, what is searched and filtered, what the council says. */
public final class ProposalModel extends RecordModel<ProposalList, ProposalRow, ProposalField> {
    private final ProposalServices services;
    private final Function<Words, ProposalPaste> paste;
    private final RoundModel rounds;
    private final ObjectProperty<ProposalFilter> filter = new SimpleObjectProperty<>(ProposalFilter.ALL);
    private long round;

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param paste takes rows that were copied elsewhere
     */
    @SuppressWarnings("this-escape") // rounds are read after the model was made
    public ProposalModel(
            ProposalServices services,
            Function<Words, ProposalPaste> paste,
            Desk desk,
            ObservableValue<WorkingYear> year,
            Supplier<LocalDate> today) {
        super(desk, ProposalList.empty(), ProposalField.class, list -> ProposalForms.kind(list, today.get()));
        this.services = services;
        this.paste = paste;
        rounds = new RoundModel(services.proposals(), desk, year, today);
        rounds.openProperty().subscribe((was, now) -> choose(now.longValue()));
        filter.subscribe(this::filter);
        editor().onTyped(this::follow);
    }

    private void choose(long id) {
        if (id != NEW && id != round) {
            round = id;
            open(NOBODY);
            super.refresh();
        }
    }

    /** The rounds of the year; the one that is open there is the one whose lines are shown here. */
    public RoundModel rounds() {
        return rounds;
    }

    @Override
    public void refresh() {
        rounds.refresh();
        super.refresh();
    }

    @Override
    protected ProposalList read() {
        return services.proposals().list(round);
    }

    @Override
    protected List<ProposalRow> rows(ProposalList read) {
        return read.rows();
    }

    @Override
    protected long id(ProposalRow row) {
        return row.id();
    }

    @Override
    protected List<ProposalRow> find(ProposalList read, String wanted) {
        List<ProposalRow> rows =
                read.rows().stream().filter(filter.get()::shows).toList();
        return TextSearch.of(wanted).find(rows, ProposalRow::searched);
    }

    @Override
    protected Form<ProposalField> form(ProposalRow row) {
        return ProposalForms.of(row.proposal());
    }

    /** The next line is most likely one of the same unit and form as the last. */
    @Override
    protected Form<ProposalField> blank() {
        ProposalList list = listProperty().get();
        Form<ProposalField> form = Form.<ProposalField>blank()
                .with(ProposalField.RECIPIENT, RecipientKind.INDIVIDUAL.name())
                .with(ProposalField.OUTCOME, Verdict.Outcome.OPEN.name());
        if (list.round() == null) {
            return form;
        }
        if (list.round().stream() == Stream.PARTY) {
            form = form.with(ProposalField.HONORIFIC, Honorific.PARTY);
        }
        String usual = list.rules()
                .find("usual_form." + list.round().stream().key(), list.round().day())
                .map(rule -> rule.value())
                .orElse("");
        if (list.rows().isEmpty()) {
            return form.with(ProposalField.FORM, usual);
        }
        ProposalRow last = list.rows().getLast();
        return form.with(ProposalField.FORM, last.proposal().form())
                .with(ProposalField.PROPOSER, last.proposal().proposer());
    }

    /** Who is certain is linked at once; a person of the register brings the honorific along. */
    private void follow(ProposalField field, Form<ProposalField> form) {
        ProposalList list = listProperty().get();
        boolean tells = field == ProposalField.NAME || field == ProposalField.UNIT || field == ProposalField.POST;
        if (list.round() == null || !form.has(ProposalField.RECIPIENT)) {
            return;
        }
        if (tells || field == ProposalField.RECIPIENT) {
            Recipient recipient = ProposalForms.recipient(form);
            Links links = LinkText.parse(form.get(ProposalField.LINK));
            Links certain = list.names().find(list.round().stream(), recipient);
            boolean known = list.names().candidates(recipient).contains(links);
            if (!known && !LinkText.of(certain).equals(form.get(ProposalField.LINK))) {
                editor().field(ProposalField.LINK).set(LinkText.of(certain));
            }
        }
        if (field == ProposalField.LINK) {
            honorific(list, form);
        }
    }

    private void honorific(ProposalList list, Form<ProposalField> form) {
        Gender gender = list.names().gender(LinkText.parse(form.get(ProposalField.LINK)));
        if (list.round().stream() == Stream.STATE && !form.has(ProposalField.HONORIFIC) && gender != Gender.UNKNOWN) {
            String word = Honorific.state(gender);
            boolean household = form.get(ProposalField.RECIPIENT).equals(RecipientKind.HOUSEHOLD.name());
            editor().field(ProposalField.HONORIFIC).set(household ? word : Case.sentence(word));
        }
    }

    @Override
    protected String label(Form<ProposalField> form) {
        return say(form.isNew() ? "proposal.change.add" : "proposal.change.edit", name(form));
    }

    @Override
    protected String name(Form<ProposalField> form) {
        return form.get(ProposalField.NAME);
    }

    @Override
    protected long write(Form<ProposalField> form, ProposalList opened, String label) {
        return services.proposals().save(form, opened, label);
    }

    @Override
    protected String job() {
        return say("proposal.job.load");
    }

    @Override
    public void clearFilters() {
        super.clearFilters();
        filter.set(ProposalFilter.ALL);
    }

    public ObjectProperty<ProposalFilter> filterProperty() {
        return filter;
    }

    /** The round whose lines are shown. */
    public Optional<ProposalRound> round() {
        return Optional.ofNullable(listProperty().get().round());
    }

    /** Those who may be meant by the form, the linked one first. */
    public List<String> candidates() {
        Form<ProposalField> form = editor().form();
        if (!form.has(ProposalField.RECIPIENT)) {
            return List.of("");
        }
        Links links = LinkText.parse(form.get(ProposalField.LINK));
        Set<String> all = new LinkedHashSet<>(List.of(""));
        all.add(LinkText.of(links));
        listProperty()
                .get()
                .names()
                .candidates(ProposalForms.recipient(form))
                .forEach(one -> all.add(LinkText.of(one)));
        return List.copyOf(all);
    }

    /** Takes the chosen lines out. */
    public void delete() {
        Set<Long> ids = chosenIds();
        if (!ids.isEmpty()) {
            change(
                    say("proposal.change.delete", ids.size()),
                    label -> services.proposals().delete(round, ids, label));
        }
    }

    /** Moves the open line among its neighbours. */
    public void move(boolean up) {
        openRow()
                .ifPresent(row -> change(
                        say("proposal.change.move", row.proposal().recipient().name()),
                        label -> services.proposals().move(round, row.id(), up, label)));
    }

    /** Puts collectives first, then households, then individuals. */
    public void sort() {
        change(say("proposal.change.sort"), label -> services.proposals().sort(round, label));
    }

    /** What the council says of the chosen lines. @param reason needed where it refuses */
    public void decide(Verdict.Outcome outcome, String reason) {
        Set<Long> ids = chosenIds();
        int present = round().map(now -> now.meeting().presentOnes().size()).orElse(0);
        Integer all = present == 0 ? null : Integer.valueOf(present);
        Integer none = present == 0 ? null : 0;
        Verdict verdict = switch (outcome) {
            case OPEN -> Verdict.OPEN;
            case ACCEPTED -> new Verdict(outcome, all, none, "");
            case REFUSED -> new Verdict(outcome, null, null, reason);
        };
        if (!ids.isEmpty()) {
            change(
                    say("proposal.change." + outcome.name().toLowerCase(Locale.ROOT), ids.size()),
                    label -> services.council().decide(round, ids, verdict, label));
        }
    }

    /** Accepts whatever is still open, with the votes of all who are present. */
    public void acceptRest() {
        change(say("proposal.change.rest"), label -> services.council().acceptRest(round, label));
    }

    /** Makes drafts of decisions of what was accepted. */
    public void draft() {
        long unanswered = listProperty().get().rows().stream()
                .filter(row -> row.proposal().verdict().isAccepted())
                .mapToLong(ProposalRow::open)
                .sum();
        change(
                say("proposal.change.draft", round().map(ProposalRound::name).orElse("")),
                label -> services.council().draft(round, unanswered, label));
    }

    /** Opens a round again whose drafts were dropped. */
    public void reopen() {
        change(
                say("proposal.change.reopen", round().map(ProposalRound::name).orElse("")),
                label -> services.council().reopen(round, label));
    }

    /** Keeps why a finding of the open line stands; an empty reason takes it back. */
    public void answer(ProposalFinding finding, String reason) {
        openRow()
                .ifPresent(row -> change(
                        say(
                                reason.isBlank() ? "proposal.change.unanswer" : "proposal.change.answer",
                                row.proposal().recipient().name()),
                        label -> services.proposals().answer(row.id(), finding, reason, label)));
    }

    /** Takes rows that were copied from a spreadsheet. */
    public void paste(String copied) {
        Words words = desk().language().words();
        desk().jobs().brief(say("proposal.paste"), () -> paste.apply(words).paste(round, copied), this::pasted);
    }

    private void pasted(ImportReport report) {
        String told = say(
                "proposal.pasted",
                report.rows().size() - report.rejected().size(),
                report.rejected().size());
        if (!report.rejected().isEmpty()) {
            told += " "
                    + say(
                            "proposal.pasted.first",
                            report.rejected().getFirst().row().number(),
                            desk().language()
                                    .say(report.rejected().getFirst().reasons().getFirst()));
        }
        desk().notices().tell(told);
        super.refresh();
    }

    /** Adds a file to the dossier of the open line, or of the round where none is open. */
    public void attach(Path file) {
        long line = Math.max(0, openProperty().get());
        change(
                say("proposal.change.attach", file.getFileName()),
                label -> services.dossiers().add(round, line, file, label));
    }

    /** Takes a paper out of its dossier. */
    public void detach(long paper, String name) {
        change(say("proposal.change.detach", name), label -> services.dossiers().remove(paper, label));
    }

    /** The services, for what only reads. */
    ProposalServices services() {
        return services;
    }

    /** Writes a paper of the council. */
    void write(CouncilPapers.Kind kind, RegisterFormat format, Path file, Runnable written) {
        ProposalList list = listProperty().get();
        desk().jobs()
                .start(
                        say("proposal.paper.job"),
                        progress -> {
                            services.papers().write(list, kind, format, file, true);
                            return file;
                        },
                        done -> written.run());
    }

    Desk atDesk() {
        return desk();
    }

    private Set<Long> chosenIds() {
        Set<Long> ids = chosen().stream().map(ProposalRow::id).collect(Collectors.toSet());
        openRow().filter(row -> ids.isEmpty()).ifPresent(row -> ids.add(row.id()));
        return ids;
    }

    /** Something that changes the register under a name. */
    @FunctionalInterface
    private interface Deed {
        void run(String label);
    }

    private void change(String label, Deed deed) {
        desk().jobs()
                .brief(
                        label,
                        () -> {
                            deed.run(label);
                            return label;
                        },
                        done -> {
                            desk().notices().tell(say("form.saved", done));
                            refresh();
                        });
    }
}
