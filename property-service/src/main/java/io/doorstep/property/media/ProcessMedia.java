package io.doorstep.property.media;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.media.MediaConfiguration.ProcessJob;
import io.doorstep.property.media.image.DecodedPicture;
import io.doorstep.property.media.image.Decoding;
import io.doorstep.property.media.image.Decoding.Undrawable;
import io.doorstep.property.media.image.DrawAnew;
import io.doorstep.property.media.image.LookAtPicture;
import io.doorstep.property.media.image.PerceptualHash;
import io.doorstep.property.media.image.PictureFormat;
import io.doorstep.property.media.image.PictureLook.Fit;
import io.doorstep.property.media.image.PictureLook.Unfit;
import io.doorstep.property.media.store.MediaStore;
import io.doorstep.property.media.store.StoredContent;
import io.doorstep.property.media.store.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Draws a picture anew in all sizes and formats, and lets go of what came, which may know where it was taken.
@Component
class ProcessMedia {

    private static final Logger log = LoggerFactory.getLogger(ProcessMedia.class);

    private final MediaSteps steps;
    private final MediaStore store;

    /// A picture takes tens of megabytes while it is drawn, so they are drawn one after the other.
    private final Semaphore canvas = new Semaphore(1);

    ProcessMedia(MediaSteps steps, MediaStore store) {
        this.steps = steps;
        this.store = store;
    }

    static StoredFile original(ListingId listing, MediaItemId item) {
        return new StoredFile(listing.value(), item.value(), "original");
    }

    void process(ProcessJob job) {
        ListingId listing = new ListingId(job.listing());
        MediaItemId item = new MediaItemId(job.item());
        boolean there = !steps.isWaiting(item) || drawAndTell(listing, item);
        if (there) {
            store.remove(original(listing, item));
        } else {
            store.removeAll(job.listing(), job.item());
        }
    }

    /// @return whether it is still there
    private boolean drawAndTell(ListingId listing, MediaItemId item) {
        try {
            Path desk = Files.createTempDirectory("doorstep-media");
            try {
                return drawAndTell(listing, item, desk);
            } finally {
                FileSystemUtils.deleteRecursively(desk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean drawAndTell(ListingId listing, MediaItemId item, Path desk) throws IOException {
        Path file = desk.resolve("original");
        if (!fetch(original(listing, item), file)) {
            return steps.refuse(
                    listing, item, new MediaRefusal("file_lost", "The file is no longer there. Send it again."));
        }
        canvas.acquireUninterruptibly();
        Drawing drawing;
        try {
            drawing = draw(file, desk);
        } finally {
            canvas.release();
        }
        return switch (drawing) {
            case Drawing.Failed(var why) -> {
                log.atInfo().addKeyValue(LogKeys.JOB, item).log("Picture refused: {}", why.code());
                yield steps.refuse(listing, item, why);
            }
            case Drawing.Done(var made) -> {
                put(listing, item, made, desk);
                yield steps.become(listing, item, made);
            }
        };
    }

    private sealed interface Drawing {

        record Done(MediaVariants made) implements Drawing {}

        record Failed(MediaRefusal why) implements Drawing {}
    }

    private boolean fetch(StoredFile from, Path to) throws IOException {
        Optional<StoredContent> found = store.open(from);
        if (found.isEmpty()) {
            return false;
        }
        try (InputStream content = found.get().stream()) {
            Files.copy(content, to);
        }
        return true;
    }

    private static Drawing draw(Path file, Path desk) throws IOException {
        return switch (LookAtPicture.at(file)) {
            case Unfit(var code, var reason) -> new Drawing.Failed(new MediaRefusal(code, reason));
            case Fit fit -> draw(DecodedPicture.of(file, fit), desk);
        };
    }

    private static Drawing draw(Decoding decoding, Path desk) throws IOException {
        return switch (decoding) {
            case Undrawable(var code, var reason) -> new Drawing.Failed(new MediaRefusal(code, reason));
            case DecodedPicture picture -> {
                long bytes = 0;
                for (VariantSize size : VariantSize.of(picture.width(), picture.height())) {
                    for (PictureFormat format : PictureFormat.values()) {
                        Path target = desk.resolve(size.fileName(format));
                        DrawAnew.draw(picture, size.width(), size.height(), format, target);
                        bytes += Files.size(target);
                    }
                }
                yield new Drawing.Done(
                        new MediaVariants(picture.width(), picture.height(), PerceptualHash.of(picture), bytes));
            }
        };
    }

    private void put(ListingId listing, MediaItemId item, MediaVariants made, Path desk) {
        for (VariantSize size : VariantSize.of(made.width(), made.height())) {
            for (PictureFormat format : PictureFormat.values()) {
                String name = size.fileName(format);
                store.put(new StoredFile(listing.value(), item.value(), name), desk.resolve(name), format.mediaType());
            }
        }
    }
}
