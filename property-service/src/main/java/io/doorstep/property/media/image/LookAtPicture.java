package io.doorstep.property.media.image;

import io.doorstep.property.media.image.PictureLook.Fit;
import io.doorstep.property.media.image.PictureLook.Unfit;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Decides by its content whether a file may be drawn anew: its type, its size in pixels, what else is hidden in it.
public final class LookAtPicture {

    private static final long MOST_BYTES = 25L << 20;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LEAST_SIDE = 32;
    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/webp");
    private static final String WHAT_TO_SEND = " Send a picture as JPEG, PNG or WebP.";

    private LookAtPicture() {}

    /// @throws IOException when the file itself cannot be read
    public static PictureLook at(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            return new Unfit("empty_file", "The file is empty." + WHAT_TO_SEND);
        }
        if (bytes > MOST_BYTES) {
            return new Unfit("file_too_large", "The file has more than 25 MiB. Save it smaller.");
        }
        String type = typeOf(file);
        if (!TYPES.contains(type)) {
            return new Unfit("type_not_allowed", "By its content the file is " + type + "." + WHAT_TO_SEND);
        }
        String hidden = HiddenContent.find(file);
        return hidden == null
                ? measured(file, type)
                : new Unfit("hidden_content", hidden + " Save the picture anew with a program for pictures.");
    }

    private static String typeOf(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    /// From the header alone: a few bytes can unfold to gigabytes.
    private static PictureLook measured(Path file, String type) throws IOException {
        try (OpenPicture picture = OpenPicture.open(file, type)) {
            int width = picture.width();
            int height = picture.height();
            if ((long) width * height > MOST_PIXELS) {
                return new Unfit(
                        "too_many_pixels",
                        "The picture has %d × %d pixels; 50 million are the most. Save it smaller."
                                .formatted(width, height));
            }
            return Math.min(width, height) < LEAST_SIDE
                    ? new Unfit("too_small", "The picture has %d × %d pixels.".formatted(width, height))
                    : new Fit(type, width, height);
        } catch (UndrawablePictureException e) {
            return e.unfit();
        }
    }
}
