package vn.sovang.document.paper.pdf;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperStyle;
import vn.sovang.document.paper.SamplePapers;

class PaperPdfTest {
    private static final Path OUT = Path.of("target/papers");

    @Test
    void spike() throws Exception {
        Files.createDirectories(OUT);
        write("state", SamplePapers.stateDecision());
        write("party2018", SamplePapers.partyDecision(PaperStyle.PARTY_2018));
        write("party2026", SamplePapers.partyDecision(PaperStyle.PARTY_2026));
        write("report", SamplePapers.report());
    }

    @Test
    void speed() throws Exception {
        for (int i = 0; i < 15; i++) {
            long start = System.nanoTime();
            var p = SamplePapers.stateDecision();
            var c = net.sf.jasperreports.engine.DefaultJasperReportsContext.getInstance();
            PaperPdf.fill(p, c);
            long mid = System.nanoTime();
            PaperPdf.write(p, new java.io.ByteArrayOutputStream());
            System.out.println(
                    "fill " + (mid - start) / 1000000 + " fill+export " + (System.nanoTime() - mid) / 1000000);
        }
    }

    private static void write(String name, Paper paper) throws Exception {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(OUT.resolve(name + ".pdf"))) {
            PaperPdf.write(paper, out);
        }
        try (OutputStream out = Files.newOutputStream(OUT.resolve(name + ".docx"))) {
            vn.sovang.document.paper.docx.PaperDocx.write(paper, out);
        }
        System.out.println(name + " " + (System.nanoTime() - start) / 1000000 + " ms");
    }
}
