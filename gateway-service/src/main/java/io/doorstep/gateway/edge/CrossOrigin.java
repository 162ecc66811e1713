package io.doorstep.gateway.edge;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;

/// Which scripts of other sites may call: the configured ones, and on a business's public paths all, without
/// credentials.
@Component
class CrossOrigin {

    static final Problem REFUSAL =
            Problem.of(HttpStatus.FORBIDDEN, "origin_not_allowed", "Scripts of this site may not call here.");

    private final DefaultCorsProcessor processor = new SilentProcessor();
    private final CorsConfiguration known;
    private final CorsConfiguration anybody;

    CrossOrigin(EdgeSettings settings) {
        List<String> origins = new ArrayList<>(settings.allowedOrigins());
        origins.add(settings.publicUrl());
        this.known = configuration(origins);
        this.anybody = configuration(List.of(CorsConfiguration.ALL));
    }

    enum Judgement {
        ALLOWED,
        ANSWERED,
        REFUSED
    }

    Judgement judge(ServerWebExchange exchange) {
        if (!CorsUtils.isCorsRequest(exchange.getRequest())) {
            return Judgement.ALLOWED;
        }
        boolean open = isOnOtherSites(exchange.getRequest().getPath().value());
        if (!processor.process(open ? anybody : known, exchange)) {
            return Judgement.REFUSED;
        }
        return CorsUtils.isPreFlightRequest(exchange.getRequest()) ? Judgement.ANSWERED : Judgement.ALLOWED;
    }

    /// A form or widget on a business's own site calls these.
    static boolean isOnOtherSites(String path) {
        return path.startsWith("/embed/")
                || path.startsWith("/chat/")
                || path.startsWith("/api/v1/public/")
                || path.startsWith("/api/public/");
    }

    private static CorsConfiguration configuration(List<String> origins) {
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.setAllowedOrigins(origins);
        configuration.setAllowedMethods(
                List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", HttpMethod.OPTIONS.name()));
        configuration.setAllowedHeaders(List.of(
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "X-API-Key",
                "X-Request-Id",
                "traceparent"));
        configuration.setExposedHeaders(List.of(
                "ETag",
                "Idempotency-Replayed",
                "Location",
                "RateLimit",
                "RateLimit-Policy",
                "Retry-After",
                "X-Request-Id"));
        configuration.setAllowCredentials(false);
        configuration.setMaxAge(3600L);
        return configuration;
    }

    /// Leaves the words of a refusal to the problem.
    private static final class SilentProcessor extends DefaultCorsProcessor {

        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            // the problem that follows says it
        }
    }
}
