package io.doorstep.property.media.image;

import java.util.Arrays;
import java.util.Optional;

/// A format in which pictures are served.
public enum PictureFormat {
    JPEG("jpg", "image/jpeg", 0.82f),
    WEBP("webp", "image/webp", 0.78f);

    private final String extension;
    private final String mediaType;
    private final float quality;

    PictureFormat(String extension, String mediaType, float quality) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.quality = quality;
    }

    public static Optional<PictureFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findAny();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    float quality() {
        return quality;
    }
}
