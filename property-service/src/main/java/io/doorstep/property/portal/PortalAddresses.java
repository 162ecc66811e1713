package io.doorstep.property.portal;

import io.doorstep.property.link.PublicSite;
import io.doorstep.property.link.SignedLinks;
import io.doorstep.property.link.SignedLinks.Named;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The addresses at which portals fetch their feeds.
@Component
class PortalAddresses {

    static final String PATH = "/feeds/";

    private static final String USE = "portals";

    private final PublicSite site;
    private final SignedLinks links;

    PortalAddresses(PublicSite site, SignedLinks links) {
        this.site = site;
        this.links = links;
    }

    /// With the extension of its format, as some portals look at nothing else.
    String of(Portal portal) {
        return site.at(PATH + links.sign(USE, portal.id(), portal.addressTurn()) + "."
                + portal.format().extension());
    }

    /// @param file the last part of an address, whatever its extension
    Optional<Named> verify(String file) {
        int dot = file.indexOf('.');
        return links.verify(USE, dot < 0 ? file : file.substring(0, dot));
    }
}
