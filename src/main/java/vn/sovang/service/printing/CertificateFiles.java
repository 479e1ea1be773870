package vn.sovang.service.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateCheck;
import vn.sovang.document.certificate.CertificatePdf;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.Misfit;
import vn.sovang.document.commendation.CertificateFields;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.printing.FileNames;
import vn.sovang.domain.text.Padding;

/** Certificates as PDF files, one for each recipient, named by a pattern. */
public final class CertificateFiles {
    /** The places a pattern may have: place in the list, name, unit, register number, number of the decision, year. */
    public static final List<String> PLACES = List.of("stt", "ten", "donvi", "vaoso", "qd", "nam");

    private final Function<DecisionRecords, Layout> layouts;

    /** @param layouts the layout of a decision's certificates */
    public CertificateFiles(Function<DecisionRecords, Layout> layouts) {
        this.layouts = layouts;
    }

    /**
     * Writes the files into a folder, which is made when it is not there.
     *
     * @param pattern of the names, without ending
     * @return the files, in the order of the lines
     * @throws vn.sovang.base.ProblemException 2944 when the pattern has an unknown place, 201 when a file is there
     *     already, 210 to 212 when a certificate cannot be printed whole; no file is left then, nor when it is cancelled
     */
    public List<Path> write(
            DecisionRecords records, List<AwardLine> lines, Path folder, String pattern, Progress progress) {
        wrong(pattern).ifPresent(problem -> {
            throw problem.asException();
        });
        Layout layout = layouts.apply(records);
        List<Certificate> all =
                lines.stream().map(line -> CertificateFields.of(records, line)).toList();
        for (Misfit misfit : CertificateCheck.misfits(layout, all)) {
            throw misfit.stop().asException();
        }
        FileNames names = new FileNames(pattern, ".pdf");
        List<Path> files = lines.stream()
                .map(line -> folder.resolve(names.next(fields(records, line, lines.size()))))
                .toList();
        files.forEach(file -> AtomicFile.requireFree(file, false));
        List<Path> written = new ArrayList<>();
        boolean whole = false;
        try {
            for (int i = 0; i < files.size(); i++) {
                progress.at(i, files.size(), all.get(i).recipient());
                List<Certificate> one = List.of(all.get(i));
                AtomicFile.write(files.get(i), false, out -> CertificatePdf.write(out, layout, one, Progress.none()));
                written.add(files.get(i));
            }
            progress.at(files.size(), files.size(), "");
            whole = true;
            return files;
        } finally {
            if (!whole) {
                written.forEach(CertificateFiles::discard);
            }
        }
    }

    /** What is wrong with a pattern: 2944 an unknown place; empty when nothing. */
    public static Optional<Problem> wrong(String pattern) {
        String unknown = FileNames.unknownPlace(pattern, Set.copyOf(PLACES));
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(2944, "print.pattern.unknown", unknown, places()));
    }

    /** The places as they stand in a pattern. */
    public static String places() {
        return "{" + String.join("}, {", PLACES) + "}";
    }

    private static Map<String, String> fields(DecisionRecords records, AwardLine line, int count) {
        int digits = Math.max(
                2, String.valueOf(Math.max(count, line.award().position())).length());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("stt", String.format("%0" + digits + "d", line.award().position()));
        fields.put("ten", line.award().recipient().name());
        fields.put("donvi", line.award().recipient().unit());
        int number = line.award().registerNumber();
        fields.put("vaoso", number == 0 ? "" : Padding.number(number));
        fields.put("qd", records.decision().fullNumber());
        fields.put("nam", String.valueOf(records.decision().honouredYear()));
        return fields;
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
