package io.doorstep.property.upload.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.upload.ChangeDraft;
import io.doorstep.property.upload.DiscardUpload;
import io.doorstep.property.upload.MakeListing;
import io.doorstep.property.upload.StartUpload;
import io.doorstep.property.upload.UploadId;
import io.doorstep.property.upload.UploadOutcome.Changed;
import io.doorstep.property.upload.UploadOutcome.Discarded;
import io.doorstep.property.upload.UploadOutcome.Listed;
import io.doorstep.property.upload.UploadReader;
import io.doorstep.property.upload.UploadStatus;
import io.doorstep.property.upload.UploadText;
import io.doorstep.property.upload.UploadView;
import io.doorstep.property.upload.document.DocumentText;
import io.doorstep.property.upload.document.UnreadableDocumentException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/v1/properties/uploads")
class UploadController {

    private static final String NEWEST = "-createdAt";
    private static final int LONGEST_NAME = 200;

    private final StartUpload startUpload;
    private final ChangeDraft changeDraft;
    private final MakeListing makeListing;
    private final DiscardUpload discardUpload;
    private final UploadReader reader;
    private final DocumentText documentText;
    private final UploadProblems problems;
    private final Cursors cursors;

    UploadController(
            StartUpload startUpload,
            ChangeDraft changeDraft,
            MakeListing makeListing,
            DiscardUpload discardUpload,
            UploadReader reader,
            DocumentText documentText,
            UploadProblems problems,
            Cursors cursors) {
        this.startUpload = startUpload;
        this.changeDraft = changeDraft;
        this.makeListing = makeListing;
        this.discardUpload = discardUpload;
        this.reader = reader;
        this.documentText = documentText;
        this.problems = problems;
        this.cursors = cursors;
    }

    @PostMapping
    @RequiresPermission("property:write")
    ResponseEntity<UploadResponse> start(@Valid @RequestBody UploadRequest request) {
        return started(startUpload.start(request.asText()));
    }

    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequiresPermission("property:write")
    ResponseEntity<UploadResponse> startFromDocument(
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable @Pattern(regexp = UploadRequest.LOCALE) String locale,
            @RequestParam(required = false) @Nullable @Pattern(regexp = UploadRequest.CURRENCY) String currency)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "document");
        try (InputStream content = file.getInputStream()) {
            return started(
                    startUpload.start(new UploadText(documentText.read(content), shortened(name), locale, currency)));
        } catch (UnreadableDocumentException unreadable) {
            throw Problems.unprocessable(unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }

    @GetMapping
    @RequiresPermission("property:write")
    Page<UploadSummary> list(
            @RequestParam(required = false) @Nullable Set<UploadStatus> status,
            @RequestParam(required = false) @Nullable UUID listingId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Set<UploadStatus> statuses = status == null || status.isEmpty() ? EnumSet.allOf(UploadStatus.class) : status;
        int size = Limits.of(limit);
        TimePlace from = cursors.decode(cursor, NEWEST, TimePlace.LATEST);
        ListingId listing = listingId == null ? null : new ListingId(listingId);
        List<UploadView> found = reader.list(statuses, listing, from.at(), from.id(), size + 1);
        return Page.cut(
                        found,
                        size,
                        last -> cursors.encode(
                                NEWEST,
                                new TimePlace(last.createdAt(), last.id().value())))
                .map(UploadSummary::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<UploadResponse> get(@PathVariable UUID id) {
        return found(upload(id));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<UploadResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode listing) {
        UploadView current = upload(id);
        ETags.check(ifMatch, current.version());
        if (!(listing instanceof ObjectNode patch)) {
            throw Problems.badRequest(
                    "malformed_body", "The body is a JSON object with the listing's fields to change.");
        }
        var outcome = changeDraft.change(current.id(), current.version(), patch);
        return outcome instanceof Changed(var upload) ? found(upload) : problems.refused(outcome);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<Void> discard(@PathVariable UUID id) {
        var outcome = discardUpload.discard(new UploadId(id));
        return outcome instanceof Discarded ? ResponseEntity.noContent().build() : problems.refused(outcome);
    }

    @PostMapping("/{id}/listing")
    @RequiresPermission("property:write")
    ResponseEntity<MadeResponse> makeListing(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable ListingWish wish) {
        var outcome = makeListing.make(new UploadId(id), ListingWish.of(wish));
        if (outcome instanceof Listed(var listing)) {
            MadeResponse made = MadeResponse.of(listing, id);
            return ResponseEntity.created(URI.create(made.href())).body(made);
        }
        return problems.refused(outcome);
    }

    private UploadView upload(UUID id) {
        return reader.find(new UploadId(id)).orElseThrow(() -> Problems.notFound("upload", id));
    }

    private static ResponseEntity<UploadResponse> started(UploadView upload) {
        var answer = upload.status() == UploadStatus.READING
                ? ResponseEntity.status(HttpStatus.ACCEPTED)
                : ResponseEntity.status(HttpStatus.CREATED);
        return answer.location(URI.create(UploadResponse.href(upload.id())))
                .eTag(ETags.of(upload.version()))
                .body(UploadResponse.of(upload));
    }

    private static ResponseEntity<UploadResponse> found(UploadView upload) {
        return ResponseEntity.ok().eTag(ETags.of(upload.version())).body(UploadResponse.of(upload));
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
