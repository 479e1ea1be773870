package vn.sovang.ui.evaluation;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The grid of an evaluation as the shell knows it. */
public final class EvaluationScreen implements Screen {
    /** The filter that leaves those whose decision is missing. */
    public static final String OPEN = "open";

    /** The filter that leaves everybody. */
    public static final String ALL = "all";

    private final EvaluationModel model;
    private final List<Command> commands;
    private Parent view;
    private Words words;

    public EvaluationScreen(EvaluationModel model) {
        this.model = model;
        ObservableBooleanValue some = Bindings.isNotEmpty(model.shown());
        commands = List.of(
                new Command("rating.command.fill", null, some, model::fillDown),
                new Command(
                        "rating.command.self_both",
                        "Shortcut+R",
                        some,
                        () -> model.carryOn(EvaluationField.SELF, EvaluationField.APPRAISED, EvaluationField.DECIDED)),
                new Command(
                        "rating.command.self_appraised",
                        null,
                        some,
                        () -> model.carryOn(EvaluationField.SELF, EvaluationField.APPRAISED)),
                new Command(
                        "rating.command.appraised_decided",
                        null,
                        some,
                        () -> model.carryOn(EvaluationField.APPRAISED, EvaluationField.DECIDED)),
                new Command(
                        "rating.command.open",
                        "Shortcut+Shift+O",
                        model.loadedProperty(),
                        () -> model.openOnlyProperty()
                                .set(!model.openOnlyProperty().get())),
                new Command("rating.command.cell_before", null, some, () -> model.stepScope(-1)),
                new Command("rating.command.cell_after", null, some, () -> model.stepScope(1)),
                new Command(
                        "rating.command.keep",
                        null,
                        Bindings.createBooleanBinding(
                                () -> CapState.of(model)
                                        .filter(CapState::isToDecide)
                                        .isPresent(),
                                model.sheetProperty(),
                                model.scopeProperty()),
                        () -> KeepDialog.open(view.getScene().getWindow(), model, words)));
    }

    @Override
    public Parent view(Words words) {
        this.words = words;
        view = Views.load(new EvaluationController(model, words), words);
        return view;
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return model.ofMembers() ? "rating.search.members" : "rating.search.cells";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /** Shows those who are {@link #OPEN}, {@link #ALL}, or a cell with all below it, named by its id. */
    @Override
    public void filter(String name) {
        model.showOnly(name.equals(OPEN), name.equals(ALL) ? EvaluationModel.WHOLE : name);
    }

    @Override
    public void open(Subject subject) {
        model.open(subject.id());
    }
}
