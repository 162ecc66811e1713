package io.doorstep.campaign.suppression;

import io.doorstep.campaign.tracking.LinkPurpose;
import io.doorstep.campaign.tracking.SignedLink;
import io.doorstep.campaign.tracking.SignedLinks;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.Problems;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// RFC 8058: a POST unsubscribes at once; a GET, which scanners make too, only shows the button.
@RestController
class UnsubscribeController {

    private static final String SIGNED = "the link carries its own signature, which also says whose it is";

    private final SignedLinks links;
    private final UnsubscribeContact unsubscribeContact;

    UnsubscribeController(SignedLinks links, UnsubscribeContact unsubscribeContact) {
        this.links = links;
        this.unsubscribeContact = unsubscribeContact;
    }

    @GetMapping(path = "/u/{token}", produces = MediaType.TEXT_HTML_VALUE)
    @OpenToAll(because = SIGNED)
    ResponseEntity<String> ask(@PathVariable String token) {
        verify(token);
        return page(UnsubscribePage.ASKING);
    }

    @PostMapping(path = "/u/{token}", produces = MediaType.TEXT_HTML_VALUE)
    @OpenToAll(because = SIGNED)
    ResponseEntity<String> unsubscribe(@PathVariable String token) {
        SignedLink link = verify(token);
        Tenancy.runAs(link.tenantId(), () -> unsubscribeContact.unsubscribe(link.subjectId()));
        return page(UnsubscribePage.DONE);
    }

    private SignedLink verify(String token) {
        return links.verify(LinkPurpose.UNSUBSCRIBE, token)
                .orElseThrow(
                        () -> Problems.of(HttpStatus.NOT_FOUND, "link_not_found", "This link is not one of ours."));
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
                .header("Referrer-Policy", "no-referrer")
                .body(html);
    }
}
