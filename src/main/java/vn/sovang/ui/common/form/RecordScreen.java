package vn.sovang.ui.common.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The screen of records of one kind, a list beside a form, as the shell knows it. */
public final class RecordScreen implements Screen {
    private final RecordModel<?, ?, ?> model;
    private final String promptKey;
    private final Function<Words, Object> controller;
    private final List<Command> commands;

    /**
     * @param keyOfNew name of adding a record of this kind
     * @param promptKey what can be searched for here
     * @param further commands besides those of all records
     * @param controller makes the controller of the view
     */
    public RecordScreen(
            RecordModel<?, ?, ?> model,
            String keyOfNew,
            String promptKey,
            List<Command> further,
            Function<Words, Object> controller) {
        this.model = model;
        this.promptKey = promptKey;
        this.controller = controller;
        commands = Stream.concat(RecordCommands.of(model, keyOfNew).stream(), further.stream())
                .toList();
    }

    @Override
    public Parent view(Words words) {
        return Views.load(controller.apply(words), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return promptKey;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void open(Subject subject) {
        model.show(subject.id());
    }

    @Override
    public void showUnsaved() {
        model.openNextDraft();
    }
}
