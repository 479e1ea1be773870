package vn.sovang.service.printing;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.commendation.Finding;
import vn.sovang.document.printing.Printers;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.store.Store;

/** What bringing certificates onto paper takes. */
public record PrintServices(
        Printers printers,
        CertificatePrinting printing,
        PrintLog log,
        Calibrations calibrations,
        PrintSettings settings,
        CertificateFiles files,
        Function<DecisionRecords, List<Finding>> review) {

    /**
     * @param layouts the layout of a decision's certificates
     * @param review what a strict chief of office finds in them
     */
    public static PrintServices of(
            Store store,
            Printers printers,
            Clock clock,
            Function<DecisionRecords, Layout> layouts,
            Function<DecisionRecords, List<Finding>> review) {
        PrintLog log = new PrintLog(store, clock);
        Calibrations calibrations = new Calibrations(store, clock);
        return new PrintServices(
                printers,
                new CertificatePrinting(printers, layouts, calibrations, log),
                log,
                calibrations,
                new PrintSettings(store),
                new CertificateFiles(layouts),
                review);
    }
}
