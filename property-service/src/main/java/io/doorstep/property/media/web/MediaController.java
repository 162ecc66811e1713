package io.doorstep.property.media.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.media.AddMedia;
import io.doorstep.property.media.ChangeMedia;
import io.doorstep.property.media.MediaItemId;
import io.doorstep.property.media.MediaKind;
import io.doorstep.property.media.MediaView;
import io.doorstep.property.media.MediaWords;
import io.doorstep.property.media.ReadMedia;
import io.doorstep.property.media.RemoveMedia;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/properties/{id}/media")
class MediaController {

    private final ListingReader listings;
    private final AddMedia addMedia;
    private final ChangeMedia changeMedia;
    private final RemoveMedia removeMedia;
    private final ReadMedia readMedia;

    MediaController(
            ListingReader listings,
            AddMedia addMedia,
            ChangeMedia changeMedia,
            RemoveMedia removeMedia,
            ReadMedia readMedia) {
        this.listings = listings;
        this.addMedia = addMedia;
        this.changeMedia = changeMedia;
        this.removeMedia = removeMedia;
        this.readMedia = readMedia;
    }

    /// Takes in a picture or a plan of at most 25 MiB as JPEG, PNG or WebP; the listing shows it when it is `READY`.
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequiresPermission("property:write")
    ResponseEntity<MediaResponse> uploadMedia(
            @PathVariable UUID id,
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "IMAGE") MediaKind kind,
            @RequestParam(required = false) @Nullable @Size(max = 200) String caption,
            @RequestParam(required = false) @Nullable @Size(max = 500) String altText)
            throws IOException {
        if (kind == MediaKind.TOUR) {
            throw Problems.unprocessable("kind_not_possible", "A tour is a link: post it to `tours`.");
        }
        Path copy = Files.createTempFile("doorstep-upload", null);
        try {
            file.transferTo(copy);
            return MediaAnswers.of(addMedia.addFile(
                    new ListingId(id), new MediaWords(kind, caption, altText), file.getOriginalFilename(), copy));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @PostMapping("/tours")
    @RequiresPermission("property:write")
    ResponseEntity<MediaResponse> addTour(@PathVariable UUID id, @Valid @RequestBody TourRequest request) {
        return MediaAnswers.of(addMedia.addTour(new ListingId(id), request.words(), request.url()));
    }

    /// All of a listing in their order; a listing has at most 100.
    @GetMapping
    @RequiresPermission("property:write")
    Page<MediaResponse> listMedia(@PathVariable UUID id) {
        ListingId listing = new ListingId(id);
        if (listings.find(listing).isEmpty()) {
            throw Problems.notFound("property", id);
        }
        List<MediaView> all = readMedia.list(listing);
        return new Page<>(all, null).map(MediaResponse::of);
    }

    @GetMapping("/{mediaId}")
    @RequiresPermission("property:write")
    ResponseEntity<MediaResponse> getMedia(@PathVariable UUID id, @PathVariable UUID mediaId) {
        return MediaAnswers.answer(current(id, mediaId), HttpStatus.OK);
    }

    @PutMapping("/{mediaId}")
    @RequiresPermission("property:write")
    ResponseEntity<MediaResponse> changeMedia(
            @PathVariable UUID id,
            @PathVariable UUID mediaId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody MediaRequest request) {
        MediaView current = current(id, mediaId);
        ETags.check(ifMatch, current.version());
        return MediaAnswers.of(changeMedia.change(
                current.listingId(), current.id(), current.version(), request.words(), request.position()));
    }

    @DeleteMapping("/{mediaId}")
    @RequiresPermission("property:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeMedia(
            @PathVariable UUID id,
            @PathVariable UUID mediaId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        MediaView current = current(id, mediaId);
        if (ifMatch != null) {
            ETags.check(ifMatch, current.version());
        }
        MediaAnswers.of(
                removeMedia.remove(current.listingId(), current.id(), ifMatch == null ? null : current.version()));
    }

    private MediaView current(UUID id, UUID mediaId) {
        return readMedia
                .find(new ListingId(id), new MediaItemId(mediaId))
                .orElseThrow(() -> Problems.notFound("media item", mediaId));
    }
}
