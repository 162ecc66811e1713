package io.doorstep.kit.http;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request to a partner; a body is JSON unless a header says otherwise.
public record PartnerRequest(String method, URI url, Map<String, String> headers, byte @Nullable [] body) {

    /// A POST.
    public PartnerRequest(URI url, Map<String, String> headers, byte[] body) {
        this("POST", url, headers, body);
    }

    public static PartnerRequest get(URI url, Map<String, String> headers) {
        return new PartnerRequest("GET", url, headers, null);
    }

    public static PartnerRequest head(URI url, Map<String, String> headers) {
        return new PartnerRequest("HEAD", url, headers, null);
    }
}
