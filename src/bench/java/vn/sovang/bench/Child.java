package vn.sovang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sovang.base.Progress;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificatePdf;
import vn.sovang.document.certificate.LayoutFile;
import vn.sovang.document.certificate.Samples;

/** One run in a process of its own: {@code ours|floor COUNT FILE}. Prints the peak memory in megabytes, if known. */
final class Child {
    private Child() {}

    public static void main(String[] args) throws IOException {
        List<Certificate> certificates = Samples.merit(Integer.parseInt(args[1]));
        try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            write(args[0], certificates, out);
        }
        System.out.println(Memory.peak());
    }

    static void write(String what, List<Certificate> certificates, OutputStream out) {
        if (what.equals("floor")) {
            Floor.write(out, certificates);
        } else {
            CertificatePdf.write(out, LayoutFile.ready("giay-khen-a4"), certificates, Progress.none());
        }
    }
}
