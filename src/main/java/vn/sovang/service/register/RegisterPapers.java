package vn.sovang.service.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.document.paper.docx.PaperDocx;
import vn.sovang.document.paper.pdf.PaperPages;
import vn.sovang.domain.member.BadgeRules;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Case;
import vn.sovang.exchange.xlsx.XlsxWriter;
import vn.sovang.store.Store;

/** Writes the papers of the register as PDF, DOCX or XLSX, and shows them before. */
public final class RegisterPapers {
    private final Store store;
    private final RegisterReader reader;

    public RegisterPapers(Store store) {
        this.store = store;
        reader = new RegisterReader(store);
    }

    /** Of papers that each member gets so many are laid out to be looked at; a file holds all. */
    public static final int CARDS_SHOWN = 20;

    /**
     * A paper laid out, to be looked at.
     *
     * @param subjects how many members it is about
     * @param members their ids
     * @param whole whether all its pages are there
     * @param complaints what is amiss with it
     */
    public record Preview(
            PaperPages pages,
            int subjects,
            List<Long> members,
            boolean whole,
            Optional<Function<Words, FigureTable>> figures,
            List<Problem> complaints) {
        public Preview {
            members = List.copyOf(members);
            complaints = List.copyOf(complaints);
        }
    }

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
     * Lays a paper out; of many cards only the first.
     *
     * @throws vn.sovang.base.ProblemException as {@link #write}
     * @throws vn.sovang.base.CancelledException when the clerk has cancelled
     */
    public Preview preview(PaperWish wish, Progress progress) {
        Composition composition = composed(wish);
        return new Preview(
                PaperPages.of(composition.paper().apply(CARDS_SHOWN), progress),
                composition.subjects(),
                composition.members(),
                !isOneEach(wish.paper()) || composition.subjects() <= CARDS_SHOWN,
                Optional.ofNullable(composition.asFigures()),
                complaints(composition.register()));
    }

    /** Whether it holds a paper for each member. */
    private static boolean isOneEach(RegisterPaper paper) {
        return paper == RegisterPaper.CARDS || paper == RegisterPaper.RATING_NOTICES;
    }

    /** The cells a paper can be about on a day, in the order of their codes; those of one name bear their path. */
    public List<Cell> cells(LocalDate day) {
        return store.read(tables -> new CellScope(tables.cellRegister(), day).all());
    }

    /** The days on which badges are awarded, from one day to another, in order. */
    public List<BadgeRules.Occasion> occasions(LocalDate from, LocalDate to) {
        return BadgeRules.occasions(
                RuleBook.of(store.read(tables -> tables.rules().all())), from, to);
    }

    /**
     * Writes a paper into a file.
     *
     * @return complaints: a vacant post
     * @throws vn.sovang.base.ProblemException 201, 228 or 233 when there must be no file at that place, 2401 or 2402 when
     *     the wish makes no sense, 2404 or 2651 when there is nobody to print, 401 when it could not be written
     * @throws vn.sovang.base.CancelledException when the clerk has cancelled; no file is left behind
     */
    public List<Problem> write(
            PaperWish wish, RegisterFormat format, Path target, boolean overwrite, Progress progress) {
        AtomicFile.requireApart(store.file(), target, overwrite);
        Composition composition = composed(wish);
        switch (format) {
            case PDF ->
                AtomicFile.write(
                        target,
                        overwrite,
                        out -> PaperPages.of(composition.asPaper(), progress).write(out, progress));
            case DOCX ->
                AtomicFile.write(target, overwrite, out -> PaperDocx.write(composition.asPaper(), out, progress));
            case XLSX -> XlsxWriter.write(target, overwrite, composition.sheets(), progress);
        }
        return complaints(composition.register());
    }

    private Composition composed(PaperWish wish) {
        Composition composition = Composition.of(reader, wish);
        if (composition.subjects() == 0) {
            throw wish.paper() == RegisterPaper.BADGES
                    ? Problem.of(2651, "paper.badges.nobody", wish.day()).asException()
                    : Problem.of(2404, "paper.nobody", wish.day()).asException();
        }
        return composition;
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
