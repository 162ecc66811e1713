package io.doorstep.gateway.route;

import io.netty.channel.ChannelOption;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.handler.RoutePredicateHandlerMapping;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// One route for each service, and one for its live channel.
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RoutePredicateHandlerMapping routeOfAdmitted(
            RouteSettings settings,
            ReactiveResilience4JCircuitBreakerFactory breakers,
            FilteringWebHandler handler,
            RouteLocator none,
            GlobalCorsProperties cors,
            Environment environment) {
        Map<Service, Route> plain = new EnumMap<>(Service.class);
        Map<Service, Route> live = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            plain.put(service, plain(service, settings, breakers));
            live.put(service, live(service));
        }
        return new RouteOfAdmitted(handler, none, cors, environment, plain, live);
    }

    /// A connect timeout by route would build a client anew for each request.
    @Bean
    HttpClientCustomizer impatientClient(RouteSettings settings) {
        return client -> client.option(
                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                        Math.toIntExact(settings.connectTimeout().toMillis()))
                .disableRetry(true);
    }

    private static Route plain(
            Service service, RouteSettings settings, ReactiveResilience4JCircuitBreakerFactory breakers) {
        return Route.async()
                .id(service.id())
                .uri("lb://" + service.id())
                .predicate(_ -> true)
                .filter(new ServiceGuard(
                        breakers.getCircuitBreakerRegistry().circuitBreaker(service.id(), ServiceGuard.RULES)))
                .metadata(
                        RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR,
                        settings.timeoutOf(service).toMillis())
                .build();
    }

    private static Route live(Service service) {
        return Route.async()
                .id(service.id() + "-live")
                .uri("lb:ws://" + service.id())
                .predicate(_ -> true)
                .build();
    }
}
