package vn.sovang.ui.round;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Reward;
import vn.sovang.domain.printing.PrintState;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.TableColumns;

/** The columns of the recipients of a decision. */
final class RoundColumns {
    private final RoundModel model;
    private final Words words;

    RoundColumns(RoundModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** All columns, in their order. */
    List<TableColumn<AwardLine, ?>> all(CheckBox tickAll) {
        return List.of(
                ticks(tickAll),
                number(),
                TableColumns.text(words.say("round.column.kind"), 80, this::kind),
                name(),
                text(
                        "round.column.place",
                        110,
                        line -> RecipientText.place(line.award().recipient())),
                text("round.column.reason", 110, line -> line.award().achievement()),
                money(),
                printed());
    }

    private TableColumn<AwardLine, AwardLine> ticks(CheckBox tickAll) {
        TableColumn<AwardLine, AwardLine> column = whole("", 34, TickCell::new);
        column.setGraphic(tickAll);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<AwardLine, Integer> number() {
        TableColumn<AwardLine, Integer> column = TableColumns.<AwardLine, Integer>of(
                words.say("round.column.number"),
                44,
                line -> line.award().position(),
                number -> String.valueOf(number),
                Comparator.naturalOrder());
        column.getStyleClass().add("number-column");
        return column;
    }

    private TableColumn<AwardLine, AwardLine> name() {
        TableColumn<AwardLine, AwardLine> column = whole(words.say("round.column.name"), 145, NameCell::new);
        column.setComparator(Comparator.comparing(
                line -> NameOrder.key(line.award().recipient().name())));
        TableColumns.copied(column, line -> line.award().recipient().name());
        return column;
    }

    private TableColumn<AwardLine, AwardLine> money() {
        TableColumn<AwardLine, AwardLine> column = whole(words.say("round.column.money"), 96, MoneyCell::new);
        column.getStyleClass().add("amount-column");
        column.setComparator(Comparator.comparingLong(line -> line.reward().amount()));
        TableColumns.copied(column, line -> Amounts.grouped(line.reward().amount()));
        TableColumns.exported(
                column, line -> line.reward().amount() > 0 ? line.reward().amount() : null);
        return column;
    }

    /** How far it is on paper: nothing, good sheets, spoilt ones besides, or not known yet. */
    private TableColumn<AwardLine, String> printed() {
        return text("round.column.printed", 84, line -> {
            if (model.openProperty().get() == null) {
                return "";
            }
            PrintState state = model.openProperty().get().printedAt(line.award().position());
            if (state.open() > 0) {
                return words.say("round.printed.open");
            }
            String good = state.done() ? words.say("round.printed.good", state.good()) : "";
            String spoilt = state.spoilt() > 0 ? words.say("round.printed.spoilt", state.spoilt()) : "";
            return good.isEmpty() || spoilt.isEmpty() ? good + spoilt : good + ", " + spoilt;
        });
    }

    private static TableColumn<AwardLine, AwardLine> whole(
            String title, double width, Supplier<TableCell<AwardLine, AwardLine>> cell) {
        TableColumn<AwardLine, AwardLine> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(made -> cell.get());
        return column;
    }

    private TableColumn<AwardLine, String> text(String key, double width, Function<AwardLine, String> value) {
        return TableColumns.text(words.say(key), width, value);
    }

    private String kind(AwardLine line) {
        return switch (line.kind()) {
            case COLLECTIVE -> words.say("round.kind.collective");
            case HOUSEHOLD -> words.say("round.kind.household");
            case INDIVIDUAL -> words.say("round.kind.individual");
        };
    }

    private final class TickCell extends TableCell<AwardLine, AwardLine> {
        private final CheckBox box = new CheckBox();

        TickCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setAlignment(Pos.CENTER);
            box.setFocusTraversable(false);
            box.setOnAction(event -> model.tick(getItem().award().position(), box.isSelected()));
        }

        @Override
        protected void updateItem(AwardLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : box);
            if (!empty && line != null) {
                box.setSelected(model.ticked().contains(line.award().position()));
                box.setAccessibleText(
                        words.say("round.tick", line.award().recipient().name()));
            }
        }
    }

    /** The name; with a warning where the certificate cannot be printed whole. */
    private final class NameCell extends TableCell<AwardLine, AwardLine> {
        @Override
        protected void updateItem(AwardLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean filled = !empty && line != null;
            setText(filled ? line.award().recipient().name() : null);
            Problem misfit = filled && model.openProperty().get() != null
                    ? model.openProperty().get().misfits().get(line.award().position())
                    : null;
            setGraphic(misfit == null ? null : Icons.of(Feather.ALERT_OCTAGON, "danger"));
            setTooltip(misfit == null ? null : new Tooltip(words.say(misfit)));
        }
    }

    /** The money; with a mark where a rule it is made from is not certain. */
    private final class MoneyCell extends TableCell<AwardLine, AwardLine> {
        @Override
        protected void updateItem(AwardLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean filled = !empty && line != null;
            boolean paid = filled && line.reward().amount() > 0;
            boolean doubtful = paid && line.reward().certainty() == Certainty.UNCERTAIN;
            setText(paid ? Amounts.grouped(line.reward().amount()) : filled ? "–" : null);
            setGraphic(doubtful ? Icons.of(Feather.ALERT_TRIANGLE, "warning") : null);
            setTooltip(paid ? new Tooltip(how(line.reward())) : null);
        }

        private String how(Reward reward) {
            String sum = words.say(
                    "round.money.how",
                    Decimals.comma(reward.coefficient()),
                    Amounts.grouped(reward.baseSalary().longValue()),
                    Decimals.comma(reward.unrounded().stripTrailingZeros()),
                    Amounts.grouped(reward.amount()));
            return reward.certainty() == Certainty.UNCERTAIN ? sum + "\n" + words.say("round.money.doubt") : sum;
        }
    }
}
