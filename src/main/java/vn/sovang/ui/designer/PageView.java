package vn.sovang.ui.designer;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import vn.sovang.document.certificate.Box;
import vn.sovang.document.certificate.Element;
import vn.sovang.document.certificate.Layout;
import vn.sovang.ui.common.Images;
import vn.sovang.ui.common.PagePreview;

/** The page with its rulers: elements are chosen and dragged on it, and made larger by their corners. */
final class PageView extends Pane {
    /** How near, in pixels, a line must be for a dragged element to come to rest at it. */
    private static final double NEAR = 6;

    private static final double RULER = 18;
    private static final double HANDLE = 8;
    private static final Color MARK = Color.web("#0969DA");
    private static final Color GUIDE = Color.web("#D6336C");

    private final DesignerModel model;
    private final Canvas rulers = new Canvas();
    private final ImageView picture = new ImageView();
    private final Pane marks = new Pane();
    private double scale = 2;
    private Box grabbed;
    private double grabX;
    private double grabY;
    private int corner;

    PageView(DesignerModel model) {
        this.model = model;
        setId("designer-page");
        getStyleClass().add("designer-page");
        setFocusTraversable(true);
        picture.setSmooth(true);
        picture.relocate(RULER, RULER);
        marks.relocate(RULER, RULER);
        marks.setMouseTransparent(true);
        getChildren().setAll(rulers, picture, marks);
        model.pageProperty().subscribe(this::show);
        model.layoutProperty().subscribe(now -> fit());
        model.selectedProperty().subscribe(() -> mark(null));
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(event -> {
            grabbed = null;
            model.dropped();
            mark(null);
        });
        setOnMouseMoved(event -> setCursor(cornerAt(event) > 0 ? Cursor.SE_RESIZE : Cursor.DEFAULT));
    }

    /** Pixels of the screen for a millimetre. */
    void scale(double pixels) {
        scale = Math.clamp(pixels, 0.5, 14);
        fit();
    }

    double scale() {
        return scale;
    }

    /** The scale at which the whole width of the sheet is seen. */
    double fitting(double room) {
        Layout layout = model.layoutProperty().get();
        return layout == null ? scale : (room - RULER - 12) / layout.width();
    }

    private void show(PagePreview page) {
        picture.setImage(page == null ? null : Images.of(page.picture()));
    }

    private void fit() {
        Layout layout = model.layoutProperty().get();
        if (layout == null) {
            return;
        }
        double wide = layout.width() * scale;
        double high = layout.height() * scale;
        picture.setFitWidth(wide);
        picture.setFitHeight(high);
        setPrefSize(wide + RULER, high + RULER);
        setMinSize(wide + RULER, high + RULER);
        setMaxSize(wide + RULER, high + RULER);
        drawRulers(layout);
        mark(null);
    }

    private void drawRulers(Layout layout) {
        rulers.setWidth(layout.width() * scale + RULER);
        rulers.setHeight(layout.height() * scale + RULER);
        GraphicsContext g = rulers.getGraphicsContext2D();
        g.clearRect(0, 0, rulers.getWidth(), rulers.getHeight());
        g.setStroke(Color.GRAY);
        g.setFill(Color.GRAY);
        g.setFont(Font.font(9));
        int step = scale < 1.2 ? 10 : scale < 4 ? 5 : 1;
        for (int mm = 0; mm <= layout.width(); mm += step) {
            double at = Math.floor(RULER + mm * scale) + 0.5;
            g.strokeLine(at, RULER, at, RULER - (mm % 10 == 0 ? 8 : 4));
            if (mm % (scale < 3 ? 50 : 10) == 0) {
                g.fillText(String.valueOf(mm), at + 2, 9);
            }
        }
        for (int mm = 0; mm <= layout.height(); mm += step) {
            double at = Math.floor(RULER + mm * scale) + 0.5;
            g.strokeLine(RULER, at, RULER - (mm % 10 == 0 ? 8 : 4), at);
            if (mm > 0 && mm % (scale < 3 ? 50 : 10) == 0) {
                g.save();
                g.translate(9, at - 2);
                g.rotate(-90);
                g.fillText(String.valueOf(mm), 0, 0);
                g.restore();
            }
        }
    }

    /** Shows what is selected, and the lines a dragged element has come to rest at. */
    private void mark(Snap snap) {
        marks.getChildren().clear();
        Layout layout = model.layoutProperty().get();
        if (layout == null) {
            return;
        }
        for (Element element : layout.elements()) {
            Rectangle frame = frame(element.box());
            frame.setStroke(element.screenOnly() ? Color.web("#8250DF", 0.55) : Color.web("#57606A", 0.45));
            frame.getStrokeDashArray().setAll(3.0, 3.0);
            marks.getChildren().add(frame);
        }
        model.element().ifPresent(element -> {
            Rectangle frame = frame(element.box());
            frame.setStroke(MARK);
            frame.setStrokeWidth(1.5);
            marks.getChildren().add(frame);
            for (int i = 1; i <= 4; i++) {
                double[] at = corner(element.box(), i);
                Rectangle handle = new Rectangle(at[0] - HANDLE / 2, at[1] - HANDLE / 2, HANDLE, HANDLE);
                handle.setFill(Color.WHITE);
                handle.setStroke(MARK);
                marks.getChildren().add(handle);
            }
        });
        if (snap != null) {
            snap.vertical().forEach(x -> guide(x * scale, 0, x * scale, layout.height() * scale));
            snap.horizontal().forEach(y -> guide(0, y * scale, layout.width() * scale, y * scale));
        }
    }

    private void guide(double fromX, double fromY, double toX, double toY) {
        Line line = new Line(fromX, fromY, toX, toY);
        line.setStroke(GUIDE);
        marks.getChildren().add(line);
    }

    private Rectangle frame(Box box) {
        Rectangle frame =
                new Rectangle(box.x() * scale, box.y() * scale, box.width() * scale, Math.max(1, box.height() * scale));
        frame.setFill(Color.TRANSPARENT);
        return frame;
    }

    /** @param which 1 upper left, 2 upper right, 3 lower right, 4 lower left */
    private double[] corner(Box box, int which) {
        return new double[] {
            (which == 1 || which == 4 ? box.x() : box.right()) * scale, (which <= 2 ? box.y() : box.bottom()) * scale
        };
    }

    private int cornerAt(MouseEvent event) {
        return model.element()
                .map(element -> {
                    for (int i = 1; i <= 4; i++) {
                        double[] at = corner(element.box(), i);
                        if (Math.hypot(event.getX() - RULER - at[0], event.getY() - RULER - at[1]) < HANDLE) {
                            return i;
                        }
                    }
                    return 0;
                })
                .orElse(0);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        corner = cornerAt(event);
        grabX = (event.getX() - RULER) / scale;
        grabY = (event.getY() - RULER) / scale;
        if (corner == 0) {
            model.selectedProperty().set(at(grabX, grabY));
        }
        grabbed = model.element().map(Element::box).orElse(null);
        model.dropped();
        event.consume();
    }

    /** The smallest element at a place: what lies in a border is meant before the border. */
    private int at(double x, double y) {
        List<Element> elements = model.layoutProperty().get().elements();
        int best = DesignerModel.NONE;
        for (int i = 0; i < elements.size(); i++) {
            Box box = elements.get(i).box();
            double slack = Math.max(0, 3 / scale - box.height() / 2);
            boolean inside = x >= box.x() && x <= box.right() && y >= box.y() - slack && y <= box.bottom() + slack;
            if (inside && (best < 0 || area(box) <= area(elements.get(best).box()))) {
                best = i;
            }
        }
        return best;
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private void dragged(MouseEvent event) {
        if (grabbed == null) {
            return;
        }
        double dx = (event.getX() - RULER) / scale - grabX;
        double dy = (event.getY() - RULER) / scale - grabY;
        Layout layout = model.layoutProperty().get();
        if (corner > 0) {
            boolean left = corner == 1 || corner == 4;
            boolean top = corner <= 2;
            double width = Math.max(1, grabbed.width() + (left ? -dx : dx));
            double height = Math.max(0.2, grabbed.height() + (top ? -dy : dy));
            double x = left ? grabbed.right() - width : grabbed.x();
            double y = top ? grabbed.bottom() - height : grabbed.y();
            double[] wanted = {
                x,
                y,
                Math.min(width, layout.width() - Math.max(0, x)),
                Math.min(height, layout.height() - Math.max(0, y))
            };
            model.change(element -> element.at(Snap.inside(wanted, layout.width(), layout.height())), "stretch");
            mark(null);
        } else {
            double[] wanted = {grabbed.x() + dx, grabbed.y() + dy, grabbed.width(), grabbed.height()};
            Snap snap = model.drag(
                    Snap.inside(wanted, layout.width(), layout.height()), event.isAltDown() ? 0 : NEAR / scale);
            mark(snap);
        }
        event.consume();
    }

    /** Told the place of the hand on the sheet, in millimetres. */
    void onMove(Consumer<double[]> listener) {
        addEventFilter(
                MouseEvent.ANY,
                event ->
                        listener.accept(new double[] {(event.getX() - RULER) / scale, (event.getY() - RULER) / scale}));
    }
}
