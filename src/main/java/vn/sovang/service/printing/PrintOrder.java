package vn.sovang.service.printing;

import vn.sovang.document.printing.Setup;
import vn.sovang.domain.commendation.DecisionRecords;

/**
 * Whose certificates go to which printer.
 *
 * @param printer as the system calls it
 */
public record PrintOrder(DecisionRecords records, String printer, Setup setup) {}
