package io.doorstep.gateway.route;

import io.doorstep.gateway.edge.OutgoingHeaders;
import io.doorstep.gateway.quota.Quotas;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/// Moves the bytes that a guarded request moves, so that a measurement beside it shows what the guarding costs.
final class BareSide {

    private static final String POLICIES = "\"burst\";q=4000;w=1, \"hour\";q=200000;w=3600, \"day\";q=2000000;w=86400";
    private static final String LIMITS = "\"burst\";r=3999;t=1, \"hour\";r=199999;t=3600, \"day\";r=1999999;t=86400";

    private BareSide() {}

    static void passOn(ServerWebExchange exchange) {
        String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            OutgoingHeaders.authorize(exchange, authorization);
        }
        Quotas.describe(POLICIES, LIMITS, exchange.getResponse().getHeaders());
    }
}
