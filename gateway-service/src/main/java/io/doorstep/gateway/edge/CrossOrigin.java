package io.doorstep.gateway.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;

/// Which scripts of other sites may call: the platform's own, those of a business for that business, and on the public
/// paths of a business that lists none, all; never with credentials that a browser adds by itself.
@Component
public class CrossOrigin {

    public static final Problem REFUSAL =
            Problem.of(HttpStatus.FORBIDDEN, "origin_not_allowed", "Scripts of this site may not call here.");

    private final DefaultCorsProcessor processor = new SilentProcessor();
    private final EdgeRules rules;
    private final Set<String> ours;
    private final CorsConfiguration known = describe(new KnownSites());
    private final CorsConfiguration anybody = describe(new CorsConfiguration());

    CrossOrigin(EdgeSettings settings, EdgeRules rules) {
        this.rules = rules;
        List<String> origins = new ArrayList<>(settings.allowedOrigins());
        origins.add(settings.publicUrl());
        this.ours = Set.copyOf(origins);
        this.anybody.setAllowedOrigins(List.of(CorsConfiguration.ALL));
    }

    enum Judgement {
        ALLOWED,
        ANSWERED,
        REFUSED
    }

    Judgement judge(ServerWebExchange exchange) {
        if (!CorsUtils.isCorsRequest(exchange.getRequest()) || isSentByProvider(exchange.getRequest())) {
            return Judgement.ALLOWED;
        }
        boolean open = isOnOtherSites(exchange.getRequest().getPath().value());
        if (!processor.process(open ? anybody : known, exchange)) {
            return Judgement.REFUSED;
        }
        return CorsUtils.isPreFlightRequest(exchange.getRequest()) ? Judgement.ANSWERED : Judgement.ALLOWED;
    }

    /// Before the tenant is known every site passes that some business lets in; here it must be this business.
    public boolean isForeignTo(UUID tenant, ServerHttpRequest request) {
        String origin = request.getHeaders().getOrigin();
        return origin != null
                && !ours.contains(origin)
                && CorsUtils.isCorsRequest(request)
                && !rules.admitsOrigin(
                        tenant, origin, isOnOtherSites(request.getPath().value()));
    }

    /// A refusal is not for the script to read.
    public static void hideFromScripts(ServerHttpResponse response) {
        response.getHeaders().remove(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
    }

    /// A form or widget on a business's own site calls these.
    static boolean isOnOtherSites(String path) {
        return path.startsWith("/embed/")
                || path.startsWith("/chat/")
                || path.startsWith("/api/v1/public/")
                || path.startsWith("/api/public/");
    }

    /// A SAML provider's page posts a form here (no script, so nobody is told that its site may read the answer).
    private static boolean isSentByProvider(ServerHttpRequest request) {
        String path = request.getPath().value();
        return path.startsWith("/api/v1/auth/sso/saml/")
                && path.endsWith("/acs")
                && !CorsUtils.isPreFlightRequest(request);
    }

    private static CorsConfiguration describe(CorsConfiguration configuration) {
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

    private final class KnownSites extends CorsConfiguration {

        @Override
        public @Nullable String checkOrigin(@Nullable String origin) {
            boolean isKnown = origin != null && (ours.contains(origin) || rules.isAdmittedBySomebody(origin));
            return isKnown ? origin : null;
        }
    }

    /// Leaves the words of a refusal to the problem.
    private static final class SilentProcessor extends DefaultCorsProcessor {

        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            // the problem that follows says it
        }
    }
}
