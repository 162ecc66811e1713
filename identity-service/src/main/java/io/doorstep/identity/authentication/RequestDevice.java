package io.doorstep.identity.authentication;

import io.doorstep.identity.session.Device;
import jakarta.servlet.http.HttpServletRequest;

/// Reads from where a request comes; the gateway writes the forwarding header itself and drops what came from outside.
final class RequestDevice {

    private RequestDevice() {}

    /// Whether the person came to us by HTTPS.
    static boolean isSecure(HttpServletRequest request) {
        return "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    static Device of(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        String address = forwarded == null ? request.getRemoteAddr() : forwarded.split(",", 2)[0].strip();
        return new Device(address, request.getHeader("User-Agent"));
    }
}
