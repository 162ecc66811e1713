package io.doorstep.property.savedsearch;

import io.doorstep.property.link.PublicSite;
import io.doorstep.property.link.SignedLinks;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes and verifies the links by which clients stop their alerts.
@Component
public class AlertLinks {

    /// Where they lead.
    public static final String PATH = "/s/";

    private static final String USE = "alerts";
    private static final int ONLY = 1;

    private final PublicSite site;
    private final SignedLinks links;

    AlertLinks(PublicSite site, SignedLinks links) {
        this.site = site;
        this.links = links;
    }

    /// What a verified link says.
    public record StopLink(UUID tenantId, UUID clientId) {}

    public String link(UUID client) {
        return site.at(PATH + links.sign(USE, client, ONLY));
    }

    public Optional<StopLink> verify(String token) {
        return links.verify(USE, token).map(named -> new StopLink(named.tenantId(), named.id()));
    }
}
