package vn.sovang.service.decision;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.document.commendation.ActPaper;
import vn.sovang.document.commendation.ActRecords;
import vn.sovang.document.commendation.DecisionPaper;
import vn.sovang.document.commendation.PaymentPaper;
import vn.sovang.document.commendation.SubmissionPaper;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.docx.PaperDocx;
import vn.sovang.document.paper.pdf.PaperPages;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardPast;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionAct;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.office.Signatories;
import vn.sovang.domain.office.Signature;
import vn.sovang.exchange.xlsx.XlsxWriter;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The papers of one decision: the decision itself, its submission, the payment list, the acts that answer it. */
public final class DecisionPapers {
    private final Store store;
    private final DecisionReader reader;

    public DecisionPapers(Store store) {
        this.store = store;
        reader = new DecisionReader(store);
    }

    /** Which paper of a decision. */
    public enum Kind {
        DECISION,
        SUBMISSION,
        PAYMENT
    }

    /** The paper of a decision, as it was signed or stands in the draft. */
    public Paper paper(long id, Kind kind) {
        Decision decision = store.read(tables -> DecisionSteps.get(tables, id));
        return switch (kind) {
            case DECISION -> DecisionPaper.of(reader.original(decision));
            case SUBMISSION -> SubmissionPaper.of(reader.original(decision));
            case PAYMENT -> PaymentPaper.of(reader.read(decision));
        };
    }

    /** The paper of an act. @throws vn.sovang.base.ProblemException 2870 when there is no such act */
    public Paper act(long actId) {
        return store.read(tables -> ActPaper.of(records(tables, actId)));
    }

    private ActRecords records(Tables tables, long actId) {
        DecisionAct act = tables.decisionActs().all().stream()
                .filter(one -> one.id() == actId)
                .findFirst()
                .orElseThrow(() -> Problem.of(2870, "decide.gone").asException());
        Decision decision = DecisionSteps.get(tables, act.decisionId());
        DecisionRecords records = reader.read(decision);
        Signature signature = new Signatories(records.rules(), tables.posts().all())
                .of(act.signer(), decision.stream().key(), decision.stream().unitCode(), act.day());
        List<AwardPast> past = tables.decisionActs().past(decision.id()).stream()
                .filter(one -> one.actId() == actId)
                .toList();
        List<Award> awards = tables.awards().of(decision.id()).stream()
                .filter(award -> award.details().revokedBy() == actId
                        || past.stream().anyMatch(one -> one.awardId() == award.id()))
                .toList();
        boolean whole = act.kind() == DecisionAct.Kind.REVOCATION
                && decision.state() == DecisionState.REVOKED
                && awards.size() == records.lines().size();
        return new ActRecords(
                records.worded(Map.of())
                        .on(act.day(), DecisionBodies.require(tables, decision.stream(), act.day()), signature),
                act,
                past,
                awards,
                whole);
    }

    /** Lays out a draft as it is typed, to be looked at. */
    public PaperPages pages(DecisionRecords records, Progress progress) {
        return PaperPages.of(DecisionPaper.of(records), progress);
    }

    /** Lays out a paper, to be looked at. */
    public PaperPages pages(Paper paper, Progress progress) {
        return PaperPages.of(paper, progress);
    }

    /**
     * Writes a paper.
     *
     * @throws vn.sovang.base.ProblemException 201, 228 or 233 when there must be no file at that place, 401 when it could
     *     not be written
     */
    public void write(Paper paper, RegisterFormat format, Path target, boolean overwrite, Progress progress) {
        AtomicFile.requireApart(store.file(), target, overwrite);
        switch (format) {
            case PDF ->
                AtomicFile.write(
                        target, overwrite, out -> PaperPages.of(paper, progress).write(out, progress));
            case DOCX -> AtomicFile.write(target, overwrite, out -> PaperDocx.write(paper, out, progress));
            case XLSX -> XlsxWriter.write(target, overwrite, TableSheets.of(paper), progress);
        }
    }
}
