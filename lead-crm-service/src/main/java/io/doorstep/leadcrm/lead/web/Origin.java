package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.lead.Enquiry.Provenance;
import jakarta.servlet.http.HttpServletRequest;

/// Reads where a request came from.
final class Origin {

    private static final int LONGEST_AGENT = 500;

    private Origin() {}

    /// The gateway writes the forwarding header itself and drops what came from outside.
    static Provenance of(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        String agent = request.getHeader("User-Agent");
        return new Provenance(
                forwarded == null ? request.getRemoteAddr() : forwarded.split(",", 2)[0].strip(),
                agent == null || agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT),
                null);
    }
}
