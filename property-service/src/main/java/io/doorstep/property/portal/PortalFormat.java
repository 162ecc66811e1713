package io.doorstep.property.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/// In which shape a portal takes listings.
enum PortalFormat {
    /// Records of the RESO Data Dictionary, as an answer of the RESO Web API.
    RESO_JSON(MediaType.APPLICATION_JSON, "json"),
    /// The feed of Kyero, version 3, which many portals of Europe take.
    KYERO_XML(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8), "xml"),
    /// A line for each listing, with the names of our own fields.
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8), "csv");

    private final MediaType mediaType;
    private final String extension;

    PortalFormat(MediaType mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /// Without a dot.
    String extension() {
        return extension;
    }
}
