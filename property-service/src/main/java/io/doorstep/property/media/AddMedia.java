package io.doorstep.property.media;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.media.MediaOutcome.Added;
import io.doorstep.property.media.MediaOutcome.NoSuchListing;
import io.doorstep.property.media.MediaOutcome.Refused;
import io.doorstep.property.media.image.LookAtPicture;
import io.doorstep.property.media.image.PictureLook.Fit;
import io.doorstep.property.media.image.PictureLook.Unfit;
import io.doorstep.property.media.store.MediaStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Takes in a picture or plan when its content is one, and has it drawn anew in the background; takes in a tour as
/// the link that it is.
@Service
public class AddMedia {

    private static final int AT_ONCE = 64 * 1024;
    private static final int LONGEST_NAME = 200;

    private final ListingReader listings;
    private final MediaSteps steps;
    private final MediaStore store;
    private final Ids ids;

    AddMedia(ListingReader listings, MediaSteps steps, MediaStore store, Ids ids) {
        this.listings = listings;
        this.steps = steps;
        this.store = store;
        this.ids = ids;
    }

    /// @param file on this machine, which may be gone afterwards
    public MediaOutcome addFile(ListingId listing, MediaWords words, @Nullable String fileName, Path file) {
        if (listings.find(listing).isEmpty()) {
            return new NoSuchListing(listing);
        }
        try {
            return switch (LookAtPicture.at(file)) {
                case Unfit(var code, var reason) -> new Refused(new MediaRefusal(code, reason));
                case Fit fit -> keep(listing, words, new ReceivedFile(shortened(fileName), hashOf(file)), file, fit);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param link an address of the web
    public MediaOutcome addTour(ListingId listing, MediaWords words, String link) {
        return steps.addTour(new MediaItemId(ids.next()), listing, words, link);
    }

    /// The file lies there before anybody is told of it.
    private MediaOutcome keep(ListingId listing, MediaWords words, ReceivedFile received, Path file, Fit fit) {
        MediaItemId id = new MediaItemId(ids.next());
        store.put(ProcessMedia.original(listing, id), file, fit.mediaType());
        boolean kept = false;
        try {
            MediaOutcome outcome = steps.addFile(id, listing, words, received);
            kept = outcome instanceof Added;
            return outcome;
        } finally {
            if (!kept) {
                store.removeAll(listing.value(), id.value());
            }
        }
    }

    private static String hashOf(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            readThrough(content);
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    private static void readThrough(InputStream content) throws IOException {
        byte[] stretch = new byte[AT_ONCE];
        int length = content.read(stretch);
        while (length >= 0) {
            length = content.read(stretch);
        }
    }

    private static @Nullable String shortened(@Nullable String name) {
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
