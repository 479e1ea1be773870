package vn.sovang.service;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateCheck;
import vn.sovang.document.certificate.CertificatePdf;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.LayoutFile;
import vn.sovang.document.certificate.Misfit;
import vn.sovang.document.certificate.PagePicture;
import vn.sovang.document.commendation.CertificateFields;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.store.Store;

/** The certificates of a decision: as pictures, as PDF, and checked before they are printed. */
public final class Certificates {
    private final DecisionReader decisions;

    public Certificates(Store store) {
        decisions = new DecisionReader(store);
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
        DecisionRecords records = decisions.read(decision);
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

    /** The page of one award as it will be printed. */
    public BufferedImage picture(DecisionRecords records, AwardLine line, double pixelsPerMm) {
        return PagePicture.of(layout(records), CertificateFields.of(records, line), pixelsPerMm);
    }

    /** What would stop the printing of a decision's certificates, as complaints. */
    public List<Problem> misfits(DecisionRecords records) {
        return CertificateCheck.misfits(layout(records), CertificateFields.of(records)).stream()
                .map(Misfit::complaint)
                .toList();
    }

    /** The layout of the day by the dated rule {@code layout.<form>}; all awards of a decision share one form. */
    private static Layout layout(DecisionRecords records) {
        String form = records.lines().getFirst().award().form();
        return LayoutFile.ready(records.rules().text("layout." + form, records.day()));
    }
}
