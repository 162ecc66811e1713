package io.doorstep.gateway.edge;

import org.springframework.web.server.ServerWebExchange;

/// The ids under which one request is found again in every log.
///
/// @param traceparent what services continue (W3C Trace Context)
/// @param requestId the caller's own, or the trace's
public record Trace(String traceId, String traceparent, String requestId) {

    private static final String ATTRIBUTE = Trace.class.getName();
    private static final Trace NONE = new Trace("", "", "");

    /// The trace of a request that came in by the edge.
    public static Trace of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, NONE);
    }

    void attachTo(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
