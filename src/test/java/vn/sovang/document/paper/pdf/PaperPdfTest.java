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

    private static void write(String name, Paper paper) throws Exception {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(OUT.resolve(name + ".pdf"))) {
            PaperPdf.write(paper, out);
        }
        System.out.println(name + " " + (System.nanoTime() - start) / 1000000 + " ms");
    }
}
