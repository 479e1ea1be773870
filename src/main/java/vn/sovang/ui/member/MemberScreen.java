package vn.sovang.ui.member;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The screen of members as the shell knows it. */
public final class MemberScreen implements Screen {
    private final MemberModel model;
    private final List<Command> commands;

    public MemberScreen(MemberModel model) {
        this.model = model;
        MemberEditor editor = model.editor();
        commands = List.of(
                new Command(
                        "member.command.new",
                        "Shortcut+N",
                        new SimpleBooleanProperty(true),
                        () -> model.open(MemberModel.NEW)),
                new Command(
                        "member.command.save",
                        "Shortcut+S",
                        Bindings.and(
                                editor.dirtyProperty(), editor.busyProperty().not()),
                        model::save),
                new Command(
                        "member.command.cancel",
                        null,
                        editor.dirtyProperty().or(model.openProperty().isEqualTo(MemberModel.NEW)),
                        model::cancel));
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new MemberController(model, words), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "member.search";
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
    public int unsaved() {
        return model.editor().drafts().size();
    }
}
