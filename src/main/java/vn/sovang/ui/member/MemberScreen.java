package vn.sovang.ui.member;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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

    /** @param print makes the cards of some members ready to print */
    public MemberScreen(MemberModel model, TableMemory memory, Consumer<Set<Long>> print) {
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
                        "papers.command.cards",
                        "Shortcut+P",
                        model.openProperty().greaterThan(0).or(Bindings.isNotEmpty(model.chosen())),
                        () -> print.accept(model.chosenIds())),
                new Command(
                        "filter.pick.command",
                        "Alt+Left",
                        model.criteria().pickProperty().isNotNull(),
                        () -> model.criteria().pickProperty().get().back().run()),
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

    /** Shows the members another screen leads to, and nobody else. */
    public void pick(MemberPick wanted) {
        model.pick(wanted);
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
