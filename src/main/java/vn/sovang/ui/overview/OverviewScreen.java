package vn.sovang.ui.overview;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The overview as the shell knows it. */
public final class OverviewScreen implements Screen {
    private final OverviewModel model;
    private final YearPapers papers;
    private final List<Command> commands;
    private Parent view;

    public OverviewScreen(OverviewModel model, YearPapers papers) {
        this.model = model;
        this.papers = papers;
        commands = List.of(new Command(
                "overview.command.report",
                null,
                new SimpleBooleanProperty(true),
                () -> papers.report("docx", model::reported)));
    }

    @Override
    public Parent view(Words words) {
        view = Views.load(new OverviewController(model, papers, words), words);
        return view;
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "overview.search";
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
    public boolean takeFocus() {
        if (model.search()) {
            return true;
        }
        Node first = view == null ? null : view.lookup(".step");
        if (first != null) {
            first.requestFocus();
        }
        return true;
    }
}
