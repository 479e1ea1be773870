package vn.sovang.ui.target;

import java.util.Comparator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import vn.sovang.base.Words;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.Verdict;
import vn.sovang.service.target.TargetRow;
import vn.sovang.ui.common.TableColumns;

/** What became of each target, as a coloured word; the word says all that the colour does. */
final class VerdictColumn extends TableColumn<TargetRow, TargetLine> {
    private static final double WIDTH = 102;

    VerdictColumn(String heading, Words words) {
        super(heading);
        TargetWords said = new TargetWords(words);
        setPrefWidth(WIDTH);
        setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue().line()));
        setComparator(Comparator.comparing(TargetLine::verdict));
        setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(TargetLine line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(null);
                setText(null);
                boolean filled = line != null && !empty && line.verdict() != Verdict.NONE;
                if (filled) {
                    Label badge = new Label(said.verdict(line.verdict()));
                    badge.getStyleClass().addAll("badge", TargetWords.style(line.verdict()));
                    setGraphic(badge);
                }
                setAccessibleText(filled ? said.verdict(line.verdict()) : null);
            }
        });
        TableColumns.copied(
                this,
                row -> row.line().verdict() == Verdict.NONE
                        ? ""
                        : said.verdict(row.line().verdict()));
    }
}
