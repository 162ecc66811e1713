package io.doorstep.gateway.route;

import io.netty.channel.ChannelOption;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/// One route for each service, and one for its live channel.
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouteLocator serviceRoutes(RouteSettings settings, ReactiveResilience4JCircuitBreakerFactory breakers) {
        return () -> Flux.fromArray(Service.values())
                .concatMap(service -> Flux.just(plain(service, settings, breakers), live(service)));
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
                .predicate(exchange -> RoutedTo.find(exchange) == service
                        && exchange.getRequest().getHeaders().getUpgrade() == null)
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
                .predicate(exchange -> RoutedTo.find(exchange) == service)
                .build();
    }
}
