package vn.sovang.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.ui.common.TableColumns;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.Windows;

/** Shows a list about the table that is checked, and lets it be saved. */
final class ListController {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 520;
    private static final double NARROW = 92;
    private static final double WIDE = 150;
    /** The last column holds whole sentences. */
    private static final double WIDEST = 330;

    private final CheckModel.Listing listing;
    private final Words words;
    private Stage stage;

    @FXML
    private TableView<List<?>> table;

    @FXML
    private Label about;

    @FXML
    private Label nothing;

    @FXML
    private Button save;

    private ListController(CheckModel.Listing listing, Words words) {
        this.listing = listing;
        this.words = words;
    }

    static Stage open(Window owner, CheckModel.Listing listing, Words words) {
        ListController controller = new ListController(listing, words);
        controller.stage = Windows.open(owner, listing.sheet().name(), Views.load(controller, words), WIDTH, HEIGHT);
        return controller.stage;
    }

    @FXML
    void initialize() {
        DataSheet sheet = listing.sheet();
        table.setAccessibleText(sheet.name());
        List<TableColumn<List<?>, ?>> wide = new ArrayList<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            int place = i;
            boolean narrow = i < 2;
            TableColumn<List<?>, String> column = TableColumns.text(
                    sheet.columns().get(i).heading(),
                    narrow ? NARROW : i == sheet.columns().size() - 1 ? WIDEST : WIDE,
                    row -> Optional.<Object>ofNullable(row.get(place))
                            .map(String::valueOf)
                            .orElse(""));
            column.setSortable(false);
            table.getColumns().add(column);
            if (!narrow) {
                wide.add(column);
            }
        }
        TableColumns.spread(table, wide);
        table.getItems().setAll(sheet.rows());
        about.setText(listing.about());
        nothing.setText(listing.about());
        about.getParent().setVisible(!sheet.rows().isEmpty());
        about.getParent().setManaged(!sheet.rows().isEmpty());
        save.setDisable(sheet.rows().isEmpty());
    }

    @FXML
    void save() {
        listing.save().run();
    }

    @FXML
    void close() {
        stage.hide();
    }
}
