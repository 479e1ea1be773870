package vn.sovang.document.drawing;

import java.awt.geom.AffineTransform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads SVG transformations: {@code translate, scale, rotate, matrix}. */
final class Transforms {
    private static final Pattern CALL = Pattern.compile("\\s*([a-z]+)\\s*\\(([^)]*)\\)\\s*,?");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    private Transforms() {}

    /** @throws IllegalArgumentException at any other transformation */
    static AffineTransform read(String text) {
        AffineTransform whole = new AffineTransform();
        Matcher call = CALL.matcher(text);
        while (call.lookingAt()) {
            whole.concatenate(one(call.group(1), numbers(call.group(2))));
            call.region(call.end(), text.length());
        }
        return whole;
    }

    private static AffineTransform one(String kind, double[] n) {
        return switch (kind) {
            case "translate" -> AffineTransform.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0);
            case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
            case "rotate" ->
                AffineTransform.getRotateInstance(
                        Math.toRadians(n[0]), n.length > 2 ? n[1] : 0, n.length > 2 ? n[2] : 0);
            case "matrix" -> new AffineTransform(n);
            default -> throw new IllegalArgumentException("transformation " + kind);
        };
    }

    static double[] numbers(String text) {
        return SEPARATOR
                .splitAsStream(text.strip())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
