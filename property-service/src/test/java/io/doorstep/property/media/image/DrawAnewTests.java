package io.doorstep.property.media.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.media.image.Decoding.Undrawable;
import io.doorstep.property.media.image.PictureLook.Fit;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("PROP-26, X-PR-10: pictures are drawn anew, upright, small and without what a camera adds")
class DrawAnewTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void nothingButWhatIsToBeSeenGoesIntoADrawnPicture(PictureFormat format) throws IOException {
        byte[] photo = PictureFiles.takenAt(PictureFiles.jpeg(1200, 800), 1, "51 North 0 West");

        Path drawn = draw((DecodedPicture) decode(photo), 300, 200, format);

        assertThat(Files.readString(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "51 North");
        assertThat(LookAtPicture.at(drawn)).isEqualTo(new Fit(format.mediaType(), 300, 200));
        assertThat(Files.size(drawn)).isLessThan(photo.length / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void aPhotoIsUprightHoweverTheTelephoneWasHeld(int orientation) throws IOException {
        BufferedImage scene = PictureFiles.drawn(400, 320, 3);
        byte[] photo =
                PictureFiles.takenAt(PictureFiles.written(heldSo(scene, orientation), "jpg"), orientation, "here");

        DecodedPicture decoded = (DecodedPicture) decode(photo);

        assertThat(decoded.width()).isEqualTo(400);
        assertThat(decoded.height()).isEqualTo(320);
        assertThat(isMostly(decoded.pixels().getRGB(200, 8), Color.RED)).isTrue();
        assertThat(isMostly(decoded.pixels().getRGB(200, 311), Color.BLUE)).isTrue();
    }

    @Test
    void whatCanBeSeenThroughIsDrawnOnWhite() throws IOException {
        BufferedImage glass = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);

        DecodedPicture decoded = (DecodedPicture) decode(PictureFiles.written(glass, "png"));

        assertThat(new Color(decoded.pixels().getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void aLargePictureIsUnfoldedOnlyAsFarAsItIsNeeded() throws IOException {
        DecodedPicture decoded = (DecodedPicture) decode(PictureFiles.jpeg(6000, 4000));

        assertThat(decoded.width()).isEqualTo(6000);
        assertThat((long) decoded.pixels().getWidth() * decoded.pixels().getHeight())
                .isLessThan(8_000_001);
        assertThat(decoded.pixels().getWidth()).isGreaterThanOrEqualTo(1920);
    }

    @Test
    void aPictureThatBreaksOffIsNotDrawn() throws IOException {
        byte[] whole = PictureFiles.png(640, 480);

        assertThat(decode(Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(Undrawable.class);
    }

    @Test
    void picturesThatLookAlikeHaveHashesThatDifferInFewBits() throws IOException {
        long large = PerceptualHash.of((DecodedPicture) decode(PictureFiles.jpeg(1600, 1200, 5)));
        long small = PerceptualHash.of((DecodedPicture) decode(PictureFiles.written(shrunk(5), "png")));
        long other = PerceptualHash.of((DecodedPicture) decode(PictureFiles.jpeg(1600, 1200, 6)));

        assertThat(Long.bitCount(large ^ small)).isLessThanOrEqualTo(4);
        assertThat(Long.bitCount(large ^ other)).isGreaterThan(12);
    }

    private BufferedImage shrunk(int seed) throws IOException {
        DecodedPicture scene = new DecodedPicture(PictureFiles.drawn(1600, 1200, seed), 1600, 1200);
        return ImageIO.read(draw(scene, 400, 300, PictureFormat.JPEG).toFile());
    }

    /// As the sensor sees the scene.
    private static BufferedImage heldSo(BufferedImage scene, int orientation) {
        int width = scene.getWidth();
        int height = scene.getHeight();
        boolean onItsSide = orientation > 4;
        BufferedImage held =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                int pixel = scene.getRGB(x, y);
                switch (orientation) {
                    case 3 -> held.setRGB(width - 1 - x, height - 1 - y, pixel);
                    case 6 -> held.setRGB(y, width - 1 - x, pixel);
                    case 8 -> held.setRGB(height - 1 - y, x, pixel);
                    default -> held.setRGB(x, y, pixel);
                }
            }
        }
        return held;
    }

    private static boolean isMostly(int pixel, Color color) {
        Color seen = new Color(pixel);
        return Math.abs(seen.getRed() - color.getRed()) < 60
                && Math.abs(seen.getGreen() - color.getGreen()) < 60
                && Math.abs(seen.getBlue() - color.getBlue()) < 60;
    }

    private Decoding decode(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("picture"), content);
        return DecodedPicture.of(file, (Fit) LookAtPicture.at(file));
    }

    private Path draw(DecodedPicture picture, int width, int height, PictureFormat format) throws IOException {
        Path target = folder.resolve("drawn." + format.extension());
        DrawAnew.draw(picture, width, height, format, target);
        return target;
    }
}
