package vn.sovang.ui.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.SecretField;
import vn.sovang.ui.common.TableColumns;

/** The columns of the list of members; the clerk chooses which of them are shown. */
final class MemberColumns {
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
    private static final double DAY = 86;

    private final Words words;
    private final Map<Long, ?> drafts;
    private final Supplier<MemberList> list;
    private final List<TableColumn<MemberRow, ?>> columns = new ArrayList<>();

    /**
     * @param drafts the unsaved forms, marked at the name
     * @param list for the labels of codes
     */
    MemberColumns(Words words, Map<Long, ?> drafts, Supplier<MemberList> list) {
        this.words = words;
        this.drafts = drafts;
        this.list = list;
    }

    List<TableColumn<MemberRow, ?>> all() {
        columns.clear();
        add("number", true, TableColumns.number(words.say("member.column.number")));
        add("name", true, name());
        birth();
        text(
                "cell",
                "member.column.cell",
                190,
                true,
                row -> row.cell() == null ? "" : row.cell().name());
        text("gender", "member.column.gender", 66, true, this::gender);
        code(
                "ethnic_group",
                "member.column.ethnic_group",
                72,
                true,
                row -> row.member().ethnicGroup());
        day("admitted", "member.column.admitted", true, MemberRow::admitted);
        day("full", "member.column.full", true, MemberRow::full);
        text("posts", "member.column.posts", 220, true, MemberRow::posts);
        text("card", "member.column.card", 84, true, row -> row.member().cardNumber());
        text(
                "residence",
                "member.column.residence",
                220,
                true,
                row -> row.member().residence());
        further();
        return columns;
    }

    /** Those that are hidden until they are chosen in the menu of the table. */
    private void further() {
        number(
                "age",
                "member.column.age",
                row -> row.member().person().birth() == null
                        ? null
                        : row.member().person().birth().ageAt(list.get().day()));
        number(
                "party_age",
                "member.column.party_age",
                row -> row.partyYears().isPresent() ? row.partyYears().getAsInt() : null);
        number("badge", "member.column.badge", row -> row.badge() == 0 ? null : row.badge());
        code("religion", "member.field.religion", 90, false, row -> row.member().religion());
        text(
                "education",
                "member.field.education",
                70,
                false,
                row -> row.member().education());
        code(
                "professional_level",
                "member.field.professional_level",
                90,
                false,
                row -> row.member().professionalLevel());
        text(
                "specialty",
                "member.field.specialty",
                140,
                false,
                row -> row.member().details().specialty());
        code(
                "political_theory",
                "member.field.political_theory",
                90,
                false,
                row -> row.member().politicalTheory());
        code(
                "occupation",
                "member.field.occupation",
                130,
                false,
                row -> row.member().details().occupation());
        text(
                "home_town",
                "member.field.home_town",
                200,
                false,
                row -> row.member().homeTown());
        text(
                "phone",
                "member.field.phone",
                100,
                false,
                row -> row.member().details().phone());
        text(
                "email",
                "member.field.email",
                140,
                false,
                row -> row.member().details().email());
        text(
                "identity_number",
                "member.field.identity_number",
                110,
                false,
                row -> SecretField.mask(row.member().details().identityNumber()));
        text(
                "file_number",
                "member.field.file_number",
                90,
                false,
                row -> row.member().details().fileNumber());
        text(
                "policy_family",
                "member.field.policy_family",
                140,
                false,
                row -> row.member().details().policyFamily());
        text(
                "note",
                "member.field.note",
                160,
                false,
                row -> row.member().details().note());
    }

    private String gender(MemberRow row) {
        return switch (row.member().person().gender()) {
            case MALE -> words.say("member.gender.male");
            case FEMALE -> words.say("member.gender.female");
            case UNKNOWN -> "";
        };
    }

    private void add(String id, boolean shown, TableColumn<MemberRow, ?> column) {
        column.setId(id);
        column.setVisible(shown);
        columns.add(column);
    }

    private void birth() {
        add(
                "birth",
                true,
                TableColumns.<MemberRow, PartialDate>of(
                        words.say("member.column.birth"),
                        DAY,
                        row -> row.member().person().birth(),
                        PartialDate::text,
                        Comparator.naturalOrder()));
    }

    private TableColumn<MemberRow, MemberRow> name() {
        TableColumn<MemberRow, MemberRow> column = new TableColumn<>(words.say("member.column.name"));
        column.setPrefWidth(150);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setComparator(Comparator.comparing(MemberRow::sortKey));
        column.setCellFactory(made -> new NameCell());
        TableColumns.copied(column, MemberRow::name);
        return column;
    }

    private void day(String id, String key, boolean shown, Function<MemberRow, LocalDate> value) {
        add(id, shown, TableColumns.of(words.say(key), DAY, value, DayText::of, Comparator.naturalOrder()));
    }

    private void number(String id, String key, Function<MemberRow, Integer> value) {
        TableColumn<MemberRow, Integer> column =
                TableColumns.of(words.say(key), 70, value, String::valueOf, Comparator.naturalOrder());
        column.getStyleClass().add("amount-column");
        add(id, false, column);
    }

    private void text(String id, String key, double width, boolean shown, Function<MemberRow, String> value) {
        add(id, shown, TableColumns.text(words.say(key), width, value));
    }

    /** A code sorts by its place in the list: levels from the lowest to the highest. */
    private void code(String id, String key, double width, boolean shown, Function<MemberRow, String> value) {
        add(
                id,
                shown,
                TableColumns.of(
                        words.say(key),
                        width,
                        value,
                        code -> codes(id).label(code),
                        Comparator.comparingInt(code -> codes(id).rank(code))));
    }

    private CodeList codes(String name) {
        return list.get().codes(name);
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
