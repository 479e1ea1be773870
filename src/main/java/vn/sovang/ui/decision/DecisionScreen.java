package vn.sovang.ui.decision;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.DecisionStep;
import vn.sovang.service.decision.DecisionPapers;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The screen of decisions as the shell knows it. */
public final class DecisionScreen implements Screen {
    private final DecisionModel model;
    private final List<Command> commands;
    private DecisionController controller;

    public DecisionScreen(DecisionModel model) {
        this.model = model;
        BooleanBinding any = Bindings.isNotNull(model.openProperty());
        commands = List.of(
                new Command("decide.command.save", "Shortcut+S", model.editor().dirtyProperty(), model::save),
                new Command("decide.command.submit", null, may(DecisionStep.SUBMIT), model::submit),
                new Command("decide.command.withdraw", null, may(DecisionStep.WITHDRAW), model::withdraw),
                new Command("decide.command.reserve", null, may(DecisionStep.RESERVE), model::reserve),
                new Command("decide.command.sign", null, may(DecisionStep.SIGN), () -> controller.sign()),
                new Command("decide.command.present", null, may(DecisionStep.PRESENT), () -> controller.present()),
                new Command("decide.command.revoke", null, may(DecisionStep.REVOKE), () -> controller.revoke()),
                new Command("decide.command.drop", null, may(DecisionStep.DROP), model::drop),
                new Command(
                        "decide.command.pdf",
                        "Shortcut+P",
                        any,
                        () -> model.write(DecisionPapers.Kind.DECISION, RegisterFormat.PDF)));
    }

    private BooleanBinding may(DecisionStep step) {
        return Bindings.createBooleanBinding(() -> model.may(step), model.openProperty());
    }

    @Override
    public Parent view(Words words) {
        controller = new DecisionController(model, words);
        return Views.load(controller, words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "decide.search";
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
}
