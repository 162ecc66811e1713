package io.doorstep.gateway.edge;

import org.springframework.http.HttpHeaders;

/// What browsers are told on every answer; a page that may be embedded says itself by whom, and one
/// whose address holds a secret that none is to be told.
final class SecurityHeaders {

    private static final String CSP = "Content-Security-Policy";
    private static final String API_CSP = "default-src 'none'; frame-ancestors 'none'";
    private static final String REFERRER_POLICY = "Referrer-Policy";
    private static final String NO_REFERRER = "no-referrer";
    private static final String FRAME = "X-Frame-Options";

    private SecurityHeaders() {}

    static void writeTo(HttpHeaders headers, boolean embeddable) {
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("X-Content-Type-Options", "nosniff");
        if (!NO_REFERRER.equals(headers.getFirst(REFERRER_POLICY))) {
            headers.set(REFERRER_POLICY, "strict-origin-when-cross-origin");
        }
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (embeddable) {
            headers.remove(FRAME);
            headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        } else {
            headers.set(FRAME, "DENY");
            if (!headers.containsHeader(CSP)) {
                headers.set(CSP, API_CSP);
            }
        }
        headers.remove("Server");
        headers.remove("X-Powered-By");
    }
}
