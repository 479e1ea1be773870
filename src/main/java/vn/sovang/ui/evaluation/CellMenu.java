package vn.sovang.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.rule.CodeList;

/** What can be chosen for a cell with the mouse: the levels or reasons of the year, and what the keys do as well. */
final class CellMenu {
    private final EvaluationModel model;
    private final Words words;

    /** The deeds of the grid that its keys do, too. */
    record Deeds(Runnable edit, Runnable copy, Runnable paste) {}

    CellMenu(EvaluationModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** The menu of the cells that are picked now. */
    ContextMenu of(Deeds deeds) {
        ContextMenu menu = new ContextMenu();
        menu.setId("rating-menu");
        menu.getItems().addAll(choices());
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems()
                .addAll(
                        item(words.say("rating.menu.edit"), deeds.edit()),
                        item(words.say("rating.menu.copy"), deeds.copy()),
                        item(words.say("rating.paste"), deeds.paste()),
                        item(words.say("rating.menu.fill"), model::fillDown),
                        item(words.say("rating.menu.clear"), model::clear));
        return menu;
    }

    private List<MenuItem> choices() {
        List<MenuItem> items = new ArrayList<>();
        EvaluationField field = model.field();
        if (field.isLevel()) {
            for (Level level : model.entry().regime().levels()) {
                String text = words.say("rating.menu.level", level.abbreviation(), level.label());
                items.add(item(text, () -> model.choose(level.abbreviation())));
            }
        } else if (field == EvaluationField.REASON) {
            CodeList reasons = model.entry().reasons();
            for (String code : model.entry().offered()) {
                items.add(item(reasons.label(code), () -> model.choose(reasons.label(code))));
            }
        }
        return items;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
