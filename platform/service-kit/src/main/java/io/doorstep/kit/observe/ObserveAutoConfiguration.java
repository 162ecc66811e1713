package io.doorstep.kit.observe;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/// Traces for the kit's own parts.
@AutoConfiguration
class ObserveAutoConfiguration {

    @Bean
    TraceParent traceParent(ObjectProvider<Tracer> tracer) {
        return new TraceParent(tracer.getIfAvailable(() -> Tracer.NOOP));
    }
}
