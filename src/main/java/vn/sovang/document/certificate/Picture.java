package vn.sovang.document.certificate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;

/**
 * A picture of the clerk: opaque RGB as JPEG or PNG, of a bounded size, whatever file it came from. Two pictures of the
 * same content are equal.
 */
public final class Picture {
    /** Largest file that is looked at, in bytes. */
    public static final int LARGEST_FILE = 30_000_000;

    /** Largest content that is kept, in bytes. */
    static final int LARGEST_CONTENT = 6_000_000;

    /** Pixels of the longer side: 300 mm at 200 dots an inch. */
    private static final int LONGEST_SIDE = 2400;

    private static final long MOST_PIXELS = 120_000_000;
    private static final float QUALITY = 0.88f;

    /** Up to this many bytes a picture stays a PNG: emblems and drawings, which a JPEG would blur. */
    private static final int SMALL_PNG = 400_000;

    private final String hash;
    private final byte[] content;
    private final int width;
    private final int height;
    private volatile BufferedImage image;

    private Picture(byte[] content, int width, int height) {
        this.content = content;
        this.width = width;
        this.height = height;
        hash = hash(content);
    }

    /**
     * Takes in what a file holds: made smaller when it is larger than paper can show, laid on white where it was
     * transparent.
     *
     * @param file as it lies on the disk
     * @param name of it, for messages
     * @throws ProblemException 2931 when the file or the picture is too large, 2932 when it is no picture
     */
    public static Picture of(byte[] file, String name) {
        return of(decoded(file, name));
    }

    /** A picture made by the program. */
    public static Picture of(BufferedImage image) {
        BufferedImage plain = plain(image);
        byte[] png = encoded(plain, "png");
        byte[] content = png.length <= SMALL_PNG ? png : encoded(plain, "jpeg");
        return new Picture(content, plain.getWidth(), plain.getHeight());
    }

    /**
     * What was kept before, as it is.
     *
     * @throws IllegalArgumentException when it is not such a content
     */
    static Picture kept(byte[] content) {
        if (content.length > LARGEST_CONTENT) {
            throw new IllegalArgumentException("picture of " + content.length + " bytes");
        }
        try {
            BufferedImage image = decoded(content, "");
            boolean small = Math.max(image.getWidth(), image.getHeight()) <= LONGEST_SIDE;
            boolean opaque = image.getColorModel().getNumComponents() == 3;
            return small && opaque ? new Picture(content, image.getWidth(), image.getHeight()) : of(image);
        } catch (ProblemException e) {
            throw new IllegalArgumentException("no picture", e);
        }
    }

    /**
     * What was kept as {@link #base64}.
     *
     * @throws IllegalArgumentException when it is not such a content
     */
    public static Picture ofBase64(String text) {
        return kept(Base64.getMimeDecoder().decode(text));
    }

    /** The content as text. */
    public String base64() {
        return Base64.getEncoder().encodeToString(content);
    }

    /** A picture as it was photographed or scanned, no finer than it can be worked with. */
    public static BufferedImage decoded(byte[] file, String name) {
        if (file.length > LARGEST_FILE) {
            throw Problem.of(2931, "layout.picture.large", name, LARGEST_FILE / 1_000_000)
                    .asException();
        }
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Problem.of(2932, "layout.picture.bad", name).asException();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return decoded(reader, name);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problem.of(2932, "layout.picture.bad", name).asException(e);
        }
    }

    private static BufferedImage decoded(ImageReader reader, String name) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw Problem.of(2931, "layout.picture.large", name, LARGEST_FILE / 1_000_000)
                    .asException();
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** On white, without transparency, no longer than it may be. */
    private static BufferedImage plain(BufferedImage image) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return plain;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), format)
                .next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names the content. */
    public String hash() {
        return hash;
    }

    byte[] content() {
        return content.clone();
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** The pixels; not to be painted on. */
    public BufferedImage image() {
        BufferedImage present = image;
        if (present == null) {
            present = plain(decoded(content, hash));
            image = present;
        }
        return present;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && picture.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "Picture " + hash + " " + width + "×" + height;
    }
}
