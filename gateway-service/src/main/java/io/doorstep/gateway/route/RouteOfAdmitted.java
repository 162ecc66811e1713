package io.doorstep.gateway.route;

import java.util.Map;
import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.handler.RoutePredicateHandlerMapping;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.core.env.Environment;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Takes the route of the service that a request was admitted to, without asking every route whether it would.
final class RouteOfAdmitted extends RoutePredicateHandlerMapping {

    private final Map<Service, Route> plain;
    private final Map<Service, Route> live;

    RouteOfAdmitted(
            FilteringWebHandler handler,
            RouteLocator none,
            GlobalCorsProperties cors,
            Environment environment,
            Map<Service, Route> plain,
            Map<Service, Route> live) {
        super(handler, none, cors, environment);
        this.plain = plain;
        this.live = live;
    }

    @Override
    protected Mono<Route> lookupRoute(ServerWebExchange exchange) {
        Service service = RoutedTo.find(exchange);
        if (service == null) {
            return Mono.empty();
        }
        boolean upgrades = exchange.getRequest().getHeaders().getUpgrade() != null;
        return Mono.justOrEmpty((upgrades ? live : plain).get(service));
    }
}
