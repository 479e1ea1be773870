package vn.sovang.document.register;

import java.util.List;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Padding;

/** Tells members what was decided about their year; each is a paper of its own within the file. */
public final class RatingNoticePaper {
    private static final String NUMBER = "……-TB/ĐU";

    private final RatingRecords records;

    private RatingNoticePaper(RatingRecords records) {
        this.records = records;
    }

    /** @param told who gets one, in order; their year is decided */
    public static Paper of(RatingRecords records, List<EvaluationLine> told) {
        return new RatingNoticePaper(records).paper(told);
    }

    private Paper paper(List<EvaluationLine> told) {
        PaperBuilder paper = PartyHead.begin(records.register(), "Thông báo kết quả xếp loại");
        boolean first = true;
        for (EvaluationLine line : told) {
            if (!first) {
                paper.next();
            }
            first = false;
            notice(paper, line);
        }
        return paper.build();
    }

    private void notice(PaperBuilder paper, EvaluationLine line) {
        var body = records.register().body();
        paper.add(new Block.Letterhead(
                List.of(Case.upper(body.superior())),
                List.of(Case.upper(body.name())),
                NUMBER,
                Padding.placeAndDate(body.place(), records.register().dated())));
        paper.add(new Block.Title(
                "THÔNG BÁO", List.of("Kết quả đánh giá, xếp loại chất lượng đảng viên năm " + records.year())));
        paper.paragraph("Căn cứ kết quả đánh giá, xếp loại chất lượng đảng viên năm " + records.year() + ", "
                + body.name() + " thông báo:");
        paper.paragraph(asked("Đồng chí: ", records.name(line)));
        paper.paragraph(asked("Sinh hoạt tại: ", records.cell(line)));
        if (!records.post(line).isEmpty()) {
            paper.paragraph(asked("Chức vụ: ", records.post(line)));
        }
        result(paper, line);
        paper.paragraph(
                "Nếu có ý kiến về kết quả trên, đồng chí gửi bằng văn bản về chi bộ hoặc Đảng ủy để được xem xét.");
        paper.add(new Block.Signature(
                List.of("Đồng chí có tên trên,", records.cell(line) + ",", "Lưu Văn phòng Đảng ủy."),
                records.register().signature().authority(),
                records.register().signature().signer()));
    }

    private void result(PaperBuilder paper, EvaluationLine line) {
        Evaluation one = line.evaluation();
        if (one.decided() == null) {
            paper.paragraph(asked("Kết quả: ", "không đánh giá, xếp loại"));
            String reason = line.participation(records.regime()).reason();
            paper.paragraph(asked("Lý do: ", Case.lower(records.reasons().label(reason))));
            return;
        }
        String points = records.entry().text(line, EvaluationField.POINTS);
        if (!points.isEmpty()) {
            paper.paragraph(asked("Số điểm: ", points));
        }
        if (one.self() != null) {
            paper.paragraph(asked("Tự xếp loại: ", records.regime().label(one.self())));
        }
        if (one.appraised() != null) {
            paper.paragraph(asked("Mức được đề nghị: ", records.regime().label(one.appraised())));
        }
        paper.paragraph(asked("Mức xếp loại: ", records.regime().label(one.decided())));
        String day = records.entry().text(line, EvaluationField.DECISION_DAY);
        String decision = records.entry().text(line, EvaluationField.DECISION);
        if (!decision.isEmpty()) {
            paper.paragraph(asked("Theo Quyết định số: ", day.isEmpty() ? decision : decision + ", ngày " + day));
        }
    }

    private static Text asked(String what, String answer) {
        return Text.of(what).bold(answer);
    }
}
