package io.doorstep.gateway.edge;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.netty.handler.timeout.TimeoutException;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/// Turns every failure on the way into a problem, and shows nothing of our insides.
@Component
class GatewayErrors implements WebExceptionHandler, Ordered {

    private static final Logger log = LoggerFactory.getLogger(GatewayErrors.class);
    private static final int BEFORE_SPRINGS_OWN = -2;
    private static final int TRY_AGAIN_SECONDS = 2;

    private final ProblemWriter problems;

    GatewayErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return BEFORE_SPRINGS_OWN;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        Problem problem = problemOf(failure);
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            log.atError()
                    .addKeyValue("trace", Trace.of(exchange).traceId())
                    .setCause(failure)
                    .log("A request failed at the gateway");
        }
        return problems.write(exchange, problem);
    }

    static Problem problemOf(Throwable failure) {
        return switch (failure) {
            case TooLargeException tooLarge -> tooLarge.problem();
            case CallNotPermittedException _ -> unavailable("The service is resting after failures.");
            case ResponseStatusException answered -> problemOf(answered);
            case TimeoutException _, java.util.concurrent.TimeoutException _ -> tooSlow();
            case IOException _ -> unavailable("The service does not answer.");
            default -> {
                Throwable cause = failure.getCause();
                yield cause != null && cause != failure ? problemOf(cause) : internal();
            }
        };
    }

    private static Problem problemOf(ResponseStatusException answered) {
        HttpStatus status = HttpStatus.resolve(answered.getStatusCode().value());
        return switch (status) {
            case GATEWAY_TIMEOUT -> tooSlow();
            case SERVICE_UNAVAILABLE -> unavailable("No instance of the service is running.");
            case NOT_FOUND -> Problem.of(HttpStatus.NOT_FOUND, "not_found", "There is nothing at this path.");
            case null -> internal();
            case INTERNAL_SERVER_ERROR -> internal();
            default -> Problem.of(status, code(status), status.getReasonPhrase() + ": see the documentation at /docs.");
        };
    }

    private static String code(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Problem unavailable(String why) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "service_unavailable", why + " Try again in a moment.")
                .retryAfter(TRY_AGAIN_SECONDS);
    }

    private static Problem tooSlow() {
        return Problem.of(HttpStatus.GATEWAY_TIMEOUT, "service_timeout", "The service did not answer in time.");
    }

    private static Problem internal() {
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal_error",
                "Something went wrong on our side. Quote the traceId to support.");
    }
}
