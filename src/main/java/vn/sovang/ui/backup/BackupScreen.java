package vn.sovang.ui.backup;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.OpenFile;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;

/** The screen of backups as the shell knows it. */
public final class BackupScreen implements Screen {
    private final BackupModel model;
    private final BackupController.Desk desk;
    private BackupController controller;

    public BackupScreen(BackupModel model, TableMemory memory, OpenFile openFile, SaveAs folders) {
        this.model = model;
        desk = new BackupController.Desk(memory, openFile, folders);
    }

    @Override
    public Parent view(Words words) {
        controller = new BackupController(model, desk, words);
        return Views.load(controller, words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "backup.search";
    }

    @Override
    public List<Command> commands() {
        ReadOnlyBooleanWrapper always = new ReadOnlyBooleanWrapper(true);
        return List.of(
                new Command("backup.restore", null, always, () -> controller.restoreChosen()),
                new Command("backup.restore.other", null, always, () -> controller.restoreOther()),
                new Command("backup.second.choose", null, always, () -> controller.chooseSecond()));
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
