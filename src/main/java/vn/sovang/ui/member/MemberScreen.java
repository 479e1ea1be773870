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
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordModel;

/** The screen of members as the shell knows it. */
public final class MemberScreen implements Screen {
    private final MemberModel model;
    private final TableMemory memory;
    private final List<Command> commands;

    public MemberScreen(MemberModel model, TableMemory memory) {
        this.model = model;
        this.memory = memory;
        commands = List.of(
                new Command(
                        "member.command.new",
                        "Shortcut+N",
                        new SimpleBooleanProperty(true),
                        () -> model.open(RecordModel.NEW)),
                new Command("form.command.save", "Shortcut+S", model.unsavedShown(), model::saveShown),
                new Command(
                        "form.command.cancel",
                        null,
                        model.unsavedShown().or(model.editor().freshProperty()),
                        model::cancelShown),
                new Command(
                        "batch.command",
                        "Shortcut+T",
                        Bindings.isNotEmpty(model.chosen()),
                        () -> model.wishProperty().set(MemberModel.Wish.BATCH)),
                new Command(
                        "bulk.command",
                        "Shortcut+Shift+M",
                        Bindings.isNotEmpty(model.chosen()),
                        () -> model.wishProperty().set(MemberModel.Wish.BULK)),
                new Command(
                        "duplicate.command",
                        "Shortcut+Shift+D",
                        new SimpleBooleanProperty(true),
                        () -> model.wishProperty().set(MemberModel.Wish.DUPLICATES)),
                new Command(
                        "bulk.copy",
                        null,
                        Bindings.isNotEmpty(model.chosen()),
                        () -> model.wishProperty().set(MemberModel.Wish.COPY)),
                new Command(
                        "bulk.copy_headed",
                        "Shortcut+Shift+C",
                        Bindings.isNotEmpty(model.chosen()),
                        () -> model.wishProperty().set(MemberModel.Wish.COPY_HEADED)));
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new MemberController(model, memory, words), words);
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

    /** Shows what happened to the open member instead of its form. */
    public void showTimeline() {
        model.tabProperty().set(MemberModel.Tab.TIMELINE);
    }

    @Override
    public void showUnsaved() {
        model.showUnsaved();
    }
}
