package vn.sovang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.commendation.AwardLinks;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.SampleYear;
import vn.sovang.service.decision.DecisionServices;
import vn.sovang.service.decision.DraftLine;
import vn.sovang.service.decision.DraftWish;
import vn.sovang.store.Store;

class DecideTest {
    @TempDir
    Path folder;

    @Test
    void aDecisionGoesFromDraftToRegisterByCommand() {
        Path file = SampleYear.store(folder);
        long id = draft(file);
        String listed = step(file, "list", "--year", 2023).ends(0).printed();
        assertTrue(listed.contains(id + "\tdraft\t…/QĐ-UBND\t10/01/2024\t1\t270000\t"), listed);
        step(file, "sign", "--id", id).ends(2).says(2862);
        step(file, "submit", "--id", id).ends(0);
        step(file, "sign", "--id", id, "--signer", "Người Lạ").ends(1).says(1865);
        step(file, "present", "--id", id, "--day", "01/01/2024").ends(2).says(2866);
        step(file, "revoke", "--id", id).ends(2).says(2865);
        step(file, "drop", "--id", id).ends(2).says(2862);
        step(file, "stamp", "--id", id).ends(2).says(2882);
        step(file, "submit", "--id", 999_999).ends(2).says(2870);
        assertTrue(step(file, "list", "--year", 2023).printed().contains("signed\t01/QĐ-UBND"), "numbered");
        Path out = folder.resolve("so.docx");
        Run.of("book", "--store", file, "--book", "giay-khen", "--series", 2024, "--format", "docx", "--out", out)
                .ends(0);
        assertTrue(Files.exists(out));
        Run.of("book", "--store", file, "--book", "kho", "--format", "pdf", "--out", folder.resolve("k.pdf"))
                .ends(2)
                .says(2883);
        Run.of("check", "--store", file).ends(0);
    }

    private static Run step(Path file, String step, Object... rest) {
        List<Object> call = new java.util.ArrayList<>(List.of("decide", step, "--store", file));
        call.addAll(List.of(rest));
        return Run.of(call.toArray());
    }

    private static long draft(Path file) {
        try (Store store = Store.open(file)) {
            DraftLine line = new DraftLine(
                    new Recipient.Individual("Bà", "Bàn Thị Mới", "Trưởng thôn", "Thôn Lủng Lỳ"),
                    AwardLinks.NONE,
                    "Có thành tích xuất sắc",
                    "certificate_of_merit",
                    "");
            List<Long> ids = DecisionServices.of(store)
                    .desk()
                    .draft(
                            "Dự thảo",
                            new DraftWish(Stream.STATE, "", 2023, 0, LocalDate.of(2024, 1, 10), "", List.of(line)));
            assertEquals(1, ids.size());
            return ids.getFirst();
        }
    }
}
