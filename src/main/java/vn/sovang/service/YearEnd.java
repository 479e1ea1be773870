package vn.sovang.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.service.register.PaperWish;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.service.register.RegisterPaper;
import vn.sovang.service.register.RegisterPapers;
import vn.sovang.store.Store;

/** Every paper of a year in one folder: certificates, decisions, the report with its annexes, the tables upward. */
public final class YearEnd {
    private static final String REPORT = "bao-cao-tong-ket";
    private static final String WORKBOOK = "phu-luc.xlsx";
    private static final String TARGETS = "bieu-chi-tieu";

    private final Store store;
    private final Papers flowing;
    private final Certificates certificates;

    public YearEnd(Store store) {
        this.store = store;
        flowing = new Papers(store);
        certificates = new Certificates(store);
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

    /**
     * Writes all papers of a year; each appears whole or not at all. What can be known before is looked at before: nothing
     * is written when a file is in the way or a certificate would not fit.
     *
     * @throws vn.sovang.base.ProblemException 201, 228, 229 or 210 to 212 before anything is written; 401 when the disk fails
     */
    public Written write(int year, Path folder, boolean overwrite, Progress progress) {
        List<Planned> plan = plan(year);
        plan.addAll(tables(year));
        return write(year, plan, folder, overwrite, progress);
    }

    /** Writes certificates, decisions and the report only. @throws vn.sovang.base.ProblemException as {@link #write} */
    Written writeUsual(int year, Path folder, boolean overwrite, Progress progress) {
        return write(year, plan(year), folder, overwrite, progress);
    }

    private Written write(int year, List<Planned> plan, Path folder, boolean overwrite, Progress progress) {
        requireFolder(folder);
        plan.forEach(paper -> Outputs.require(store, folder.resolve(paper.name()), overwrite));
        certificates.requireFit(decisions(year));
        List<Paper> papers = new ArrayList<>();
        List<Problem> complaints = new ArrayList<>();
        for (Planned paper : plan) {
            progress.at(papers.size(), plan.size(), paper.name());
            Path file = folder.resolve(paper.name());
            papers.add(new Paper(file, paper.writer().write(file, overwrite, complaints)));
        }
        return new Written(papers, complaints.stream().distinct().toList());
    }

    /** The files of {@link #writeUsual} of a year in which each stream has one decision. */
    static List<String> usualFiles() {
        List<String> names = new ArrayList<>();
        for (Stream stream : Stream.values()) {
            names.add(certificates(stream) + ".pdf");
            for (PaperFormat format : PaperFormat.values()) {
                names.add(decision(stream) + ending(format));
            }
        }
        for (PaperFormat format : PaperFormat.values()) {
            names.add(REPORT + ending(format));
        }
        names.add(WORKBOOK);
        return names;
    }

    /** @throws vn.sovang.base.ProblemException 229 when a file stands where the folder should be */
    static void requireFolder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Problem.of(229, "problem.output.no_folder", folder).asException();
        }
    }

    /** Writes one paper, adds its complaints. */
    @FunctionalInterface
    private interface Writer {
        /** @return the pages of certificates, 0 for other papers */
        int write(Path file, boolean overwrite, List<Problem> complaints);
    }

    private record Planned(String name, Writer writer) {}

    private List<Decision> decisions(int year) {
        return new YearReader(store).figures(year).records().decisions();
    }

    private List<Planned> plan(int year) {
        List<Planned> plan = new ArrayList<>();
        for (Stream stream : Stream.values()) {
            List<Decision> decisions = decisions(year).stream()
                    .filter(decision -> decision.stream() == stream)
                    .toList();
            for (Decision decision : decisions) {
                plan.addAll(papers(decision, decisions.size() == 1 ? "" : "-" + decision.number()));
            }
        }
        for (PaperFormat format : PaperFormat.values()) {
            plan.add(new Planned(REPORT + ending(format), (file, overwrite, complaints) -> {
                complaints.addAll(flowing.report(year, format, file, overwrite));
                return 0;
            }));
        }
        plan.add(new Planned(WORKBOOK, (file, overwrite, complaints) -> {
            new YearWorkbook(store).write(year, file, overwrite);
            return 0;
        }));
        return plan;
    }

    /** The tables that go upward: targets where there are some, the summary of the evaluations where somebody was rated. */
    private List<Planned> tables(int year) {
        List<Planned> tables = new ArrayList<>();
        YearFigures figures = new YearReader(store).figures(year);
        PaperWish summary = PaperWish.of(RegisterPaper.RATING_SUMMARY, new WorkingYear(year).lastDay());
        for (PaperFormat format : PaperFormat.values()) {
            if (!figures.records().targets().isEmpty()) {
                tables.add(new Planned(TARGETS + ending(format), (file, overwrite, complaints) -> {
                    complaints.addAll(flowing.targets(year, format, file, overwrite));
                    return 0;
                }));
            }
            if (figures.members().rated() > 0) {
                tables.add(new Planned(summary.paper().code() + ending(format), (file, overwrite, complaints) -> {
                    RegisterFormat as = RegisterFormat.valueOf(format.name());
                    complaints.addAll(new RegisterPapers(store).write(summary, as, file, overwrite, Progress.none()));
                    return 0;
                }));
            }
        }
        return tables;
    }

    private List<Planned> papers(Decision decision, String suffix) {
        List<Planned> papers = new ArrayList<>();
        if (certificates.has(decision)) {
            papers.add(new Planned(
                    certificates(decision.stream()) + suffix + ".pdf",
                    (file, overwrite, complaints) ->
                            certificates.pdf(decision, Set.of(), file, overwrite, Progress.none())));
        }
        for (PaperFormat format : PaperFormat.values()) {
            papers.add(new Planned(
                    decision(decision.stream()) + suffix + ending(format), (file, overwrite, complaints) -> {
                        complaints.addAll(flowing.decision(decision, null, format, file, overwrite));
                        return 0;
                    }));
        }
        return papers;
    }

    private static String certificates(Stream stream) {
        return stream == Stream.STATE ? "giay-khen" : "bieu-duong";
    }

    private static String decision(Stream stream) {
        return "quyet-dinh-" + (stream == Stream.STATE ? "ubnd" : "dang-uy");
    }

    private static String ending(PaperFormat format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }
}
