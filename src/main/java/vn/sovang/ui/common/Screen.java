package vn.sovang.ui.common;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.search.Subject;

/** One screen as the shell knows it. The model behind it lives on when the view is built anew in another language. */
public interface Screen {

    /** Builds the view; called again after the language was switched. */
    Parent view(Words words);

    /** What stands in the shell's search field while this screen is shown. */
    StringProperty query();

    /** Key of the prompt of the search field. */
    String promptKey();

    /** What the screen can do, for the menu. */
    List<Command> commands();

    /** Brings the screen up to date: it is shown now, the register was changed, or another year was chosen. */
    void refresh();

    /**
     * Shows one record, in its form or as the selected row, whatever filters stand in its way. The list may not have
     * been read yet; the shell has set the record's working year before.
     *
     * @param subject of a kind that the place of this screen shows
     */
    default void open(Subject subject) {}

    /**
     * Shows only some of its rows.
     *
     * @param name of one of the filters the screen has, in small letters; by default it is searched for
     */
    default void filter(String name) {
        query().set(name);
    }

    /** Puts the keyboard where work begins; false when that is the table of the screen. */
    default boolean takeFocus() {
        return false;
    }

    /** Opens a form with something that is not saved. */
    default void showUnsaved() {}
}
