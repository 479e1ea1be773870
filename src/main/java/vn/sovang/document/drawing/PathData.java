package vn.sovang.document.drawing;

import java.awt.geom.Path2D;

/** Reads the path data of SVG 1.1 without elliptical arcs: {@code M L H V C S Q Z} and their relative forms. */
final class PathData {
    private final String data;
    private final Path2D.Double path;
    private int at;
    private double originX;
    private double originY;
    private double x;
    private double y;
    private double controlX;
    private double controlY;

    private PathData(String data, int windingRule) {
        this.data = data;
        this.path = new Path2D.Double(windingRule);
    }

    /**
     * @param windingRule of {@link Path2D}
     * @throws IllegalArgumentException at an arc or at what is no path data
     */
    static Path2D.Double read(String data, int windingRule) {
        PathData reader = new PathData(data, windingRule);
        reader.run();
        reader.path.trimToSize();
        return reader.path;
    }

    private void run() {
        char command = ' ';
        while (skip()) {
            if (Character.isLetter(data.charAt(at))) {
                command = data.charAt(at++);
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            boolean relative = Character.isLowerCase(command);
            originX = relative ? x : 0;
            originY = relative ? y : 0;
            draw(Character.toUpperCase(command));
        }
    }

    private void draw(char command) {
        switch (command) {
            case 'M' -> {
                point(nextX(), nextY());
                path.moveTo(x, y);
            }
            case 'L' -> line(nextX(), nextY());
            case 'H' -> line(nextX(), y);
            case 'V' -> line(x, nextY());
            case 'C' -> curve(nextX(), nextY(), nextX(), nextY(), nextX(), nextY());
            case 'S' -> curve(2 * x - controlX, 2 * y - controlY, nextX(), nextY(), nextX(), nextY());
            case 'Q' -> quad(nextX(), nextY(), nextX(), nextY());
            case 'Z' -> {
                path.closePath();
                point(path.getCurrentPoint().getX(), path.getCurrentPoint().getY());
            }
            default -> throw bad();
        }
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        point(toX, toY);
    }

    private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        path.curveTo(x1, y1, x2, y2, toX, toY);
        point(toX, toY);
        controlX = x2;
        controlY = y2;
    }

    private void quad(double x1, double y1, double toX, double toY) {
        path.quadTo(x1, y1, toX, toY);
        point(toX, toY);
    }

    private void point(double toX, double toY) {
        x = toX;
        y = toY;
        controlX = toX;
        controlY = toY;
    }

    private double nextX() {
        return originX + number();
    }

    private double nextY() {
        return originY + number();
    }

    private double number() {
        skip();
        int start = at;
        if (at < data.length() && (data.charAt(at) == '-' || data.charAt(at) == '+')) {
            at++;
        }
        boolean dot = false;
        while (at < data.length() && (Character.isDigit(data.charAt(at)) || data.charAt(at) == '.' && !dot)) {
            dot |= data.charAt(at++) == '.';
        }
        try {
            return Double.parseDouble(data.substring(start, at));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(bad().getMessage(), e);
        }
    }

    /** Passes what separates; false at the end. */
    private boolean skip() {
        while (at < data.length() && (data.charAt(at) == ',' || Character.isWhitespace(data.charAt(at)))) {
            at++;
        }
        return at < data.length();
    }

    private IllegalArgumentException bad() {
        return new IllegalArgumentException("No path data at character " + at + " of " + data);
    }
}
