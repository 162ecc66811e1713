package io.doorstep.property.media;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.Picture;
import io.doorstep.property.listing.Picture.PictureVariant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class MediaItem extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID listingId;

    @Column
    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private MediaState state;

    private int position;

    private @Nullable String fileName;
    private @Nullable String caption;
    private @Nullable String altText;
    private @Nullable String link;

    @Secret
    @Column(updatable = false)
    private String secret;

    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable String contentHash;
    private @Nullable Long perceptualHash;
    private long storedBytes;
    private @Nullable String refusalCode;
    private @Nullable String refusal;

    @Column(updatable = false)
    private Instant createdAt;

    protected MediaItem() {}

    private MediaItem(MediaPlace place, MediaWords words, MediaState state, String secret, Instant now) {
        this.id = place.item().value();
        this.listingId = place.listing().value();
        this.position = place.position();
        this.state = state;
        this.secret = secret;
        this.createdAt = now;
        say(words);
    }

    /// A file that came and is looked at in the background.
    static MediaItem file(MediaPlace place, MediaWords words, ReceivedFile file, String secret, Instant now) {
        MediaItem item = new MediaItem(place, words, MediaState.PROCESSING, secret, now);
        item.fileName = file.name();
        item.contentHash = file.hash();
        return item;
    }

    static MediaItem tour(MediaPlace place, MediaWords words, String link, String secret, Instant now) {
        MediaItem item = new MediaItem(place, words, MediaState.READY, secret, now);
        item.link = link;
        return item;
    }

    final void say(MediaWords words) {
        kind = words.kind();
        caption = words.caption();
        altText = words.altText();
    }

    void become(MediaVariants made) {
        state = MediaState.READY;
        width = made.width();
        height = made.height();
        perceptualHash = made.perceptualHash();
        storedBytes = made.bytes();
    }

    void refuse(MediaRefusal why) {
        state = MediaState.REFUSED;
        refusalCode = why.code();
        refusal = why.reason();
    }

    void moveTo(int place) {
        position = place;
    }

    MediaItemId id() {
        return new MediaItemId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    MediaKind kind() {
        return kind;
    }

    MediaState state() {
        return state;
    }

    String secret() {
        return secret;
    }

    List<VariantSize> sizes() {
        return state == MediaState.READY && width != null && height != null ? VariantSize.of(width, height) : List.of();
    }

    @Nullable
    String contentHash() {
        return contentHash;
    }

    Picture picture() {
        return new Picture(id, kind.word(), Objects.requireNonNull(url(), "ready"), caption, altText, variants());
    }

    MediaView view() {
        return new MediaView(
                id(),
                version(),
                listing(),
                kind,
                state,
                position,
                fileName,
                caption,
                altText,
                url(),
                width,
                height,
                variants(),
                contentHash,
                storedBytes,
                refusalCode == null || refusal == null ? null : new MediaRefusal(refusalCode, refusal),
                createdAt);
    }

    private @Nullable String url() {
        List<PictureVariant> variants = variants();
        return variants.isEmpty() ? link : variants.getLast().url();
    }

    private List<PictureVariant> variants() {
        String path = new MediaAddress(Tenancy.current(), id, secret).path();
        return sizes().stream().flatMap(size -> size.variants(path)).toList();
    }
}
