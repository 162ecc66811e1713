package io.doorstep.gateway.route;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How patient the gateway is with services.
///
/// @param connectTimeout until a connection stands
/// @param timeout until an answer begins
/// @param timeouts by service, where it needs longer
/// @param deprecations operations that are going away
/// @param bench opens `/bare/**` and `/unlimited/**` to measure what token, tenant and quota cost; never in production
@ConfigurationProperties("doorstep.route")
record RouteSettings(
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeout,
        Map<String, Duration> timeouts,
        @DefaultValue({}) List<Deprecation> deprecations,
        @DefaultValue("false") boolean bench) {

    Duration timeoutOf(Service service) {
        return timeouts.getOrDefault(service.id(), timeout);
    }
}
