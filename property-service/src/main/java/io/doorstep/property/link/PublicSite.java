package io.doorstep.property.link;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the world finds us.
@Component
public class PublicSite {

    private final String url;

    PublicSite(@Value("${doorstep.public-url}") URI url) {
        this.url = url.toString().replaceAll("/+$", "");
    }

    /// @param path beginning with a slash
    public String at(String path) {
        return url + path;
    }

    /// What lies elsewhere stays where it is.
    ///
    /// @param address whole, or a path of ours
    public String whole(String address) {
        return address.startsWith("/") ? at(address) : address;
    }
}
