package io.doorstep.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Spares a service that fails, and asks once more where asking twice does no harm.
final class ServiceGuard implements GatewayFilter, Ordered {

    static final CircuitBreakerConfig RULES = CircuitBreakerConfig.custom()
            .slidingWindowSize(40)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(5))
            .permittedNumberOfCallsInHalfOpenState(5)
            .automaticTransitionFromOpenToHalfOpenEnabled(true)
            .recordException(ServiceGuard::isTheServicesFault)
            .build();

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CircuitBreaker breaker;

    ServiceGuard(CircuitBreaker breaker) {
        this.breaker = breaker;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        CircuitBreakerOperator<Void> guard = CircuitBreakerOperator.of(breaker);
        Mono<Void> call = Mono.defer(() -> chain.filter(exchange)).transform(guard);
        if (!SAFE.contains(exchange.getRequest().getMethod())) {
            return call;
        }
        return call.onErrorResume(
                failure -> isLostConnection(failure) && !exchange.getResponse().isCommitted(), _ -> {
                    ServerWebExchangeUtils.reset(exchange);
                    return Mono.defer(() -> chain.filter(exchange)).transform(guard);
                });
    }

    private static boolean isTheServicesFault(Throwable failure) {
        return failure instanceof ResponseStatusException || isLostConnection(failure);
    }

    private static boolean isLostConnection(Throwable failure) {
        return failure instanceof IOException;
    }
}
