package vn.sovang.document.paper.pdf;

/** JasperReports places in whole points. */
final class Points {
    private Points() {}

    /** @param mm millimetres */
    static int of(double mm) {
        return (int) Math.round(mm * 72 / 25.4);
    }
}
