package vn.sovang.service.printing;

import java.time.Clock;
import vn.sovang.document.printing.Printers;
import vn.sovang.service.Certificates;
import vn.sovang.service.Preferences;
import vn.sovang.store.Store;

/** What bringing certificates onto paper takes. */
public record PrintServices(
        Printers printers,
        CertificatePrinting printing,
        PrintLog log,
        Calibrations calibrations,
        PrintSettings settings,
        CertificateFiles files) {

    public static PrintServices of(Store store, Printers printers, Clock clock) {
        Certificates certificates = new Certificates(store);
        PrintLog log = new PrintLog(store, clock);
        Calibrations calibrations = new Calibrations(store, clock);
        return new PrintServices(
                printers,
                new CertificatePrinting(printers, certificates, calibrations, log),
                log,
                calibrations,
                new PrintSettings(new Preferences(store)),
                new CertificateFiles(certificates));
    }
}
