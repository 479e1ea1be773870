package vn.sovang.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** A bar of parts side by side, each as long as its count; the numbers are written beside it, never only painted. */
public final class ShareBar extends Region {
    private static final double HEIGHT = 12;

    /** A part of a bar. @param style colours it: {@code level-0} for the best to {@code level-3}, {@code none} */
    public record Part(long count, String style) {}

    private final List<Part> parts = new ArrayList<>();

    public ShareBar(List<Part> shown) {
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
