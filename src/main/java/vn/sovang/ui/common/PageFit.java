package vn.sovang.ui.common;

import java.util.function.DoubleConsumer;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;

/** Fits a page to the desk it lies on: the whole page, its width, or its true size and what the clerk makes of that. */
public final class PageFit {
    private static final double MARGIN = 36;

    /** Pixels of a screen of 96 dots an inch in one millimetre. */
    private static final double TRUE_SIZE = 96 / 25.4;

    private static final double STEP = 1.25;
    private static final double LEAST = 0.25;
    private static final double MOST = 4;

    private final ScrollPane scroll;
    private final ImageView page;
    private final Choice choice;
    private final DoubleConsumer fineness;
    private PagePreview shown;
    private double zoom = 1;

    /** The three buttons of which one is pressed. */
    public record Choice(ToggleButton whole, ToggleButton wide, ToggleButton natural) {}

    /**
     * Nothing is shown yet.
     *
     * @param choice in one group
     * @param fineness told how many pixels per millimetre the screen can show
     */
    public PageFit(ScrollPane scroll, ImageView page, Choice choice, DoubleConsumer fineness) {
        this.scroll = scroll;
        this.page = page;
        this.choice = choice;
        this.fineness = fineness;
        scroll.viewportBoundsProperty().subscribe(this::fit);
        ToggleGroup group = choice.whole().getToggleGroup();
        group.selectedToggleProperty().subscribe((was, now) -> {
            if (now == null) {
                group.selectToggle(was);
            } else {
                fit();
            }
        });
        choice.natural().setOnAction(event -> {
            zoom = 1;
            fit();
        });
    }

    /** Shows a page, or none. */
    public void show(PagePreview now) {
        shown = now;
        page.setImage(now == null ? null : Images.of(now.picture()));
        fit();
    }

    /** Makes the page larger by some steps, or smaller. */
    public void zoom(int steps) {
        if (shown != null) {
            double present = page.getFitWidth() / (shown.widthMm() * TRUE_SIZE);
            zoom = Math.clamp(present * Math.pow(STEP, steps), LEAST, MOST);
            choice.natural().setSelected(true);
            fit();
        }
    }

    /** Shows the whole page again. */
    public void whole() {
        choice.whole().setSelected(true);
    }

    private void fit() {
        boolean whole = choice.whole().isSelected();
        boolean wide = choice.wide().isSelected();
        // Bars that come and go would change the width the page is fitted to, and so themselves.
        scroll.setHbarPolicy(whole || wide ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        scroll.setVbarPolicy(whole ? ScrollBarPolicy.NEVER : wide ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.AS_NEEDED);
        double width = scroll.getViewportBounds().getWidth() - MARGIN;
        double height = scroll.getViewportBounds().getHeight() - MARGIN;
        if (shown == null || width <= 0 || height <= 0) {
            return;
        }
        double wanted = shown.widthMm() * TRUE_SIZE * zoom;
        if (whole) {
            wanted = Math.min(width, height * shown.ratio());
        } else if (wide) {
            wanted = width;
        }
        page.setFitWidth(Math.floor(wanted));
        Scene scene = scroll.getScene();
        double scale = scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getOutputScaleX();
        fineness.accept(wanted * scale / shown.widthMm());
    }
}
