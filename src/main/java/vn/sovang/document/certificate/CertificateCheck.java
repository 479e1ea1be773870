package vn.sovang.document.certificate;

import java.util.ArrayList;
import java.util.List;

/** Finds out before printing which certificates cannot be printed whole. */
public final class CertificateCheck {
    private CertificateCheck() {}

    /**
     * @param certificates read once
     * @return every misfit in the order of the certificates, those of the layout itself first; empty when all is well
     */
    public static List<Misfit> misfits(Layout layout, Iterable<Certificate> certificates) {
        Painter painter = new Painter(layout, Painter.Target.PAPER);
        List<Misfit> all = new ArrayList<>(painter.fixedMisfits());
        int number = 0;
        for (Certificate certificate : certificates) {
            all.addAll(painter.page(certificate, ++number).misfits());
        }
        return all;
    }
}
