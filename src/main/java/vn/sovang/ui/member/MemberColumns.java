package vn.sovang.ui.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.service.MemberRow;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.TableColumns;

/** The columns of the list of members. */
final class MemberColumns {
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
    private static final double DAY = 90;

    private final Words words;
    private final Map<Long, ?> drafts;
    private final Function<String, String> ethnicGroup;

    /**
     * @param drafts the unsaved forms, marked at the name
     * @param ethnicGroup label of a code
     */
    MemberColumns(Words words, Map<Long, ?> drafts, Function<String, String> ethnicGroup) {
        this.words = words;
        this.drafts = drafts;
        this.ethnicGroup = ethnicGroup;
    }

    List<TableColumn<MemberRow, ?>> all() {
        return List.of(
                TableColumns.number(words.say("member.column.number")),
                name(),
                TableColumns.<MemberRow, PartialDate>of(
                        words.say("member.column.birth"),
                        DAY,
                        row -> row.member().person().birth(),
                        PartialDate::text,
                        Comparator.naturalOrder()),
                text("member.column.gender", 66, this::gender),
                text(
                        "member.column.ethnic_group",
                        76,
                        row -> ethnicGroup.apply(row.member().ethnicGroup())),
                text(
                        "member.column.cell",
                        176,
                        row -> row.cell() == null ? "" : row.cell().name()),
                day("member.column.admitted", MemberRow::admitted),
                day("member.column.full", MemberRow::full),
                text("member.column.posts", 220, MemberRow::posts),
                text("member.column.card", 84, row -> row.member().cardNumber()),
                text("member.column.residence", 220, row -> row.member().residence()));
    }

    private String gender(MemberRow row) {
        return switch (row.member().person().gender()) {
            case MALE -> words.say("member.gender.male");
            case FEMALE -> words.say("member.gender.female");
            case UNKNOWN -> "";
        };
    }

    private TableColumn<MemberRow, MemberRow> name() {
        TableColumn<MemberRow, MemberRow> column = new TableColumn<>(words.say("member.column.name"));
        column.setPrefWidth(160);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setComparator(Comparator.comparing(MemberRow::sortKey));
        column.setCellFactory(made -> new NameCell());
        return column;
    }

    private TableColumn<MemberRow, LocalDate> day(String key, Function<MemberRow, LocalDate> value) {
        return TableColumns.of(words.say(key), DAY, value, DayText::of, Comparator.naturalOrder());
    }

    private TableColumn<MemberRow, String> text(String key, double width, Function<MemberRow, String> value) {
        return TableColumns.text(words.say(key), width, value);
    }

    /** The name, with a pen where the form is not saved. */
    private final class NameCell extends TableCell<MemberRow, MemberRow> {
        @Override
        protected void updateItem(MemberRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean filled = row != null && !empty;
            boolean draft = filled && drafts.containsKey(row.id());
            setText(filled ? row.name() : null);
            setGraphic(draft ? Icons.of(Feather.EDIT_3, "accent") : null);
            setTooltip(draft ? new Tooltip(words.say("form.draft")) : null);
            pseudoClassStateChanged(ABSENT, filled && !row.state().isMember());
        }
    }
}
