package io.doorstep.property.media;

import io.doorstep.property.listing.Picture.PictureVariant;
import io.doorstep.property.media.image.PictureFormat;
import java.util.List;
import java.util.stream.Stream;

/// One of the sizes in which a picture is served.
record VariantSize(int width, int height) {

    private static final List<Integer> WIDTHS = List.of(320, 960, 1920);
    private static final double MOST_PIXELS = 4_000_000;

    /// Those below its own width, and the largest that it has enough pixels for; nothing is blown up, and what is
    /// very tall is narrower.
    static List<VariantSize> of(int width, int height) {
        int narrow = (int) Math.sqrt(MOST_PIXELS * width / height);
        int largest = Math.min(Math.min(width, WIDTHS.getLast()), narrow);
        return Stream.concat(WIDTHS.stream().filter(each -> each < largest), Stream.of(largest))
                .map(each ->
                        new VariantSize(each, Math.max(1, Math.toIntExact(Math.round((double) height * each / width)))))
                .toList();
    }

    /// Where it lies among the files of its item.
    String fileName(PictureFormat format) {
        return width + "." + format.extension();
    }

    /// The format that every reader knows comes last.
    Stream<PictureVariant> variants(String path) {
        return Stream.of(PictureFormat.WEBP, PictureFormat.JPEG)
                .map(format -> new PictureVariant(path + "/" + fileName(format), format.mediaType(), width, height));
    }
}
