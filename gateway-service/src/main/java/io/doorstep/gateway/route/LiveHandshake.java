package io.doorstep.gateway.route;

import io.doorstep.gateway.authentication.Credentials;
import io.doorstep.gateway.authentication.Credentials.BearerToken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/// The beginning of a WebSocket. Browsers cannot set headers there, so the token may also come as a subprotocol
/// (`bearer.<token>`) or in the query (`access_token`); neither is shown to the service or its logs.
///
/// @param exchange without the token in any other place than where services look for it
record LiveHandshake(ServerWebExchange exchange, Credentials credentials) {

    private static final String PROTOCOLS = "Sec-WebSocket-Protocol";
    private static final String OUR_PROTOCOL = "doorstep";
    private static final String TOKEN_PREFIX = "bearer.";
    private static final String TOKEN_PARAMETER = "access_token";

    static @Nullable LiveHandshake of(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        if (!"websocket".equalsIgnoreCase(request.getHeaders().getUpgrade())) {
            return null;
        }
        List<String> protocols = request.getHeaders().getValuesAsList(PROTOCOLS);
        Credentials credentials = credentials(request, protocols);
        if (protocols.contains(OUR_PROTOCOL)) {
            exchange.getResponse().getHeaders().set(PROTOCOLS, OUR_PROTOCOL);
        }
        return new LiveHandshake(withoutToken(exchange), credentials);
    }

    /// A line that was upgraded is out of the chain's hands, so it is closed from below.
    static void hangUpAt(Mono<?> ending, ServerWebExchange exchange) {
        HttpServerResponse line = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
        line.withConnection(connection ->
                connection.onDispose(ending.subscribe(_ -> connection.channel().close())));
    }

    private static Credentials credentials(ServerHttpRequest request, List<String> protocols) {
        Credentials fromHeader = Credentials.of(request.getHeaders());
        if (!(fromHeader instanceof Credentials.None)) {
            return fromHeader;
        }
        for (String protocol : protocols) {
            if (protocol.startsWith(TOKEN_PREFIX)) {
                return BearerToken.of(protocol.substring(TOKEN_PREFIX.length()));
            }
        }
        String parameter = request.getQueryParams().getFirst(TOKEN_PARAMETER);
        return parameter == null ? fromHeader : BearerToken.of(parameter);
    }

    private static ServerWebExchange withoutToken(ServerWebExchange exchange) {
        var clean = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replaceQueryParam(TOKEN_PARAMETER)
                .build(true)
                .toUri();
        return exchange.mutate()
                .request(request -> request.uri(clean).headers(headers -> {
                    headers.remove(PROTOCOLS);
                    headers.remove(HttpHeaders.COOKIE);
                }))
                .build();
    }
}
