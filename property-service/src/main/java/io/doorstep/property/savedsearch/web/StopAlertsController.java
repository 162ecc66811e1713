package io.doorstep.property.savedsearch.web;

import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.savedsearch.AlertLinks;
import io.doorstep.property.savedsearch.AlertLinks.StopLink;
import io.doorstep.property.savedsearch.StopAlerts;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// RFC 8058: a POST stops the alerts at once; a GET, which scanners make too, only shows the button.
@RestController
class StopAlertsController {

    private static final String SIGNED = "the link carries its own signature, which also says whose it is";

    private final AlertLinks links;
    private final StopAlerts stopAlerts;

    StopAlertsController(AlertLinks links, StopAlerts stopAlerts) {
        this.links = links;
        this.stopAlerts = stopAlerts;
    }

    @GetMapping(path = AlertLinks.PATH + "{token}", produces = MediaType.TEXT_HTML_VALUE)
    @OpenToAll(because = SIGNED)
    ResponseEntity<String> askWhetherToStop(@PathVariable String token) {
        verify(token);
        return page(StopPage.ASKING);
    }

    @PostMapping(path = AlertLinks.PATH + "{token}", produces = MediaType.TEXT_HTML_VALUE)
    @OpenToAll(because = SIGNED)
    ResponseEntity<String> stop(@PathVariable String token) {
        StopLink link = verify(token);
        Tenancy.runAs(link.tenantId(), () -> stopAlerts.stop(link.clientId()));
        return page(StopPage.DONE);
    }

    private StopLink verify(String token) {
        return links.verify(token)
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
