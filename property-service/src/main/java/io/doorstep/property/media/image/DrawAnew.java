package io.doorstep.property.media.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/// Writes a picture in a size and a format; nothing but what is to be seen goes into it.
public final class DrawAnew {

    private DrawAnew() {}

    public static void draw(DecodedPicture picture, int width, int height, PictureFormat format, Path target)
            throws IOException {
        BufferedImage small = Thumbnails.of(picture.pixels())
                .forceSize(width, height)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        ImageWriter writer =
                ImageIO.getImageWritersByMIMEType(format.mediaType()).next();
        try (OutputStream file = Files.newOutputStream(target);
                ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(small, null, null), lossy(writer, format));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam lossy(ImageWriter writer, PictureFormat format) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(param.getCompressionTypes()[0]);
        param.setCompressionQuality(format.quality());
        return param;
    }
}
