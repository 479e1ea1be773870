package vn.sovang.service.printing;

import java.time.Clock;
import java.util.function.Function;
import vn.sovang.document.certificate.Layout;
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
        CertificateFiles files) {

    /** @param layouts the layout of a decision's certificates */
    public static PrintServices of(
            Store store, Printers printers, Clock clock, Function<DecisionRecords, Layout> layouts) {
        PrintLog log = new PrintLog(store, clock);
        Calibrations calibrations = new Calibrations(store, clock);
        return new PrintServices(
                printers,
                new CertificatePrinting(printers, layouts, calibrations, log),
                log,
                calibrations,
                new PrintSettings(store),
                new CertificateFiles(layouts));
    }
}
