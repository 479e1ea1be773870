package vn.sovang.service;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateCheck;
import vn.sovang.document.certificate.CertificatePdf;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.Misfit;
import vn.sovang.document.certificate.PagePicture;
import vn.sovang.document.commendation.CertificateFields;
import vn.sovang.document.commendation.CertificateReview;
import vn.sovang.document.commendation.Finding;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.service.layout.LayoutService;
import vn.sovang.store.Store;

/** The certificates of a decision: as pictures, as PDF, and checked before they are printed. */
public final class Certificates {
    private final Store store;
    private final DecisionReader decisions;
    private final LayoutService layouts;

    /** The pictures shown last; the next is mostly of the same layout. */
    private PagePicture pictures;

    public Certificates(Store store) {
        this.store = store;
        decisions = new DecisionReader(store);
        layouts = new LayoutService(store);
    }

    /**
     * Writes certificates of a decision as one PDF, one page each, in the order of the list.
     *
     * @param only places in the list to be written; empty for all
     * @return the number of pages
     * @throws vn.sovang.base.ProblemException 251 when none of the places is in the list, 210 and up when a text does
     *     not fit; no file is written then
     */
    public int pdf(Decision decision, Set<Integer> only, Path target, boolean overwrite, Progress progress) {
        Outputs.require(store, target, overwrite);
        DecisionRecords records = decisions.read(decision).standing();
        List<Certificate> certificates = records.lines().stream()
                .filter(line -> only.isEmpty() || only.contains(line.award().position()))
                .map(line -> CertificateFields.of(records, line))
                .toList();
        if (certificates.isEmpty()) {
            throw Problem.of(251, "problem.certificates.none", decision.fullNumber())
                    .asException();
        }
        Layout layout = layout(records);
        AtomicFile.write(target, overwrite, out -> CertificatePdf.write(out, layout, certificates, progress));
        return certificates.size();
    }

    /** Whether a decision has anybody to make a certificate for. */
    public boolean has(Decision decision) {
        return !decisions.read(decision).standing().lines().isEmpty();
    }

    /**
     * Looks whether all certificates of some decisions can be printed whole.
     *
     * @throws vn.sovang.base.ProblemException 210 to 212 at the first certificate that cannot be printed whole
     */
    public void requireFit(Collection<Decision> all) {
        for (Decision decision : all) {
            DecisionRecords records = decisions.read(decision).standing();
            if (!records.lines().isEmpty()) {
                for (Misfit misfit : CertificateCheck.misfits(layout(records), CertificateFields.of(records))) {
                    throw misfit.stop().asException();
                }
            }
        }
    }

    /** Of these places those that are not in the list of a decision. */
    public Set<Integer> absent(Decision decision, Set<Integer> places) {
        Set<Integer> absent = new TreeSet<>(places);
        decisions
                .read(decision)
                .standing()
                .lines()
                .forEach(line -> absent.remove(line.award().position()));
        return absent;
    }

    /** The page of one award as it will be printed. */
    public synchronized BufferedImage picture(DecisionRecords records, AwardLine line, double pixelsPerMm) {
        Layout layout = layout(records);
        if (pictures == null || !pictures.isOf(layout, pixelsPerMm)) {
            pictures = new PagePicture(layout, pixelsPerMm);
        }
        return pictures.page(CertificateFields.of(records, line));
    }

    /** What a strict chief of office would not let pass on a decision's certificates, in the order of the list. */
    public List<Finding> review(DecisionRecords records) {
        Units units = Units.of(store.read(tables -> tables.units().all()));
        return CertificateReview.of(records, layout(records), units);
    }

    /** What would stop the printing of a decision's certificates, as complaints. */
    public List<Problem> misfits(DecisionRecords records) {
        if (records.lines().isEmpty()) {
            return List.of();
        }
        return CertificateCheck.misfits(layout(records), CertificateFields.of(records)).stream()
                .map(Misfit::complaint)
                .toList();
    }

    /** The layout of the day by the dated rule {@code layout.<form>}; 257 when its awards are of several forms. */
    public Layout layout(DecisionRecords records) {
        List<String> forms = records.lines().stream()
                .map(line -> line.award().form())
                .distinct()
                .toList();
        if (forms.size() > 1) {
            CodeList names = CodeList.of(records.rules(), "award_form", records.day());
            throw Problem.of(
                            257,
                            "problem.certificates.forms",
                            records.decision().fullNumber(),
                            forms.stream().map(names::label).collect(Collectors.joining(", ")))
                    .asException();
        }
        String form = forms.getFirst();
        String ofStream = "layout." + records.decision().stream().key() + "." + form;
        String key = records.rules().find(ofStream, records.day()).isPresent() ? ofStream : "layout." + form;
        return layouts.on(records.rules().text(key, records.day()), records.day());
    }
}
