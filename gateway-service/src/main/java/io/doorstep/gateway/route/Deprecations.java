package io.doorstep.gateway.route;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

/// Tells callers of operations that are going away, and by when.
@Component
public class Deprecations {

    private final List<Announced> announced;

    Deprecations(RouteSettings settings) {
        this.announced = settings.deprecations().stream()
                .map(deprecation -> new Announced(deprecation, deprecation.pattern()))
                .toList();
    }

    public List<Deprecation> list() {
        return announced.stream().map(Announced::deprecation).toList();
    }

    void announce(ServerWebExchange exchange) {
        if (announced.isEmpty()) {
            return;
        }
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        for (Announced each : announced) {
            if (each.deprecation().concerns(exchange.getRequest().getMethod())
                    && each.pattern().matches(path)) {
                each.deprecation().writeTo(exchange.getResponse().getHeaders());
                return;
            }
        }
    }

    private record Announced(Deprecation deprecation, PathPattern pattern) {}
}
