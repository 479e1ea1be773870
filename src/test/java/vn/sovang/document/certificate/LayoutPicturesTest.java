package vn.sovang.document.certificate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ready layout as a picture, to be looked at. */
class LayoutPicturesTest {
    private static final Path FOLDER = Path.of("target/pictures");
    private static final double FINE = 4;

    static List<String> ready() {
        return LayoutFile.READY;
    }

    @ParameterizedTest
    @MethodSource("ready")
    void everyReadyLayoutIsPainted(String id) throws IOException {
        Layout layout = LayoutFile.ready(id);
        BufferedImage page = PagePicture.of(layout, Samples.of(layout, 3).get(2), FINE);
        Files.createDirectories(FOLDER);
        ImageIO.write(page, "png", FOLDER.resolve("layout-" + id + ".png").toFile());
        int middle = page.getRGB(page.getWidth() / 2, (int) (page.getHeight() * 0.41)) & 0xFFFFFF;
        assertTrue(page.getWidth() == Math.ceil(layout.width() * FINE) && middle != 0, "painted");
    }
}
