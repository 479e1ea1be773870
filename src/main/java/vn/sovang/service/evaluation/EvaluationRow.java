package vn.sovang.service.evaluation;

import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.text.SearchText;

/**
 * A row of the grid: who it is, and its line.
 *
 * @param name of the member or of the cell
 * @param detail what tells namesakes apart: the card of a member, the code of a cell
 * @param cell the cell a member counts for; of a cell itself
 * @param cellName what it is called, told apart from namesakes
 */
public record EvaluationRow(
        String name, String detail, Cell cell, String cellName, SearchText searched, EvaluationLine line) {

    public long subjectId() {
        return line.subjectId();
    }

    public EvaluationRow with(EvaluationLine other) {
        return new EvaluationRow(name, detail, cell, cellName, searched, other);
    }
}
