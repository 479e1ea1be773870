package vn.sovang.ui.designer;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Images;
import vn.sovang.ui.common.Windows;

/**
 * Asks where the corners of the blank sheet lie on its photo: four clicks from the upper left one clockwise. A click
 * moves the corner whose turn it is; the keys 1 to 4 choose one, the arrows move it.
 */
final class CornersWindow {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 640;
    private static final double LONGEST = 780;

    private final BufferedImage photo;
    private final double scale;
    private final List<Point2D> corners = new ArrayList<>();
    private final Pane pane = new Pane();
    private final Pane marks = new Pane();
    private final Label hint = new Label();
    private final Words words;
    private int turn;

    private CornersWindow(BufferedImage photo, Words words) {
        this.photo = photo;
        this.words = words;
        scale = LONGEST / Math.max(photo.getWidth(), photo.getHeight());
        corners.add(new Point2D.Double(0, 0));
        corners.add(new Point2D.Double(photo.getWidth(), 0));
        corners.add(new Point2D.Double(photo.getWidth(), photo.getHeight()));
        corners.add(new Point2D.Double(0, photo.getHeight()));
    }

    /** @param done gets the corners in pixels of the photo, as {@code Straighten} wants them */
    static Stage open(Window owner, Words words, BufferedImage photo, Consumer<List<Point2D>> done) {
        CornersWindow window = new CornersWindow(photo, words);
        Button take = new Button(words.say("designer.corners.take"));
        take.setId("corners-take");
        take.setDefaultButton(true);
        take.getStyleClass().add("accent");
        Button close = new Button(words.say("form.ask.close"));
        close.setId("corners-close");
        HBox buttons = new HBox(window.hint, close, take);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("form-buttons");
        ScrollPane scroll = new ScrollPane(window.build());
        scroll.setFocusTraversable(false);
        BorderPane view = new BorderPane(scroll);
        view.getStyleClass().add("screen");
        view.setBottom(buttons);
        Stage stage = Windows.open(owner, words.say("designer.corners.title"), view, WIDTH, HEIGHT);
        close.setOnAction(event -> stage.hide());
        take.setOnAction(event -> {
            stage.hide();
            done.accept(List.copyOf(window.corners));
        });
        window.pane.requestFocus();
        return stage;
    }

    private Pane build() {
        ImageView view = new ImageView(Images.of(photo));
        view.setFitWidth(photo.getWidth() * scale);
        view.setFitHeight(photo.getHeight() * scale);
        marks.setMouseTransparent(true);
        pane.getChildren().setAll(view, marks);
        pane.setId("corners");
        pane.setFocusTraversable(true);
        pane.setAccessibleText(words.say("designer.corners.title"));
        pane.setOnMouseClicked(this::click);
        pane.setOnKeyPressed(this::key);
        show();
        return pane;
    }

    private void click(MouseEvent event) {
        pane.requestFocus();
        put(event.getX() / scale, event.getY() / scale);
        turn = (turn + 1) % 4;
        show();
    }

    private void put(double x, double y) {
        corners.set(turn, new Point2D.Double(Math.clamp(x, 0, photo.getWidth()), Math.clamp(y, 0, photo.getHeight())));
    }

    private void key(KeyEvent event) {
        double step = (event.isShiftDown() ? 1 : 5) / scale;
        Point2D at = corners.get(turn);
        boolean done = true;
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> turn = 0;
            case DIGIT2, NUMPAD2 -> turn = 1;
            case DIGIT3, NUMPAD3 -> turn = 2;
            case DIGIT4, NUMPAD4 -> turn = 3;
            case LEFT -> put(at.getX() - step, at.getY());
            case RIGHT -> put(at.getX() + step, at.getY());
            case UP -> put(at.getX(), at.getY() - step);
            case DOWN -> put(at.getX(), at.getY() + step);
            default -> done = false;
        }
        if (done) {
            event.consume();
            show();
        }
    }

    private void show() {
        Polygon sheet = new Polygon();
        corners.forEach(corner -> sheet.getPoints().addAll(corner.getX() * scale, corner.getY() * scale));
        sheet.setFill(Color.TRANSPARENT);
        sheet.setStroke(Color.web("#D6336C"));
        sheet.setStrokeWidth(1.5);
        marks.getChildren().setAll(sheet);
        for (int i = 0; i < 4; i++) {
            Circle mark =
                    new Circle(corners.get(i).getX() * scale, corners.get(i).getY() * scale, i == turn ? 7 : 4);
            mark.setFill(i == turn ? Color.web("#D6336C") : Color.WHITE);
            mark.setStroke(Color.web("#D6336C"));
            marks.getChildren().add(mark);
        }
        hint.setText(words.say("designer.corners.turn." + (turn + 1)));
    }
}
