package io.doorstep.kit.observe;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/// The trace of the running work, as a W3C `traceparent` that other processes can continue.
public final class TraceParent {

    private final Tracer tracer;

    TraceParent(Tracer tracer) {
        this.tracer = tracer;
    }

    public @Nullable String current() {
        Span span = tracer.currentSpan();
        if (span == null || span.context().traceId().isEmpty()) {
            return null;
        }
        String sampled = Boolean.TRUE.equals(span.context().sampled()) ? "01" : "00";
        return "00-" + span.context().traceId() + "-" + span.context().spanId() + "-" + sampled;
    }

    public @Nullable String traceId() {
        Span span = tracer.currentSpan();
        return span == null ? null : span.context().traceId();
    }
}
