package io.doorstep.gateway.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// The first to see a request and the last to see its answer.
@Component
class EdgeFilter implements WebFilter, Ordered {

    private final ApplicationContext application;
    private final Traces traces;
    private final Transport transport;
    private final BodyLimit bodyLimit;
    private final CrossOrigin crossOrigin;
    private final ProblemWriter problems;

    EdgeFilter(
            ApplicationContext application,
            Traces traces,
            Transport transport,
            BodyLimit bodyLimit,
            CrossOrigin crossOrigin,
            ProblemWriter problems) {
        this.application = application;
        this.traces = traces;
        this.transport = transport;
        this.bodyLimit = bodyLimit;
        this.crossOrigin = crossOrigin;
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getApplicationContext() != application) {
            return chain.filter(exchange); // the operator's port
        }
        Trace trace = traces.begin(exchange.getRequest().getHeaders());
        trace.attachTo(exchange);
        finishAtCommit(exchange, trace);
        Problem refusal = refuse(exchange);
        if (refusal != null) {
            return problems.write(exchange, refusal);
        }
        return switch (crossOrigin.judge(exchange)) {
            case ALLOWED -> chain.filter(bodyLimit.watch(exchange));
            case ANSWERED -> Mono.empty();
            case REFUSED -> problems.write(exchange, CrossOrigin.REFUSAL);
        };
    }

    private @Nullable Problem refuse(ServerWebExchange exchange) {
        if (PathGuard.isUnsafe(exchange.getRequest().getPath().value())) {
            return Problem.of(HttpStatus.BAD_REQUEST, "unsafe_path", "The path holds characters that are not allowed.");
        }
        Problem inTheClear = transport.refuse(exchange.getRequest());
        return inTheClear == null ? bodyLimit.refuse(exchange.getRequest().getHeaders()) : inTheClear;
    }

    private static void finishAtCommit(ServerWebExchange exchange, Trace trace) {
        ServerHttpResponse response = exchange.getResponse();
        boolean embeddable =
                CrossOrigin.isOnOtherSites(exchange.getRequest().getPath().value());
        response.beforeCommit(() -> {
            response.getHeaders().set(Traces.REQUEST_ID, trace.requestId());
            SecurityHeaders.writeTo(response.getHeaders(), embeddable);
            return Mono.empty();
        });
    }
}
