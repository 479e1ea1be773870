package vn.sovang.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** A bar of parts side by side, each as long as its count; the numbers are written beside it, never only painted. */
final class ShareBar extends Region {
    private static final double HEIGHT = 12;

    /** A part of a bar. @param style colours it */
    record Part(long count, String style) {}

    private final List<Part> parts = new ArrayList<>();

    ShareBar(List<Part> shown) {
        getStyleClass().add("share-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        for (Part part : shown) {
            if (part.count() > 0) {
                Region region = new Region();
                region.getStyleClass().addAll("share", part.style());
                parts.add(part);
                getChildren().add(region);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        long all = parts.stream().mapToLong(Part::count).sum();
        double from = 0;
        long before = 0;
        for (int i = 0; i < parts.size(); i++) {
            before += parts.get(i).count();
            double to = snapPositionX(getWidth() * before / all);
            getChildren().get(i).resizeRelocate(from, 0, to - from, getHeight());
            from = to;
        }
    }
}
