package vn.sovang.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.store.Store;

/** Every paper of a year in one folder: certificates, decisions, the report with its annexes. */
public final class YearEnd {
    private final Store store;

    public YearEnd(Store store) {
        this.store = store;
    }

    /**
     * A paper that was written.
     *
     * @param pages of certificates; 0 for other papers
     */
    public record Paper(Path file, int pages) {}

    /** What was written, with the complaints about it. */
    public record Written(List<Paper> papers, List<Problem> complaints) {
        public Written {
            papers = List.copyOf(papers);
            complaints = List.copyOf(complaints);
        }
    }

    /** Writes all papers of a year; each appears whole or not at all. */
    public Written write(int year, Path folder, boolean overwrite, Progress progress) {
        Run run = new Run(year, folder, overwrite, progress);
        YearFigures figures = new YearReader(store).figures(year);
        for (Stream stream : Stream.values()) {
            List<Decision> decisions = figures.records().decisions().stream()
                    .filter(decision -> decision.stream() == stream)
                    .toList();
            for (Decision decision : decisions) {
                run.decision(decision, decisions.size() == 1 ? "" : "-" + decision.number());
            }
        }
        run.report();
        return new Written(run.papers, run.complaints);
    }

    private final class Run {
        private final List<Paper> papers = new ArrayList<>();
        private final List<Problem> complaints = new ArrayList<>();
        private final Papers flowing = new Papers(store);
        private final Certificates certificates = new Certificates(store);
        private final int year;
        private final Path folder;
        private final boolean overwrite;
        private final Progress progress;

        private Run(int year, Path folder, boolean overwrite, Progress progress) {
            this.year = year;
            this.folder = folder;
            this.overwrite = overwrite;
            this.progress = progress;
        }

        private void decision(Decision decision, String suffix) {
            boolean state = decision.stream() == Stream.STATE;
            Path file = file((state ? "giay-khen" : "bieu-duong") + suffix + ".pdf");
            papers.add(new Paper(file, certificates.pdf(decision, Set.of(), file, overwrite, progress)));
            for (PaperFormat format : PaperFormat.values()) {
                Path paper = file("quyet-dinh-" + (state ? "ubnd" : "dang-uy") + suffix + ending(format));
                List<Problem> found = flowing.decision(decision, null, format, paper, overwrite);
                if (format == PaperFormat.PDF) {
                    complaints.addAll(found);
                }
                papers.add(new Paper(paper, 0));
            }
        }

        private void report() {
            for (PaperFormat format : PaperFormat.values()) {
                Path paper = file("bao-cao-tong-ket" + ending(format));
                List<Problem> found = flowing.report(year, format, paper, overwrite);
                if (format == PaperFormat.PDF) {
                    complaints.addAll(found);
                }
                papers.add(new Paper(paper, 0));
            }
            Path workbook = file("phu-luc.xlsx");
            new YearWorkbook(store).write(year, workbook, overwrite);
            papers.add(new Paper(workbook, 0));
        }

        private Path file(String name) {
            progress.at(papers.size(), -1, name);
            return folder.resolve(name);
        }
    }

    private static String ending(PaperFormat format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }
}
