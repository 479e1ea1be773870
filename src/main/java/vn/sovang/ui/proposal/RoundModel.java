package vn.sovang.ui.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.form.Form;
import vn.sovang.service.proposal.ProposalService;
import vn.sovang.service.proposal.RoundField;
import vn.sovang.service.proposal.RoundForms;
import vn.sovang.service.proposal.RoundList;
import vn.sovang.ui.common.form.RecordModel;

/** The rounds of the working year; where there is any, one is open. */
public final class RoundModel extends RecordModel<RoundList, ProposalRound, RoundField> {
    private final ProposalService proposals;
    private final ObservableValue<WorkingYear> year;
    private final Supplier<LocalDate> today;

    @SuppressWarnings("this-escape") // the list is read after the model was made
    RoundModel(ProposalService proposals, Desk desk, ObservableValue<WorkingYear> year, Supplier<LocalDate> today) {
        super(
                desk,
                RoundList.empty(year.getValue().year()),
                RoundField.class,
                list -> RoundForms.kind(list, today.get()));
        this.proposals = proposals;
        this.year = year;
        this.today = today;
        listProperty().subscribe(now -> openLatest());
        openProperty().subscribe(now -> openLatest());
    }

    private void openLatest() {
        List<ProposalRound> rounds = listProperty().get().rounds();
        if (openProperty().get() == NOBODY && !rounds.isEmpty()) {
            open(rounds.getLast().id());
        }
    }

    @Override
    protected RoundList read() {
        return proposals.rounds(year.getValue().year());
    }

    @Override
    protected List<ProposalRound> rows(RoundList read) {
        return read.rounds();
    }

    @Override
    protected long id(ProposalRound round) {
        return round.id();
    }

    @Override
    protected List<ProposalRound> find(RoundList read, String wanted) {
        return read.rounds();
    }

    @Override
    protected Form<RoundField> form(ProposalRound round) {
        return RoundForms.of(round);
    }

    @Override
    protected Form<RoundField> blank() {
        WorkingYear honoured = year.getValue();
        LocalDate day = today.get().isAfter(honoured.lastDay()) ? today.get() : honoured.lastDay();
        return Form.<RoundField>blank()
                .with(RoundField.STREAM, Stream.STATE.name())
                .with(RoundField.KIND, "merit")
                .with(RoundField.DAY, DayText.of(day))
                .with(RoundField.NAME, say("proposal.round.usual", Integer.toString(honoured.year())));
    }

    @Override
    protected String label(Form<RoundField> form) {
        return say(form.isNew() ? "proposal.change.round.add" : "proposal.change.round.edit", name(form));
    }

    @Override
    protected String name(Form<RoundField> form) {
        return form.get(RoundField.NAME);
    }

    @Override
    protected long write(Form<RoundField> form, RoundList opened, String label) {
        return proposals.saveRound(form, opened, label);
    }

    @Override
    protected String job() {
        return say("proposal.job.load");
    }

    /** Takes the open round out with all its lines. */
    void delete() {
        openRow().ifPresent(round -> {
            String label = say("proposal.change.round.delete", round.name());
            desk().jobs()
                    .brief(
                            label,
                            () -> {
                                proposals.deleteRound(round.id(), label);
                                return label;
                            },
                            done -> {
                                editor().discard();
                                desk().notices().tell(say("form.saved", label));
                                open(NOBODY);
                                refresh();
                            });
        });
    }
}
