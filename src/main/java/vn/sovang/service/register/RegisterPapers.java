package vn.sovang.service.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.pdf.PaperPages;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.text.Case;
import vn.sovang.exchange.xlsx.XlsxWriter;
import vn.sovang.service.Outputs;
import vn.sovang.service.PaperFormat;
import vn.sovang.store.Store;

/** Writes the papers of the register as PDF, DOCX or XLSX, and shows them before. */
public final class RegisterPapers {
    private final Store store;
    private final RegisterReader reader;

    public RegisterPapers(Store store) {
        this.store = store;
        reader = new RegisterReader(store);
    }

    /**
     * A paper laid out, to be looked at.
     *
     * @param subjects how many members it is about
     * @param complaints what is amiss with it
     */
    public record Preview(PaperPages pages, int subjects, List<Problem> complaints) {}

    /**
     * The ids of the members with these card numbers.
     *
     * @throws vn.sovang.base.ProblemException 2405 when nobody has such a card
     */
    public Set<Long> holders(Set<String> cards) {
        List<Member> members = store.read(tables -> tables.members().all());
        Set<Long> holders = new HashSet<>();
        for (String card : cards) {
            List<Long> ids = members.stream()
                    .filter(member -> member.cardNumber().equals(card.strip()))
                    .map(Member::id)
                    .toList();
            if (ids.isEmpty()) {
                throw Problem.of(2405, "paper.card.unknown", card).asException();
            }
            holders.addAll(ids);
        }
        return holders;
    }

    /**
     * How many members a paper would be about; 0 means that there is nothing to print.
     *
     * @throws vn.sovang.base.ProblemException as {@link #write}, but never 2404
     */
    public int subjects(PaperWish wish) {
        return Composition.of(reader, wish).subjects();
    }

    /**
     * Lays a paper out.
     *
     * @throws vn.sovang.base.ProblemException as {@link #write}
     */
    public Preview preview(PaperWish wish) {
        Composition composition = composed(wish);
        return new Preview(
                PaperPages.of(composition.paper()), composition.subjects(), complaints(composition.register()));
    }

    /**
     * Writes a paper into a file.
     *
     * @return complaints: a vacant post
     * @throws vn.sovang.base.ProblemException 201, 228 or 233 when there must be no file at that place, 2401 or 2402 when
     *     the wish makes no sense, 2404 when there is nobody to print, 401 when it could not be written
     */
    public List<Problem> write(
            PaperWish wish, RegisterFormat format, Path target, boolean overwrite, Progress progress) {
        Outputs.require(store, target, overwrite);
        Composition composition = composed(wish);
        switch (format) {
            case PDF -> paper(composition.paper(), PaperFormat.PDF, target, overwrite);
            case DOCX -> paper(composition.paper(), PaperFormat.DOCX, target, overwrite);
            case XLSX -> XlsxWriter.write(target, overwrite, composition.sheets(), progress);
        }
        return complaints(composition.register());
    }

    private Composition composed(PaperWish wish) {
        Composition composition = Composition.of(reader, wish);
        if (composition.subjects() == 0) {
            throw Problem.of(2404, "paper.nobody", wish.day()).asException();
        }
        return composition;
    }

    private static void paper(Paper paper, PaperFormat format, Path target, boolean overwrite) {
        AtomicFile.write(target, overwrite, out -> format.write(paper, out));
    }

    private static List<Problem> complaints(RegisterRecords records) {
        List<Problem> complaints = new ArrayList<>();
        if (records.signature().vacant()) {
            complaints.add(Problem.of(
                    120,
                    "problem.post.vacant",
                    Case.sentence(Case.lower(records.signature().authority().getLast())),
                    records.body().name(),
                    records.dated()));
        }
        return complaints;
    }
}
