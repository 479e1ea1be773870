package vn.sovang.service.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.Certificates;
import vn.sovang.service.SampleYear;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.store.Store;

class CertificateFilesTest {
    @TempDir
    Path folder;

    private Store store;
    private CertificateFiles files;
    private DecisionRecords records;

    @BeforeEach
    void open() {
        store = Store.open(SampleYear.store(folder));
        files = new CertificateFiles(new Certificates(store)::layout);
        DecisionReader reader = new DecisionReader(store);
        records = reader.read(reader.find(Stream.STATE, 5, 2023));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Path> write(Path into, String pattern, Progress progress) {
        return files.write(records, records.lines(), into, pattern, progress);
    }

    @Test
    void oneFileForEachRecipientNamedByThePattern() throws IOException {
        Path into = folder.resolve("giấy khen");
        List<Path> written = write(into, "{stt} {ten} – {qd}", Progress.none());
        assertEquals(43, written.size());
        String name = records.lines().get(9).award().recipient().name();
        assertEquals(
                "10 " + name + " – 05-QĐ-UBND.pdf", written.get(9).getFileName().toString());
        try (PDDocument pdf = Loader.loadPDF(written.get(9).toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(pdf).replace("\n", " ").contains(name));
        }
        assertProblem(201, () -> write(into, "{stt} {ten} – {qd}", Progress.none()));
    }

    @Test
    void aPatternThatIsTheSameForAllStillGivesEachItsFile() {
        List<Path> written = write(folder.resolve("a"), "giấy khen", Progress.none());
        assertEquals("giấy khen.pdf", written.get(0).getFileName().toString());
        assertEquals("giấy khen (43).pdf", written.get(42).getFileName().toString());
        assertProblem(2944, () -> write(folder.resolve("b"), "{ho}", Progress.none()));
    }

    @Test
    void aCancelledJobLeavesNoFile() throws IOException {
        Path into = folder.resolve("c");
        assertThrows(
                CancelledException.class,
                () -> write(into, "{stt}", (done, total, item) -> {
                    if (done == 5) {
                        throw new CancelledException();
                    }
                }));
        try (var left = Files.list(into)) {
            assertEquals(0, left.count());
        }
    }
}
