package io.doorstep.property.listing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A listing as it was at one moment.
///
/// @param titleMade whether the title was made from the facts, and follows them
/// @param pictures those that are kept here, in their order
public record ListingSnapshot(
        ListingId id,
        int version,
        ListingStatus status,
        String title,
        boolean titleMade,
        ListingFacts facts,
        TimeOnMarket market,
        List<Picture> pictures,
        Instant createdAt,
        Instant updatedAt) {

    /// The same, with other facts.
    public ListingSnapshot withFacts(ListingFacts other) {
        return new ListingSnapshot(
                id, version, status, title, titleMade, other, market, pictures, createdAt, updatedAt);
    }

    /// The same, with the addresses of all that is to be seen of it turned into others.
    public ListingSnapshot withPicturesAt(UnaryOperator<String> address) {
        List<Media> media = Objects.requireNonNullElse(facts.media(), List.of());
        return new ListingSnapshot(
                id,
                version,
                status,
                title,
                titleMade,
                facts.withMedia(media.stream()
                        .map(one -> new Media(address.apply(one.url()), one.kind(), one.title()))
                        .toList()),
                market,
                pictures.stream()
                        .map(picture -> picture.at(address.apply(picture.url())))
                        .toList(),
                createdAt,
                updatedAt);
    }

    /// Whether the public has seen it on offer.
    public boolean wasListed() {
        return market.firstListedAt() != null;
    }

    public String reference() {
        return Objects.requireNonNull(facts.reference(), "Stored listings have a reference");
    }

    public ListingType type() {
        return Objects.requireNonNull(facts.type(), "Stored listings have a type");
    }

    public ListingPurpose purpose() {
        return Objects.requireNonNull(facts.purpose(), "Stored listings have a purpose");
    }

    /// All that is to be seen of it, what is kept here first.
    public List<Picture> media() {
        return Stream.concat(
                        pictures.stream(),
                        Objects.requireNonNullElse(facts.media(), List.<Media>of()).stream()
                                .map(Picture::elsewhere))
                .toList();
    }

    public List<String> features() {
        return Objects.requireNonNullElse(facts.features(), List.of());
    }
}
