package io.doorstep.gateway.route;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/// The service that a request was admitted to.
final class RoutedTo {

    private static final String ATTRIBUTE = RoutedTo.class.getName();

    private RoutedTo() {}

    static void remember(ServerWebExchange exchange, Service service) {
        exchange.getAttributes().put(ATTRIBUTE, service);
    }

    static @Nullable Service find(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }
}
