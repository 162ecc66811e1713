package io.doorstep.property.media.image;

import io.doorstep.property.media.image.PictureLook.Fit;
import io.doorstep.property.media.image.PictureLook.Unfit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/// A picture as it is drawn: the right way up, on white, in the colours of screens, and no larger than is needed.
///
/// @param width of what came, the right way up
public record DecodedPicture(BufferedImage pixels, int width, int height) implements Decoding {

    /// In memory while it is drawn; more than the largest variant has.
    private static final double PIXELS_AT_ONCE = 8_000_000;

    /// @throws IOException when the file itself cannot be read
    public static Decoding of(Path file, Fit look) throws IOException {
        try (OpenPicture picture = OpenPicture.open(file, look.mediaType())) {
            Orientation taken = look.mediaType().equals("image/jpeg") ? ExifOrientation.of(file) : Orientation.TOP_LEFT;
            int every = (int) Math.ceil(Math.sqrt((double) look.width() * look.height() / PIXELS_AT_ONCE));
            ImageFilter turn = ExifFilterUtils.getFilterForOrientation(taken);
            BufferedImage upright = turn.apply(onWhite(picture.read(Math.max(1, every))));
            boolean turned = isOnItsSide(taken);
            return new DecodedPicture(
                    upright, turned ? look.height() : look.width(), turned ? look.width() : look.height());
        } catch (UndrawablePictureException e) {
            Unfit unfit = e.unfit();
            return new Undrawable(unfit.code(), unfit.reason());
        }
    }

    private static boolean isOnItsSide(Orientation taken) {
        return switch (taken) {
            case LEFT_TOP, RIGHT_TOP, RIGHT_BOTTOM, LEFT_BOTTOM -> true;
            case TOP_LEFT, TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT -> false;
        };
    }

    private static BufferedImage onWhite(BufferedImage drawn) {
        BufferedImage plain = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(drawn, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return plain;
    }
}
