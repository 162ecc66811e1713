package io.doorstep.property.portal;

import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.portal.FeedOutcome.BeingMade;
import io.doorstep.property.portal.FeedOutcome.Made;
import io.doorstep.property.portal.FeedOutcome.NoSuchFeed;
import io.doorstep.property.portal.FeedOutcome.NothingNew;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where portals fetch their feeds.
@RestController
class FeedAddressController {

    private static final String SECONDS_OF_MAKING = "15";

    private final HandOutFeed handOutFeed;

    FeedAddressController(HandOutFeed handOutFeed) {
        this.handOutFeed = handOutFeed;
    }

    @GetMapping(PortalAddresses.PATH + "{file}")
    @OpenToAll(because = "the address carries its own signature, which also says whose feed it is")
    ResponseEntity<Resource> readFeed(
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch)
            throws IOException {
        return switch (handOutFeed.handOut(file, ifNoneMatch)) {
            case Made made -> answer(made);
            case NothingNew(var tag) ->
                ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .cacheControl(CacheControl.noCache())
                        .eTag(tag)
                        .build();
            case BeingMade _ -> throw beingMade();
            case NoSuchFeed _ ->
                throw Problems.of(HttpStatus.NOT_FOUND, "feed_not_found", "There is no feed at this address.");
        };
    }

    private static ResponseEntity<Resource> answer(Made made) throws IOException {
        long length = Files.size(made.file());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(made.tag())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .contentType(made.format().mediaType())
                .contentLength(length)
                .body(new InputStreamResource(Files.newInputStream(made.file(), StandardOpenOption.DELETE_ON_CLOSE)));
    }

    private static ErrorResponseException beingMade() {
        ErrorResponseException problem = Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE, "feed_being_made", "This feed is being made. Ask again in a moment.");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS_OF_MAKING);
        return problem;
    }
}
