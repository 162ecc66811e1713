package io.doorstep.gateway.edge;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/// Sees that nothing is said in the clear where that is asked for: readers are sent to HTTPS, what carries a body is
/// refused, as its secrets have been heard already.
@Component
class Transport {

    private final boolean required;
    private final ClientAddress addresses;
    private final TenantHost hosts;
    private final String publicAuthority;

    Transport(EdgeSettings settings, ClientAddress addresses, TenantHost hosts) {
        this.required = settings.requireHttps();
        this.addresses = addresses;
        this.hosts = hosts;
        this.publicAuthority = URI.create(settings.publicUrl()).getAuthority();
    }

    @Nullable
    Problem refuse(ServerHttpRequest request) {
        if (!required || addresses.schemeOf(request).equals("https")) {
            return null;
        }
        boolean isRead = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        return isRead
                ? refusal(HttpStatus.PERMANENT_REDIRECT).withHeader(HttpHeaders.LOCATION, secured(request))
                : refusal(HttpStatus.FORBIDDEN);
    }

    private static Problem refusal(HttpStatus status) {
        return Problem.of(status, "https_required", "Call this address by HTTPS.");
    }

    /// Never to a host that is none of ours, whatever the request calls us.
    private String secured(ServerHttpRequest request) {
        String host = request.getHeaders().getFirst(HttpHeaders.HOST);
        String authority = host == null || hosts.findSlug(request.getHeaders()) == null
                ? publicAuthority
                : host.replaceFirst(":\\d+$", "");
        String query = request.getURI().getRawQuery();
        return "https://" + authority + request.getURI().getRawPath() + (query == null ? "" : "?" + query);
    }
}
