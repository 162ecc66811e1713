package io.doorstep.property.media.image;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A picture of which as much is read as is asked for. Readers break on hostile files in many ways; all of them are
/// one here.
final class OpenPicture implements Closeable {

    private final ImageInputStream content;
    private final ImageReader reader;

    private OpenPicture(ImageInputStream content, ImageReader reader) {
        this.content = content;
        this.reader = reader;
    }

    static OpenPicture open(Path file, String mediaType) throws IOException {
        ImageReader reader = readerOf(mediaType);
        ImageInputStream content = ImageIO.createImageInputStream(file.toFile());
        reader.setInput(content, true, true);
        return new OpenPicture(content, reader);
    }

    /// In Java alone, as what strangers send is never given to a native library.
    private static ImageReader readerOf(String mediaType) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        Stream<ImageReader> all = StreamSupport.stream(((Iterable<ImageReader>) () -> readers).spliterator(), false);
        return all.filter(reader -> !mediaType.equals("image/webp")
                        || reader.getClass().getName().startsWith("com.twelvemonkeys."))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing reads " + mediaType));
    }

    int width() throws UndrawablePictureException {
        return reads(() -> reader.getWidth(0));
    }

    int height() throws UndrawablePictureException {
        return reads(() -> reader.getHeight(0));
    }

    /// @param every of how many pixels one is taken, in both directions
    BufferedImage read(int every) throws UndrawablePictureException {
        return reads(() -> {
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        });
    }

    private static <T> T reads(Step<T> step) throws UndrawablePictureException {
        try {
            return step.run();
        } catch (IOException | RuntimeException e) {
            throw UndrawablePictureException.damaged(e);
        }
    }

    private interface Step<T> {

        T run() throws IOException;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        content.close();
    }
}
