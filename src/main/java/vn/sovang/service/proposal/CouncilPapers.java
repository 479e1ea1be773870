package vn.sovang.service.proposal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.document.commendation.MeetingPaper;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.docx.PaperDocx;
import vn.sovang.document.paper.pdf.PaperPdf;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.proposal.MeetingRecords;
import vn.sovang.domain.proposal.ProposalFinding;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.exchange.kinds.FixedWords;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.xlsx.XlsxWriter;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.store.Store;

/** Writes the papers of the council: the list it meets with and its minutes. */
public final class CouncilPapers {
    private static final Words WORDS = Words.of(Words.VIETNAMESE);

    private final Store store;

    public CouncilPapers(Store store) {
        this.store = store;
    }

    /** The papers of a meeting. */
    public enum Kind {
        LIST,
        MINUTES
    }

    /** As the papers of a round would be made from it now. */
    public MeetingRecords records(ProposalList list) {
        ProposalRound round = list.round();
        LocalDate day =
                round.meeting().day() == null ? round.day() : round.meeting().day();
        return new MeetingRecords(
                round,
                day,
                list.rows().stream()
                        .sorted(Comparator.comparing(
                                        (ProposalRow row) -> row.proposal().kind())
                                .thenComparingInt(row -> row.proposal().position()))
                        .map(row -> new MeetingRecords.Line(
                                row.proposal(),
                                row.reward(),
                                row.findings().stream().map(CouncilPapers::said).toList()))
                        .toList(),
                Units.of(store.read(tables -> tables.units().all()))
                        .get(round.stream().unitCode(), day),
                list.rules());
    }

    private static String said(ProposalFinding finding) {
        String sentence = WORDS.say(finding.problem());
        return finding.isOpen() ? sentence : sentence + " " + WORDS.say("proposal.finding.kept", finding.reason());
    }

    /**
     * Writes a paper of a round; a data sheet holds the lines of the list.
     *
     * @throws vn.sovang.base.ProblemException 2851 when the round has no line, 2852 when minutes are asked for before the
     *     meeting has a day, 201 when there must be no file at that place, 401 when it could not be written
     */
    public void write(ProposalList list, Kind kind, RegisterFormat format, Path target, boolean overwrite) {
        AtomicFile.requireApart(store.file(), target, overwrite);
        if (list.rows().isEmpty()) {
            throw Problem.of(2851, "proposal.problem.empty", list.round().name())
                    .asException();
        }
        if (kind == Kind.MINUTES && list.round().meeting().day() == null) {
            throw Problem.of(2852, "proposal.problem.not_met").asException();
        }
        MeetingRecords records = records(list);
        Paper paper = switch (kind) {
            case LIST -> MeetingPaper.list(records);
            case MINUTES -> MeetingPaper.minutes(records);
        };
        switch (format) {
            case PDF -> AtomicFile.write(target, overwrite, out -> PaperPdf.write(paper, out));
            case DOCX -> AtomicFile.write(target, overwrite, out -> PaperDocx.write(paper, out, Progress.none()));
            case XLSX -> XlsxWriter.write(target, overwrite, List.of(sheet(records)), Progress.none());
        }
    }

    private static DataSheet sheet(MeetingRecords records) {
        List<DataColumn> columns = Stream.of(
                        DataColumn.of("STT", ColumnKind.WHOLE),
                        DataColumn.text("Đối tượng"),
                        DataColumn.text("Danh xưng"),
                        DataColumn.text("Tên"),
                        DataColumn.text("Chức vụ"),
                        DataColumn.text("Đơn vị"),
                        DataColumn.text("Đơn vị đề nghị"),
                        DataColumn.text("Thành tích"),
                        DataColumn.text("Hình thức"),
                        DataColumn.of("Dự kiến (đồng)", ColumnKind.WHOLE),
                        DataColumn.of("Đồng ý", ColumnKind.WHOLE),
                        DataColumn.of("Không đồng ý", ColumnKind.WHOLE),
                        DataColumn.text("Kết quả"),
                        DataColumn.text("Lý do"),
                        DataColumn.text("Điều cần xem xét"))
                .toList();
        List<List<Object>> rows = records.lines().stream()
                .map(line -> row(records, line, records.lines().indexOf(line) + 1))
                .toList();
        return new DataSheet("Đề nghị khen", columns, rows);
    }

    private static List<Object> row(MeetingRecords records, MeetingRecords.Line line, int number) {
        Recipient recipient = line.proposal().recipient();
        return Arrays.asList(
                number,
                recipient.kind().vietnamese(),
                recipient.honorific(),
                recipient.name(),
                recipient.post(),
                recipient.unit(),
                line.proposal().proposer(),
                line.proposal().achievement(),
                records.form(line),
                line.reward().amount(),
                line.proposal().verdict().votesFor(),
                line.proposal().verdict().votesAgainst(),
                FixedWords.OUTCOME.get(line.proposal().verdict().outcome()).getFirst(),
                line.proposal().verdict().reason(),
                String.join(" ", line.remarks()));
    }
}
