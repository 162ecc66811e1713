package io.doorstep.property.feed;

import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.kit.http.PartnerAnswer.Forbidden;
import io.doorstep.kit.http.PartnerAnswer.Silent;
import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.http.PartnerRequest;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.Media;
import io.doorstep.property.media.AddMedia;
import io.doorstep.property.media.MediaItemId;
import io.doorstep.property.media.MediaKind;
import io.doorstep.property.media.MediaOutcome;
import io.doorstep.property.media.MediaOutcome.Added;
import io.doorstep.property.media.MediaOutcome.AlreadyThere;
import io.doorstep.property.media.MediaOutcome.Changed;
import io.doorstep.property.media.MediaOutcome.Full;
import io.doorstep.property.media.MediaOutcome.NoSuchItem;
import io.doorstep.property.media.MediaOutcome.NoSuchListing;
import io.doorstep.property.media.MediaOutcome.Outdated;
import io.doorstep.property.media.MediaOutcome.Refused;
import io.doorstep.property.media.MediaWords;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Gets one picture from where a feed says that it lies, which is any address: nothing is said there of who we are to
/// the feed, nothing private is reached, and no more is read than a picture may have.
@Component
class GetMedia {

    /// One more than a picture may have, so that a larger one is found out.
    private static final long MOST_BYTES = (25L << 20) + 1;

    private final PartnerHttp partners;
    private final AddMedia addMedia;

    GetMedia(PartnerHttp partners, AddMedia addMedia) {
        this.partners = partners;
        this.addMedia = addMedia;
    }

    /// How it ended.
    sealed interface Got {

        record Item(MediaItemId id) implements Got {}

        record NotToBeHad(String why) implements Got {}

        record Later(String why, Duration rest) implements Got {}
    }

    Got get(ListingId listing, Media wanted) {
        MediaWords words = new MediaWords(kindOf(wanted), wanted.title(), null);
        if (words.kind() == MediaKind.TOUR) {
            return got(addMedia.addTour(listing, words, wanted.url()));
        }
        try {
            Path file = Files.createTempFile("doorstep-feed", null);
            try {
                return download(listing, words, new URI(wanted.url()), file);
            } catch (URISyntaxException e) {
                return new Got.NotToBeHad("The address cannot be read.");
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Got download(ListingId listing, MediaWords words, URI from, Path file) throws IOException {
        try (OutputStream target = Files.newOutputStream(file)) {
            switch (partners.download(PartnerRequest.get(from, Map.of("Accept", "image/*")), target, MOST_BYTES)) {
                case Answered answer -> {
                    if (answer.status() == 429 || answer.status() >= 500) {
                        return new Got.Later("It was answered with " + answer.status() + ".", FeedApi.restOf(answer));
                    }
                    if (answer.status() != 200) {
                        return new Got.NotToBeHad("It was answered with " + answer.status() + ".");
                    }
                }
                case Silent silent -> {
                    return new Got.Later(silent.reason(), Duration.ZERO);
                }
                case Forbidden forbidden -> {
                    return new Got.NotToBeHad(forbidden.reason());
                }
            }
        }
        return got(addMedia.addFile(listing, words, nameOf(from), file));
    }

    private static Got got(MediaOutcome outcome) {
        return switch (outcome) {
            case Added(var item) -> new Got.Item(item.id());
            case AlreadyThere(var item) -> new Got.Item(item.id());
            case Refused(var why) -> new Got.NotToBeHad(why.reason());
            case Full(var most) -> new Got.NotToBeHad("The listing has %d already.".formatted(most));
            case NoSuchListing _ -> new Got.NotToBeHad("The listing is gone.");
            case Changed _, NoSuchItem _, Outdated _ ->
                throw new IllegalStateException("Adding cannot end so: " + outcome);
        };
    }

    private static MediaKind kindOf(Media media) {
        return switch (String.valueOf(media.kind())) {
            case "plan" -> MediaKind.FLOOR_PLAN;
            case "tour" -> MediaKind.TOUR;
            default -> MediaKind.IMAGE;
        };
    }

    private static String nameOf(URI from) {
        String path = String.valueOf(from.getPath());
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
