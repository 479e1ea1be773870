package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.document.paper.Paper;
import vn.sovang.domain.commendation.AwardLinks;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.GeneratedCommune;
import vn.sovang.service.Services;
import vn.sovang.service.decision.DecisionPapers;
import vn.sovang.service.decision.DecisionServices;
import vn.sovang.service.decision.DraftLine;
import vn.sovang.service.decision.DraftWish;
import vn.sovang.service.register.RegisterFormat;

/** A decision with 1,000 recipients: opened, signed, written with its annexed list in each format. */
public final class DecisionBench {
    private static final int RECIPIENTS = 1_000;
    private static final int TURNS = 7;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);

    private DecisionBench() {}

    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("decision-bench");
        Path file = folder.resolve("decision.sovang");
        Words words = Words.of(Words.VIETNAMESE);
        GeneratedCommune.create(file, 300);
        try (Services services = Services.open(file, words)) {
            DecisionServices decisions = services.decisions();
            long id = decisions
                    .desk()
                    .draft("Dự thảo", new DraftWish(Stream.STATE, "", 2023, 0, DAY, "", recipients()))
                    .getFirst();
            decisions.steps().submit(id, words);
            System.out.printf("%,d recipients, milliseconds, the middle of %d warm runs%n", RECIPIENTS, TURNS);
            tell("open", middle(() -> decisions.desk().file(id)));
            long begin = System.nanoTime();
            decisions.steps().sign(id, DAY, "Dương Văn Hùng", 0, words);
            tell("sign and enter in the register (once)", (System.nanoTime() - begin) / 1e6);
            for (RegisterFormat format : List.of(RegisterFormat.PDF, RegisterFormat.DOCX)) {
                for (DecisionPapers.Kind kind : DecisionPapers.Kind.values()) {
                    Path out = folder.resolve("paper." + format.code());
                    tell(kind + " " + format, middle(() -> {
                        Paper paper = decisions.papers().paper(id, kind);
                        decisions.papers().write(paper, format, out, true, Progress.none());
                    }));
                }
            }
        }
        System.exit(0);
    }

    private static void tell(String what, double millis) {
        System.out.printf("%-40s %9.0f%n", what, millis);
    }

    private static List<DraftLine> recipients() {
        List<DraftLine> lines = new ArrayList<>();
        for (int number = 1; number <= RECIPIENTS; number++) {
            Recipient recipient = number % 10 == 0
                    ? new Recipient.Collective("Tập thể số " + number, "")
                    : new Recipient.Individual("Ông", "Bàn Văn Thử " + number, "Đảng viên", "Chi bộ Nà Cáy");
            lines.add(new DraftLine(
                    recipient,
                    AwardLinks.NONE,
                    "Có thành tích xuất sắc trong phong trào thi đua xây dựng và phát triển kinh tế - xã hội năm 2023",
                    "certificate_of_merit",
                    ""));
        }
        return lines;
    }

    private static double middle(Work work) throws IOException {
        work.run();
        work.run();
        double[] times = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            long begin = System.nanoTime();
            work.run();
            times[turn] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[TURNS / 2];
    }
}
