package vn.sovang.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.service.SampleYear;

/** Papers of the register by the command line. */
class ListTest {
    @TempDir
    Path folder;

    private Run list(String paper, String format, String... more) {
        Path store = folder.resolve("cao-son.sovang");
        if (!Files.exists(store)) {
            SampleYear.store(folder);
        }
        Object[] args = new Object[11 + more.length];
        Object[] begin = {
            "list",
            "--store",
            store,
            "--paper",
            paper,
            "--format",
            format,
            "--out",
            folder.resolve("x." + format),
            "--as-of",
            "31/12/2022"
        };
        System.arraycopy(begin, 0, args, 0, begin.length);
        System.arraycopy(more, 0, args, begin.length, more.length);
        return Run.of(args);
    }

    @Test
    void writesAPaperOfACellAndDoesNotReplaceItUnasked() {
        list("7-hsdv", "docx", "--cell", "CB01").ends(0);
        assertTrue(PaperText.docx(folder.resolve("x.docx")).contains("Chi bộ thôn Thôm Khoan, Đảng bộ xã Cao Sơn"));
        list("7-hsdv", "docx", "--cell", "CB02").ends(2).says(201);
        list("7-hsdv", "docx", "--cell", "CB02", "--overwrite").ends(0);
    }

    @Test
    void wrongWordsAreSaidWithThoseThatAreRight() {
        list("so-vang", "pdf").ends(2).says(2400).says("7-hsdv");
        list("danh-sach", "pdf", "--group", "mau-toc").ends(2).says(2400).says("dan-toc");
        list("danh-sach", "pdf", "--columns", "ho-ten,so-giay")
                .ends(2)
                .says(2400)
                .says("so-giay");
        list("7-hsdv", "odt").ends(2).says(297);
        list("7-hsdv", "pdf", "--cell", "CB99").ends(2).says(2401).says("CB12");
        list("bien-dong", "pdf", "--from", "01/01/2023").ends(2).says(2402);
        list("phieu", "pdf", "--card", "00000000").ends(2).says(2405);
        list("danh-sach", "pdf", "--select", "dinh-chi").ends(2).says(2404);
        assertFalse(Files.exists(folder.resolve("x.pdf")));
    }

    @Test
    void aVacantPostIsAComplaintAndThePaperIsWritten() {
        list("bien-dong", "docx", "--dated", "01/07/2026").ends(1).says(120);
        assertTrue(PaperText.docx(folder.resolve("x.docx")).contains("ĐẢNG ỦY XÃ VĨNH THÔNG"));
    }
}
