package vn.sovang.document.certificate;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Makes of a scan or a photo, taken at a slant, the sheet seen from straight above. */
public final class Straighten {
    private static final double PIXELS_PER_MM = 6;
    private static final double MOST_PIXELS = 2400;

    private Straighten() {}

    /**
     * The sheet alone.
     *
     * @param corners of the sheet on the photo in its pixels: upper left, upper right, lower right, lower left
     * @param width of the sheet in millimetres
     * @param height of the sheet in millimetres
     * @throws IllegalArgumentException when the corners are not those of a sheet
     */
    public static BufferedImage of(BufferedImage photo, List<Point2D> corners, double width, double height) {
        double scale = Math.min(PIXELS_PER_MM, MOST_PIXELS / Math.max(width, height));
        int wide = (int) Math.round(width * scale);
        int high = (int) Math.round(height * scale);
        double[] m = projection(corners);
        BufferedImage sheet = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                double u = (x + 0.5) / wide;
                double v = (y + 0.5) / high;
                double w = m[6] * u + m[7] * v + 1;
                sheet.setRGB(
                        x,
                        y,
                        between(photo, (m[0] * u + m[1] * v + m[2]) / w - 0.5, (m[3] * u + m[4] * v + m[5]) / w - 0.5));
            }
        }
        return sheet;
    }

    /** From the unit square to the four corners (Heckbert, Fundamentals of Texture Mapping, 1989). */
    private static double[] projection(List<Point2D> c) {
        double dx1 = c.get(1).getX() - c.get(2).getX();
        double dx2 = c.get(3).getX() - c.get(2).getX();
        double sx =
                c.get(0).getX() - c.get(1).getX() + c.get(2).getX() - c.get(3).getX();
        double dy1 = c.get(1).getY() - c.get(2).getY();
        double dy2 = c.get(3).getY() - c.get(2).getY();
        double sy =
                c.get(0).getY() - c.get(1).getY() + c.get(2).getY() - c.get(3).getY();
        double area = dx1 * dy2 - dx2 * dy1;
        if (Math.abs(area) < 1) {
            throw new IllegalArgumentException("Three corners lie on one line");
        }
        double g = (sx * dy2 - dx2 * sy) / area;
        double h = (dx1 * sy - sx * dy1) / area;
        return new double[] {
            c.get(1).getX() - c.get(0).getX() + g * c.get(1).getX(),
            c.get(3).getX() - c.get(0).getX() + h * c.get(3).getX(),
            c.get(0).getX(),
            c.get(1).getY() - c.get(0).getY() + g * c.get(1).getY(),
            c.get(3).getY() - c.get(0).getY() + h * c.get(3).getY(),
            c.get(0).getY(),
            g,
            h
        };
    }

    /** The colour between four pixels. */
    private static int between(BufferedImage photo, double x, double y) {
        double px = Math.clamp(x, 0, photo.getWidth() - 1.0);
        double py = Math.clamp(y, 0, photo.getHeight() - 1.0);
        int left = (int) px;
        int top = (int) py;
        int right = Math.min(left + 1, photo.getWidth() - 1);
        int bottom = Math.min(top + 1, photo.getHeight() - 1);
        int[] four = {
            photo.getRGB(left, top), photo.getRGB(right, top), photo.getRGB(left, bottom), photo.getRGB(right, bottom)
        };
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double upper = mix(four[0] >> shift & 0xFF, four[1] >> shift & 0xFF, px - left);
            double lower = mix(four[2] >> shift & 0xFF, four[3] >> shift & 0xFF, px - left);
            rgb |= (int) Math.round(mix(upper, lower, py - top)) << shift;
        }
        return rgb;
    }

    private static double mix(double one, double other, double share) {
        return one + (other - one) * share;
    }
}
