package io.doorstep.campaign.tracking.web;

import io.doorstep.campaign.tracking.EngagementKind;
import io.doorstep.campaign.tracking.LinkPurpose;
import io.doorstep.campaign.tracking.RecordEngagement;
import io.doorstep.campaign.tracking.Sighting;
import io.doorstep.campaign.tracking.SignedLink;
import io.doorstep.campaign.tracking.SignedLinks;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.Problems;
import java.net.URI;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Open to all: each link proves itself by its signature, which also says whose message it is.
@RestController
class TrackingController {

    private static final String SIGNED = "the link carries its own signature, which also says whose it is";

    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final SignedLinks links;
    private final RecordEngagement recordEngagement;

    TrackingController(SignedLinks links, RecordEngagement recordEngagement) {
        this.links = links;
        this.recordEngagement = recordEngagement;
    }

    /// Shows the pixel whatever the token is, as a broken image helps nobody.
    @GetMapping("/t/o/{token}")
    @OpenToAll(because = SIGNED)
    ResponseEntity<byte[]> open(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String userAgent) {
        links.verify(LinkPurpose.OPEN, token)
                .ifPresent(link -> record(link, new Sighting(EngagementKind.OPEN, null, userAgent)));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_GIF)
                .cacheControl(CacheControl.noStore())
                .body(PIXEL);
    }

    @GetMapping("/t/c/{token}")
    @OpenToAll(because = SIGNED)
    ResponseEntity<Void> click(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String userAgent) {
        SignedLink link = links.verify(LinkPurpose.CLICK, token)
                .orElseThrow(
                        () -> Problems.of(HttpStatus.NOT_FOUND, "link_not_found", "This link is not one of ours."));
        record(link, new Sighting(EngagementKind.CLICK, link.target(), userAgent));
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(link.target()))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private void record(SignedLink link, Sighting sighting) {
        Tenancy.runAs(link.tenantId(), () -> recordEngagement.record(link.subjectId(), sighting));
    }
}
