package vn.sovang.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.service.GeneratedCommune;
import vn.sovang.service.MemberRow;
import vn.sovang.service.Services;
import vn.sovang.service.register.PaperWish;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.service.register.RegisterPaper;
import vn.sovang.service.register.RegisterPapers;

/**
 * The papers of the register at 2,500 members: each until its first page can be looked at, and written in each format.
 * Beside the member list stands what anyone would write by hand: the same rows and as many columns as one plain table.
 */
public final class PapersBench {
    private static final int MEMBERS = 2_500;
    private static final int COLUMNS = 14;
    private static final int TURNS = 5;
    private static final double PIXELS_PER_MM = 4;

    private PapersBench() {}

    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("papers-bench");
        Path file = folder.resolve("papers.sovang");
        GeneratedCommune.create(file, MEMBERS);
        try (Services services = Services.open(file, Words.of(Words.VIETNAMESE))) {
            RegisterPapers papers = services.papers();
            System.out.printf("%,d members, milliseconds, the middle of %d warm runs%n", MEMBERS, TURNS);
            System.out.println("paper            members  pages      look       pdf      docx      xlsx   pdf bytes");
            for (RegisterPaper paper : RegisterPaper.values()) {
                measure(papers, PaperWish.of(paper, GeneratedCommune.DAY), folder);
            }
            List<MemberRow> rows = services.members().list(GeneratedCommune.DAY).rows();
            double floor = middle(() -> byHand(rows, folder.resolve("floor.pdf")), TURNS);
            System.out.printf("%-40s %9.0f%n", "floor: " + rows.size() + " rows as one table", floor);
        }
        System.exit(0);
    }

    private static void measure(RegisterPapers papers, PaperWish wish, Path folder) throws IOException {
        // Cards are as many papers as there are members.
        int turns = wish.paper() == RegisterPaper.CARDS ? 1 : TURNS;
        int pages = papers.preview(wish, Progress.none()).pages().count();
        double look = middle(() -> papers.preview(wish, Progress.none()).pages().picture(0, PIXELS_PER_MM), TURNS);
        double[] written = new double[RegisterFormat.values().length];
        for (RegisterFormat format : RegisterFormat.values()) {
            Path file = folder.resolve("paper." + format.code());
            written[format.ordinal()] = middle(() -> papers.write(wish, format, file, true, Progress.none()), turns);
        }
        System.out.printf(
                "%-15s %8d %6d %9.0f %9.0f %9.0f %9.0f %,11d%n",
                wish.paper().code(),
                papers.subjects(wish),
                pages,
                look,
                written[0],
                written[1],
                written[2],
                Files.size(folder.resolve("paper.pdf")));
    }

    /** The middle of some runs by the clock, after one that does not count where there are several. */
    private static double middle(Work work, int turns) throws IOException {
        if (turns > 1) {
            work.run();
        }
        double[] times = new double[turns];
        for (int i = 0; i < turns; i++) {
            long begin = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[turns / 2];
    }

    private static void byHand(List<MemberRow> rows, Path file) throws IOException {
        BaseFont base =
                BaseFont.createFont("/liberation/LiberationSerif-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        Font font = new Font(base, 9);
        Document document = new Document(PageSize.A4.rotate());
        try (var out = Files.newOutputStream(file)) {
            PdfWriter.getInstance(document, out);
            document.open();
            PdfPTable table = new PdfPTable(COLUMNS);
            table.setWidthPercentage(100);
            for (MemberRow row : rows) {
                List<String> texts = List.of(
                        row.name(),
                        String.valueOf(row.member().person().birth()),
                        String.valueOf(row.admitted()),
                        String.valueOf(row.full()),
                        row.member().homeTown(),
                        row.member().residence(),
                        row.member().cardNumber());
                for (int i = 0; i < COLUMNS; i++) {
                    table.addCell(new Phrase(texts.get(i % texts.size()), font));
                }
            }
            document.add(table);
            document.close();
        }
    }
}
