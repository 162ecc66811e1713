package io.doorstep.gateway.edge;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/// The headers a service sees, on HTTP and WebSocket alike: nothing about identity that came from outside. Cookies are
/// not sent on, so none can speak for anybody and no other site can make a browser speak (CSRF); but for one that opens
/// nothing.
@Component
public class OutgoingHeaders implements HttpHeadersFilter, Ordered {

    private static final String BEARER_ATTRIBUTE = OutgoingHeaders.class.getName();

    /// Tells identity the owner's device from a stranger's while an account is under attack.
    private static final String DEVICE_COOKIE = "doorstep_device";

    private static final List<String> OURS_ALONE = List.of(
            "x-auth",
            "x-client-cert",
            "x-doorstep-",
            "x-forwarded",
            "x-internal",
            "x-org",
            "x-original-",
            "x-permission",
            "x-rewrite-",
            "x-role",
            "x-ssl-",
            "x-tenant",
            "x-user");
    private static final Set<String> NEVER_SENT_ON = Set.of(
            "authorization",
            "cf-connecting-ip",
            "cookie",
            "forwarded",
            "proxy-authorization",
            "remote-user",
            "true-client-ip",
            "x-api-key",
            "x-client-ip",
            "x-cluster-client-ip",
            "x-http-method-override",
            "x-real-ip",
            "x-remote-user");

    private final ClientAddress addresses;

    OutgoingHeaders(ClientAddress addresses) {
        this.addresses = addresses;
    }

    /// The verified token that goes with the request; without it none goes.
    public static void authorize(ServerWebExchange exchange, String bearer) {
        exchange.getAttributes().put(BEARER_ATTRIBUTE, bearer);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        List<String> dropped = null;
        for (String name : headers.headerNames()) {
            if (isDropped(name.toLowerCase(Locale.ROOT))) {
                dropped = dropped == null ? new ArrayList<>(4) : dropped;
                dropped.add(name);
            }
        }
        if (dropped != null) {
            dropped.forEach(headers::remove);
            sendDeviceOn(exchange.getRequest(), headers);
        }
        write(headers, exchange);
        return headers;
    }

    private void write(HttpHeaders headers, ServerWebExchange exchange) {
        @Nullable String bearer = exchange.getAttribute(BEARER_ATTRIBUTE);
        if (bearer != null) {
            headers.set(HttpHeaders.AUTHORIZATION, bearer);
        }
        Trace trace = Trace.of(exchange);
        headers.set(Traces.TRACEPARENT, trace.traceparent());
        headers.set(Traces.REQUEST_ID, trace.requestId());
        InetAddress caller = addresses.find(exchange.getRequest());
        if (caller != null) {
            headers.set("X-Forwarded-For", Network.textOf(caller));
        }
        headers.set("X-Forwarded-Proto", addresses.schemeOf(exchange.getRequest()));
    }

    private static void sendDeviceOn(ServerHttpRequest request, HttpHeaders headers) {
        HttpCookie device = request.getCookies().getFirst(DEVICE_COOKIE);
        if (device != null) {
            headers.set(HttpHeaders.COOKIE, DEVICE_COOKIE + "=" + device.getValue());
        }
    }

    private static boolean isDropped(String name) {
        if (NEVER_SENT_ON.contains(name)) {
            return true;
        }
        if (name.charAt(0) != 'x') {
            return false;
        }
        for (String prefix : OURS_ALONE) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
