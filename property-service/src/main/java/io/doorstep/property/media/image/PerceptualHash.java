package io.doorstep.property.media.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;

/// What a picture looks like in 64 bits: where it gets darker from left to right. Pictures that look alike differ in
/// few of them, whatever their size, format and compression.
public final class PerceptualHash {

    private static final int ROWS = 8;
    private static final int STEPS = 8;

    /// Differences that come of compression alone.
    private static final int NOISE = 4_000;

    private PerceptualHash() {}

    public static long of(DecodedPicture picture) throws IOException {
        BufferedImage tiny = Thumbnails.of(picture.pixels())
                .forceSize(STEPS + 1, ROWS)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        long hash = 0;
        for (int y = 0; y < ROWS; y++) {
            for (int x = 0; x < STEPS; x++) {
                boolean darker = brightness(tiny, x, y) > brightness(tiny, x + 1, y) + NOISE;
                hash = hash << 1 | (darker ? 1 : 0);
            }
        }
        return hash;
    }

    private static int brightness(BufferedImage picture, int x, int y) {
        int pixel = picture.getRGB(x, y);
        return 299 * (pixel >> 16 & 0xFF) + 587 * (pixel >> 8 & 0xFF) + 114 * (pixel & 0xFF);
    }
}
